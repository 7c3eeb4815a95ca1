import type { WriteTx } from '@/lib/db/writers';
import type { DocumentForm } from '@/lib/readings/schema';

/** A document as its form shows it; null when there is none. */
export async function readDocumentForm(
  tx: Pick<WriteTx, 'document'>,
  id: number,
): Promise<{ revision: number; values: { [Field in keyof DocumentForm]: string } } | null> {
  const row = await tx.document.findUnique({
    where: { id },
    include: { body: { select: { slug: true } }, references: { orderBy: { id: 'asc' } } },
  });
  if (!row) return null;
  const { kind, slug, usualTitle, shortTitle, stated, statedMeaning } = row;
  return {
    revision: row.revision,
    values: {
      kind,
      slug,
      usualTitle,
      shortTitle,
      stated,
      statedMeaning,
      title: row.title ?? '',
      body: row.body?.slug ?? '',
      officialUrl: row.officialUrl ?? '',
      references: row.references.map(({ type, value }) => `${type}: ${value}`).join('\n'),
    },
  };
}
