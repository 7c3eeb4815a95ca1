import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { startAgain } from '@/app/desk/sign-in/actions';
import { giveCode } from '@/app/desk/sign-in/code/actions';
import { DeskPage } from '@/components/desk/desk-page';
import { PostForm } from '@/components/desk/post-form';
import { Button } from '@/components/ui/button';
import { readHalfway } from '@/lib/accounts/gate';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('factor'))('code_title') };
}

/** For whoever gave the password and owes a code; everybody else is led where they belong. */
export default async function CodePage() {
  const half = await readHalfway();
  if (half?.stage !== 'code') redirect('/desk');
  const t = await getTranslations('factor');
  return (
    <DeskPage title={t('code_title')} signedIn={null}>
      <p className="mt-3 max-w-[36rem] text-ink-2">{t('code_what', { email: half.email })}</p>
      <PostForm
        action={giveCode}
        submit={t('code_submit')}
        fields={[
          {
            name: 'code',
            label: t('code'),
            type: 'text',
            autoComplete: 'one-time-code',
            hint: t('code_hint'),
            maxLength: 40,
          },
        ]}
      />
      <p className="mt-6 max-w-[36rem] text-note text-ink-2">{t('lost')}</p>
      <form action={startAgain} className="mt-4">
        <Button>{t('start_again')}</Button>
      </form>
    </DeskPage>
  );
}
