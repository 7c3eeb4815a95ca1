import { z } from 'zod';
import type { Editor } from '@/lib/accounts/actor';
import type { Prisma } from '@/lib/db/generated/client';
import { writers } from '@/lib/db/writers';
import { type Keyed, statementsOf } from '@/lib/editing/said';
import { cellsOf } from '@/lib/importing/cells';
import { plainValue } from '@/lib/importing/codes';
import { valuesOf } from '@/lib/importing/plan-statements';
import {
  type CodedTarget,
  type ColumnsSaid,
  candidate,
  mapping,
  plan,
  remark,
  type Target,
  type Verdict,
} from '@/lib/importing/schema';
import { readIdentities } from '@/lib/readings/candidates';
import type { Statement } from '@/lib/record/schema';
import { statementInput } from '@/lib/statements/schema';

/** Imports that were not thrown away, newest first. */
export async function listImports(_asker: Editor) {
  const rows = await writers().import.findMany({
    where: { state: { not: 'dropped' } },
    orderBy: { id: 'desc' },
    take: 200,
    select: {
      ...{ id: true, list: true, fileName: true, rowCount: true, state: true, madeAt: true },
      madeBy: { select: { displayName: true } },
      _count: {
        select: { rows: { where: { carriedAt: { not: null } } }, proposals: { where: { state: 'open' } } },
      },
    },
  });
  return rows.map(({ madeBy, _count, ...row }) => ({
    ...row,
    madeBy: madeBy.displayName,
    carried: _count.rows,
    proposals: _count.proposals,
  }));
}

/** One import, with how far its run is; null: there is none, or it was thrown away. */
export async function readImport(_asker: Editor, id: number) {
  const row = await writers().import.findFirst({
    where: { id, state: { not: 'dropped' } },
    include: { run: true, madeBy: { select: { displayName: true } } },
  });
  if (row === null) return null;
  const said = row.mapping === null ? null : mapping.parse(row.mapping);
  return { ...row, mapping: said, madeBy: row.madeBy.displayName };
}

const countRow = z.object({
  verdict: z.enum(['new', 'same', 'maybe', 'refused']).nullable(),
  rows: z.int(),
  decided: z.int(),
  aside: z.int(),
  carried: z.int(),
});

/** Rows by what was found of them: how many, how many are decided about, set aside, carried out. */
export async function countRows(_asker: Editor, id: number) {
  const rows = z.array(countRow).parse(
    await writers().$queryRaw`
      SELECT r.verdict, count(*)::int AS rows, count(d.ordinal) FILTER (WHERE r.carried_at IS NULL AND d.choice <> 'aside')::int AS decided,
             count(d.ordinal) FILTER (WHERE d.choice = 'aside')::int AS aside, count(r.carried_at)::int AS carried
        FROM casework.import_row r LEFT JOIN casework.import_decision d USING (import_id, ordinal)
       WHERE r.import_id = ${id} GROUP BY r.verdict`,
  );
  const none = { rows: 0, decided: 0, aside: 0, carried: 0 };
  const of = (verdict: Verdict) => rows.find((row) => row.verdict === verdict) ?? none;
  return { new: of('new'), same: of('same'), maybe: of('maybe'), refused: of('refused') };
}

const listed = {
  decision: { select: { choice: true, personNumber: true, sameRow: true } },
} satisfies Prisma.ImportRowInclude;
type ListedRow = Prisma.ImportRowGetPayload<{ include: typeof listed }>;

/** One page of rows, all or of one verdict, as an editor looks at them before anything is done; `page` from 1. */
export async function listRows(
  _asker: Editor,
  id: number,
  { verdict, page, size }: { verdict: Verdict | null; page: number; size: number },
) {
  const where = { importId: id, ...(verdict === null ? {} : { verdict }) };
  const rows = await writers().importRow.findMany({
    where,
    orderBy: { ordinal: 'asc' },
    skip: (page - 1) * size,
    take: size,
    include: listed,
  });
  return previewOf(rows);
}

/** One row with all its cells; null: no such row. */
export async function readRow(_asker: Editor, id: number, ordinal: number) {
  const row = await writers().importRow.findUnique({
    where: { importId_ordinal: { importId: id, ordinal } },
    include: listed,
  });
  if (row === null) return null;
  const [preview] = await previewOf([row]);
  if (preview === undefined) return null;
  const { candidates } = preview;
  const people = await readIdentities(
    writers(),
    candidates.flatMap(({ person }) => person ?? []),
  );
  const rows = await writers().importRow.findMany({
    where: { importId: id, ordinal: { in: candidates.flatMap((one) => one.row ?? []) } },
    select: { ordinal: true, cells: true },
  });
  const rowsBefore = new Map(rows.map((before) => [before.ordinal, before.cells]));
  return { ...preview, cells: row.cells, people, rowsBefore };
}

