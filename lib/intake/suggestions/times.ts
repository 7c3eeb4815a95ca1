import type { Span, Suggestion } from '@/lib/intake/schema';
import { eachOf, type Lexicon, stands, whole } from '@/lib/intake/suggestions/lexicon';

type Meaning = NonNullable<Suggestion['occurredMeaning']>;
/** A date told in a passage, its preposition included. */
export type Told = Span & { edtf: string; meaning: Meaning };

type Found = Span & { year: number; month: number | null; days: number[] };

/** The dates a passage tells, in order: those with a year. A span of dates is one. */
export function timesIn(text: string, lexicon: Lexicon): Told[] {
  const found = [...fullDates(text, lexicon), ...numericDates(text), ...yearsAlone(text, lexicon)].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const told: Told[] = [];
  let reached = 0;
  for (const date of found) {
    if (date.start < reached || !real(date)) continue;
    const lead = text.slice(Math.max(reached, date.start - 40), date.start);
    told.push(meant(date, lead, lexicon));
    reached = date.end;
  }
  return told;
}

function meant(date: Found, lead: string, lexicon: Lexicon): Told {
  const edtf = edtfOf(date);
  const after = (words: string) => eachOf(whole(`(?:${words})(?:\\s+\\p{L}{1,4})?\\s*$`), lead).at(-1);
  const startAt = (match: RegExpExecArray) => date.start - (lead.length - match.index);
  const open = [
    [lexicon.since, 'since', `${edtf}/..`],
    [lexicon.until, 'until', `../${edtf}`],
    [lexicon.before, 'before', `../${edtf}`],
  ] as const;
  for (const [words, meaning, written] of open) {
    const match = words === '' ? undefined : after(words);
    if (match) return { start: startAt(match), end: date.end, edtf: written, meaning };
  }
  // "between February and November 2020"
  const from = fromMonth(date, lead, lexicon);
  if (from)
    return {
      start: date.start - (lead.length - from.index),
      end: date.end,
      edtf: `${from.edtf}/${edtf}`,
      meaning: 'within',
    };
  return { start: date.start, end: date.end, edtf, meaning: edtf.includes('/') ? 'within' : 'on' };
}

function fromMonth(date: Found, lead: string, lexicon: Lexicon): { index: number; edtf: string } | null {
  if (date.month === null || date.days.length > 0) return null;
  const month = lexicon.months.map((each) => `(${each})`).join('|');
  const match = [
    ...eachOf(whole(`(?:${lexicon.between})\\s+(?:${month})\\s+(?:${lexicon.and})\\s*$`), lead),
  ].at(-1);
  const at = match ? lexicon.months.findIndex((_, index) => match[index + 1] !== undefined) + 1 : 0;
  return match && at > 0 && at < date.month ? { index: match.index, edtf: monthly(date.year, at) } : null;
}

const two = (value: number) => String(value).padStart(2, '0');
const monthly = (year: number, month: number) => `${year}-${two(month)}`;

function edtfOf({ year, month, days }: Found): string {
  if (month === null) return String(year);
  const [first, last] = days;
  if (first === undefined) return monthly(year, month);
  const day = (value: number) => `${monthly(year, month)}-${two(value)}`;
  return last === undefined || last === first ? day(first) : `${day(first)}/${day(last)}`;
}

function real({ year, month, days }: Found): boolean {
  if (year < 1900 || year > 2099 || (month !== null && (month < 1 || month > 12))) return false;
  const [first, last] = days;
  if (first !== undefined && last !== undefined && last <= first) return false;
  return days.every((day) => {
    const date = new Date(Date.UTC(year, (month ?? 1) - 1, day));
    return date.getUTCMonth() === (month ?? 1) - 1 && day > 0;
  });
}

function fullDates(text: string, lexicon: Lexicon): Found[] {
  const month = lexicon.months.map((each, index) => `(?<m${index + 1}>${each})`).join('|');
  const joint = `\\s*(?:[-–—]|${lexicon.and})\\s*`;
  const western = `(?:(?<d1>\\d{1,2})(?:${joint}(?<d2>\\d{1,2}))?(?:\\.|st|nd|rd|th|er|ая|го)?\\s+(?:de\\s+)?)?(?:${month})\\.?\\s*(?:(?<d3>\\d{1,2})\\s*,\\s*|,\\s*)?(?<y>\\d{4})`;
  const eastern = `(?<y>\\d{4})\\s+(?:жыл\\p{L}*|ж\\.)\\s+(?:(?<d1>\\d{1,2})(?:${joint}(?<d2>\\d{1,2}))?\\s+)?(?:${month})`;
  return eachOf(whole(lexicon.verbLast ? eastern : western), text).map((match) => {
    const { d1, d2, d3, y, ...months } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      year: Number(y),
      month: Number(
        Object.entries(months)
          .find(([, words]) => words !== undefined)?.[0]
          .slice(1),
      ),
      days: [d1 ?? d3, d2].flatMap((day) => (day === undefined ? [] : [Number(day)])),
    };
  });
}

function numericDates(text: string): Found[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}/.-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{2})\.(\d{2})\.(\d{4}))(?![\p{L}\p{N}/-])/gu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[1] ?? match[6]),
    month: Number(match[2] ?? match[5]),
    days: [Number(match[3] ?? match[4])],
  }));
}

function yearsAlone(text: string, lexicon: Lexicon): Found[] {
  return eachOf(whole(lexicon.year), text).flatMap((match) => {
    const year = match.groups?.y;
    if (year === undefined) return [];
    const at = match.index + match[0].lastIndexOf(year);
    return [
      {
        start: lexicon.verbLast ? match.index : at,
        end: match.index + match[0].length,
        year: Number(year),
        month: null,
        days: [],
      },
    ];
  });
}

/**
 * When what a cue says was true, by the nearest date of its stretch of the passage: one that follows it before one
 * that stands before it. Null where no date is near, or another verb stands between.
 */
export function timeOf(
  text: string,
  times: readonly Told[],
  reach: Span,
  clause: Span,
  blocked: (from: number, to: number) => boolean,
  lexicon: Lexicon,
): Told | null {
  const within = times.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const near = (from: number, to: number) =>
    to - from <= 170 &&
    !blocked(from, to) &&
    !stands(`${lexicon.relative}|${lexicon.turns}`, text.slice(from, to));
  const inside = within.find(({ start, end }) => start >= reach.start && end <= reach.end);
  if (inside) return inside;
  const after = within.find(({ start }) => start >= reach.end);
  if (after && near(reach.end, after.start)) return after;
  const before = within.filter(({ end }) => end <= reach.start).at(-1);
  return before && near(before.end, reach.start) ? before : null;
}
