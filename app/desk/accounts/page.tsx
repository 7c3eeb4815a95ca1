import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { invite, takeBack } from '@/app/desk/accounts/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { PostForm } from '@/components/desk/post-form';
import { Table } from '@/components/desk/table';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { listAccounts } from '@/lib/accounts/accounts';
import { requireSteward } from '@/lib/accounts/gate';
import { listInvitations } from '@/lib/accounts/invitations';
import { deskRoles } from '@/lib/accounts/schema';
import { countFailed } from '@/lib/mail/notices';
import { sendsMail } from '@/lib/mail/send';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.accounts'))('title') };
}

export default async function AccountsPage() {
  const steward = await requireSteward();
  const [t, f, m, accounts, invitations, failed] = await Promise.all([
    getTranslations('desk'),
    getTranslations('factor'),
    getTranslations('mail'),
    listAccounts(steward),
    listInvitations(steward, new Date()),
    countFailed(steward),
  ]);
  return (
    <DeskPage title={t('accounts.title')} signedIn={frameOf(steward, 'accounts')}>
      {failed > 0 && <Notice tone="wrong">{m('failed_to', { count: failed })}</Notice>}
      <Section id="accounts" title={t('accounts.people')} aside={t('accounts.people_aside')}>
        <Table
          caption={t('accounts.people')}
          columns={[
            t('fields.name'),
            t('fields.email'),
            t('fields.role'),
            f('column'),
            t('accounts.since'),
            t('accounts.state'),
          ]}
          rows={accounts.map(({ id, displayName, email, role, createdAt, revokedAt, hasSecondFactor }) => ({
            key: id,
            cells: [
              displayName,
              email,
              t(`roles.${role}`),
              hasSecondFactor ? f('yes') : f('no'),
              <Moment key="since" at={createdAt} />,
              revokedAt !== null ? (
                t.rich('accounts.revoked', { moment: () => <Moment at={revokedAt} /> })
              ) : id === steward.accountId ? (
                t('accounts.own')
              ) : (
                <a key="revoke" href={`/desk/accounts/${id}`}>
                  {t('accounts.revoke')}
                  <span className="sr-only">: {displayName}</span>
                </a>
              ),
            ],
          }))}
        />
        <p className="mt-4">
          <a href="/desk/accounts/log">{f('log_link')}</a>
        </p>
      </Section>
      <Section id="invite" title={t('accounts.invite')} aside={t('accounts.invite_aside')}>
        <PostForm
          action={invite}
          submit={t('accounts.invite_submit')}
          fields={[
            {
              name: 'role',
              label: t('fields.role'),
              type: 'select',
              hint: t('accounts.role_hint'),
              options: deskRoles.map((role) => ({ value: role, words: t(`roles.${role}`) })),
            },
            ...(sendsMail()
              ? [
                  {
                    name: 'to',
                    label: m('invite_to'),
                    type: 'email' as const,
                    autoComplete: 'off',
                    hint: m('invite_to_hint'),
                    optional: true,
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section id="invitations" title={t('accounts.invitations')} aside={t('accounts.invitations_aside')}>
        {invitations.length === 0 ? (
          <p className="text-ink-2">{t('accounts.no_invitations')}</p>
        ) : (
          <Table
            caption={t('accounts.invitations')}
            columns={[t('fields.role'), t('accounts.made'), t('accounts.until'), t('accounts.state')]}
            rows={invitations.map(({ id, role, createdAt, expiresAt, state, acceptedBy }) => ({
              key: id,
              cells: [
                t(`roles.${role}`),
                <Moment key="made" at={createdAt} />,
                <Moment key="until" at={expiresAt} />,
                state === 'accepted' ? (
                  t('accounts.accepted', { name: acceptedBy ?? '' })
                ) : state === 'ended' ? (
                  t('accounts.ended')
                ) : (
                  <form key="end" action={takeBack}>
                    <Button name="invitation" value={String(id)}>
                      {t('accounts.take_back')}
                    </Button>
                  </form>
                ),
              ],
            }))}
          />
        )}
      </Section>
    </DeskPage>
  );
}
