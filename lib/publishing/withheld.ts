import { z } from 'zod';
import type { WriteTx } from '@/lib/db/writers';
import { type Span, spansOfForms, withholdForms, withholdSpans } from '@/lib/publishing/withhold';

/** What is withdrawn at this moment, as sheets must not show it. */
export type Withheld = {
  /** Spellings that are of withdrawn people and of nobody else: withheld wherever they stand. */
  forms: readonly string[];
  /** By passage: spans that name withdrawn people. */
  spans: ReadonlyMap<number, readonly Span[]>;
  /** Slugs of withdrawn documents. */
  documents: ReadonlySet<string>;
  /** Fields kept back, by statement id and by person number. */
  values: Record<'statement' | 'person', ReadonlyMap<number, ReadonlySet<string>>>;
  /** Spellings kept back. */
  names: ReadonlySet<number>;
};

const names = z.array(z.object({ form: z.string() }));
const span = z.object({ passage: z.int(), start: z.int(), end: z.int() });

/**
 * Spellings of these people that are of nobody else, longest first: as printed, as marked in texts, as sorted. A
 * spelling that stands inside somebody else's is left out: there only the marked spans are withheld. Of others count
 * spellings that readers see: a draft, which nobody has read, brings no withheld name back (law 4).
 */
export async function listOwnForms(tx: WriteTx, people: readonly number[]): Promise<string[]> {
  if (people.length === 0) return [];
  const rows = names.parse(
    await tx.$queryRaw`
      WITH form AS (
        SELECT n.person_number AS number, n.form, n.accepted AND n.withdrawn_reason IS NULL AS shown FROM casework.name n
        UNION SELECT p.number, unnest(ARRAY[p.usual_name, p.sort_name]), true FROM casework.person p WHERE p.named
        UNION SELECT m.person_number, m.surface, m.accepted FROM casework.mention m
               WHERE m.named AND m.state = 'settled'
      ), own AS (SELECT DISTINCT form FROM form WHERE number = ANY(${[...people]}) AND char_length(form) > 3)
      SELECT own.form FROM own
       WHERE NOT EXISTS (
         SELECT FROM form other
           JOIN casework.person p ON p.number = other.number AND p.accepted AND p.withdrawn_at IS NULL
          WHERE other.shown AND strpos(other.form, own.form) > 0)
       ORDER BY char_length(own.form) DESC, own.form`,
  );
  return rows.map(({ form }) => form);
}

/** What is withdrawn now; null where nothing is, which is the rule. */
export async function readWithheld(tx: WriteTx): Promise<Withheld | null> {
  const rows = await tx.withdrawal.findMany({
    where: { liftedAt: null, act: { notIn: ['statement', 'withheld'] } },
    select: { act: true, personNumber: true, documentId: true, statementId: true, nameId: true, field: true },
  });
  if (rows.length === 0) return null;
  const withdrawn = rows.flatMap(({ act, personNumber }) => (act === 'person' ? (personNumber ?? []) : []));
  const people = z.array(z.object({ number: z.int() })).parse(
    await tx.$queryRaw`
      SELECT number FROM casework.person
       WHERE withdrawn_at IS NOT NULL
         AND (number = ANY(${withdrawn}) OR casework.on_record_as(number) = ANY(${withdrawn}))`,
  );
  const numbers = people.map(({ number }) => number);
  const nameIds = rows.flatMap(({ nameId }) => nameId ?? []);
  const marked = z.array(span).parse(
    await tx.$queryRaw`
      SELECT passage_id AS passage, span_start AS start, span_end AS end FROM casework.mention
       WHERE named AND state = 'settled' AND person_number = ANY(${numbers})
      UNION
      SELECT m.passage_id, m.span_start, m.span_end FROM casework.mention m
        JOIN casework.name n ON n.person_number = m.person_number AND n.form = m.surface
       WHERE m.state = 'settled' AND n.id = ANY(${nameIds})`,
  );
  const spans = new Map<number, Span[]>();
  for (const { passage, ...each } of [...marked, ...(await listWordSpans(tx))]) {
    spans.set(passage, [...(spans.get(passage) ?? []), each]);
  }
  const documents = await tx.document.findMany({
    where: { id: { in: rows.flatMap(({ documentId }) => documentId ?? []) } },
    select: { slug: true },
  });
  const values = { statement: new Map<number, Set<string>>(), person: new Map<number, Set<string>>() };
  for (const { field, statementId, personNumber } of rows) {
    const [of, id] =
      statementId !== null ? [values.statement, statementId] : [values.person, personNumber ?? 0];
    if (field !== null) of.set(id, (of.get(id) ?? new Set()).add(field));
  }
  return {
    forms: [...(await listOwnForms(tx, numbers)), ...(await listNameForms(tx, nameIds))].sort(
      (one, other) => other.length - one.length,
    ),
    spans,
    documents: new Set(documents.map(({ slug }) => slug)),
    values,
    names: new Set(nameIds),
  };
}

