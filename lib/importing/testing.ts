import type { Editor } from '@/lib/accounts/actor';
import { changeAs, writers } from '@/lib/db/writers';
import { recordDocument } from '@/lib/documents/write';
import { carryRows } from '@/lib/importing/carry';
import { checkRows } from '@/lib/importing/check';
import { decideAll } from '@/lib/importing/decide';
import { guessTargets } from '@/lib/importing/heads';
import { beginRun, type RunAct } from '@/lib/importing/run';
import type { Mapping } from '@/lib/importing/schema';
import { recordImport, saveMapping } from '@/lib/importing/write';

/** Tables about people who do not exist, and the steps of one editor with them, for tests. */

export const inventedPassages = [
  'The invented report says that Adalbert Norwick is held in Lakeside since May 2021.',
  'It says that Berenika Ostlake was released, and that Corvin Westholm died in custody.',
];

/** A document "Report 7" of two passages, p-1 and p-2. */
export async function inventReport(
  by: number,
): Promise<{ id: number; passages: ReadonlyMap<string, number> }> {
  return changeAs(by, 'invented', (tx) =>
    recordDocument(tx, {
      slug: 'report-7',
      ...{ foundingKey: null, kind: 'ngo_statement', kindNote: null, title: null },
      ...{ usualTitle: 'Invented report', shortTitle: 'Report 7', body: null, bodyNote: null },
      ...{
        stated: '2022-03-01',
        statedMeaning: 'published',
        statedNote: null,
        officialUrl: null,
        votes: null,
      },
      references: [],
      text: {
        ...{ language: 'en', sha256: '0'.repeat(64), byteCount: 1, content: null },
        passages: inventedPassages.map((text, at) => ({
          ...{
            label: `p-${at + 1}`,
            printedLabel: null,
            kind: 'text',
            ordinal: at + 1,
            kindOrdinal: at + 1,
            text,
          },
        })),
      },
    }),
  );
}

/** How an editor reads a table with such heads, where the test says nothing else. */
export const inventMapping = (heads: string, rest: Partial<Mapping> = {}): Mapping => ({
  columns: guessTargets(heads.split(',')),
  ...{ standing: 'case', language: 'en', order: 'given_family', documentId: null, divider: '' },
  ...{ codes: {}, dayFirst: {} },
  ...rest,
});

/** The steps of one editor at the desk, each as its page takes it; a refusal on the way throws. */
export function inventImporter(editor: () => Editor, now: Date) {
  const by = () => editor().accountId;
  const begin = async (importId: number, act: RunAct, at = now): Promise<string> => {
    const begun = await changeAs(by(), null, (tx) => beginRun(tx, { importId, by: by(), act }, at));
    if (!begun.ok) throw new Error(begun.reason);
    return begun.value;
  };
  const bring = async (csv: string, list = 'Invented list'): Promise<number> => {
    const bytes = new TextEncoder().encode(csv);
    const made = await recordImport(editor(), { list, fileName: 'invented.csv', bytes }, now);
    if (!made.ok) throw new Error(made.reason);
    return made.value.id;
  };
  const map = async (id: number, mapping: Mapping): Promise<void> => {
    const { revision } = await writers().import.findUniqueOrThrow({ where: { id } });
    const saved = await changeAs(by(), null, (tx) =>
      saveMapping(tx, editor(), { id, seenRevision: revision, mapping, complete: true }, now),
    );
    if (!saved.ok) throw new Error(saved.reason);
  };
  const check = async (id: number): Promise<void> => checkRows(id, await begin(id, 'check'), () => now);
  const carry = async (id: number): Promise<void> => carryRows(id, await begin(id, 'carry'), () => now);
  const accept = async (id: number, which: 'new' | 'same'): Promise<number> => {
    const done = await changeAs(by(), null, (tx) => decideAll(tx, editor(), id, which, now));
    if (!done.ok) throw new Error(done.reason);
    return done.value;
  };
  /** A table brought, read by its heads and checked. */
  const ready = async (csv: string, rest: Partial<Mapping> = {}, list?: string): Promise<number> => {
    const id = await bring(csv, list);
    await map(id, inventMapping(csv.slice(0, csv.indexOf('\n')), rest));
    await check(id);
    return id;
  };
  return { begin, bring, map, check, carry, accept, ready };
}
