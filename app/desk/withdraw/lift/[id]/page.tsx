import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { lift } from '@/app/desk/withdraw/actions';
import { DeskPage } from '@/components/desk/desk-page';
import { PostForm } from '@/components/desk/post-form';
import { requireSteward } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { readWithdrawal } from '@/lib/publishing/withdrawals';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('withdrawals'))('title_lift') };
}

/** Sends the lifting of one withdrawal to a second reader. */
export default async function LiftPage({ params }: { params: Promise<{ id: string }> }) {
  const steward = await requireSteward();
  const id = rowNumber.safeParse((await params).id);
  const made = id.success ? await readWithdrawal(id.data) : null;
  if (made === null) notFound();
  const t = await getTranslations('withdrawals');
  return (
    <DeskPage title={t('title_lift')} signedIn={frameOf(steward, 'withdraw')}>
      <p className="max-w-[42rem]">{t('withdrawn_because', { reason: made.reason })}</p>
      <p className="mt-3 max-w-[42rem] text-ink-2">{t('lift_what')}</p>
      <PostForm
        action={lift}
        submit={t('submit_lift')}
        hidden={{ withdrawal: String(made.id) }}
        fields={[
          {
            name: 'reason',
            label: t('why'),
            type: 'text',
            hint: t('why_hint'),
            autoComplete: 'off',
            maxLength: 500,
          },
        ]}
      />
      <p className="mt-8">
        <a href="/desk/withdraw">{t('back')}</a>
      </p>
    </DeskPage>
  );
}
