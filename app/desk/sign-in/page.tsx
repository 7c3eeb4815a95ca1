import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { enter } from '@/app/desk/sign-in/actions';
import { enterByPasskey } from '@/app/desk/sign-in/passkey';
import { DeskPage } from '@/components/desk/desk-page';
import { PasskeyForm } from '@/components/desk/passkey-form';
import { PostForm } from '@/components/desk/post-form';
import { Notice } from '@/components/ui/notice';
import { siteOrigin } from '@/lib/accounts/cookie';
import { readActor } from '@/lib/accounts/gate';
import { offerEntering } from '@/lib/accounts/passkeys';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.sign_in'))('title') };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  if (await readActor()) redirect('/desk');
  const [t, field, f, k] = await Promise.all([
    getTranslations('desk.sign_in'),
    getTranslations('desk.fields'),
    getTranslations('factor'),
    getTranslations('desk.kept'),
  ]);
  // says no more than the sentence: the form itself is found by the account
  const waits = (await searchParams).kept !== undefined;
  return (
    <DeskPage title={t('title')} signedIn={null}>
      {waits && <Notice>{k('waits')}</Notice>}
      <p className="mt-3 max-w-[36rem] text-ink-2">{t('who')}</p>
      <PostForm
        action={enter}
        submit={t('submit')}
        fields={[
          { name: 'email', label: field('email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: field('password'), type: 'password', autoComplete: 'current-password' },
        ]}
      />
      <PasskeyForm
        action={enterByPasskey}
        way="enter"
        options={await offerEntering(siteOrigin(await headers()), new Date())}
        words={{ submit: f('passkey_enter'), refused: f('passkey_refused'), password: '' }}
      />
      <p className="mt-6 max-w-[36rem] text-note text-ink-3">{t('cookie')}</p>
    </DeskPage>
  );
}
