import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { accept } from '@/app/desk/invitation/[token]/actions';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { PostForm } from '@/components/desk/post-form';
import { ButtonLink } from '@/components/ui/button';
import { readActor } from '@/lib/accounts/gate';
import { readInvitation } from '@/lib/accounts/invitations';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.invitation'))('title') };
}

/** Opening the link uses nothing up: only the posted form does, so a preview made by a mail program harms nothing. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await readInvitation(token, new Date());
  const t = await getTranslations('desk');
  if (!invitation) {
    return (
      <DeskPage title={t('invitation.ended_title')} signedIn={null}>
        <p className="mt-3 mb-5 max-w-[36rem]">{t('invitation.ended')}</p>
        <ButtonLink href="/desk/sign-in">{t('sign_in.title')}</ButtonLink>
      </DeskPage>
    );
  }
  const present = await readActor();
  return (
    <DeskPage title={t('invitation.title')} signedIn={null}>
      <p className="mt-3 max-w-[36rem] text-ink-2">
        {t('invitation.offer', { role: t(`roles.${invitation.role}`) })} {t(`role_may.${invitation.role}`)}
      </p>
      <p className="mt-2 max-w-[36rem] text-note text-ink-2">
        {t.rich('invitation.until', { moment: () => <Moment at={invitation.expiresAt} /> })}
      </p>
      {present && (
        <p className="mt-2 max-w-[36rem]">{t('invitation.present', { name: present.displayName })}</p>
      )}
      <PostForm
        action={accept}
        submit={t('invitation.submit')}
        hidden={{ token }}
        fields={[
          {
            name: 'name',
            label: t('fields.name'),
            type: 'text',
            autoComplete: 'name',
            hint: t('fields.name_hint'),
          },
          {
            name: 'email',
            label: t('fields.email'),
            type: 'email',
            autoComplete: 'username',
            hint: t('fields.email_hint'),
          },
          {
            name: 'password',
            label: t('fields.password'),
            type: 'password',
            autoComplete: 'new-password',
            hint: t('fields.password_hint'),
          },
          { name: 'again', label: t('fields.again'), type: 'password', autoComplete: 'new-password' },
        ]}
      />
    </DeskPage>
  );
}
