import sql, { empty, join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import { type ListedPerson, listPeople } from '@/lib/record/register';
import { type Choice, carries } from '@/lib/record/register-sql';
import { type FoundHow, howFound, isLiteral } from '@/lib/search/found-how';
import { foldName, queryKeys, trigramText } from '@/lib/spelling/fold';
import { likeness, likenessOfFolded, type Verdict } from '@/lib/spelling/likeness';

/** Spellings compared with the query at most; the nearest by trigrams where more share its keys. */
const maxCandidates = 600;
/** With so many spellings that share every key, those that share less are not worth the wait. */
const enough = 50;
const maxNearest = 5;
/** Below this a name is not worth a look where others were found. */
const nearEnough = 0.3;

const candidateRow = z.object({
  number: z.int(),
  form: z.string(),
  language: z.string(),
  printedIn: z.string().nullable(),
});
type Candidate = z.infer<typeof candidateRow>;

/** The printed spelling a person was found by, where it was printed, and what differs from the query. */
export type FoundAs = {
  form: string;
  language: string;
  /** Short title of the document; null for the usual name. */
  printedIn: string | null;
  how: FoundHow;
  /** What else differs, in English words: "order swapped". */
  why: string[];
};
export type FoundPerson = ListedPerson & { foundAs: FoundAs };

export type FoundPeople = {
  /** One page, best first; within one likeness by name. */
  people: FoundPerson[];
  total: number;
  /** False when more spellings shared the query's keys than were compared: there may be more people. */
  complete: boolean;
  pages: number;
  /** On the first page, when nobody was found for sure: names that differ by more than a slip, the least unlike first. */
  nearest: FoundPerson[];
};

export type PeopleWanted = { page: number; pageSize: number; choices: readonly Choice[] };

/**
 * People whose printed names may be the one asked for, in any alphabet, order or case. Exact keys of every part
 * come first; spellings that share only some part, or only look alike, are tried when those find nobody for sure.
 * `query` has been through cleanQuery; an empty one finds nobody. A page beyond the end is empty.
 */
export async function findPeople(
  query: string,
  { page, pageSize, choices }: PeopleWanted,
  db: ReadDb = readers(),
): Promise<FoundPeople> {
  const nobody = { people: [], total: 0, complete: true, pages: 1, nearest: [] };
  if (foldName(query).parts.length === 0) return nobody;
  const keys = queryKeys(query).filter((part) => part.length > 0);
  const text = trigramText(query);
  const exact = keys.length === 0 ? [] : await listCandidates(db, everyPart(keys), text);
  let ranked = bestSpellings(query, exact);
  if (exact.length < enough && !ranked.some(({ verdict }) => verdict === 'same')) {
    const wider = await listCandidates(db, somePart(keys, text), text);
    ranked = bestSpellings(query, [...exact, ...wider]);
  }
  const likely = ranked.filter(({ verdict }) => verdict !== 'different');
  if (likely.length === 0) {
    return { ...nobody, nearest: await readFound(db, query, ranked.slice(0, maxNearest)) };
  }
  const sure = likely.some(({ verdict }) => verdict === 'same');
  const alike = ranked.filter(({ verdict, likeness: near }) => verdict === 'different' && near >= nearEnough);
  const chosen = await choose(db, likely, choices);
  const shown = chosen.slice((page - 1) * pageSize, page * pageSize);
  return {
    people: await readFound(db, query, shown),
    total: chosen.length,
    complete: exact.length < maxCandidates,
    pages: Math.max(1, Math.ceil(chosen.length / pageSize)),
    nearest: sure || page > 1 ? [] : await readFound(db, query, alike.slice(0, maxNearest)),
  };
}

/** The best spelling of each person, best person first. */
function bestSpellings(query: string, candidates: readonly Candidate[]): Ranked[] {
  const folded = foldName(query);
  const best = new Map<number, Ranked>();
  for (const candidate of candidates) {
    const judged = { ...candidate, ...likenessOfFolded(folded, foldName(candidate.form)) };
    const known = best.get(candidate.number);
    if (known === undefined || isBetter(judged, known)) best.set(candidate.number, judged);
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || a.number - b.number);

  /** Of two spellings that are as like, the one that stands so in a document, letter for letter if there is one. */
  function isBetter(one: Ranked, other: Ranked): boolean {
    if (one.likeness !== other.likeness) return one.likeness > other.likeness;
    const [literal, otherLiteral] = [one, other].map(({ form }) => isLiteral(query, form));
    if (literal !== otherLiteral) return literal === true;
    return one.printedIn !== null && other.printedIn === null;
  }
}

/** Those that carry every choice, best first, within one likeness by name. */
async function choose(db: ReadDb, ranked: readonly Ranked[], choices: readonly Choice[]): Promise<Ranked[]> {
  const wanted = choices.map((choice) => sql`AND ${carries(choice)}`);
  const rows = await db.rows`
    SELECT p.number FROM record.person p
     WHERE p.number = ANY(${ranked.map(({ number }) => number)}::int[]) ${join([empty, ...wanted], ' ')}
     ORDER BY p.sort_name COLLATE "en-x-icu", p.number`;
  const byNumber = new Map(ranked.map((one) => [one.number, one]));
  return z
    .array(z.object({ number: z.int() }))
    .parse(rows)
    .flatMap(({ number }) => byNumber.get(number) ?? [])
    .sort((a, b) => b.likeness - a.likeness);
}

type Ranked = Candidate & { likeness: number; verdict: Verdict };

/** Names of which every part of the query has a key. */
function everyPart(keys: readonly string[][]): Sql {
  return join(
    keys.map((part) => sql`n.keys && ${part}::text[]`),
    ' AND ',
  );
}

/** Names that share a key of any part, or look like the query as a whole or in a part. */
function somePart(keys: readonly string[][], text: string): Sql {
  const any = [...new Set(keys.flat())];
  return sql`(n.keys && ${any}::text[] OR n.folded % ${text} OR ${text} <% n.folded)`;
}

async function listCandidates(db: ReadDb, where: Sql, text: string): Promise<Candidate[]> {
  const rows = await db.rows`
    SELECT n.number, n.form, n.language, n.printed_in AS "printedIn" FROM record.name n WHERE ${where}
     ORDER BY greatest(similarity(n.folded, ${text}), word_similarity(${text}, n.folded)) DESC, n.id
     LIMIT ${maxCandidates}`;
  return z.array(candidateRow).parse(rows);
}

async function readFound(db: ReadDb, query: string, ranked: readonly Ranked[]): Promise<FoundPerson[]> {
  const people = await listPeople(
    ranked.map(({ number }) => number),
    db,
  );
  const byNumber = new Map(ranked.map((one) => [one.number, one]));
  return people.flatMap((person) => {
    const found = byNumber.get(person.number);
    if (found === undefined) return [];
    const { form, language, printedIn } = found;
    const how = howFound(query, form);
    const why = how === 'as_printed' ? [] : likeness(query, form).reasons;
    return [{ ...person, foundAs: { form, language, printedIn, how, why } }];
  });
}
