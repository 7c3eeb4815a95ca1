import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type BenchAddress, openBench } from '@/app/desk/documents/[id]/bench';
import { mend } from '@/app/desk/documents/[id]/broken/actions';
import { frameOf } from '@/app/desk/frame';
import { presentOf } from '@/app/desk/people/editing';
import { DeskPage } from '@/components/desk/desk-page';
import { Notice } from '@/components/ui/notice';
import { BenchLinks } from '@/components/workbench/bench-links';
import { BrokenWords } from '@/components/workbench/broken-words';
import { requireActor } from '@/lib/accounts/gate';
import { writers } from '@/lib/db/writers';
import { findNearPlace } from '@/lib/editing/words-in-text';
import { passageLabelWords, passageWords } from '@/lib/language/passage-words';
import { readSpeech } from '@/lib/language/speech';
import { sentenceCase } from '@/lib/language/translate';
import { listBroken } from '@/lib/readings/corrections';
import { readBench } from '@/lib/readings/workbench';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('broken.title') };
}

/** Words that a corrected text no longer has, each with what rests on it, and a form to mend or withdraw that. */
export default async function BrokenPage(address: BenchAddress) {
  const actor = await requireActor();
  const { bench, told } = await openBench(actor, address);
  const { document } = bench;
  const [t, kinds, speech, broken] = await Promise.all([
    getTranslations('workbench.broken'),
    getTranslations('statements.kind'),
    readSpeech(),
    listBroken(writers(), document.id),
  ]);
  const languages = [...new Set(broken.map(({ language }) => language))];
  const texts = await Promise.all(
    languages.map((language) => readBench(actor, document.id, { language, mention: null })),
  );
  const passagesIn = (language: string) =>
    (texts.find((one) => one?.text.language === language)?.passages ?? []).flatMap(({ text, ...one }) =>
      text === null ? [] : [{ ...one, text }],
    );
  return (
    <DeskPage
      title={t('title')}
      over={[document.shortTitle, document.usualTitle]}
      signedIn={frameOf(actor, 'documents')}
    >
      <BenchLinks id={document.id} current="about" texts={bench.texts} text={bench.text.id} />
      {told === 'done' && <Notice tone="done">{t('told_done')}</Notice>}
      {told === 'waiting' && (
        <Notice tone="done">
          {t('told_waiting')} <a href={`/desk/documents/${document.id}/review`}>{t('to_review')}</a>
        </Notice>
      )}
      <p className="mt-4 max-w-[42rem] text-ink-2">
        {t('what_to_do', { broken: broken.length === 0 ? 'none' : 'some' })}
      </p>
      {broken.map((one) => {
        const passages = passagesIn(one.language);
        const near = findNearPlace(passages, one.words);
        return (
          <BrokenWords
            key={`${one.of} ${one.id}`}
            action={mend}
            broken={one}
            what={sentenceCase(
              one.statement === null ? t(`of.${one.of}`) : kinds(one.statement.kind),
              speech,
            )}
            where={passageLabelWords(one.label, speech)}
            document={document.id}
            present={
              one.statement === null ? '' : presentOf({ revision: one.statement.revision, waiting: null })
            }
            now={passages.find(({ label }) => label === (near?.label ?? one.label))?.text ?? null}
            near={near}
            passages={passages.map((passage) => ({
              value: passage.label,
              words: passageWords({ ...passage, ordinal: passage.kindOrdinal }, speech),
            }))}
          />
        );
      })}
    </DeskPage>
  );
}
