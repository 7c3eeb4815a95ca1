import { z } from 'zod';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { recordText } from '@/lib/documents/write';
import { type Carried, carryWords, type Words } from '@/lib/readings/carry';
import type { CaseworkDb } from '@/lib/readings/known-people';
import { finishStoring, readWaiting, textOf } from '@/lib/readings/write';

export type ReplaceRefusal = 'unknown reading' | 'not waiting' | 'unknown text' | 'replaced already';

/** What moved to the corrected text, and how many words of each sort stand nowhere in it. */
export type Replaced = {
  documentId: number;
  textId: number;
  carried: number;
  broken: { citations: number; mentions: number; demands: number; numbers: number };
};

/**
 * A waiting reading takes the place of a text that is on record. The old text and its passages stay; citations,
 * mentions, demands and numbers go over to the new one where their words still stand. What stands nowhere stays with
 * the old passage and is listed as broken (`listBroken`), for an editor to mend or withdraw.
 */
export async function replaceText(
  tx: WriteTx,
  readingId: number,
  oldTextId: number,
): Promise<Result<Replaced, ReplaceRefusal>> {
  const waiting = await readWaiting(tx, readingId);
  if (!waiting.ok) return waiting;
  const { row, found } = waiting.value;
  await tx.$executeRaw`SELECT 1 FROM casework.document_text WHERE id = ${oldTextId} FOR UPDATE`;
  const old = await tx.documentText.findUnique({
    where: { id: oldTextId },
    select: {
      language: true,
      replacedById: true,
      document: { select: { id: true, slug: true } },
      passages: { select: { id: true, label: true, text: true } },
    },
  });
  if (!old) return refused('unknown text');
  if (old.replacedById !== null) return refused('replaced already');
  const recorded = await recordTextInPlaceOf(
    tx,
    old.document.id,
    oldTextId,
    textOf(row, found, old.language),
    {
      fileName: row.fileName,
      mediaType: row.mediaType,
    },
  );
  const after = found.passages.flatMap(({ label, text }) => {
    const id = recorded.passages.get(label);
    return id === undefined ? [] : [{ id, label, text }];
  });
  const moved = (words: readonly Words[]) => carryWords(old.passages, after, words);
  const ids = old.passages.map(({ id }) => id);
  const mentions = moved(await wordsOf(tx, 'mention', 'surface', ids));
  const citations = moved(await wordsOf(tx, 'citation', 'quote', ids));
  const demands = moved(await wordsOf(tx, 'demand', 'quote', ids));
  const numbers = moved(await wordsOf(tx, 'stated_number', 'quote', ids));
  await move(tx, 'mention', mentions.carried);
  await move(tx, 'citation', citations.carried);
  await move(tx, 'demand', demands.carried);
  await move(tx, 'stated_number', numbers.carried);
  // names that were carried over are decided or open already: only new ones are added
  const taken = new Set(mentions.carried.map(({ passageId, start }) => `${passageId} ${start}`));
  const fresh = found.mentions.filter(
    ({ passage, span }) => !taken.has(`${recorded.passages.get(passage) ?? ''} ${span.start}`),
  );
  await finishStoring(
    tx,
    row.id,
    old.document.slug,
    recorded.textId,
    { ...found, mentions: fresh },
    recorded.passages,
  );
  return accepted({
    documentId: old.document.id,
    textId: recorded.textId,
    carried: [mentions, citations, demands, numbers].reduce((sum, { carried }) => sum + carried.length, 0),
    broken: {
      citations: citations.broken.length,
      mentions: mentions.broken.length,
      demands: demands.broken.length,
      numbers: numbers.broken.length,
    },
  });
}

/** The old text must be out of force before the new one of its language comes, and needs its number for that. */
async function recordTextInPlaceOf(
  tx: WriteTx,
  documentId: number,
  oldTextId: number,
  text: Parameters<typeof recordText>[2],
  file: Parameters<typeof recordText>[3],
) {
  const { language } = text;
  const recorded = await recordText(tx, documentId, { ...text, language: `${language}-x-new` }, file);
  await tx.documentText.update({ where: { id: oldTextId }, data: { replacedById: recorded.textId } });
  await tx.documentText.update({ where: { id: recorded.textId }, data: { language } });
  return recorded;
}

