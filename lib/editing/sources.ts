import { type Fault, type Faults, fault, type Typed } from '@/lib/editing/faults';
import type { CaseworkReader } from '@/lib/editing/pickers';
import { findNearPlace, passagesWith } from '@/lib/editing/words-in-text';
import { findQuote } from '@/lib/readings/rules';
import type { StatementInput } from '@/lib/statements/schema';

type Citation = StatementInput['citations'][number];
/** Where the words of a source were found, to be shown back: what stands before and after them. */
export type Placed = {
  at: number;
  reference: string;
  label: string;
  before: string;
  quote: string;
  after: string;
};
export type SourceFaults = { faults: Faults };

export const mostSources = 6;
const around = 60;

/** Which rows of sources have something in them. */
export const sourceRows = (typed: Typed): number[] =>
  Array.from({ length: mostSources }, (_, at) => at).filter(
    (at) => (typed[`s.${at}.quote`] ?? '').trim() !== '' || (typed[`s.${at}.document`] ?? '') !== '',
  );

/**
 * The sources typed, each found in its document: the passage may be left out where the words stand in one only. A
 * source that is kept as it was (`kept`) is not looked for again, since its text may not be held here. Refuses all
 * when one is not found, and none at all.
 */
export async function readSources(
  db: CaseworkReader,
  personNumber: number,
  typed: Typed,
  kept: readonly Citation[],
): Promise<{ citations: Citation[]; stated: string; places: Placed[] } | SourceFaults> {
  const faults: Faults = {};
  const citations: Citation[] = [];
  const places: Placed[] = [];
  let stated: string | null = null;
  for (const at of sourceRows(typed)) {
    const found = await readSource(db, personNumber, typed, at, kept);
    if ('field' in found) {
      faults[`s.${at}.${found.field}`] = found.fault;
      continue;
    }
    citations.push(found.citation);
    if (found.place !== null) places.push({ ...found.place, at });
    stated ??= found.stated;
  }
  if (Object.keys(faults).length > 0) return { faults };
  if (citations.length === 0 || stated === null) return { faults: { 's.0.quote': fault('source_missing') } };
  return { citations, stated, places };
}

type Found = { citation: Citation; stated: string; place: Omit<Placed, 'at'> | null };

async function readSource(
  db: CaseworkReader,
  personNumber: number,
  typed: Typed,
  at: number,
  kept: readonly Citation[],
): Promise<Found | { field: string; fault: Fault }> {
  const of = (name: string) => (typed[`s.${at}.${name}`] ?? '').trim();
  const documentId = Number(of('document'));
  const document = Number.isSafeInteger(documentId)
    ? await db.document.findUnique({
        where: { id: documentId },
        select: {
          stated: true,
          shortTitle: true,
          passages: {
            where: { held: { replacedById: null } },
            orderBy: { ordinal: 'asc' },
            select: { id: true, label: true, printedLabel: true, text: true },
          },
        },
      })
    : null;
  if (document === null) return { field: 'document', fault: fault('document_missing') };
  const { stated, passages } = document;
  // browsers send line breaks as two characters, and a text has none within a passage
  const quote = of('quote').replace(/\s*\r?\n\s*/gu, ' ');
  const asked = of('passage').replace(/[.)(]/gu, '').toLowerCase();
  const named = passages.filter(
    ({ label, printedLabel }) =>
      label.toLowerCase() === of('passage').toLowerCase() ||
      printedLabel?.replace(/[.)(]/gu, '').toLowerCase() === asked,
  );
  if (asked !== '' && named.length === 0) {
    return {
      field: 'passage',
      fault: fault('passage_unknown', {
        labels: passages
          .slice(0, 12)
          .map(({ label }) => label)
          .join(', '),
      }),
    };
  }
  const among = asked === '' ? passages : named;
  const same = kept.find((one) => one.quote === quote && among.some(({ id }) => id === one.passageId));
  if (same !== undefined) return { citation: same, stated, place: null };
  const limits = findQuote(quote, quote, 0);
  if ('fault' in limits) return { field: 'quote', fault: fault(limits.fault) };
  const held = among.flatMap(({ text, ...passage }) => (text === null ? [] : [{ ...passage, text }]));
  if (held.length === 0) return { field: 'document', fault: fault('text_not_held') };
  const standing = passagesWith(held, quote);
  const [passage, second] = standing;
  if (passage === undefined) {
    const near = findNearPlace(held, quote);
    return {
      field: 'quote',
      fault: near === null ? fault('quote_absent') : fault('quote_near', { ...near }),
    };
  }
  if (second !== undefined) {
    return {
      field: 'passage',
      fault: fault('passage_which', { labels: standing.map(({ label }) => label).join(', ') }),
    };
  }
  const mentions = await db.mention.findMany({
    where: { passageId: passage.id, personNumber, state: 'settled' },
    select: { id: true, start: true },
  });
  const near = findQuote(passage.text, quote, mentions[0]?.start ?? 0);
  if ('fault' in near) return { field: 'quote', fault: fault(near.fault) };
  const closest = mentions.sort((a, b) => Math.abs(a.start - near.start) - Math.abs(b.start - near.start))[0];
  return {
    stated,
    citation: { passageId: passage.id, quote, ...near, mentionId: closest?.id ?? null },
    place: {
      reference: document.shortTitle,
      label: passage.label,
      before: passage.text.slice(Math.max(0, near.start - around), near.start),
      quote,
      after: passage.text.slice(near.end, near.end + around),
    },
  };
}
