import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { settle } from '@/app/desk/corrections/[id]/actions';
import { frameOf } from '@/app/desk/frame';
import { LetterRead } from '@/components/corrections/letter-read';
import { SettleForm } from '@/components/corrections/settle-form';
import { DeskPage } from '@/components/desk/desk-page';
import { When } from '@/components/time/when';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { recordLook } from '@/lib/accounts/audit';
import { requireEditor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { readCorrection } from '@/lib/corrections/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('inbox') };
}

/** One letter beside the record it is about, and what an editor does with it. */
export default async function CorrectionPage({ params }: { params: Promise<{ id: string }> }) {
  const editor = await requireEditor();
  const id = rowNumber.safeParse((await params).id);
  const correction = (id.success ? await readCorrection(editor, id.data) : null) ?? notFound();
  if (correction.letter.kind === 'open') {
    await recordLook(editor, 'restricted_viewed', `letter ${correction.id}`, new Date());
  }
  const t = await getTranslations('letters');
  const { subject, number, slug, name, state, takenBy, answeredBy, answer, remark } = correction;
  const room = subject === 'person' ? 'people' : 'documents';
  const waits = state === 'open' || state === 'taken';
  const mine = takenBy?.id === editor.accountId;
  return (
    <DeskPage
      title={name}
      over={[
        t('inbox'),
        t(`states.${state}`),
        takenBy?.name ?? null,
        <When key="received" edtf={correction.receivedOn} />,
      ].filter((each) => each !== null)}
      signedIn={frameOf(editor, 'corrections')}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 lg:grid-cols-[minmax(0,42rem)_minmax(0,18rem)]">
        <div>
          <LetterRead opened={correction.letter} mayPublish={correction.mayPublish} />
          {waits && remark !== null && (
            <Notice title={t('returned')}>
              <p className="whitespace-pre-line">{remark}</p>
            </Notice>
          )}
          {(state === 'proposed' || answer !== null) && !waits && (
            <Section id="answered" title={t('proposed', { name: answeredBy?.name ?? '' })}>
              <p className="whitespace-pre-line [overflow-wrap:anywhere]" dir="auto">
                {answer}
              </p>
            </Section>
          )}
          {(waits || state === 'proposed') && (
            <SettleForm
              action={settle}
              hidden={{ correction: String(correction.id), revision: String(correction.revision) }}
              step={waits ? (correction.mayPublish ? 'answer' : 'note') : 'confirm'}
              answer={waits ? (answer ?? '') : ''}
              own={answeredBy?.id === editor.accountId}
              words={{
                take: mine ? null : takenBy === null ? t('take') : t('take_over', { name: takenBy.name }),
                answer: t('answer'),
                answer_hint: t(correction.mayPublish ? 'answer_public_hint' : 'answer_note_hint'),
                answer_send: t(correction.mayPublish ? 'answer_send' : 'answer_done'),
                dismiss: t('dismiss'),
                reason: t('reason'),
                reason_hint: t('reason_hint'),
                refuse: t('refuse'),
                spam: t('spam'),
                confirm: t('confirm'),
                own: t('own'),
                remark: t('remark'),
                return: t('return'),
              }}
            />
          )}
        </div>
        <Section id="record" title={t('record')}>
          <ul>
            <li className="py-1">
              <a href={`/${room}/${slug}`}>{t('record_public')}</a>
            </li>
            <li className="py-1">
              <a href={`/desk/${room}/${number}`}>{t('record_edit')}</a>
            </li>
          </ul>
        </Section>
      </div>
      <p className="mt-10">
        <a href="/desk/corrections">{t('inbox_back')}</a>
      </p>
    </DeskPage>
  );
}