const wordsRow = z.array(
  z.object({ id: z.int(), passageId: z.int(), start: z.int(), end: z.int(), words: z.string() }),
);

type Table = 'mention' | 'citation' | 'demand' | 'stated_number';

/** Table and column are ours, never a request's. */
async function wordsOf(tx: WriteTx, table: Table, column: string, passageIds: number[]): Promise<Words[]> {
  return wordsRow.parse(
    await tx.$queryRawUnsafe(
      `SELECT id, passage_id AS "passageId", span_start AS start, span_end AS "end", ${column} AS words
         FROM casework.${table} WHERE passage_id = ANY($1)`,
      passageIds,
    ),
  );
}

async function move(tx: WriteTx, table: Table, carried: readonly Carried[]): Promise<void> {
  if (carried.length === 0) return;
  await tx.$executeRawUnsafe(
    `UPDATE casework.${table} t SET passage_id = r.passage, span_start = r.s, span_end = r.e
       FROM unnest($1::int[], $2::int[], $3::int[], $4::int[]) AS r (id, passage, s, e) WHERE t.id = r.id`,
    carried.map(({ id }) => id),
    carried.map(({ passageId }) => passageId),
    carried.map(({ start }) => start),
    carried.map(({ end }) => end),
  );
}

const brokenRow = z.object({
  of: z.enum(['citation', 'demand', 'number', 'mention']),
  id: z.int(),
  words: z.string(),
  label: z.string(),
  language: z.string(),
  /** Whom it is about; null for demands and numbers. */
  name: z.string().nullable(),
  person: z.int().nullable(),
  /** The statement that rests on it, in the revision it has now, and whether a change of it waits; else null. */
  statement: z.object({ id: z.int(), kind: z.string(), revision: z.int(), waits: z.boolean() }).nullable(),
  state: z.string(),
});
export type BrokenWords = z.infer<typeof brokenRow>;

/** Words that statements, demands, numbers or decisions rest on and that a corrected text no longer has. */
export async function listBroken(db: CaseworkDb, documentId: number): Promise<BrokenWords[]> {
  return z.array(brokenRow).parse(
    await db.$queryRaw`
      WITH gone AS (SELECT p.id, p.label, p.ordinal, t.language FROM casework.passage p
        JOIN casework.document_text t ON t.id = p.text_id AND t.replaced_by IS NOT NULL
       WHERE p.document_id = ${documentId})
      SELECT * FROM (
        SELECT 'citation' AS of, c.id, c.quote AS words, g.label, g.language, p.usual_name AS name, p.number AS person,
               json_build_object('id', s.id, 'kind', s.kind, 'revision', s.revision, 'waits', EXISTS (
                 SELECT FROM casework.revision v WHERE v.statement_id = s.id AND v.state = 'open')) AS statement,
               s.state::text AS state, g.ordinal
          FROM gone g JOIN casework.citation c ON c.passage_id = g.id
          JOIN casework.statement s ON s.id = c.statement_id AND s.state <> 'withdrawn'
          JOIN casework.person p ON p.number = s.person_number
        UNION ALL SELECT 'demand', d.id, d.quote, g.label, g.language, NULL, NULL, NULL, d.kind::text, g.ordinal
          FROM gone g JOIN casework.demand d ON d.passage_id = g.id
        UNION ALL SELECT 'number', n.id, n.quote, g.label, g.language, NULL, NULL, NULL, n.unit, g.ordinal
          FROM gone g JOIN casework.stated_number n ON n.passage_id = g.id
        UNION ALL SELECT 'mention', m.id, m.surface, g.label, g.language, p.usual_name, p.number, NULL, m.state::text,
               g.ordinal
          FROM gone g JOIN casework.mention m ON m.passage_id = g.id AND m.state = 'settled'
          LEFT JOIN casework.person p ON p.number = m.person_number
      ) broken ORDER BY ordinal, of, id`,
  );
}
