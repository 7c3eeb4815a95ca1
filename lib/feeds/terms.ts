import { z } from 'zod';
import { endsOfTerms, type ListedTermEnd } from '@/lib/custody/terms';
import { type ReadDb, readers } from '@/lib/db/readers';
import { personSheet } from '@/lib/record/schema';

/** More than any calendar program shows; the ones that end last are left out. */
const maxEnds = 2_000;

/** Ends of terms of everybody on record whom a document says to be sentenced, the earliest first. `today`: ISO day. */
export async function listTermEnds(today: string, db: ReadDb = readers()): Promise<ListedTermEnd[]> {
  const rows = await db.rows`
    SELECT sheet FROM record.sheet WHERE sheet @> '{"statements": [{"kind": "sentence"}]}' ORDER BY number`;
  return z
    .array(z.object({ sheet: personSheet }))
    .parse(rows)
    .flatMap(({ sheet }) =>
      endsOfTerms(sheet, today).map((end) => ({
        ...end,
        person: { slug: sheet.slug, name: sheet.name, number: sheet.number },
      })),
    )
    .sort((a, b) => (a.until + a.person.slug < b.until + b.person.slug ? -1 : 1))
    .slice(0, maxEnds);
}
