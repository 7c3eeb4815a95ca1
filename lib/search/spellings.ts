import { z } from 'zod';
import type { ReadDb } from '@/lib/db/readers';
import { isLiteral } from '@/lib/search/found-how';
import type { AskedPart } from '@/lib/search/parts';
import { type FoldedName, foldName } from '@/lib/spelling/fold';
import { likenessOfFolded, type Verdict } from '@/lib/spelling/likeness';

const spelling = z.object({
  number: z.int(),
  form: z.string(),
  language: z.string(),
  printedIn: z.string().nullable(),
});
export type Spelling = z.infer<typeof spelling>;

/** A published spelling beside the query. `begun`: its other parts are alike, and one begins as the query ends. */
export type Judged = Spelling & { likeness: number; verdict: Verdict; begun: boolean };

/** Every published spelling of these people. */
export async function listSpellings(db: ReadDb, numbers: readonly number[]): Promise<Spelling[]> {
  if (numbers.length === 0) return [];
  const rows = await db.rows`
    SELECT n.number, n.form, n.language, n.printed_in AS "printedIn" FROM record.name n
     WHERE n.number = ANY(${[...numbers]}::int[]) ORDER BY n.number, n.id`;
  return z.array(spelling).parse(rows);
}

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

  /** The best spelling of each person, best person first. */
  best(spellings: readonly Spelling[]): Judged[] {
    const best = new Map<number, Judged>();
    for (const one of spellings) {
      const judged = this.judged(one);
      const known = best.get(one.number);
      if (known === undefined || this.#isBetter(judged, known)) best.set(one.number, judged);
    }
    return [...best.values()].sort(byLikeness);
  }

  /** Of two spellings that are as like, the one that stands so in a document, letter for letter if there is one. */
  #isBetter(one: Judged, other: Judged): boolean {
    const order = byLikeness({ ...one, number: 0 }, { ...other, number: 0 });
    if (order !== 0) return order < 0;
    const [literal, otherLiteral] = [one, other].map(({ form }) => isLiteral(this.#query, form));
    if (literal !== otherLiteral) return literal === true;
    return one.printedIn !== null && other.printedIn === null;
  }
}

/** Whether somebody with this spelling is listed, rather than offered among the nearest. */
export const isListed = ({ verdict, begun }: Pick<Judged, 'verdict' | 'begun'>): boolean =>
  verdict !== 'different' || begun;

/** Whole spellings before those that are only begun, then the most like. */
export function byLikeness(a: Judged, b: Judged): number {
  return Number(a.begun) - Number(b.begun) || b.likeness - a.likeness || a.number - b.number;
}