/** The next row that an editor has to settle; null: none is left. */
export async function findUnsettled(_asker: Editor, id: number, after: number): Promise<number | null> {
  const where = { importId: id, verdict: 'maybe' as const, carriedAt: null, decision: null };
  const asked = { orderBy: { ordinal: 'asc' as const }, select: { ordinal: true } };
  const next =
    (await writers().importRow.findFirst({ ...asked, where: { ...where, ordinal: { gt: after } } })) ??
    (await writers().importRow.findFirst({ ...asked, where }));
  return next?.ordinal ?? null;
}

async function previewOf(rows: readonly ListedRow[]) {
  const planned = rows.map((row) => ({ row, plan: row.plan === null ? null : plan.parse(row.plan) }));
  const keyed = planned.flatMap(({ row, plan: one }): Keyed[] =>
    (one === null ? [] : [...one.said, ...one.proposed]).map((input, at) => ({
      key: `${row.ordinal} ${at}`,
      disputed: false,
      input,
    })),
  );
  const words = new Map((await statementsOf(writers(), keyed)).map((said) => [said.key, said]));
  return planned.map(({ row, plan: one }) => {
    const saidOf = (count: number, from: number): Statement[] =>
      Array.from({ length: count }, (_, at) => words.get(`${row.ordinal} ${from + at}`)).filter(
        (said) => said !== undefined,
      );
    return {
      ordinal: row.ordinal,
      verdict: row.verdict,
      cellsShown: row.cells.slice(0, 4),
      externalId: row.externalId,
      person: one?.person ?? null,
      names: one?.names ?? [],
      note: one?.note ?? null,
      said: saidOf(one?.said.length ?? 0, 0),
      proposed: saidOf(one?.proposed.length ?? 0, one?.said.length ?? 0),
      remarks: remark.array().parse(row.remarks),
      candidates: candidate.array().parse(row.candidates),
      decision: row.decision,
      carriedAt: row.carriedAt,
      personNumber: row.personNumber,
      recorded: row.recorded,
    };
  });
}

/** The first values of each column that say something, for somebody who has to say what the columns mean. */
export async function readSamples(_asker: Editor, id: number, columns: number): Promise<string[][]> {
  const rows = await writers().importRow.findMany({
    where: { importId: id },
    orderBy: { ordinal: 'asc' },
    take: 200,
    select: { cells: true },
  });
  return Array.from({ length: columns }, (_, at) =>
    [...new Set(rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== ''))]
      .slice(0, 3)
      .map((cell) => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell)),
  );
}

export type ColumnValues = { value: string; rows: number }[];

/** The different values of the coded columns with how often each stands there, most first, and the cells of dates. */
export async function readValues(_asker: Editor, id: number, said: ColumnsSaid) {
  const rows = await writers().importRow.findMany({ where: { importId: id }, select: { cells: true } });
  const read = rows.map(({ cells }) => cellsOf(cells, said.columns));
  const texts = (target: Target) => read.map((cells) => cells.one(target)).filter((text) => text !== '');
  const values = (target: CodedTarget): ColumnValues => {
    const counts = new Map<string, number>();
    for (const text of texts(target)) {
      const parts = target === 'status' ? valuesOf(text, said.divider) : [text];
      for (const part of parts) {
        const value = plainValue(part);
        if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([value, count]) => ({ value, rows: count }))
      .sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
  };
  return { values, dates: texts };
}

/** Proposals of deaths, releases, designations and the like that wait for an editor, in the order of their rows. */
export async function listProposals(
  _asker: Editor,
  id: number,
  { page, size }: { page: number; size: number },
) {
  const db = writers();
  const where = { importId: id, state: 'open' };
  const [total, rows] = await Promise.all([
    db.importProposal.count({ where }),
    db.importProposal.findMany({
      where,
      orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * size,
      take: size,
    }),
  ]);
  const said = await statementsOf(
    db,
    rows.map((row) => ({ key: String(row.id), disputed: false, input: statementInput.parse(row.input) })),
  );
  const people = await readIdentities(
    db,
    rows.map(({ personNumber }) => personNumber),
  );
  return {
    total,
    rows: rows.flatMap((row, at) => {
      const words = said[at];
      const person = people.get(row.personNumber);
      return words === undefined || person === undefined
        ? []
        : [
            {
              id: row.id,
              ordinal: row.ordinal,
              said: words,
              person: { number: person.number, name: person.name },
            },
          ];
    }),
  };
}

/** Documents that a whole table may cite, newest first. */
export function listCitable(_asker: Editor) {
  return writers().document.findMany({
    select: { id: true, shortTitle: true, usualTitle: true },
    orderBy: [{ statedFrom: 'desc' }, { id: 'desc' }],
    take: 500,
  });
}
