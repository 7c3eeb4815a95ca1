import type { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';
import { type Identity, isSure, listLikely, readIdentities } from '@/lib/readings/candidates';
import { suitedTo } from '@/lib/readings/rules';
import { storedSuggestions } from '@/lib/readings/schema';
import type { Bench, BenchMention } from '@/lib/readings/workbench';

/** A name that can be settled without a second thought, with what would be recorded. */
export type SureName = {
  mention: BenchMention;
  candidate: Identity;
  form: string;
  suggestions: z.infer<typeof storedSuggestions>;
};

/** The open names of a bench whose first candidate is the same name with no second near one, in the text's order. */
export async function listSure(_asker: Actor, bench: Bench): Promise<SureName[]> {
  const db = writers();
  const open = bench.mentions.filter(({ state }) => state === 'open');
  const likely = await listLikely(
    db,
    open.map(({ surface }) => surface),
  );
  const sure = open.flatMap((mention, at) => {
    const found = likely[at] ?? [];
    const [first] = found;
    return first && isSure(found) ? [{ mention, first }] : [];
  });
  const people = await readIdentities(
    db,
    sure.map(({ first }) => first.person),
  );
  const proposals = new Map(
    (
      await db.mentionProposal.findMany({
        where: { mentionId: { in: sure.map(({ mention }) => mention.id) } },
      })
    ).map((row) => [row.mentionId, row.suggestions]),
  );
  return sure.flatMap(({ mention, first }) => {
    const candidate = people.get(first.person);
    if (!candidate) return [];
    return [
      {
        mention,
        candidate,
        form: first.form,
        suggestions: suitedTo(candidate.standing, storedSuggestions.parse(proposals.get(mention.id) ?? [])),
      },
    ];
  });
}
