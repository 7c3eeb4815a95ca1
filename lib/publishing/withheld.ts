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
};

const names = z.array(z.object({ form: z.string() }));
const span = z.object({ passage: z.int(), start: z.int(), end: z.int() });

/**
 * Spellings of these people that are of nobody else, longest first: as printed, as marked in texts, as sorted. A
 * spelling that stands inside somebody else's is left out: there only the marked spans are withheld.
 */
export async function listOwnForms(tx: WriteTx, people: readonly number[]): Promise<string[]> {
  if (people.length === 0) return [];
  const rows = names.parse(
    await tx.$queryRaw`
      WITH form AS (
        SELECT n.person_number AS number, n.form FROM casework.name n
        UNION SELECT p.number, unnest(ARRAY[p.usual_name, p.sort_name]) FROM casework.person p WHERE p.named
        UNION SELECT m.person_number, m.surface FROM casework.mention m WHERE m.named AND m.state = 'settled'
      ), own AS (SELECT DISTINCT form FROM form WHERE number = ANY(${[...people]}) AND char_length(form) > 3)
      SELECT own.form FROM own
       WHERE NOT EXISTS (
         SELECT FROM form other JOIN casework.person p ON p.number = other.number AND p.withdrawn_at IS NULL
          WHERE strpos(other.form, own.form) > 0)
       ORDER BY char_length(own.form) DESC, own.form`,
  );
  return rows.map(({ form }) => form);
}

/** What is withdrawn now; null where nothing is, which is the rule. */
export async function readWithheld(tx: WriteTx): Promise<Withheld | null> {
  const rows = await tx.withdrawal.findMany({
    where: { liftedAt: null, act: { in: ['person', 'document'] } },
    select: { personNumber: true, documentId: true },
  });
  if (rows.length === 0) return null;
  const withdrawn = rows.flatMap(({ personNumber }) => personNumber ?? []);
  const people = z.array(z.object({ number: z.int() })).parse(
    await tx.$queryRaw`
      SELECT number FROM casework.person
       WHERE withdrawn_at IS NOT NULL
         AND (number = ANY(${withdrawn}) OR casework.on_record_as(number) = ANY(${withdrawn}))`,
  );
  const numbers = people.map(({ number }) => number);
  const marked = z.array(span).parse(
    await tx.$queryRaw`
      SELECT passage_id AS passage, span_start AS start, span_end AS end FROM casework.mention
       WHERE named AND state = 'settled' AND person_number = ANY(${numbers})`,
  );
  const spans = new Map<number, Span[]>();
  for (const { passage, ...each } of marked) spans.set(passage, [...(spans.get(passage) ?? []), each]);
  const documents = await tx.document.findMany({
    where: { id: { in: rows.flatMap(({ documentId }) => documentId ?? []) } },
    select: { slug: true },
  });
  return {
    forms: await listOwnForms(tx, numbers),
    spans,
    documents: new Set(documents.map(({ slug }) => slug)),
  };
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
