import sql, { empty, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '@/lib/db/readers';
import { listed } from '@/lib/record/register-sql';
import { isLiteral } from '@/lib/search/found-how';
import type { AskedPart } from '@/lib/search/parts';
import { type FoldedName, foldName } from '@/lib/spelling/fold';
import { likenessOfFolded, type Verdict } from '@/lib/spelling/likeness';

/** Distinct spellings compared with a query in one step, and of one person. */
export type Reading = { most: number; each: number };
export const readAll: Reading = { most: 60, each: 2 };
/** Beside an initial everyone who bears the rest and such an initial is listed. */
export const readMany: Reading = { most: 100, each: 2 };
/** For people who bear only something like the parts; measured: more finds no more. */
export const readFew: Reading = { most: 24, each: 1 };

export type Spelling = {
  number: number;
  sortName: string;
  form: string;
  language: string;
  /** Short title of the document; null for the usual name. */
  printedIn: string | null;
  /** Its parts as the dictionary of parts has them. */
  words: string[];
};

const bearerRow = z.object({
  number: z.int(),
  sure: z.boolean(),
  sortName: z.string(),
  listed: z.unknown(),
  spellings: z.array(
    z.object({
      form: z.string(),
      language: z.string(),
      printedIn: z.string().nullable(),
      words: z.string().nullable(),
    }),
  ),
});

/** Somebody with every spelling of theirs. */
export type Bearer = {
  number: number;
  /** As the question that led here marked them. */
  sure: boolean;
  /** Their row of the register, not yet parsed; null for all but those the question put first. */
  listed: unknown;
  spellings: Spelling[];
};

/**
 * The people that `wanted` (number, sure, place) leads to, with `total`, in one question. `before` may name what both
 * speak of; the first `rows` of them come with their row of the register.
 */
export async function readBearers(
  db: ReadDb,
  question: { before?: Sql; wanted: Sql; total?: Sql; order: 'number' | 'place'; rows: number },
): Promise<{ bearers: Bearer[]; total: number }> {
  const { before = empty, wanted, total = sql`0`, order, rows: given } = question;
  const rows = await db.rowsOf(
    sql`${before}
    SELECT ${total} AS total, coalesce((SELECT json_agg(r ORDER BY ${order === 'number' ? sql`r.number` : sql`r.place`}) FROM (
      SELECT w.number, w.sure, w.place, p.sort_name AS "sortName",
             CASE WHEN w.place <= ${given} THEN (SELECT row_to_json(l) FROM (SELECT ${listed}) l) END AS listed,
             coalesce((SELECT json_agg(s ORDER BY s.id) FROM (
               SELECT n.id, n.form, n.language, n.printed_in AS "printedIn",
                      (SELECT string_agg(split_part(part, ' ', 1), ' ') FROM unnest(n.parts) AS part) AS words
                 FROM record.name n WHERE n.number = w.number) s), '[]') AS spellings
        FROM (${wanted}) AS w JOIN record.person p USING (number)
    ) r), '[]') AS bearers`,
    'prepared',
  );
  const [found] = z.tuple([z.object({ total: z.int(), bearers: z.array(bearerRow) })]).parse(rows);
  const bearers = found.bearers.map(({ number, sure, sortName, listed, spellings }) => ({
    number,
    sure,
    listed,
    spellings: spellings.map(({ form, language, printedIn, words }) => ({
      number,
      sortName,
      form,
      language,
      printedIn,
      words: words === null ? [] : words.split(' '),
    })),
  }));
  return { bearers, total: found.total };
}

/** A published spelling beside the query. `begun`: its other parts are alike, and one begins as the query ends. */
export type Judged = Spelling & { likeness: number; verdict: Verdict; begun: boolean };

/** Judges spellings beside a query that may still be being written. */
export class Judge {
  readonly #query: string;
  readonly #folded: FoldedName;
  /** The query without its last part, and how that part begins; null where it has one part. */
  readonly #begun: { before: FoldedName; plain: string } | null;

  constructor(query: string, folded: FoldedName, last: AskedPart | undefined) {
    this.#query = query;
    this.#folded = folded;
    const before = folded.parts.slice(0, -1);
    const ends = last !== undefined && folded.parts.at(-1)?.surface === last.surface;
    this.#begun =
      ends && before.length > 0 && last.plain.length >= 2
        ? { before: { ...folded, parts: before }, plain: last.plain }
        : null;
  }

  judged(one: Spelling): Judged {
    const folded = foldName(one.form);
    const judged = { ...one, ...likenessOfFolded(this.#folded, folded), begun: false };
    if (judged.verdict !== 'different' || this.#begun === null) return judged;
    const { before, plain } = this.#begun;
    const rest = folded.parts.filter((part) => !part.plain.startsWith(plain));
    if (rest.length === folded.parts.length || rest.length === 0) return judged;
    const other = likenessOfFolded(before, { ...folded, parts: rest });
    return other.verdict === 'different' ? judged : { ...judged, likeness: other.likeness, begun: true };
  }

  /**
   * The best spelling of each person, best person first. Reading a spelling costs more than fetching it, so only the
   * likeliest are read: those whose words are, summed over the parts asked for, most like them.
   */
  best(spellings: readonly Spelling[], near: Nearness, reading: Reading): Judged[] {
    const best = new Map<number, Judged>();
    for (const one of likeliest(this.#query, spellings, near, reading)) {
      const judged = this.judged(one);
      const known = best.get(one.number);
      if (known === undefined || this.#isBetter(judged, known)) best.set(one.number, judged);
    }
    return [...best.values()].sort(byLikeness);
  }

  #isBetter(one: Judged, other: Judged): boolean {
    const order = Number(one.begun) - Number(other.begun) || other.likeness - one.likeness;
    return order === 0 ? preference(this.#query, one, other) > 0 : order < 0;
  }
}

/** Of two spellings as like, the one that stands letter for letter, then one that stands in a document: above 0 for `one`. */
export function preference(query: string, one: Spelling, other: Spelling): number {
  const [literal, otherLiteral] = [one, other].map(({ form }) => Number(isLiteral(query, form)));
  return (
    (literal ?? 0) - (otherLiteral ?? 0) || Number(one.printedIn !== null) - Number(other.printedIn !== null)
  );
}

/** For each part of a query, how near each published word is to it. */
export type Nearness = readonly ReadonlyMap<string, number>[];

function likeliest(
  query: string,
  spellings: readonly Spelling[],
  near: Nearness,
  { most, each }: Reading,
): Spelling[] {
  const weighed = spellings.map((one) => ({
    one,
    near: near.reduce((sum, words) => sum + nearest(one, words), 0),
    literal: isLiteral(query, one.form),
  }));
  weighed.sort((a, b) => b.near - a.near || Number(b.literal) - Number(a.literal));
  const ofPerson = new Map<number, number>();
  // everybody's likeliest spelling before anybody's second
  const byTurn: Spelling[][] = Array.from({ length: each }, () => []);
  for (const { one } of weighed) {
    const turn = ofPerson.get(one.number) ?? 0;
    ofPerson.set(one.number, turn + 1);
    byTurn[turn]?.push(one);
  }
  const forms = new Set<string>();
  return byTurn.flat().filter(({ form }) => {
    if (!forms.has(form) && forms.size >= most) return false;
    forms.add(form);
    return true;
  });
}

/** How near the nearest of its words is; 0 when none is known. */
export function nearest({ words }: Spelling, near: ReadonlyMap<string, number>): number {
  return words.reduce((best, word) => Math.max(best, near.get(word) ?? 0), 0);
}

/** Whether somebody with this spelling is listed, rather than offered among the nearest. */
export const isListed = ({ verdict, begun }: Pick<Judged, 'verdict' | 'begun'>): boolean =>
  verdict !== 'different' || begun;

const collator = new Intl.Collator('en');

/** Whole spellings before those that are only begun, then the most like, then by name. */
export function byLikeness(a: Judged, b: Judged): number {
  return (
    Number(a.begun) - Number(b.begun) ||
    b.likeness - a.likeness ||
    collator.compare(a.sortName, b.sortName) ||
    a.number - b.number
  );
}
