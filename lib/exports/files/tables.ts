import { licence } from '@/lib/exports/answer';
import { byteOrderMark, csvLine } from '@/lib/exports/csv';
import { documentTables } from '@/lib/exports/files/document-tables';
import { aboutOf } from '@/lib/exports/files/json-lines';
import { type Full, personTables, type Table } from '@/lib/exports/files/person-tables';
import type { WholeRecord } from '@/lib/exports/files/whole';
import { writeZip, ZipEntry } from '@/lib/exports/files/zip';

const described = [...documentTables, ...personTables].map(({ name, about, columns }) => ({
  name,
  about,
  columns,
}));

/**
 * The whole record as CSV, one file a table, zipped, with a description of the tables (Frictionless Data Package).
 * Codes as in the API; several values of one cell are parted by " | ", several addresses by a
 * blank; words and addresses of the sources stand in the row of what rests on them.
 */
export async function writeTables(
  whole: WholeRecord,
  site: string,
  append: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const full: Full = (path) => new URL(path, site).href;
  const entries = new Map(described.map(({ name }) => [name, new ZipEntry(`${name}.csv`)]));
  for (const { name, columns } of described) await entries.get(name)?.add(byteOrderMark + csvLine(columns));
  for await (const published of whole.documents()) await addRows(documentTables, published, full, entries);
  for await (const published of whole.people()) await addRows(personTables, published, full, entries);
  for (const entry of entries.values()) await entry.end();
  const about = new ZipEntry('datapackage.json');
  await about.add(`${JSON.stringify(dataPackage(whole, site), null, 2)}\n`);
  await about.end();
  const at = new Date(whole.newest?.publishedAt ?? '1980-01-01T00:00:00Z');
  await writeZip([about, ...entries.values()], at, append);
}

async function addRows<Published>(
  tables: readonly Table<Published>[],
  published: Published,
  full: Full,
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<void> {
  for (const { name, columns, rows } of tables) {
    for (const row of rows(published, full)) {
      await entries.get(name)?.add(csvLine(columns.map((column) => row[column] ?? null)));
    }
  }
}

/** Data Package 1: what each table is and has, and under which terms. */
function dataPackage(whole: WholeRecord, site: string) {
  const { date, generatedFrom } = aboutOf(whole);
  return {
    profile: 'data-package',
    name: 'habeas',
    title: 'Habeas: an open record of political prisoners',
    homepage: site,
    created: date,
    version: String(generatedFrom?.seq ?? 0),
    generatedFrom,
    licenses: [{ name: 'CC-BY-4.0', title: licence.name, path: licence.url }],
    resources: described.map(({ name, about, columns }) => ({
      name,
      path: `${name}.csv`,
      title: about,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields: columns.map((column) => ({ name: column, type: 'any' })) },
    })),
  };
}
