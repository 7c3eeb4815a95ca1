import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { writers } from '@/lib/db/writers';

const mentionRow = z.object({
  id: z.int(),
  passageId: z.int(),
  start: z.int(),
  end: z.int(),
  surface: z.string(),
  order: z.enum(['given_family', 'family_given', 'family_only', 'given_only']).nullable(),
  honorific: z.string().nullable(),
  state: z.enum(['open', 'settled', 'not_a_person']),
  later: z.boolean(),
  revision: z.int(),
  accepted: z.boolean(),
  person: z.int().nullable(),
  name: z.string().nullable(),
  by: z.string().nullable(),
  decidedAt: z.date().nullable(),
});
export type BenchMention = z.infer<typeof mentionRow>;

const textRow = z.object({
  id: z.int(),
  language: z.string(),
  sha256: z.string(),
  byteCount: z.int(),
  fileName: z.string().nullable(),
  held: z.boolean(),
});

export type BenchPassage = {
  id: number;
  label: string;
  kind: string;
  kindOrdinal: number;
  ordinal: number;
  printedLabel: string | null;
  text: string | null;
};

/** A document's text with its names, in the order of the text, and how far they are decided. */
export type Bench = {
  document: {
    id: number;
    slug: string;
    shortTitle: string;
    usualTitle: string;
    stated: string;
    officialUrl: string | null;
  };
  texts: z.infer<typeof textRow>[];
  /** Of the text shown. */
  text: z.infer<typeof textRow>;
  passages: BenchPassage[];
  mentions: BenchMention[];
};

/** A document's workbench in one of its languages (the first where none is named); null: no such document or text. */
export async function readBench(
  _asker: Actor,
  documentId: number,
  wanted: { language: string | null; mention: number | null },
): Promise<Bench | null> {
  const db = writers();
  const document = await db.document.findUnique({
    where: { id: documentId },
    select: { id: true, slug: true, shortTitle: true, usualTitle: true, stated: true, officialUrl: true },
  });
  if (!document) return null;
  const texts = z.array(textRow).parse(
    await db.$queryRaw`SELECT id, language, sha256, byte_count AS "byteCount", file_name AS "fileName",
        content IS NOT NULL AS held
      FROM casework.document_text WHERE document_id = ${documentId} AND replaced_by IS NULL ORDER BY id`,
  );
  const ofMention =
    wanted.mention === null
      ? null
      : await db.mention.findUnique({
          where: { id: wanted.mention },
          select: { passage: { select: { textId: true } } },
        });
  const text =
    texts.find(({ id }) => id === ofMention?.passage.textId) ??
    texts.find(({ language }) => language === wanted.language) ??
    (wanted.language === null ? texts[0] : undefined);
  if (!text) return null;
  const [passages, mentions] = await Promise.all([
    db.passage.findMany({
      where: { textId: text.id },
      orderBy: { ordinal: 'asc' },
      select: {
        id: true,
        label: true,
        kind: true,
        kindOrdinal: true,
        ordinal: true,
        printedLabel: true,
        text: true,
      },
    }),
    listMentions(text.id),
  ]);
  return { document, texts, text, passages, mentions };
}

/** The workbench a name stands on; null: there is no such name. */
export async function readBenchOf(asker: Actor, mention: number): Promise<Bench | null> {
  const row = await writers().mention.findUnique({
    where: { id: mention },
    select: { passage: { select: { documentId: true } } },
  });
  return row && readBench(asker, row.passage.documentId, { language: null, mention });
}

/** A text's names in its order, with who decided what. */
async function listMentions(textId: number): Promise<BenchMention[]> {
  return z.array(mentionRow).parse(
    await writers().$queryRaw`
      SELECT m.id, m.passage_id AS "passageId", m.span_start AS start, m.span_end AS "end", m.surface, m.order::text AS order,
             m.honorific, m.state::text AS state, m.later_at IS NOT NULL AS later, m.revision, m.accepted,
             m.person_number AS person, p.usual_name AS name, a.display_name AS by, m.decided_at AS "decidedAt"
        FROM casework.mention m JOIN casework.passage s ON s.id = m.passage_id
        LEFT JOIN casework.person p ON p.number = m.person_number
        LEFT JOIN casework.account a ON a.id = m.settled_by
       WHERE s.text_id = ${textId} AND m.named
       ORDER BY s.ordinal, m.span_start`,
  );
}

/** The name to go on with: the next open one that nobody left for later, else the next left for later; null: none. */
export function nextOpen(mentions: readonly BenchMention[], after: number | null): BenchMention | null {
  const at = mentions.findIndex(({ id }) => id === after);
  const turned = [...mentions.slice(at + 1), ...mentions.slice(0, at + 1)];
  const open = turned.filter(({ state }) => state === 'open');
  return open.find(({ later }) => !later) ?? open[0] ?? null;
}
