import { z } from 'zod';
import { groupBy } from '@/lib/core/group';
import type { WriteTx } from '@/lib/db/writers';
import { appendEditions } from '@/lib/publishing/editions';
import { publishTerms } from '@/lib/publishing/terms';
import type { Edition } from '@/lib/record/edition-schema';
import type { Approval } from '@/lib/review/write';

/** What a withdrawal leaves behind in the record after everything was published anew, and how it is taken away. */

export type Subject = Pick<Edition, 'subject' | 'subjectKey'>;

/** A text as it stands inside canonical JSON, without its quotation marks. */
export const insideJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The last place in the chain before what comes now. */
export async function endOfChain(tx: WriteTx): Promise<number> {
  const last = await tx.edition.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
  return Number(last?.seq ?? 0);
}

const content = z.object({
  seq: z.coerce.number().int(),
  subject: z.enum(['person', 'document']),
  subjectKey: z.string(),
  number: z.int(),
});

/**
 * Takes away the contents of editions up to `until` in which one of the words stands, and all of the whole subjects
 * given. Each subject gets an edition that says which of its contents went: the hashes stay, and the chain can be
 * checked. What a record shows now is not touched.
 */
export async function clearContents(
  tx: WriteTx,
  { words, subjects, until }: { words: readonly string[]; subjects: readonly Subject[]; until: number },
  approval: Approval,
  at: Date,
): Promise<void> {
  const whole = subjects.map(({ subject, subjectKey }) => `${subject} ${subjectKey}`);
  const found = z.array(content).parse(
    await tx.$queryRaw`
      SELECT e.seq, e.subject, e.subject_key AS "subjectKey", e.number
        FROM record.edition_content c JOIN record.edition e USING (seq)
       WHERE e.seq <= ${until}
         AND e.seq NOT IN (SELECT edition_seq FROM record.person UNION ALL SELECT edition_seq FROM record.document)
         AND (e.subject || ' ' || e.subject_key = ANY(${whole})
              OR EXISTS (SELECT FROM unnest(${[...words]}::text[]) AS word WHERE strpos(c.content, word) > 0))
       ORDER BY e.seq`,
  );
  if (found.length === 0) return;
  const groups = groupBy(found, ({ subject, subjectKey }) => `${subject} ${subjectKey}`);
  await appendEditions(
    tx,
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const changes = group.map(({ number }) => ({
        change: 'cleared' as const,
        key: String(number),
        kind: null,
      }));
      return [{ ...first, changes, content: null, act: 'cleared' as const }];
    }),
    approval,
    at,
  );
  const seqs = found.map(({ seq }) => seq);
  await tx.$executeRaw`DELETE FROM record.edition_content WHERE seq = ANY(${seqs})`;
}

/** Records whose present sheet holds one of the words. */
export async function listShowing(
  tx: WriteTx,
  words: readonly string[],
): Promise<{ people: number[]; documents: number[] }> {
  const asked = [...words];
  const people = await tx.$queryRaw<{ number: number }[]>`
    SELECT number FROM record.sheet s
     WHERE EXISTS (SELECT FROM unnest(${asked}::text[]) AS word WHERE strpos(s.sheet::text, word) > 0)`;
  const documents = await tx.$queryRaw<{ id: number }[]>`
    SELECT c.id FROM record.document d JOIN casework.document c USING (slug)
     WHERE EXISTS (SELECT FROM unnest(${asked}::text[]) AS word WHERE strpos(d.sheet::text, word) > 0)`;
  return { people: people.map(({ number }) => number), documents: documents.map(({ id }) => id) };
}

/** People on record with a statement that rests on one of these documents. */
export async function listResting(tx: WriteTx, documents: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT DISTINCT shown.number
      FROM casework.statement s JOIN casework.citation c ON c.statement_id = s.id
      JOIN casework.passage a ON a.id = c.passage_id
      JOIN record.sheet shown ON shown.number = casework.on_record_as(s.person_number)
     WHERE a.document_id = ANY(${[...documents]})`;
  return rows.map(({ number }) => number);
}

/**
 * People on record whose quotes overlap where these people are named by another spelling than the forms, which are
 * looked for as words: what they quoted before is found by no word, as somebody else has the name, too.
 */
export async function listQuoting(
  tx: WriteTx,
  people: readonly number[],
  forms: readonly string[],
): Promise<number[]> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    SELECT DISTINCT shown.number
      FROM casework.mention m JOIN casework.citation c ON c.passage_id = m.passage_id
       AND c.span_start < m.span_end AND c.span_end > m.span_start
      JOIN casework.statement s ON s.id = c.statement_id
      JOIN record.sheet shown ON shown.number = casework.on_record_as(s.person_number)
     WHERE m.person_number = ANY(${[...people]}) AND m.named AND m.state = 'settled'
       AND m.surface <> ALL(${[...forms]})`;
  return rows.map(({ number }) => number);
}

/**
 * The last step of every withdrawal: labels nobody is counted under go, answers that say one of the words go, and
 * every kept page is stale. Earlier touches go too, since they name pages.
 */
export async function sweep(tx: WriteTx, words: readonly string[]): Promise<void> {
  await publishTerms(tx);
  await tx.$executeRaw`
    DELETE FROM record.label l
     WHERE NOT EXISTS (SELECT FROM record.tally t WHERE t.facet = l.facet AND t.value = l.value)`;
  await tx.$executeRaw`
    DELETE FROM record.answer a
     WHERE EXISTS (SELECT FROM unnest(${[...words]}::text[]) AS word WHERE strpos(a.answer, word) > 0)`;
  await tx.$executeRaw`
    INSERT INTO record.touch (seq, tags)
    SELECT coalesce(max(seq), 0) + 1, '{all,everything}' FROM record.touch`;
  await tx.$executeRaw`DELETE FROM record.touch WHERE seq < (SELECT max(seq) FROM record.touch)`;
}
