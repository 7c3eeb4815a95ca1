import type { Candidate, Plan, Verdict } from '@/lib/importing/schema';
import { findDuplicates } from '@/lib/people/duplicates';
import { type Identity, listLikely, readIdentities } from '@/lib/readings/candidates';
import type { CaseworkDb } from '@/lib/readings/known-people';

/** A row that can be carried out, as matching sees it. */
export type Row = { ordinal: number; externalId: string | null; plan: Plan };
export type Matched = { verdict: Exclude<Verdict, 'refused'>; candidates: Candidate[] };

const mostCandidates = 6;
const small = (text: string) => text.toLowerCase();
/** The spellings of a row, as it is looked for by them. */
export const formsOf = ({ person, names }: Plan): string[] => [
  ...new Set([...names.map(({ form }) => form), person.usualName]),
];

/** What the rows of one table say of one another: earlier rows with the same id, or a name like it. */
export type Within = {
  /** The first row with the same id; null: this is the first, or it has none. */
  firstOf: (row: Row) => Row | null;
  near: ReadonlyMap<number, Candidate[]>;
};

/** Compares the rows of a table with one another. Two ids of one list say that it knows two people. */
export function matchWithin(rows: readonly Row[]): Within {
  const firsts = new Map<string, Row>();
  const byOrdinal = new Map(rows.map((row) => [row.ordinal, row]));
  for (const row of rows) {
    if (row.externalId !== null && !firsts.has(row.externalId)) firsts.set(row.externalId, row);
  }
  const idOf = (ordinal: number) => byOrdinal.get(ordinal)?.externalId ?? null;
  const pairs = findDuplicates(
    rows.map(({ ordinal, plan }) => ({ number: ordinal, forms: formsOf(plan) })),
    // of one id or of two: the list itself says so
    (one, other) => idOf(one) !== null && idOf(other) !== null,
  );
  const near = new Map<number, Candidate[]>();
  for (const { one, other, likeness, forms } of pairs) {
    const there = near.get(other) ?? [];
    if (there.length < mostCandidates) {
      there.push({ person: null, row: one, form: forms[0], likeness, byId: false });
    }
    near.set(other, there);
  }
  return {
    firstOf: (row) => {
      const first = row.externalId === null ? undefined : firsts.get(row.externalId);
      return first === undefined || first === row ? null : first;
    },
    near,
  };
}

/** People by the ids of the list, and who they are. */
export type ById = ReadonlyMap<string, Identity>;

/** Whom the ids of a list were recorded for, as they are on record today. */
export async function readById(db: CaseworkDb, list: string, ids: readonly string[]): Promise<ById> {
  const rows = await db.$queryRaw<{ id: string; number: number }[]>`
    SELECT o.external_id AS id, casework.on_record_as(o.person_number) AS number FROM casework.outside_id o
      JOIN casework.person p ON p.number = casework.on_record_as(o.person_number) AND p.withdrawn_at IS NULL
     WHERE o.list = ${list} AND o.external_id = ANY(${[...new Set(ids)]})`;
  const people = await readIdentities(
    db,
    rows.map(({ number }) => number),
  );
  return new Map(
    rows.flatMap(({ id, number }) => {
      const person = people.get(number);
      return person === undefined ? [] : [[id, person] as const];
    }),
  );
}

/**
 * Whom each row may mean. `same` only where the list's own id and a spelling both say so; a name alone, however like,
 * is `maybe` (law 7); `new` is somebody whom nothing on record and no earlier row is like. To be asked within a
 * transaction.
 */
export async function matchRows(
  tx: CaseworkDb,
  rows: readonly Row[],
  byId: ById,
  within: Within,
): Promise<Matched[]> {
  const sure = rows.map((row) => matchById(row, byId, within));
  const surfaces = rows.flatMap(({ plan }, at) =>
    sure[at]?.verdict === 'same' ? [] : formsOf(plan).map((form) => ({ at, form })),
  );
  const found = rows.map((): Candidate[] => []);
  if (surfaces.length > 0) {
    // of a table that was filled just now the planner knows too little, and would read it whole for every name
    await tx.$executeRaw`SELECT set_config('enable_seqscan', 'off', true)`;
    const likely = await listLikely(
      tx,
      surfaces.map(({ form }) => form),
    );
    await tx.$executeRaw`SELECT set_config('enable_seqscan', 'on', true)`;
    surfaces.forEach(({ at }, index) => {
      for (const { person, verdict, form, likeness } of likely[index] ?? []) {
        if (verdict !== 'different') found[at]?.push({ person, row: null, form, likeness, byId: false });
      }
    });
  }
  return rows.map((row, at): Matched => {
    const named = sure[at] ?? null;
    if (named?.verdict === 'same') return named;
    if (named !== null)
      return { verdict: 'maybe', candidates: best([...named.candidates, ...(found[at] ?? [])]) };
    const candidates = best([...(found[at] ?? []), ...(within.near.get(row.ordinal) ?? [])]);
    return { verdict: candidates.length > 0 ? 'maybe' : 'new', candidates };
  });
}

/** Whom the list's own id means; `same` where a spelling says so too. Null: it has none, or nobody else has it. */
function matchById(row: Row, byId: ById, within: Within): Matched | null {
  const forms = new Set(formsOf(row.plan).map(small));
  const known = row.externalId === null ? undefined : byId.get(row.externalId);
  const first = known === undefined ? within.firstOf(row) : null;
  if (known === undefined && first === null) return null;
  const [usual = '', ...spellings] =
    known !== undefined
      ? [known.name, ...known.printed.map(({ form }) => form)]
      : first !== null
        ? [first.plan.person.usualName, ...formsOf(first.plan)]
        : [];
  const form = [usual, ...spellings].find((one) => forms.has(small(one)));
  const self = {
    person: known?.number ?? null,
    row: first?.ordinal ?? null,
    form: form ?? usual,
    byId: true,
  };
  return form === undefined
    ? { verdict: 'maybe', candidates: [{ ...self, likeness: 0 }] }
    : { verdict: 'same', candidates: [{ ...self, likeness: 1 }] };
}

/** Each person or row once, by the spelling most like it; who has the id first. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => Number(b.byId) - Number(a.byId) || b.likeness - a.likeness || (a.person ?? 0) - (b.person ?? 0),
  );
  const seen = new Map(ranked.toReversed().map((one) => [`${one.person} ${one.row}`, one]));
  return ranked.filter((one) => seen.get(`${one.person} ${one.row}`) === one).slice(0, mostCandidates);
}
