import { type Actor, asEditor } from '@/lib/accounts/actor';
import { sha256 } from '@/lib/core/canonical';
import { parsePartialDate } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { recordDocument, recordText } from '@/lib/documents/write';
import { type Reading, reading as readingShape } from '@/lib/intake/schema';
import { recordMentions } from '@/lib/mentions/write';
import { mayBeTicked } from '@/lib/readings/rules';
import type { DocumentForm, Incoming } from '@/lib/readings/schema';

/** What reading came to: what was found, or why there is nothing; null while it goes on. */
export type ReadingOutcome = { found: Reading } | { refusal: string };

/** Keeps a file with what its reading came to, if it has ended. Nothing is linked or created yet. */
export async function recordReading(
  tx: WriteTx,
  by: number,
  { bytes, way, fileName, mediaType, address }: Incoming,
  outcome: ReadingOutcome | null,
  now: Date,
): Promise<{ id: number }> {
  const found = outcome !== null && 'found' in outcome ? outcome.found : null;
  const refusal = outcome !== null && 'refusal' in outcome ? outcome.refusal : null;
  const row = await tx.reading.create({
    data: {
      way,
      fileName,
      mediaType,
      address,
      sha256: sha256(bytes),
      byteCount: bytes.byteLength,
      content: Uint8Array.from(bytes),
      state: outcome === null ? 'being_read' : found === null ? 'unread' : 'waiting',
      refusal,
      recordedById: by,
      recordedAt: now,
    },
    select: { id: true },
  });
  if (found !== null) await tx.readingFound.create({ data: { readingId: row.id, found } });
  return row;
}

/**
 * What the reading of a file that is kept already came to. One that cannot be read goes, with the reason, unless its
 * bytes are wanted all the same. Does nothing where it was dropped meanwhile.
 */
export async function finishReading(
  tx: WriteTx,
  id: number,
  outcome: ReadingOutcome,
  keepUnread: boolean,
): Promise<void> {
  const read = 'found' in outcome;
  const end = read
    ? ({ state: 'waiting' } as const)
    : keepUnread
      ? ({ state: 'unread', refusal: outcome.refusal } as const)
      : ({ state: 'dropped', refusal: outcome.refusal, content: null } as const);
  const { count } = await tx.reading.updateMany({
    where: { id, state: 'being_read' },
    data: { ...end, revision: { increment: 1 } },
  });
  if (count === 1 && read) await tx.readingFound.create({ data: { readingId: id, found: outcome.found } });
}

/** What a reading becomes: a document of its own, a further language of one, or the corrected text of one. */
export type StoreAs = { as: 'document'; form: DocumentForm } | { as: 'language'; documentId: number };

export type StoreRefusal =
  | 'unknown reading'
  | 'not waiting'
  | 'slug taken'
  | 'not a date'
  | 'unknown body'
  | 'unknown document'
  | 'language there';

/**
 * Stores a waiting reading as a draft: passages, open mentions with what is proposed of them, the bytes beside
 * their text. Nobody is linked and no person is created (law 7).
 */
export async function storeReading(
  tx: WriteTx,
  readingId: number,
  language: string,
  how: StoreAs,
): Promise<Result<{ documentId: number; textId: number }, StoreRefusal>> {
  const waiting = await readWaiting(tx, readingId);
  if (!waiting.ok) return waiting;
  const { row, found } = waiting.value;
  const text = textOf(row, found, language);
  const file = { fileName: row.fileName, mediaType: row.mediaType };
  if (how.as === 'language') {
    const document = await tx.document.findUnique({
      where: { id: how.documentId },
      select: { slug: true, texts: { where: { replacedById: null }, select: { language: true } } },
    });
    if (!document) return refused('unknown document');
    if (document.texts.some((each) => each.language === language)) return refused('language there');
    const { textId, passages } = await recordText(tx, how.documentId, text, file);
    await finishStoring(tx, row.id, document.slug, textId, found, passages);
    return accepted({ documentId: how.documentId, textId });
  }
  const { references, ...columns } = how.form;
  if (await tx.document.findUnique({ where: { slug: columns.slug }, select: { id: true } })) {
    return refused('slug taken');
  }
  const date = parsePartialDate(columns.stated);
  if (!date.ok || date.value.from === null) return refused('not a date');
  if (columns.body !== null && !(await tx.organisation.findUnique({ where: { slug: columns.body } }))) {
    return refused('unknown body');
  }
  const recorded = await recordDocument(
    tx,
    {
      ...columns,
      foundingKey: null,
      kindNote: null,
      bodyNote: null,
      statedNote: null,
      votes: votesOf(found),
      references,
      text,
    },
    file,
  );
  await finishStoring(tx, row.id, columns.slug, recorded.textId, found, recorded.passages);
  return accepted({ documentId: recorded.id, textId: recorded.textId });
}

