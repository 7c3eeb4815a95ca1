import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type BenchAddress, benchPath, mentionPath, openBench } from '@/app/desk/documents/[id]/bench';
import { settleSure } from '@/app/desk/documents/[id]/sure/actions';
import { suggestionShapes } from '@/app/desk/documents/words';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Notice } from '@/components/ui/notice';
import { BenchLinks } from '@/components/workbench/bench-links';
import { SureForm } from '@/components/workbench/sure-form';
import { requireActor } from '@/lib/accounts/gate';
import { readEntityNames } from '@/lib/documents/read';
import { passageWords } from '@/lib/language/passage-words';
import { readSpeech } from '@/lib/language/speech';
import { listSure } from '@/lib/readings/sure';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('pages.sure') };
}

/** Before many names are accepted at once: whom each would be settled on, and what would be recorded. */
export default async function SurePage(address: BenchAddress) {
  const actor = await requireActor();
  const { bench, told } = await openBench(actor, address);
  const [t, speech, known, sure] = await Promise.all([
    getTranslations('workbench'),
    readSpeech(),
    readEntityNames(),
    listSure(actor, bench),
  ]);
  const [settled, left] = /^(\d{1,4})-(\d{1,4})$/.exec(told)?.slice(1).map(Number) ?? [];
  return (
    <DeskPage
      title={t('pages.sure')}
      over={[bench.document.shortTitle, bench.document.usualTitle]}
      signedIn={frameOf(actor, 'documents')}
    >
      <BenchLinks id={bench.document.id} current="sure" texts={bench.texts} text={bench.text.id} />
      {settled !== undefined && left !== undefined && (
        <Notice tone="done">
          {t('sure.done', { settled, left })} <a href={benchPath(bench)}>{t('sure.on')}</a>
        </Notice>
      )}
      <p className="mt-5 max-w-[42rem] text-ink-2">{t('sure.what', { count: sure.length })}</p>
      {sure.length > 0 && (
        <SureForm
          action={settleSure}
          document={bench.document.id}
          language={bench.text.language}
          names={sure.map(({ mention, candidate, form, suggestions }) => {
            const passage = bench.passages.find(({ id }) => id === mention.passageId);
            return {
              id: mention.id,
              revision: mention.revision,
              surface: mention.surface,
              href: mentionPath(bench.document.id, mention.id),
              where: passage ? passageWords({ ...passage, ordinal: passage.kindOrdinal }, speech) : '',
              number: candidate.number,
              name: candidate.name,
              form,
              suggestions: suggestionShapes(suggestions, bench.document.stated, known, speech),
            };
          })}
        />
      )}
    </DeskPage>
  );
}
