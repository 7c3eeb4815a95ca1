import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { leave } from '@/app/desk/actions';
import { frameOf } from '@/app/desk/frame';
import { changePassword, endAll, endOne, endOthers, setLetters } from '@/app/desk/you/actions';
import { add, remove } from '@/app/desk/you/passkey';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { PasskeyForm } from '@/components/desk/passkey-form';
import { PostForm } from '@/components/desk/post-form';
import { Table } from '@/components/desk/table';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { siteOrigin } from '@/lib/accounts/cookie';
import { requireActor } from '@/lib/accounts/gate';
import { listPasskeys, offerAdding } from '@/lib/accounts/passkeys';
import { readFactor } from '@/lib/accounts/second-factor';
import { listSessions } from '@/lib/accounts/sessions';
import { readNotices, sendsNotices } from '@/lib/mail/notices';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.you'))('title') };
}

export default async function YouPage() {
  const actor = await requireActor();
  const now = new Date();
  const [t, f, m, sessions, factor, passkeys, options, letters] = await Promise.all([
    getTranslations('desk'),
    getTranslations('factor'),
    getTranslations('mail'),
    listSessions(actor, now),
    readFactor(actor),
    listPasskeys(actor),
    offerAdding(actor, siteOrigin(await headers()), now),
    readNotices(actor),
  ]);
  const { since } = factor;
  const { failedAt } = letters;
  return (
    <DeskPage title={t('you.title')} signedIn={frameOf(actor, 'you')}>
      <dl className="mt-4 grid max-w-[42rem] grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-ink-3">{t('fields.name')}</dt>
        <dd>{actor.displayName}</dd>
        <dt className="text-ink-3">{t('fields.email')}</dt>
        <dd>{actor.email}</dd>
        <dt className="text-ink-3">{t('fields.role')}</dt>
        <dd>
          {t(`roles.${actor.role}`)}. {t(`role_may.${actor.role}`)}
        </dd>
      </dl>
      <Section id="sessions" title={t('you.sessions')} aside={t('you.sessions_aside')}>
        <Table
          caption={t('you.sessions')}
          columns={[
            t('you.device'),
            t('you.signed_in'),
            t('you.last_seen'),
            t('you.ends'),
            t('you.end_column'),
          ]}
          rows={sessions.map((session) => ({
            key: session.tokenHash,
            cells: [
              session.device ?? t('you.no_device'),
              <Moment key="created" at={session.createdAt} />,
              session.current ? t('you.this_browser') : <Moment key="seen" at={session.seenAt} />,
              <Moment key="ends" at={session.endsAt} />,
              <form key="end" action={session.current ? leave : endOne}>
                <Button name="session" value={session.tokenHash}>
                  {session.current ? t('sign_out') : t('you.end')}
                </Button>
              </form>,
            ],
          }))}
        />
        <div className="mt-4 flex flex-wrap gap-3">
          {sessions.length > 1 && (
            <form action={endOthers}>
              <Button>{t('you.end_others')}</Button>
            </form>
          )}
          <form action={endAll}>
            <Button>{t('you.end_all')}</Button>
          </form>
        </div>
      </Section>
      <Section id="second-factor" title={f('title')}>
        <p className="max-w-[42rem]">
          {since === null
            ? f('none')
            : f.rich('held', { moment: () => <Moment at={since} />, left: factor.codesLeft })}
        </p>
        <p className="mt-3">
          <a href="/desk/you/second-factor">{since === null ? f('begin') : f('change')}</a>
        </p>
      </Section>
      <Section id="passkeys" title={f('passkeys')} aside={f('passkeys_aside')}>
        {passkeys.length > 0 && (
          <Table
            caption={f('passkeys')}
            columns={[f('made_on'), f('made_at'), f('used_at'), f('remove_column')]}
            rows={passkeys.map(({ credentialId, device, createdAt, usedAt }) => ({
              key: credentialId,
              cells: [
                device ?? t('you.no_device'),
                <Moment key="made" at={createdAt} />,
                usedAt ? <Moment key="used" at={usedAt} /> : f('never'),
                <form key="remove" action={remove}>
                  <Button name="passkey" value={credentialId}>
                    {f('remove')}
                  </Button>
                </form>,
              ],
            }))}
          />
        )}
        <p className="mt-3 max-w-[42rem] text-ink-2">{f('passkeys_what')}</p>
        <PasskeyForm
          action={add}
          way="add"
          options={options}
          words={{ submit: f('passkey_add'), refused: f('passkey_refused'), password: f('passkey_password') }}
        />
      </Section>
      <Section id="letters" title={m('letters')}>
        {sendsNotices() ? (
          <>
            <p className="max-w-[42rem]">{letters.wanted ? m('letters_on') : m('letters_off')}</p>
            {letters.wanted && failedAt !== null && (
              <Notice tone="wrong">{m.rich('failed', { moment: () => <Moment at={failedAt} /> })}</Notice>
            )}
            <form action={setLetters} className="mt-3">
              <Button name="letters" value={letters.wanted ? 'off' : 'on'}>
                {letters.wanted ? m('turn_off') : m('turn_on')}
              </Button>
            </form>
          </>
        ) : (
          <p className="max-w-[42rem] text-ink-2">{m('letters_none')}</p>
        )}
      </Section>
      <Section id="change-password" title={t('you.password')} aside={t('you.password_aside')}>
        <PostForm
          action={changePassword}
          submit={t('you.password_submit')}
          fields={[
            {
              name: 'current',
              label: t('fields.current'),
              type: 'password',
              autoComplete: 'current-password',
            },
            {
              name: 'password',
              label: t('fields.new_password'),
              type: 'password',
              autoComplete: 'new-password',
              hint: t('fields.password_hint'),
            },
            { name: 'again', label: t('fields.again'), type: 'password', autoComplete: 'new-password' },
          ]}
        />
      </Section>
    </DeskPage>
  );
}
