import type { WriteTx } from '@/lib/db/writers';
import { publishDocuments } from '@/lib/publishing/publish-documents';
import { publishPeople } from '@/lib/publishing/publish-people';
import type { Edition } from '@/lib/record/edition-schema';
import type { Approval } from '@/lib/review/write';

/**
 * Publishes these people and documents anew, with every record that shows one of them: people named in the same
 * passages, people whom the documents name, documents that name the people. Who was never on record stays off
 * it unless given. What did not change has no new edition.
 */
export async function republish(
  tx: WriteTx,
  given: { people: readonly number[]; documents: readonly number[] },
  approval: Approval,
  at: Date,
): Promise<Edition[]> {
  const people = [...given.people];
  const around = await tx.$queryRaw<{ number: number }[]>`
    SELECT DISTINCT shown.number
      FROM casework.mention mine JOIN casework.mention theirs USING (passage_id)
      JOIN record.sheet shown ON shown.number = casework.on_record_as(theirs.person_number)
     WHERE mine.person_number = ANY(${people})
    UNION
    SELECT shown.number
      FROM casework.mention m JOIN casework.passage a ON a.id = m.passage_id
      JOIN record.sheet shown ON shown.number = casework.on_record_as(m.person_number)
     WHERE a.document_id = ANY(${[...given.documents]}) AND m.accepted`;
  const numbers = new Set([...people, ...around.map(({ number }) => number)]);
  const editions = await publishPeople(tx, [...numbers], approval, at);
  const naming = await tx.document.findMany({
    where: { accepted: true, passages: { some: { mentions: { some: { personNumber: { in: people } } } } } },
    select: { id: true },
  });
  const ids = new Set([...given.documents, ...naming.map(({ id }) => id)]);
  return [...editions, ...(await publishDocuments(tx, [...ids], approval, at))];
}
