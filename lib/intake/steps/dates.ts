import { findDates } from '@/lib/intake/date-forms';
import { type DateBounds, meaningOf, settleReading } from '@/lib/intake/date-meaning';
import type { Draft, DraftPassage } from '@/lib/intake/draft';
import type { FoundDate } from '@/lib/intake/numeric-dates';
import { findReferences } from '@/lib/intake/reference-forms';
import type { Doubt, ReadDate } from '@/lib/intake/schema';

/** Doubts of one kind that a reading lists; more tell an editor nothing new. */
const MOST_DOUBTS = 12;

/**
 * Finds every date, with what it means for the document: its own days (adopted, tabled, published, sitting, page
 * updated), days of what it cites, days it tells of. A date that fits no reading, of a year not said, or whose day
 * and month may be exchanged is doubted.
 */
export function readDates(draft: Draft): Draft {
  const found = draft.passages.flatMap((passage) => datesIn(passage).map((date) => ({ passage, date })));
  const plain = found.flatMap(({ passage, date }): ReadDate[] => {
    const [iso, ...others] = date.readings;
    if (iso === undefined || others.length > 0) return [];
    return [{ iso, meaning: meaningOf(draft, passage, date), passage: passage.label, span: spanOf(date) }];
  });
  const bounds = boundsOf(draft, plain);
  const dates: ReadDate[] = [];
  const doubts: Doubt[] = [];
  const doubted = new Map<string, number>();
  const doubt = (code: string, passage: DraftPassage, date: FoundDate) => {
    const before = doubted.get(code) ?? 0;
    doubted.set(code, before + 1);
    if (before >= MOST_DOUBTS) return;
    const words = passage.text.slice(date.start, date.end);
    doubts.push({ code, passage: passage.label, span: spanOf(date), words });
  };
  for (const { passage, date } of found) {
    const words = passage.text.slice(date.start, date.end);
    if (date.readings.length === 0) {
      doubt(/\d{4}/.test(words) ? 'date_impossible' : 'date_without_year', passage, date);
      continue;
    }
    const meaning = meaningOf(draft, passage, date);
    const settled = settleReading(date, words, meaning, bounds);
    if (settled.doubt !== null) doubt(settled.doubt, passage, date);
    if (settled.iso !== null)
      dates.push({ iso: settled.iso, meaning, passage: passage.label, span: spanOf(date) });
  }
  return { ...draft, dates, doubts: [...draft.doubts, ...doubts] };
}

const spanOf = ({ start, end }: FoundDate) => ({ start, end });

/** Dates of a passage that are no part of a reference number; the days of journals are dates. */
function datesIn({ text, kind }: DraftPassage): FoundDate[] {
  if (kind === 'url') return [];
  const numbers = findReferences(text).filter((reference) => reference.kind !== 'journal');
  return findDates(text).filter(
    ({ start, end }) => !numbers.some((one) => start < one.end && one.start < end),
  );
}

/** The document cannot be older than what it cites, nor younger than its page. */
function boundsOf(draft: Draft, dates: readonly ReadDate[]): DateBounds {
  const days = (meaning: ReadDate['meaning']) =>
    dates
      .filter((date) => date.meaning === meaning && /^\d{4}-\d\d-\d\d$/.test(date.iso))
      .map(({ iso }) => iso);
  const latest = days('page_updated').sort().at(-1) ?? null;
  const cited = new Set(draft.passages.filter(({ kind }) => kind === 'citation').map(({ label }) => label));
  const earliest =
    dates
      .filter(({ passage, iso }) => cited.has(passage) && /^\d{4}-\d\d-\d\d$/.test(iso))
      .map(({ iso }) => iso)
      .filter((iso) => latest === null || iso <= latest)
      .sort()
      .at(-1) ?? null;
  return {
    earliest,
    latest,
    european: Object.keys(draft.references).some((kind) => kind !== 'number') || draft.language !== 'en',
    american: /^United States/.test(draft.body ?? '') || /^[HS]\./.test(draft.references.number ?? ''),
  };
}
