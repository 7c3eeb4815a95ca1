import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import type { Edition } from '@/lib/record/edition-schema';
import { type PublishedAnswer, publishedAnswer } from '@/lib/record/schema';

/** Answers to readers who wrote about this record and agreed that they be shown, newest first. `key` as in Edition. */
export async function listAnswers(
  subject: Edition['subject'],
  key: string,
  db: ReadDb = readers(),
): Promise<PublishedAnswer[]> {
  const rows = await db.rows`
    SELECT id, answered_on::text AS "answeredOn", answer FROM record.answer
     WHERE subject = ${subject} AND subject_key = ${key} ORDER BY answered_on DESC, id DESC`;
  return z.array(publishedAnswer).parse(rows);
}
