import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';
import { statementsOf } from '@/lib/editing/said';
import { inputOfRow, wholeStatement } from '@/lib/editing/statement-row';
import { mayTakeBack } from '@/lib/editing/write';
import type { Statement } from '@/lib/record/schema';
import { statementInput } from '@/lib/statements/schema';

const account = { select: { id: true, displayName: true } } as const;

/** A change that waits, with who wrote it: what stands on the desk beside what is on record. */
export type WaitingRevision = {
  id: number;
  version: number;
  act: 'change' | 'withdraw';
  reason: string;
  madeBy: string;
  madeAt: Date;
  /** Whether whoever asks may take it back. */
  mayTakeBack: boolean;
};

export type DeskStatement = {
  id: number;
  state: 'draft' | 'accepted' | 'disputed' | 'withdrawn';
  withdrawnReason: string | null;
  withheld: boolean;
  privateNote: string | null;
  recordedBy: string;
  recordedAt: Date;
  said: Statement;
  waiting: (WaitingRevision & { said: Statement | null }) | null;
};

const waitingRow = {
  where: { state: 'open' },
  include: { madeBy: account },
} as const;

type RevisionRow = {
  id: number;
  version: number;
  act: 'change' | 'withdraw';
  reason: string;
  madeBy: { id: number; displayName: string };
  editedBy: number[];
  madeAt: Date;
};
const waitingOf = (
  asker: Actor,
  { id, version, act, reason, madeBy, editedBy, madeAt }: RevisionRow,
): WaitingRevision => ({
  id,
  version,
  act,
  reason,
  madeBy: madeBy.displayName,
  madeAt,
  mayTakeBack: mayTakeBack(asker, { madeById: madeBy.id, editedBy }),
});

/** Everything recorded of one person, whatever its state; null: there is no such number. */
export async function readDeskPerson(asker: Actor, number: number) {
  const db = writers();
  const person = await db.person.findUnique({
    where: { number },
    include: {
      revisions: waitingRow,
      names: {
        orderBy: { id: 'asc' },
        include: { document: { select: { slug: true, shortTitle: true } }, revisions: waitingRow },
      },
      statements: {
        orderBy: [{ kind: 'asc' }, { statedFrom: 'desc' }, { id: 'asc' }],
        include: { ...wholeStatement, recordedBy: account, revisions: waitingRow },
      },
      reviews: {
        where: { decision: null },
        include: { proposedBy: account, assignedTo: account },
        orderBy: { id: 'asc' },
      },
    },
  });
  if (person === null) return null;
  const shown = await db.recordPerson.findUnique({ where: { number }, select: { slug: true } });
  const { statements: rows, names, revisions, reviews, ...itself } = person;
  const keyed = rows.map((row) => ({
    key: row.key,
    disputed: row.state === 'disputed',
    input: statementInput.parse(inputOfRow(row)),
  }));
  const changes = rows.flatMap((row) => {
    const [open] = row.revisions;
    if (open?.proposed == null) return [];
    return [{ key: row.key, disputed: false, input: statementInput.parse(open.proposed) }];
  });
  const said = await statementsOf(db, keyed);
  const changed = new Map((await statementsOf(db, changes)).map((each) => [each.key, each]));
  const statements = rows.flatMap((row, at): DeskStatement[] => {
    const words = said[at];
    if (words === undefined) return [];
    const [open] = row.revisions;
    const { id, state, withdrawnReason, withheld, privateNote, recordedBy, recordedAt } = row;
    return [
      {
        id,
        state,
        withdrawnReason,
        withheld,
        privateNote,
        recordedBy: recordedBy.displayName,
        recordedAt,
        said: words,
        waiting: open ? { ...waitingOf(asker, open), said: changed.get(row.key) ?? null } : null,
      },
    ];
  });
  return {
    ...itself,
    publicSlug: shown?.slug ?? null,
    waiting: revisions[0] ? waitingOf(asker, revisions[0]) : null,
    proposed: revisions[0]?.proposed ?? null,
    names: names.map(({ revisions: open, ...name }) => ({
      ...name,
      waiting: open[0] ? waitingOf(asker, open[0]) : null,
      proposed: open[0]?.proposed ?? null,
    })),
    statements,
    reviews: reviews.map(({ id, proposedBy, assignedTo, proposedAt, proposal }) => ({
      id,
      decision: proposal !== null,
      proposedBy: proposedBy.displayName,
      assignedTo: assignedTo?.displayName ?? null,
      proposedAt,
    })),
  };
}
const listedRow = z.object({
  number: z.int(),
  name: z.string(),
  standing: z.enum(['case', 'mentioned', 'official']),
  statements: z.coerce.number().int(),
  drafts: z.coerce.number().int(),
  public: z.boolean(),
});
export type ListedPerson = z.infer<typeof listedRow>;

/** One page of the people of the casework by name, or those with these numbers in that order; `page` from 1. */
export async function listDeskPeople(
  _asker: Actor,
  { numbers, page, size }: { numbers: readonly number[] | null; page: number; size: number },
): Promise<{ rows: ListedPerson[]; total: number }> {
  const db = writers();
  const wanted = numbers === null ? null : [...numbers];
  const total = wanted?.length ?? (await db.person.count({ where: { withdrawnAt: null } }));
  const rows = z.array(listedRow).parse(
    await db.$queryRaw`
      SELECT p.number, p.usual_name AS name, p.standing::text AS standing,
             count(s.id) FILTER (WHERE s.state <> 'withdrawn') AS statements,
             count(s.id) FILTER (WHERE s.state = 'draft') AS drafts, r.number IS NOT NULL AS public
        FROM casework.person p LEFT JOIN casework.statement s ON s.person_number = p.number
        LEFT JOIN record.person r ON r.number = p.number
       WHERE p.withdrawn_at IS NULL AND (${wanted}::int[] IS NULL OR p.number = ANY(${wanted}::int[]))
       GROUP BY p.number, r.number
       ORDER BY array_position(${wanted}::int[], p.number), p.sort_name COLLATE "und-x-icu", p.number
       LIMIT ${size} OFFSET ${(page - 1) * size}`,
  );
  return { rows, total };
}

/** One statement as its form takes it, with what waits of it; null: not a statement of this person. */
export async function readDeskStatement(asker: Actor, personNumber: number, id: number) {
  const row = await writers().statement.findFirst({
    where: { id, personNumber },
    include: { ...wholeStatement, revisions: waitingRow },
  });
  if (row === null) return null;
  const [open] = row.revisions;
  return {
    id,
    key: row.key,
    kind: row.kind,
    state: row.state,
    revision: row.revision,
    input: statementInput.parse(inputOfRow(row)),
    waiting: open ? waitingOf(asker, open) : null,
    proposed: open?.proposed == null ? null : statementInput.parse(open.proposed),
  };
}
export type EditedStatement = NonNullable<Awaited<ReturnType<typeof readDeskStatement>>>;

/** The other statements of the person that stand, to be compared with one that is to be saved. */
export async function listBeside(personNumber: number, id: number | null) {
  const rows = await writers().statement.findMany({
    where: { personNumber, state: { not: 'withdrawn' }, ...(id === null ? {} : { id: { not: id } }) },
    include: wholeStatement,
  });
  return rows.map((row) => statementInput.parse(inputOfRow(row)));
}
