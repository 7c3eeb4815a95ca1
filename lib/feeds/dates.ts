import { z } from 'zod';
import { hearingsOf, type ListedDates } from '@/lib/custody/hearings';
import { endsOfTerms } from '@/lib/custody/terms';
import { type ReadDb, readers } from '@/lib/db/readers';
import { personSheet } from '@/lib/record/schema';

/** More of a kind than any calendar program shows; the latest are left out. */
const most = 2_000;

/** Hearings and ends of terms of everybody on record, each the earliest first. `today`: ISO day. */
export async function listDates(today: string, db: ReadDb = readers()): Promise<ListedDates> {
  const rows = await db.rows`
    SELECT sheet FROM record.sheet WHERE sheet @? '$.statements[*] ? (
      @.occurredMeaning == "on" && (@.kind == "sentence" || (@.kind == "event" && @.type == "hearing")))'
     ORDER BY number`;
  const sheets = z.array(z.object({ sheet: personSheet })).parse(rows);
  const each = <Dated>(dated: (sheet: (typeof sheets)[number]['sheet']) => Dated[]) =>
    sheets.flatMap(({ sheet }) => {
      const person = { slug: sheet.slug, name: sheet.name, number: sheet.number };
      return dated(sheet).map((one) => ({ ...one, person }));
    });
  return {
    hearings: each(hearingsOf)
      .sort((a, b) => (a.from + a.person.slug < b.from + b.person.slug ? -1 : 1))
      .slice(0, most),
    ends: each((sheet) => endsOfTerms(sheet, today))
      .sort((a, b) => (a.until + a.person.slug < b.until + b.person.slug ? -1 : 1))
      .slice(0, most),
  };
}
