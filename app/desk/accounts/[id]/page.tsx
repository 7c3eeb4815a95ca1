import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { reset, revoke } from '@/app/desk/accounts/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { PostForm } from '@/components/desk/post-form';
import { Section } from '@/components/ui/section';
import { listAccounts } from '@/lib/accounts/accounts';
import { requireSteward } from '@/lib/accounts/gate';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.accounts'))('revoke_title') };
}

/** Asks before an account is revoked, and why. */
export default async function RevokePage({ params }: { params: Promise<{ id: string }> }) {
  const steward = await requireSteward();
  const { id } = await params;
  const account = (await listAccounts(steward)).find((one) => String(one.id) === id);
  if (!account || account.revokedAt !== null || account.id === steward.accountId) notFound();
  const [t, f] = await Promise.all([getTranslations('desk'), getTranslations('factor')]);
  return (
    <DeskPage
      title={t('accounts.revoke_title')}
      over={[account.displayName, account.email, t(`roles.${account.role}`)]}
      signedIn={frameOf(steward, 'accounts')}
    >
      <p className="mt-3 max-w-[42rem]">{t('accounts.revoke_what', { name: account.displayName })}</p>
      <PostForm
        action={revoke}
        submit={t('accounts.revoke_submit')}
        hidden={{ id }}
        fields={[
          {
            name: 'reason',
            label: t('fields.reason'),
            type: 'text',
            autoComplete: 'off',
            hint: t('fields.reason_hint'),
            maxLength: 500,
          },
        ]}
      />
      {(account.hasSecondFactor || account.passkeys > 0) && (
        <Section id="reset" title={f('reset')}>
          <p className="max-w-[42rem]">{f('reset_what', { name: account.displayName })}</p>
          <PostForm
            action={reset}
            submit={f('reset_submit')}
            hidden={{ id }}
            fields={[
              {
                name: 'why',
                label: t('fields.reason'),
                type: 'text',
                autoComplete: 'off',
                hint: t('fields.reason_hint'),
                maxLength: 500,
              },
            ]}
          />
        </Section>
      )}
      <p className="mt-5">
        <a href="/desk/accounts">{t('accounts.back')}</a>
      </p>
    </DeskPage>
  );
}
