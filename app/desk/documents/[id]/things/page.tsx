import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type BenchAddress, openBench } from '@/app/desk/documents/[id]/bench';
import { link, unlink } from '@/app/desk/documents/[id]/things/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { BenchLinks } from '@/components/workbench/bench-links';
import { LinkedThings, OpenThings } from '@/components/workbench/things';
import { requireActor } from '@/lib/accounts/gate';
import { writers } from '@/lib/db/writers';
import { entityKinds } from '@/lib/editing/entities';
import { type EntityKind, listEntities } from '@/lib/editing/pickers';
import { listThings } from '@/lib/editing/things';
import { passageWords } from '@/lib/language/passage-words';
import { readSpeech } from '@/lib/language/speech';
import { codeWords } from '@/lib/language/translate';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('pages.things') };
}

const kinds: readonly EntityKind[] = ['organisation', 'place', 'provision'];

/** Organisations, places and provisions a text names, kept apart from people, and the records they lead to. */
export default async function ThingsPage(address: BenchAddress) {
  const actor = await requireActor();
  const { bench } = await openBench(actor, address);
  const { document, text } = bench;
  const [t, speech, found, names] = await Promise.all([
    getTranslations('workbench'),
    readSpeech(),
    listThings(actor, bench),
    Promise.all(kinds.map((of) => listEntities(writers(), of))),
  ]);
  const where = (id: number) => {
    const passage = bench.passages.find((one) => one.id === id);
    return passage ? passageWords({ ...passage, ordinal: passage.kindOrdinal }, speech) : '';
  };
  const things = found.map(({ places, ...thing }) => ({
    ...thing,
    count: places.length,
    where: [...new Set(places.map(({ passageId }) => where(passageId)))].slice(0, 4).join(', '),
  }));
  const shared = { document: document.id, language: text.language };
  return (
    <DeskPage
      title={t('pages.things')}
      over={[document.shortTitle, document.usualTitle]}
      signedIn={frameOf(actor, 'documents')}
    >
      <BenchLinks id={document.id} current="things" texts={bench.texts} text={text.id} />
      <p className="mt-4 max-w-[42rem] text-ink-2">{t('things.what')}</p>
      <OpenThings
        {...shared}
        action={link}
        things={things.filter(({ linked }) => linked === null)}
        names={Object.fromEntries(
          kinds.map((of, at) => [of, (names[at] ?? []).map(({ name }) => name)] as const),
        )}
        kinds={Object.fromEntries(
          kinds.map(
            (of) =>
              [
                of,
                entityKinds[of].map((value) => ({
                  value,
                  words: codeWords(speech, 'editing.entity.kind', value),
                })),
              ] as const,
          ),
        )}
      />
      <LinkedThings {...shared} action={unlink} things={things.filter(({ linked }) => linked !== null)} />
    </DeskPage>
  );
}
