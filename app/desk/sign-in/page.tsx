import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { enter } from '@/app/desk/sign-in/actions';
import { DeskPage } from '@/components/desk/desk-page';
import { PostForm } from '@/components/desk/post-form';
import { readActor } from '@/lib/accounts/gate';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.sign_in'))('title') };
}

export default async function SignInPage() {
  if (await readActor()) redirect('/desk');
  const [t, field] = await Promise.all([getTranslations('desk.sign_in'), getTranslations('desk.fields')]);
  return (
    <DeskPage title={t('title')} signedIn={null}>
      <p className="mt-3 max-w-[36rem] text-ink-2">{t('who')}</p>
      <PostForm
        action={enter}
        submit={t('submit')}
        fields={[
          { name: 'email', label: field('email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: field('password'), type: 'password', autoComplete: 'current-password' },
        ]}
      />
      <p className="mt-6 max-w-[36rem] text-note text-ink-3">{t('cookie')}</p>
    </DeskPage>
  );
}