/** Of these spellings, those that stand in no other that readers see: withheld wherever they stand. */
export async function listNameForms(tx: WriteTx, ids: readonly number[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = names.parse(
    await tx.$queryRaw`
      SELECT DISTINCT own.form FROM casework.name own
       WHERE own.id = ANY(${[...ids]}) AND char_length(own.form) > 3
         AND NOT EXISTS (
           SELECT FROM casework.name other
             JOIN casework.person p ON p.number = other.person_number AND p.accepted AND p.withdrawn_at IS NULL
            WHERE other.id <> ALL(${[...ids]}) AND other.accepted AND other.withdrawn_reason IS NULL
              AND strpos(other.form, own.form) > 0)
         AND NOT EXISTS (
           SELECT FROM casework.person p
            WHERE p.accepted AND p.withdrawn_at IS NULL AND strpos(p.usual_name, own.form) > 0)`,
  );
  return rows.map(({ form }) => form);
}

const wordRow = z.object({ passage: z.int(), text: z.string(), offset: z.int(), word: z.string() });

/** Where words that say a value kept back stand in the documents of its statement, texts not held in their quotes. */
async function listWordSpans(tx: WriteTx): Promise<(Span & { passage: number })[]> {
  const rows = z.array(wordRow).parse(
    await tx.$queryRaw`
      WITH said AS (
        SELECT w.statement_id, word FROM casework.withdrawal w, unnest(w.words) AS word
         WHERE w.lifted_at IS NULL AND w.act = 'value'),
      near AS (
        SELECT DISTINCT said.word, a.document_id FROM said JOIN casework.citation c USING (statement_id)
          JOIN casework.passage a ON a.id = c.passage_id)
      SELECT a.id AS passage, a.text, 0 AS offset, near.word FROM near JOIN casework.passage a USING (document_id)
       WHERE strpos(a.text, near.word) > 0
      UNION ALL
      SELECT a.id, c.quote, c.span_start, near.word FROM near JOIN casework.passage a USING (document_id)
        JOIN casework.citation c ON c.passage_id = a.id WHERE a.text IS NULL AND strpos(c.quote, near.word) > 0`,
  );
  return rows.flatMap(({ passage, text, offset, word }) =>
    spansOfForms(text, [word]).map(({ start, end }) => ({
      passage,
      start: start + offset,
      end: end + offset,
    })),
  );
}

type Passage = { id: number; text: string | null };
type Quoted = { quote: string; start: number; end: number };

/** How the words of one passage are shown: its text, a quote of it, a span of it. */
export function shownPassage(withheld: Withheld, { id, text }: Passage) {
  const marked = withheld.spans.get(id) ?? [];
  const all = text === null ? marked : [...marked, ...spansOfForms(text, withheld.forms)];
  const { move } = withholdSpans('', all);
  return {
    text: text === null ? null : withholdSpans(text, all).text,
    move,
    /** True: the words of this span are withheld. */
    hides: ({ start, end }: Span) => all.some((each) => each.start < end && each.end > start),
    quoted<Row extends Quoted>(row: Row): Row {
      const { start, end } = row;
      const inside = all
        .filter((each) => each.start < end && each.end > start)
        .map((each) => ({
          start: Math.max(each.start, start) - start,
          end: Math.min(each.end, end) - start,
        }));
      const quote = withholdSpans(row.quote, inside).text;
      return { ...row, ...move(row), quote: withholdForms(quote, withheld.forms) };
    },
  };
}
