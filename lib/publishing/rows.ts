import { Prisma } from '@/lib/db/generated/client';
import type { WriteTx } from '@/lib/db/writers';

/** Columns of a table of the record that a row gives, each with its SQL type. */
type Columns<Row> = Readonly<Record<keyof Row & string, string>>;

/**
 * Inserts all rows into `record.<table>` with one statement of one parameter. Names and types are ours, never a
 * request's. The client's own createMany makes a parameter of every value: for 500 people that is 50,000 of them,
 * and ten times the time that PostgreSQL needs.
 */
export async function insertRows<Row extends object>(
  tx: WriteTx,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const shape = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
  await tx.$executeRaw`
    INSERT INTO ${Prisma.raw(`record.${table} (${names.join(', ')})`)}
    SELECT ${Prisma.raw(names.map((name) => `r.${name}`).join(', '))}
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (${Prisma.raw(shape.join(', '))})`;
}