const votesOf = ({ votes }: Reading) =>
  votes === null ? null : { for: votes.for, against: votes.against, abstentions: votes.abstentions };

type Waiting = {
  row: {
    id: number;
    sha256: string;
    byteCount: number;
    content: Uint8Array<ArrayBuffer>;
    fileName: string | null;
    mediaType: string | null;
  };
  found: Reading;
};

/** A reading nobody has decided on, held against a second decision until the transaction ends. */
export async function readWaiting(
  tx: WriteTx,
  id: number,
): Promise<Result<Waiting, 'unknown reading' | 'not waiting'>> {
  await tx.$executeRaw`SELECT 1 FROM casework.reading WHERE id = ${id} FOR UPDATE`;
  const row = await tx.reading.findUnique({ where: { id }, include: { found: true } });
  if (!row) return refused('unknown reading');
  if (row.state !== 'waiting' || row.content === null || row.found === null) return refused('not waiting');
  return accepted({ row: { ...row, content: row.content }, found: readingShape.parse(row.found.found) });
}

/** A reading's text as documents store it. */
export function textOf(row: Waiting['row'], found: Reading, language: string) {
  return {
    language,
    sha256: row.sha256,
    byteCount: row.byteCount,
    content: row.content,
    passages: found.passages.map(({ span: _, ...passage }) => passage),
  };
}

/** The rest of storing, once the text has a row: open mentions, proposals, and the reading's end. */
export async function finishStoring(
  tx: WriteTx,
  readingId: number,
  slug: string,
  textId: number,
  found: Reading,
  passages: ReadonlyMap<string, number>,
): Promise<void> {
  const named = found.mentions.flatMap((mention) => {
    const passageId = passages.get(mention.passage);
    if (passageId === undefined) return [];
    return [{ ...mention, passageId, key: `${slug}.${textId}/${mention.passage}/${mention.span.start}` }];
  });
  const ids = await recordMentions(
    tx,
    named.map(({ key, passageId, span, surface, order, honorific }) => ({
      key,
      passageId,
      ...span,
      surface,
      named: true,
      order,
      honorific,
    })),
  );
  await tx.mentionProposal.createMany({
    data: named.flatMap(({ key, rule, suggestions }) => {
      const mentionId = ids.get(key);
      const proposed = suggestions.map((one) => ({ ...one, ticked: one.ticked && mayBeTicked(one.detail) }));
      return mentionId === undefined ? [] : [{ mentionId, rule, suggestions: proposed }];
    }),
  });
  await tx.reading.update({
    where: { id: readingId },
    data: { state: 'stored', textId, content: null, revision: { increment: 1 } },
  });
}

/** Whether they may let go of what this account read in. */
export const mayDropReading = (actor: Actor, recordedBy: number): boolean =>
  asEditor(actor) !== null || recordedBy === actor.accountId;

/**
 * A reading that is not wanted: its bytes go, that it was here stays. Refuses a contributor what somebody else read in,
 * since nothing brings the bytes back.
 */
export async function dropReading(
  tx: WriteTx,
  actor: Actor,
  id: number,
): Promise<Result<null, 'unknown reading' | 'not waiting' | 'not own reading'>> {
  await tx.$executeRaw`SELECT 1 FROM casework.reading WHERE id = ${id} FOR UPDATE`;
  const row = await tx.reading.findUnique({ where: { id }, select: { state: true, recordedById: true } });
  if (!row) return refused('unknown reading');
  if (!mayDropReading(actor, row.recordedById)) return refused('not own reading');
  if (row.state === 'stored' || row.state === 'dropped') return refused('not waiting');
  await tx.reading.update({
    where: { id },
    data: { state: 'dropped', content: null, revision: { increment: 1 } },
  });
  return accepted(null);
}
