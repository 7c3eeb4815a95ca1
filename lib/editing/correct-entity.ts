import { canonicalJson, sha256 } from '@/lib/core/canonical';
import { type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { type EntityColumns, type EntityLinks, listSaying, readEntityRow } from '@/lib/editing/entities';
import type { EntityKind } from '@/lib/editing/pickers';
import { proposeDecision } from '@/lib/review/write';

/** Names the state of an organisation, place or provision: a correction is carried out only of the state its author saw. */
export const stateOf = async (tx: WriteTx, of: EntityKind, id: number): Promise<string> =>
  sha256(canonicalJson(await readEntityRow(tx, of, id)));

/**
 * Sends a correction of what readers know of one to a second reader, under a record that says it. One of each waits at
 * a time. Answers with the review.
 */
export async function proposeEntity(
  tx: WriteTx,
  by: number,
  { of, id }: { of: EntityKind; id: number },
  values: EntityColumns,
  links: EntityLinks,
  source: string,
): Promise<Result<number, 'waiting already' | 'not public'>> {
  const waiting = await tx.review.findFirst({
    where: {
      decision: null,
      AND: [
        { proposal: { path: ['act'], equals: 'revise_entity' } },
        { proposal: { path: ['of'], equals: of } },
        { proposal: { path: ['entity'], equals: id } },
      ],
    },
  });
  if (waiting) return refused('waiting already');
  const { people, documents } = await listSaying(tx, of, id);
  const [personNumber] = people;
  const [documentId] = documents;
  const subject =
    personNumber !== undefined ? { personNumber } : documentId !== undefined ? { documentId } : null;
  if (subject === null) return refused('not public');
  const seen = await stateOf(tx, of, id);
  return proposeDecision(tx, by, subject, {
    act: 'revise_entity',
    of,
    entity: id,
    seen,
    values,
    links,
    source,
  });
}
