export type CsvRow = Record<string, string>;

/** Reads CSV as RFC 4180 states it, with a byte order mark; for tests, by a reader that is not the writer's own. */
export function readCsv(text: string): CsvRow[] {
  if (!text.startsWith('\uFEFF')) throw new Error('the table has no byte order mark');
  const records: string[][] = [];
  let record: string[] = [];
  for (const { groups } of text
    .slice(1)
    .matchAll(/(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/g)) {
    record.push(groups?.quoted?.replaceAll('""', '"') ?? groups?.bare ?? '');
    if (groups?.end === '\r\n') {
      records.push(record);
      record = [];
    }
  }
  const [head = [], ...rows] = records;
  return rows.map((row) => Object.fromEntries(head.map((column, place) => [column, row[place] ?? ''])));
}
