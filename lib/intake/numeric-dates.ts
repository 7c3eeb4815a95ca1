import type { Span } from '@/lib/intake/schema';

/**
 * A date in a text. `readings`: EDTF, one when the words allow one only, two when day and month may be exchanged
 * (day first), none when the year is not said.
 */
export type FoundDate = Span & { readings: readonly string[] };

const written = /(?<![\d./\p{L}-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/]|[.-]\d|\p{L}{1,2}\d)/gu;
const iso = /(?<![\d./\p{L}-])(\d{4})([-./])(\d{2})\2(\d{2})(?![\d/]|[.-]\d)/gu;
const years =
  /(?<![\d./,:(\p{L}_-]|No\. |nr |n° )((?:19|20)\d{2})(?:[ \u00a0]?[-–—/][ \u00a0]?((?:19|20)\d{2}|\d{2}))?(?![\d/]|[.,:-]\d|\(|_)/gu;
/** Words a bare year may follow; else "2000 people" would be one. */
const yearWords =
  /(?:^|[\s("“(])(?:in|of|the|since|by|until|during|before|after|from|to|and|year|early|late|mid|late-|i|under|sedan|från|år|för|till|och|det|före|efter|en|de|du|depuis|le|les|la|l’an|im|jahr|jahre|seit|von|bis|vor|nach|der|die|das|в|с|до|по|за|и|года|году|около|el|del|nel|dal|w|od|roku|sedan|tills|av|den)[ \u00a0]$/iu;
/** Signed for the future or for a programme, not a date. */
const programme = /agenda[ \u00a0]$/iu;

/**
 * Dates in figures: 21.1.2021, 11/02/2021, 2021-02-11, and years alone ("in 2016", "2014-2015"). Where day and
 * month may be exchanged, both readings, day first.
 */
export function findNumericDates(text: string): FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const match of text.matchAll(written)) {
    const [whole, first = '', , second = '', year = ''] = match;
    const readings = [
      isoOf(Number(year), Number(second), Number(first)),
      isoOf(Number(year), Number(first), Number(second)),
    ];
    const kept = [...new Set(readings.filter((one) => one !== null))];
    if (kept.length > 0) found.push({ start: match.index, end: match.index + whole.length, readings: kept });
  }
  for (const match of text.matchAll(iso)) {
    const day = isoOf(Number(match[1]), Number(match[3]), Number(match[4]));
    if (day !== null) found.push({ start: match.index, end: match.index + match[0].length, readings: [day] });
  }
  for (const match of text.matchAll(years)) {
    const { index } = match;
    const [whole, from = '', until] = match;
    if (found.some(({ start, end }) => index < end && start < index + whole.length)) continue;
    if (!isYear(text, index, index + whole.length)) continue;
    const last = until === undefined ? null : until.length === 2 ? from.slice(0, 2) + until : until;
    if (last !== null && last <= from) continue;
    found.push({
      start: index,
      end: index + whole.length,
      readings: [last === null ? from : `${from}/${last}`],
    });
  }
  return found.sort((one, other) => one.start - other.start);
}

function isYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 12);
  if (
    programme.test(before) ||
    /^[ \u00a0]Agenda/u.test(after) ||
    /^[ \u00a0]?[%€$£]|^[ \u00a0]\d{3}/u.test(after)
  )
    return false;
  if (yearWords.test(before) || /[\p{L}\p{N}][ \u00a0]$/u.test(before) === false) return true;
  // "i världen 2019," ends there; "2000 people were" goes on with what is counted
  return !/^[ \u00a0]\p{Ll}/u.test(after);
}

/** EDTF of a day or a month; null when the month has no such day. */
export function isoOf(year: number, month: number, dayOfMonth: number | undefined): string | null {
  const padded = (value: number) => String(value).padStart(2, '0');
  if (month < 1 || month > 12) return null;
  if (dayOfMonth === undefined) return `${year}-${padded(month)}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayOfMonth < 1 || dayOfMonth > days ? null : `${year}-${padded(month)}-${padded(dayOfMonth)}`;
}
