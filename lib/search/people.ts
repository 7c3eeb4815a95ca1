import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { type ReadDb, readers } from '@/lib/db/readers';
import { custodyGroup } from '@/lib/record/schema';
import { foldName, queryKeys, trigramText } from '@/lib/spelling/fold';
import { likeness, likenessOfFolded, type Verdict } from '@/lib/spelling/likeness';

/** Spellings compared with the query at most; the nearest by trigrams where more share its keys. */
const maxCandidates = 600;
/** With so many spellings that share every key, those that share less are not worth the wait. */
const enough = 50;
const maxNearest = 5;

const candidateRow = z.object({
  number: z.int(),
  form: z.string(),
  language: z.string(),
  printedIn: z.string().nullable(),
});
type Candidate = z.infer<typeof candidateRow>;

const personRow = z.object({
  number: z.int(),
  slug: z.string(),
  name: z.string(),
  custody: custodyGroup,
  confirmed: z.string(),
  documents: z.array(z.string()),
  editionNumber: z.int(),
});

/** The printed spelling a person was found by, where it was printed, and what differs from the query. */
export type FoundAs = {
  form: string;
  language: string;
  /** Short title of the document; null for the usual name. */
  printedIn: string | null;
  why: string[];
};
export type FoundPerson = z.infer<typeof personRow> & { foundAs: FoundAs; likeness: number };

export type FoundPeople = {
  /** Best first; within one likeness by name. */
  people: FoundPerson[];
  /** False when more spellings shared the query's keys than were compared. */
  complete: boolean;
  /** When nobody was found: the least unlike names on record. */
  nearest: FoundPerson[];
};

/**
 * People whose printed names may be the one asked for, in any alphabet, order or case. Exact keys of every part
 * come first; spellings that share only some part, or only look alike, are tried when those find nobody for sure.
 * `query` has been through cleanQuery. An empty query finds nobody.
 */
export async function findPeople(query: string, db: ReadDb = readers()): Promise<FoundPeople> {
  const folded = foldName(query);
  const keys = queryKeys(query).filter((part) => part.length > 0);
  if (folded.parts.length === 0) return { people: [], complete: true, nearest: [] };
  const text = trigramText(query);
  const exact = keys.length === 0 ? [] : await listCandidates(db, everyPart(keys), text);
  let ranked = rank(exact);
  const complete = exact.length < maxCandidates;
  if (exact.length < enough && !ranked.some(({ verdict }) => verdict === 'same')) {
    const wider = await listCandidates(db, somePart(keys, text), text);
    ranked = rank([...exact, ...wider]);
  }
  const likely = ranked.filter(({ verdict }) => verdict !== 'different');
  const shown = likely.length > 0 ? likely : ranked.slice(0, maxNearest);
  const people = await readFound(db, query, shown);
  return likely.length > 0
    ? { people, complete, nearest: [] }
    : { people: [], complete: true, nearest: people };

  /** The best spelling of each person, best person first. */
  function rank(candidates: readonly Candidate[]): Ranked[] {
    const best = new Map<number, Ranked>();
    for (const candidate of candidates) {
      const judged = { ...candidate, ...likenessOfFolded(folded, foldName(candidate.form)) };
      const known = best.get(candidate.number);
      if (known === undefined || judged.likeness > known.likeness) best.set(candidate.number, judged);
    }
    return [...best.values()].sort((a, b) => b.likeness - a.likeness || a.number - b.number);
  }
}

type Ranked = Candidate & { likeness: number; verdict: Verdict };

/** Names of which every part of the query has a key. */
function everyPart(keys: readonly string[][]): Prisma.Sql {
  return Prisma.join(
    keys.map((part) => Prisma.sql`n.keys && ${part}::text[]`),
    ' AND ',
  );
}

/** Names that share a key of any part, or look like the query as a whole or in a part. */
function somePart(keys: readonly string[][], text: string): Prisma.Sql {
  const any = [...new Set(keys.flat())];
  return Prisma.sql`(n.keys && ${any}::text[] OR n.folded % ${text} OR ${text} <% n.folded)`;
}

async function listCandidates(db: ReadDb, where: Prisma.Sql, text: string): Promise<Candidate[]> {
  const rows = await db.$queryRaw`
    SELECT n.number, n.form, n.language, n.printed_in AS "printedIn" FROM record.name n WHERE ${where}
     ORDER BY greatest(similarity(n.folded, ${text}), word_similarity(${text}, n.folded)) DESC, n.id
     LIMIT ${maxCandidates}`;
  return z.array(candidateRow).parse(rows);
}

async function readFound(db: ReadDb, query: string, ranked: readonly Ranked[]): Promise<FoundPerson[]> {
  if (ranked.length === 0) return [];
  const numbers = ranked.map(({ number }) => number);
  const rows = await db.$queryRaw`
    SELECT number, slug, name, custody_group AS custody, confirmed, documents, edition_number AS "editionNumber"
      FROM record.person WHERE number = ANY(${numbers}::int[])`;
  const people = new Map(
    z
      .array(personRow)
      .parse(rows)
      .map((person) => [person.number, person]),
  );
  return ranked.flatMap(({ number, form, language, printedIn, likeness: near }) => {
    const person = people.get(number);
    if (person === undefined) return [];
    const why = form === query ? [] : likeness(query, form).reasons;
    return [{ ...person, foundAs: { form, language, printedIn, why }, likeness: near }];
  });
}
