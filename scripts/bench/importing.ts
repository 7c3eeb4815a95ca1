/** A table of invented people, from its bytes to drafts: through the very programs that the desk starts. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { asEditor, type Editor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';
import { recordDocument } from '@/lib/documents/write';
import { decideAll } from '@/lib/importing/decide';
import { guessTargets } from '@/lib/importing/heads';
import { beginRun, type RunAct } from '@/lib/importing/run';
import { recordImport, saveMapping } from '@/lib/importing/write';
import type { BenchServer } from './database';
import { type Figure, figure } from './figures';
import { observe } from './programs';
import { searchedPeople } from './search-crowd';

const heads = ['ID', 'Name', 'Other names', 'Status', 'Status date', 'Source', 'Quote'];
const quote = 'all of them are held';
const program = path.resolve(import.meta.dirname, '../import-rows.ts');

/** Two tables of one list: the second has other dates of the same people, so that each row changes a statement. */
function* lines(people: number, day: string): Generator<string> {
  yield heads.join(';');
  let row = 0;
  for (const { who, forms } of searchedPeople(people)) {
    row += 1;
    const others = forms.slice(1).map(({ form }) => form);
    const date = `20${10 + (row % 12)}-${String((row % 9) + 1).padStart(2, '0')}-${day}`;
    yield `${who.number};${who.name};${others.join('|')};${row % 3 === 0 ? 'HOUSE' : 'DET'};${date};Report 1;${quote}`;
  }
}

async function recordReport(editor: Editor): Promise<void> {
  await changeAs(editor.accountId, 'bench', (tx) =>
    recordDocument(tx, {
      ...{ slug: 'report-1', foundingKey: null, kind: 'ngo_statement', kindNote: null, title: null },
      ...{ usualTitle: 'Invented report', shortTitle: 'Report 1', body: null, bodyNote: null },
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
        passages: [
          {
            ...{ label: 'p-1', printedLabel: null, kind: 'text', ordinal: 1, kindOrdinal: 1 },
            text: `Of those named below ${quote} today.`,
          },
        ],
      },
    }),
  );
}

/** Seconds and most megabytes of the program that checks or carries out the rows. */
async function run(editor: Editor, id: number, act: RunAct): Promise<{ seconds: number; peak: number }> {
  const order = { importId: id, by: editor.accountId, act };
  const begun = await changeAs(editor.accountId, null, (tx) => beginRun(tx, order, new Date()));
  if (!begun.ok) throw new Error(begun.reason);
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', program, String(id), begun.value], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watched = setInterval(() => {
    try {
      peak = Math.max(peak, observe(child.pid ?? 0).memory()?.peak ?? 0);
    } catch {
      // ended between two looks
    }
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watched);
  if (code !== 0) throw new Error(`the rows were not worked on (${code})`);
  return { seconds: (performance.now() - began) / 1000, peak };
}

async function measureTable(editor: Editor, people: number, day: string, which: 'new' | 'same') {
  const bytes = new TextEncoder().encode([...lines(people, day)].join('\n'));
  const began = performance.now();
  const made = await recordImport(editor, { list: 'Bench', fileName: null, bytes }, new Date());
  if (!made.ok) throw new Error(made.reason);
  const { id } = made.value;
  const mapping = {
    ...{
      columns: guessTargets(heads),
      standing: 'case' as const,
      language: 'en',
      order: 'given_family' as const,
    },
    ...{ documentId: null, divider: '' as const, dayFirst: {} },
    codes: { status: { DET: 'custody:held', HOUSE: 'custody:house_arrest' } },
  };
  const said = { id, seenRevision: 1, mapping, complete: true };
  await changeAs(editor.accountId, null, (tx) => saveMapping(tx, editor, said, new Date()));
  const brought = (performance.now() - began) / 1000;
  const check = await run(editor, id, 'check');
  const deciding = performance.now();
  await changeAs(editor.accountId, null, (tx) => decideAll(tx, editor, id, which, new Date()), {
    timeoutSeconds: 60,
  });
  const decided = (performance.now() - deciding) / 1000;
  const carry = await run(editor, id, 'carry');
  const carried = await writers().importRow.count({ where: { importId: id, carriedAt: { not: null } } });
  const drafts = await writers().statement.count();
  const seconds = brought + check.seconds + decided + carry.seconds;
  const parts = [
    `brought in ${brought.toFixed(1)} s`,
    `checked in ${check.seconds.toFixed(1)} s`,
    `accepted in ${decided.toFixed(1)} s`,
    `carried out in ${carry.seconds.toFixed(1)} s`,
    `${carried} rows carried out, ${drafts} statements on the casework`,
    `at most ${Math.round(Math.max(check.peak, carry.peak))} MB`,
  ];
  return { seconds, carried, note: parts.join(', ') };
}

/** That many rows of people not on record, then the same people again with other dates. */
export async function measureImporting(server: BenchServer, people: number): Promise<Figure[]> {
  const { ownerUrl } = await server.make('importing');
  process.env.DATABASE_URL = ownerUrl;
  try {
    const { steward } = await joinFirstSteward('Bench', new Date());
    const editor = asEditor(steward);
    if (editor === null) throw new Error('a steward is an editor');
    await recordReport(editor);
    const figures: Figure[] = [];
    for (const [which, day, name] of [
      ['new', '03', 'a table of people not on record'],
      ['same', '04', 'the same table with other dates'],
    ] as const) {
      const { seconds, carried, note } = await measureTable(editor, people, day, which);
      figures.push(
        figure({
          ...{ name, people: carried, unit: 's', value: seconds },
          ...{ aim: '≤ 60 s', met: seconds <= 60, note },
        }),
      );
    }
    return figures;
  } finally {
    await closeWriters();
  }
}
