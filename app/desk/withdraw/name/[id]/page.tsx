import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { withholdOne } from '@/app/desk/withdraw/value-actions';
import { DeskPage } from '@/components/desk/desk-page';
import { PostForm } from '@/components/desk/post-form';
import { requireSteward } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { readSpelling } from '@/lib/publishing/withdrawals';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('withdrawals'))('title_spelling') };
}

/** Keeps one spelling back; the rest of the record stays. */
export default async function WithholdSpellingPage({ params }: { params: Promise<{ id: string }> }) {
  const steward = await requireSteward();
  const id = rowNumber.safeParse((await params).id);
  const spelling = id.success ? await readSpelling(id.data) : null;
  if (!id.success || spelling === null) notFound();
  const t = await getTranslations('withdrawals');
  return (
    <DeskPage title={t('title_spelling')} over={[spelling.person]} signedIn={frameOf(steward, 'withdraw')}>
      <p className="mt-3 max-w-[42rem]">{t('effects.name', { form: spelling.form })}</p>
      <PostForm
        action={withholdOne}
        submit={t('submit')}
        hidden={{ of: 'name', id: String(id.data) }}
        fields={[
          {
            name: 'why',
            label: t('reason'),
            type: 'text',
            hint: t('reason_hint'),
            autoComplete: 'off',
            maxLength: 2000,
          },
        ]}
      />
      <p className="mt-8">
        <a href="/desk/withdraw">{t('back')}</a>
      </p>
    </DeskPage>
  );
}
