import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { settle } from '@/app/desk/documents/[id]/actions';
import { type BenchAddress, benchPath, mentionPath, openBench } from '@/app/desk/documents/[id]/bench';
import { kindChoices, suggestionShapes } from '@/app/desk/documents/words';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Notice } from '@/components/ui/notice';
import { AllDecided } from '@/components/workbench/all-decided';
import { BenchLinks } from '@/components/workbench/bench-links';
import { BenchText } from '@/components/workbench/bench-text';
import { Decided } from '@/components/workbench/decided';
import { NameHead } from '@/components/workbench/name-head';
import { Progress } from '@/components/workbench/progress';
import { Question } from '@/components/workbench/question';
import { Settled } from '@/components/workbench/settled';
import { requireActor } from '@/lib/accounts/gate';
import { listProvisions, readEntityNames } from '@/lib/documents/read';
import { passageWords } from '@/lib/language/passage-words';
import { readSpeech } from '@/lib/language/speech';
import { readQuestion } from '@/lib/readings/question';
import { nextOpen } from '@/lib/readings/workbench';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('title') };
}

/** The workbench: the text on the left, one question at a time on the right. Opens at the next open name. */
export default async function WorkbenchPage(address: BenchAddress) {
  const actor = await requireActor();
  const { bench, mention: asked, told } = await openBench(actor, address);
  const [t, languages, speech, provisions, names] = await Promise.all([
    getTranslations('workbench'),
    getTranslations('languages'),
    readSpeech(),
    listProvisions(),
    readEntityNames(),
  ]);
  const { document, text, passages, mentions } = bench;
  const mention = asked ?? nextOpen(mentions, null);
  const question = mention && (await readQuestion(actor, bench, mention));
  const at = mentions.findIndex(({ id }) => id === mention?.id);
  const passage = passages.find(({ id }) => id === mention?.passageId);
  const where = (one: (typeof passages)[number]) =>
    passageWords({ ...one, ordinal: one.kindOrdinal }, speech);
  const choices = {
    kinds: kindChoices(speech),
    provisions,
    passages: passages
      .filter((one) => one.text !== null)
      .map((one) => ({ value: one.label, words: where(one) })),
  };
  const path = (id: number) => mentionPath(document.id, id);
  return (
    <DeskPage
      title={document.shortTitle}
      over={[t('title'), document.usualTitle, languages(`name.${text.language}`)]}
      signedIn={frameOf(actor, 'documents')}
    >
      <BenchLinks id={document.id} current="bench" texts={bench.texts} text={text.id} />
      <Progress names={mentions} href={(state) => `${benchPath(bench, '/names')}#${state}`} />
      {told === 'changed' && mention && (
        <Notice tone="wrong">{t('told.changed', { name: mention.by ?? 'nobody' })}</Notice>
      )}
      {told === 'on_record' && <Notice tone="wrong">{t('told.on_record')}</Notice>}
      {told === 'all' && mention === null && <Notice tone="done">{t('told.all')}</Notice>}
      <div className="mt-4 lg:grid lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-x-10">
        <BenchText
          passages={passages}
          names={mentions}
          language={text.language}
          current={mention?.id ?? null}
          href={path}
        />
        <section
          aria-labelledby="name"
          className="max-lg:mt-4 lg:sticky lg:top-0 lg:max-h-screen lg:self-start lg:overflow-y-auto lg:border-l lg:border-rule lg:py-4 lg:pl-8"
        >
          {mention === null || question === null || passage === undefined ? (
            <AllDecided id={document.id} names={mentions.length} />
          ) : (
            <>
              <NameHead
                mention={mention}
                where={where(passage)}
                language={text.language}
                official={document.officialUrl}
                place={{ at: at + 1, all: mentions.length }}
                before={mentions[at - 1] ? path(mentions[at - 1]?.id ?? 0) : null}
                after={mentions[at + 1] ? path(mentions[at + 1]?.id ?? 0) : null}
              />
              {mention.state === 'open' ? (
                <Question
                  key={`${mention.id} ${mention.revision}`}
                  action={settle}
                  mention={mention}
                  passage={passage.label}
                  language={text.language}
                  candidates={question.candidates}
                  suggestions={suggestionShapes(question.suggestions, document.stated, names, speech)}
                  newcomer={question.newcomer}
                  {...choices}
                />
              ) : (
                <>
                  <Decided mention={mention} said={question.said} official={document.officialUrl} />
                  {mention.accepted ? (
                    <p className="mt-4 text-note text-ink-2">{t('told.on_record')}</p>
                  ) : (
                    <Settled
                      action={settle}
                      mention={mention}
                      passage={passage.label}
                      somebody={mention.state === 'settled'}
                      {...choices}
                    />
                  )}
                </>
              )}
            </>
          )}
        </section>
      </div>
    </DeskPage>
  );
}
