import type { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';
import { alignPassages } from '@/lib/readings/align';
import { type Identity, type Likely, listLikely, readIdentities } from '@/lib/readings/candidates';
import { proposePerson, suitedTo } from '@/lib/readings/rules';
import { storedSuggestions } from '@/lib/readings/schema';
import type { Bench, BenchMention } from '@/lib/readings/workbench';

/** Somebody a name may mean, as the question shows them. */
export type Candidate = Identity &
  Pick<Likely, 'verdict' | 'form'> & {
    /** Named in the same passage of another language of this document. */
    alignedIn: string | null;
    /** Another name of the same passage was settled on them already. */
    alsoHere: string | null;
  };

/** All that is asked of one name: whom it means and what its passage says. */
export type Question = {
  mention: BenchMention;
  candidates: Candidate[];
  suggestions: z.infer<typeof storedSuggestions>;
  newcomer: ReturnType<typeof proposePerson>;
  /** Statements that rest on this name, made before; not those withdrawn. */
  said: { id: number; key: string; kind: string; state: string; quote: string }[];
};

/** The question about one name of a bench. */
export async function readQuestion(_asker: Actor, bench: Bench, mention: BenchMention): Promise<Question> {
  const db = writers();
  const [[likely = []], proposal, said, aligned] = await Promise.all([
    listLikely(db, [mention.surface]),
    db.mentionProposal.findUnique({ where: { mentionId: mention.id } }),
    db.citation.findMany({
      where: { mentionId: mention.id, statement: { state: { not: 'withdrawn' } } },
      orderBy: { id: 'asc' },
      select: { quote: true, statement: { select: { id: true, key: true, kind: true, state: true } } },
    }),
    listAligned(bench, mention),
  ]);
  const suggestions = storedSuggestions.parse(proposal?.suggestions ?? []);
  const here = bench.mentions.filter(
    ({ id, passageId }) => id !== mention.id && passageId === mention.passageId,
  );
  const numbers = [...likely.map(({ person }) => person), ...aligned.map(({ person }) => person)];
  if (mention.person !== null) numbers.push(mention.person);
  const people = await readIdentities(db, numbers);
  const rows: Candidate[] = [];
  const add = (person: number, alike: Pick<Likely, 'verdict' | 'form'>) => {
    const identity = people.get(person);
    if (!identity || rows.some(({ number }) => number === person)) return;
    rows.push({
      ...identity,
      verdict: alike.verdict,
      form: alike.form,
      alignedIn: aligned.find((one) => one.person === person)?.language ?? null,
      alsoHere: here.find((one) => one.person === person)?.surface ?? null,
    });
  };
  const alignedPeople = new Set(aligned.map(({ person }) => person));
  for (const one of likely)
    if (alignedPeople.has(one.person) && one.verdict !== 'different') add(one.person, one);
  for (const one of likely) if (one.verdict !== 'different') add(one.person, one);
  if (mention.person !== null) add(mention.person, { verdict: 'same', form: mention.surface });
  for (const { person, form } of aligned) if (rows.length < 8) add(person, { verdict: 'different', form });
  for (const one of likely) add(one.person, one);
  const newcomer = proposePerson(mention.surface, mention.order, suggestions);
  const [first] = rows;
  const likeliest = first !== undefined && first.verdict !== 'different' ? first : newcomer;
  return {
    mention,
    candidates: rows,
    suggestions: suitedTo(likeliest.standing, suggestions),
    newcomer,
    said: said.map(({ quote, statement }) => ({ ...statement, quote })),
  };
}

/** Whom the same passage names in the document's other languages. */
async function listAligned(
  bench: Bench,
  mention: BenchMention,
): Promise<{ person: number; language: string; form: string }[]> {
  const found: { person: number; language: string; form: string }[] = [];
  for (const other of bench.texts) {
    if (other.id === bench.text.id) continue;
    const theirs = await writers().passage.findMany({
      where: { textId: other.id },
      select: { id: true, label: true, kind: true, kindOrdinal: true, ordinal: true },
    });
    const pair = alignPassages(bench.passages, theirs).find(({ one }) => one === mention.passageId);
    if (!pair?.other) continue;
    const named = await writers().mention.findMany({
      where: { passageId: pair.other, state: 'settled' },
      orderBy: { start: 'asc' },
      select: { personNumber: true, surface: true },
    });
    for (const { personNumber, surface } of named) {
      if (personNumber !== null)
        found.push({ person: personNumber, language: other.language, form: surface });
    }
  }
  return found;
}
