import { licence } from '@/lib/exports/answer';
import type { WholeRecord } from '@/lib/exports/files/whole';

const batchLength = 131_072;

/**
 * The whole record as JSON Lines. The first line says what it is and under which terms; then documents by slug, then
 * people by number, each the very value that the API answers with, and `record`.
 */
export async function writeJsonLines(
  whole: WholeRecord,
  site: string,
  append: (text: string) => Promise<void>,
): Promise<void> {
  let batch = '';
  const add = async (value: Record<string, unknown>) => {
    batch += `${JSON.stringify(value)}\n`;
    if (batch.length > batchLength) {
      await append(batch);
      batch = '';
    }
  };
  await add({
    record: 'about',
    title: 'Habeas: an open record of political prisoners',
    site,
    ...aboutOf(whole),
  });
  for await (const { sheet, edition } of whole.documents()) {
    await add({ record: 'document', ...sheet, page: `/documents/${sheet.slug}`, edition });
  }
  for await (const { sheet, edition } of whole.people()) {
    await add({ record: 'person', ...sheet, page: `/people/${sheet.slug}`, edition });
  }
  await append(batch);
}

/** What every file says of itself: licence, date and edition. */
export function aboutOf({ newest }: Pick<WholeRecord, 'newest'>) {
  return {
    licence,
    date: newest?.publishedAt ?? null,
    generatedFrom: newest && {
      seq: newest.seq,
      number: newest.number,
      publishedAt: newest.publishedAt,
      hash: newest.hash,
    },
  };
}
