import type { Editor } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';
import { csvOf } from '@/lib/exports/csv';
import { type Remark, remark } from '@/lib/importing/schema';

/**
 * The rows that are refused, with why, as a table that can be mended and brought again: its own columns, behind them
 * the reasons in words. Cells that a spreadsheet would run stand as text (lib/exports/csv).
 */
export async function refusedTable(
  _asker: Editor,
  { id, headers }: { id: number; headers: readonly string[] },
  words: { row: string; reasons: string; of: (one: Remark) => string },
): Promise<string> {
  const rows = await writers().importRow.findMany({
    where: { importId: id, verdict: 'refused' },
    orderBy: { ordinal: 'asc' },
    select: { ordinal: true, cells: true, remarks: true },
  });
  // a row may have more cells than there are heads: none of them is lost
  const widest = Math.max(headers.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: widest }, (_, at) => headers[at] ?? `(${at + 1})`);
  return csvOf(
    [...columns, words.row, words.reasons],
    rows.map(({ ordinal, cells, remarks }) => ({
      ...Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])),
      [words.row]: ordinal,
      [words.reasons]: remark
        .array()
        .parse(remarks)
        .map((one) => words.of(one))
        .join(' '),
    })),
  );
}
