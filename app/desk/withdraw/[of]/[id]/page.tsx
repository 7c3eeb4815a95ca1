import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { frameOf } from '@/app/desk/frame';
import { withdraw } from '@/app/desk/withdraw/actions';
import { KeepValue } from '@/app/desk/withdraw/keep-value';
import { DeskPage } from '@/components/desk/desk-page';
import type { FormField } from '@/components/desk/form-state';
import { PostForm } from '@/components/desk/post-form';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Affected } from '@/components/withdrawals/affected';
import { requireSteward } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { readAffected } from '@/lib/publishing/withdrawals';

type Door = { params: Promise<{ of: string; id: string }> };

const address = z.object({ of: z.enum(['person', 'document', 'statement']), id: rowNumber });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('withdrawals'))('title') };
}

/** What withdrawing this takes with it, and the form that does it. */
export default async function WithdrawOnePage({ params }: Door) {
  const steward = await requireSteward();
  const asked = address.safeParse(await params);
  if (!asked.success) notFound();
  const { of, id } = asked.data;
  const affected = await readAffected(of, id);
  if (affected === null) notFound();
  const t = await getTranslations('withdrawals');
  const { already, ...shown } = affected;
  const reason: FormField = {
    name: 'reason',
    label: t('reason'),
    type: 'text',
    hint: t('reason_hint'),
    autoComplete: 'off',
    maxLength: 2000,
  };
  const how: FormField = {
    name: 'of',
    label: t('how'),
    type: 'select',
    options: (['statement', 'withheld'] as const).map((value) => ({ value, words: t(`ways.${value}`) })),
  };
  return (
    <DeskPage title={t(`titles.${of}`)} over={[shown.name]} signedIn={frameOf(steward, 'withdraw')}>
      {already ? (
        <Notice tone="wrong">{t('gone_already')}</Notice>
      ) : (
        <>
          <Section id="disappears" title={t('disappears')} aside={t('disappears_aside')}>
            <Affected of={of} {...shown} />
          </Section>
          <Section id="confirm" title={t('confirm')} aside={t('confirm_aside')}>
            <PostForm
              action={withdraw}
              submit={t('submit')}
              hidden={of === 'statement' ? { id: String(id) } : { of, id: String(id) }}
              fields={of === 'statement' ? [how, reason] : [reason]}
            />
          </Section>
          <KeepValue of={of} id={id} reason={reason} />
        </>
      )}
      <p className="mt-8">
        <a href="/desk/withdraw">{t('back')}</a>
      </p>
    </DeskPage>
  );
}
