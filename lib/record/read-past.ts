import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import { endOfDay, type Past } from '@/lib/record/past';
import { type PersonSheet, personSheet } from '@/lib/record/schema';

export type PastSheet =
  | { is: 'sheet'; sheet: PersonSheet }
  /** On record then, but what it said was taken away since, because something in it was withdrawn. */
  | { is: 'taken_away' }
  | { is: 'not_yet_on_record' };

const acts = z.array(z.object({ act: z.string(), content: z.string().nullable() }));

/** What was on record of a person, who is on record now, at the end of the day `known`. */
export async function readPastSheet(
  present: PersonSheet,
  { known, knowsAll }: Past,
  db: ReadDb = readers(),
): Promise<PastSheet> {
  if (knowsAll) return { is: 'sheet', sheet: present };
  const [row] = acts.parse(
    await db.rows`
      SELECT e.act, c.content FROM record.edition e LEFT JOIN record.edition_content c USING (seq)
       WHERE e.subject = 'person' AND e.subject_key = ${String(present.number)}
         AND e.act <> 'cleared' AND e.published_at <= ${endOfDay(known)}::timestamptz
       ORDER BY e.seq DESC LIMIT 1`,
  );
  if (row === undefined || row.act !== 'published') return { is: 'not_yet_on_record' };
  if (row.content === null) return { is: 'taken_away' };
  return { is: 'sheet', sheet: personSheet.parse(JSON.parse(row.content)) };
}
