/** The reference for loading: the rows that were loaded, written once more with nothing but INSERT. */
import { escapeIdentifier } from 'pg';
import { z } from 'zod';
import { asOwner, type BenchDatabase } from './database';

const column = z.object({ table: z.string(), column: z.string() });

/**
 * Seconds to insert every row of these schemas into an empty copy of its table: same columns and indexes, no
 * triggers and no references, read from the database itself. The copies are dropped again.
 */
export function secondsToRewrite(database: BenchDatabase, schemas: readonly string[]): Promise<number> {
  return asOwner(database, async (client) => {
    let seconds = 0;
    for (const schema of schemas) {
      const { rows } = await client.query(
        `SELECT c.table_name AS table, c.column_name AS column
           FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
          WHERE c.table_schema = $1 AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
          ORDER BY c.table_name, c.ordinal_position`,
        [schema],
      );
      const columns = z.array(column).parse(rows);
      for (const table of new Set(columns.map((each) => each.table))) {
        const from = `${escapeIdentifier(schema)}.${escapeIdentifier(table)}`;
        const list = columns
          .filter((each) => each.table === table)
          .map((each) => escapeIdentifier(each.column))
          .join(', ');
        await client.query(`CREATE TABLE public.rewritten (LIKE ${from} INCLUDING ALL)`);
        const began = performance.now();
        await client.query(`INSERT INTO public.rewritten (${list}) SELECT ${list} FROM ${from}`);
        seconds += (performance.now() - began) / 1000;
        await client.query('DROP TABLE public.rewritten');
      }
    }
    return seconds;
  });
}
