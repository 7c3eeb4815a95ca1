import type { WriteTx } from '@/lib/db/writers';
import { readMerged } from '@/lib/people/merges';
import { appendEditions, holdTheDoor, touch } from '@/lib/publishing/editions';
import { publishDocuments } from '@/lib/publishing/publish-documents';
import { publishPeople, removeShown, tagsOf } from '@/lib/publishing/publish-people';
import { type Edition, personSheet } from '@/lib/record/schema';
import type { Approval } from '@/lib/review/write';

/**
 * Takes a person off the record at once and everywhere: sheet, register, names, words, spans and the content of
 * every edition; documents and people whose sheets showed them are published anew without them. What stays is a
 * tombstone: numbers, dates and hashes in the chain (law 5). The reason stays in the casework. Records that
 * were merged into this one go with it.
 */
export async function withdrawPerson(
  tx: WriteTx,
  number: number,
  reason: string,
  approval: Approval,
  at: Date,
): Promise<Edition | null> {
  await holdTheDoor(tx);
  const merged = [...(await readMerged(tx))].filter(([, root]) => root.number === number);
  const numbers = [number, ...merged.map(([gone]) => gone)];
  await tx.person.updateMany({
    where: { number: { in: numbers } },
    data: { withdrawnAt: at, withdrawnReason: reason, revision: { increment: 1 } },
  });
  const shown = await tx.recordSheet.findUnique({ where: { number } });
  if (!shown) return null;
  const sheet = personSheet.parse(shown.sheet);
  const [tombstone] = await appendEditions(
    tx,
    numbers.map((each) => ({
      subject: 'person' as const,
      subjectKey: String(each),
      changes: [{ change: 'withdrawn' as const, key: null, kind: null }],
      content: null,
    })),
    approval,
    at,
  );
  await removeShown(tx, numbers);
  await tx.slugRedirect.deleteMany({ where: { number: { in: numbers } } });
  await tx.$executeRaw`DELETE FROM record.custody_span WHERE number = ANY(${numbers})`;
  await tx.$executeRaw`
    DELETE FROM record.edition_content c USING record.edition e
     WHERE e.seq = c.seq AND e.subject = 'person' AND e.subject_key = ANY(${numbers.map(String)})`;
  await touch(tx, tagsOf(sheet));
  const neighbours = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM record.sheet WHERE strpos(sheet::text, ${JSON.stringify(sheet.slug)}) > 0
        OR strpos(sheet::text, ${JSON.stringify(sheet.name)}) > 0`;
  await publishPeople(
    tx,
    neighbours.map((row) => row.number),
    approval,
    at,
  );
  const documents = await tx.document.findMany({
    where: { slug: { in: sheet.namings.map((naming) => naming.document) } },
    select: { id: true },
  });
  await publishDocuments(
    tx,
    documents.map(({ id }) => id),
    approval,
    at,
  );
  return tombstone ?? null;
}
