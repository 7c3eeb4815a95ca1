import { z } from 'zod';
import type { KnownForm } from '@/lib/intake/names/schema';
import { type CaseworkDb, knownPeopleIn } from '@/lib/readings/known-people';
import { foldName, queryKeys } from '@/lib/spelling/fold';
import { likenessOfFolded, type Verdict } from '@/lib/spelling/likeness';

/** Somebody on record whom a name may mean, with the spelling that is most like it. */
export type Likely = { person: number; likeness: number; verdict: Verdict; form: string };

export const mostCandidates = 5;
/** Less alike than that is no candidate at all. */
const leastLikeness = 0.3;

/**
 * Whom each name may mean, likeliest first, compared afresh with every spelling in the casework, drafts too. One
 * answer a name, in order.
 */
export async function listLikely(db: CaseworkDb, surfaces: readonly string[]): Promise<Likely[][]> {
  const asked = surfaces.map((text) => ({ text, parts: queryKeys(text).filter((keys) => keys.length > 0) }));
  const answers = await knownPeopleIn(db).find(asked);
  return surfaces.map((surface, at) => rankForms(surface, answers[at] ?? []));
}

function rankForms(surface: string, forms: readonly KnownForm[]): Likely[] {
  const folded = foldName(surface);
  const best = new Map<number, Likely>();
  for (const { person, form } of forms) {
    if (typeof person !== 'number') continue;
    const alike = likenessOfFolded(folded, foldName(form));
    const known = best.get(person);
    if (known === undefined || rank({ ...alike, person, form }, known) < 0)
      best.set(person, { person, form, ...alike });
  }
  return [...best.values()]
    .filter(({ verdict, likeness }) => verdict !== 'different' || likeness >= leastLikeness)
    .sort(rank)
    .slice(0, mostCandidates);
}

const verdicts: Verdict[] = ['same', 'maybe', 'different'];

function rank(one: Likely, other: Likely): number {
  return (
    verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) ||
    other.likeness - one.likeness ||
    one.person - other.person
  );
}

/** Whether a name needs no second thought: its first candidate is the same name, and no other is near. */
export function isSure(likely: readonly Likely[]): boolean {
  const [first, second] = likely;
  return first?.verdict === 'same' && (second === undefined || second.verdict === 'different');
}

const identityRow = z.object({
  number: z.int(),
  slug: z.string(),
  name: z.string(),
  standing: z.enum(['case', 'mentioned', 'official']),
  accepted: z.boolean(),
  /** Spellings with where they are printed; the document is null for a usual name. */
  printed: z.array(z.object({ form: z.string(), in: z.string().nullable(), language: z.string() })),
});
export type Identity = z.infer<typeof identityRow>;

/** Who these people are, for somebody who has to tell them apart; by number. */
export async function readIdentities(
  db: CaseworkDb,
  numbers: readonly number[],
): Promise<Map<number, Identity>> {
  const rows = z.array(identityRow).parse(
    await db.$queryRaw`
      SELECT p.number, p.slug, p.usual_name AS name, p.standing::text AS standing, p.accepted,
             coalesce((SELECT json_agg(json_build_object('form', n.form, 'in', d.short_title, 'language', n.language)
                ORDER BY n.id) FROM casework.name n LEFT JOIN casework.document d ON d.id = n.document_id
                WHERE n.person_number = p.number), '[]') AS printed
        FROM casework.person p WHERE p.number = ANY(${[...new Set(numbers)]})`,
  );
  return new Map(rows.map((row) => [row.number, row]));
}
