import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { bringBackState } from '@/app/desk/history/change/[id]/actions';
import { changeIn } from '@/app/desk/history/view';
import { editWords, presentOf } from '@/app/desk/people/editing';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { EditForm } from '@/components/editing/edit-form';
import { Fields } from '@/components/history/fields';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/accounts/gate';
import { readEarlier } from '@/lib/editing/earlier';
import { readStateAfter } from '@/lib/history/state';
import { readSpeech } from '@/lib/language/speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('state.title') };
}

/** What a statement, a person or another row was once a change was done. */
export default async function EarlierStatePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const id = changeIn((await params).id) ?? notFound();
  const state = (await readStateAfter(actor, id)) ?? notFound();
  const [t, speech, words] = await Promise.all([getTranslations('history'), readSpeech(), editWords()]);
  const { at, actorName, reason, person, document, rows, names, present } = state;
  const earlier = present ? null : await readEarlier(actor, id);
  return (
    <DeskPage title={t('state.title')} signedIn={frameOf(actor, 'history')}>
      <p className="mt-3">{t.rich('state.after', { name: actorName, moment: () => <Moment at={at} /> })}</p>
      {reason !== null && <p className="text-ink-2">{t('why', { reason })}</p>}
      <p className="mt-2 font-semibold">
        {rows.length === 0 ? t('state.gone') : t(present ? 'state.present' : 'state.past')}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        {person !== null && <a href={`/desk/history/person/${person}`}>{t('open_history_person')}</a>}
        {document !== null && <a href={`/desk/history/document/${document}`}>{t('open_history_document')}</a>}
        <a href="/desk/history">{t('all')}</a>
      </p>
      {rows.map(({ table, key, fields }) => (
        <Section
          key={`${table} ${key}`}
          id={`${table}-${key.replaceAll('/', '-')}`}
          title={`${sentenceCase(codeWords(speech, 'history.table', table), speech)} ${key}`}
        >
          <Fields fields={fields} names={names} plain />
        </Section>
      ))}
      {earlier !== null && (
        <Section id="back" title={t('back.title')} aside={t(`back.of.${earlier.of}`)}>
          {earlier.seen.waiting !== null && <p className="mb-3 font-semibold">{t('back.waits')}</p>}
          <EditForm
            action={bringBackState}
            groups={[
              {
                id: 'back-why',
                legend: t('back.legend'),
                fields: [{ name: 'reason', label: t('back.reason'), as: 'line', maxLength: 500 }],
              },
            ]}
            values={{}}
            hidden={{ change: id.toString() }}
            present={presentOf(earlier.seen)}
            words={{ ...words, check: t('back.submit') }}
          />
        </Section>
      )}
    </DeskPage>
  );
}
