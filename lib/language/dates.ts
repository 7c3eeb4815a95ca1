import { defaultLanguage, readLanguage } from '@/lib/core/language';
import { calendarOf, type DateForm, type DateSentence, monthWord } from '@/lib/language/calendar';
import type { Speech } from '@/lib/language/translate';

/** How long a written-out date is: "11 February 2021", or "11 Feb 2021" where there is little room. */
export type DateLength = 'long' | 'short';
export type Meaning = 'on' | 'within' | 'since' | 'until' | 'before' | 'throughout';

type Point = { year: number; month: number | null; day: number | null; about: boolean; perhaps: boolean };

function pointOf(text: string): Point | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text);
  if (!match) return null;
  const [, year, month, day, doubt] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    about: doubt === '~' || doubt === '%',
    perhaps: doubt === '?' || doubt === '%',
  };
}

type Shown = { year: boolean; month: boolean };
const everything: Shown = { year: true, month: true };

/** A point without its doubts, in the form that its place in a sentence asks for. */
function formOf(point: Point, form: DateForm, { locale }: Speech, length: DateLength, shown = everything) {
  const calendar = calendarOf(readLanguage(locale) ?? defaultLanguage);
  const { year, month, day } = point;
  if (month === null) return calendar.year[form].replace('{year}', String(year));
  // the short form has no cases
  const short = length === 'short' && (form === 'plain' || form === 'of');
  const months = short ? calendar.shortMonths : (day === null ? calendar.months : calendar.daysMonths)[form];
  const yearWords = calendar.yearBeside[short ? 'short' : 'long'].replace('{year}', String(year));
  return calendar.whole
    .replace('{year}', shown.year ? yearWords : '')
    .replace('{month}', shown.month ? monthWord(months, month) : '')
    .replace('{day}', day === null ? '' : String(day))
    .replace(/ +/g, ' ')
    .trim();
}

function doubted(point: Point, words: string, { t }: Speech): string {
  const about = point.about ? t('dates.about', { date: words }) : words;
  return point.perhaps ? t('dates.perhaps', { date: about }) : about;
}

const formFor = (sentence: DateSentence, { locale }: Speech): DateForm =>
  calendarOf(readLanguage(locale) ?? defaultLanguage).takes[sentence] ?? 'plain';

/** A point in a sentence of the catalog: "since 2016", "с 2016 года", "2016 жылдан бері". */
function inSentence(key: string, sentence: DateSentence, point: Point, speech: Speech, length: DateLength) {
  const date = formOf(point, formFor(sentence, speech), speech, length);
  const { doubtInside } = calendarOf(readLanguage(speech.locale) ?? defaultLanguage);
  if (doubtInside) return speech.t(key, { date: doubted(point, date, speech) });
  return doubted(point, speech.t(key, { date }), speech);
}

/** The two ends of an interval, without saying twice what they share: "February" and "November 2020". */
function endsWords(
  [from, to]: readonly [Point, Point],
  [first, last]: readonly [DateSentence, DateSentence],
  speech: Speech,
  length: DateLength,
) {
  const plain = ![from, to].some((end) => end.about || end.perhaps);
  const year = !plain || from.year !== to.year || from.month === null || to.month === null;
  const month = year || from.month !== to.month || from.day === null;
  const { sharedIn } = calendarOf(readLanguage(speech.locale) ?? defaultLanguage);
  const shown = { year, month: month || sharedIn === 'first' };
  const words = (end: Point, sentence: DateSentence, spoken: Shown) =>
    doubted(end, formOf(end, formFor(sentence, speech), speech, length, spoken), speech);
  return sharedIn === 'last'
    ? { from: words(from, first, shown), to: words(to, last, everything) }
    : { from: words(from, first, everything), to: words(to, last, shown) };
}

const bare = (text: string) => text === '' || text === '..';

/**
 * A date of the record in words: "11 February 2021", "January 2022", "2019", "between February and November
 * 2020", "on or after 22 November 2012". EDTF level 0 and 1; other text is given back as it stands.
 */
export function dateWords(edtf: string, speech: Speech, length: DateLength = 'long'): string {
  const { t } = speech;
  const [first = '', second] = edtf.split('/');
  if (second === undefined) {
    const point = pointOf(first);
    return point ? doubted(point, formOf(point, 'plain', speech, length), speech) : edtf;
  }
  const [from, to] = [pointOf(first), pointOf(second)];
  if (from && to) {
    return t('dates.between', endsWords([from, to], ['between_first', 'between_last'], speech, length));
  }
  if (from && bare(second)) {
    return inSentence(
      from.day === null ? 'dates.in_or_after' : 'dates.on_or_after',
      'or_after',
      from,
      speech,
      length,
    );
  }
  if (to && bare(first)) {
    return inSentence(
      to.day === null ? 'dates.in_or_before' : 'dates.on_or_before',
      'or_before',
      to,
      speech,
      length,
    );
  }
  return edtf;
}

/** The same with its preposition, to stand inside a sentence: "on 11 February 2021", "in 2019". */
export function dateInSentence(edtf: string, speech: Speech, length: DateLength = 'long'): string {
  const point = pointOf(edtf);
  if (!point) return dateWords(edtf, speech, length);
  return inSentence(point.day === null ? 'dates.in' : 'dates.on', 'in', point, speech, length);
}

/** What a date does in a sentence of the catalog that asks for it with its preposition or ending. */
export type DateRole = 'in' | 'from' | 'to' | 'as_of';

/**
 * A date as a part of a sentence, with the preposition or ending its language has there: "from 2019", "с 2019 года",
 * "2019 жылдан". Intervals stand as they are.
 */
export function dateAs(role: DateRole, edtf: string, speech: Speech, length: DateLength = 'long'): string {
  const point = pointOf(edtf);
  if (!point) return dateWords(edtf, speech, length);
  switch (role) {
    case 'in':
      return dateInSentence(edtf, speech, length);
    case 'from':
      return inSentence('dates.from', 'from_first', point, speech, length);
    case 'to':
      return inSentence('dates.to', 'to_last', point, speech, length);
    case 'as_of':
      return inSentence('dates.as_of', 'as_of', point, speech, length);
  }
}

/**
 * When something was, in words: the date with what it means. `throughout` an interval is "from … to …"; `since`,
 * `until` and `before` stand before single dates; `on` and `within` are the date itself. Open intervals already
 * say their direction and are left as they are.
 */
export function whenWords(
  edtf: string,
  meaning: Meaning | null,
  speech: Speech,
  length: DateLength = 'long',
): string {
  const words = dateWords(edtf, speech, length);
  const [first = '', second] = edtf.split('/');
  if (second !== undefined) {
    const [from, to] = [pointOf(first), pointOf(second)];
    if (meaning !== 'throughout' || !from || !to) return words;
    return speech.t('dates.from_to', endsWords([from, to], ['from_first', 'to_last'], speech, length));
  }
  const point = pointOf(edtf);
  if (point === null || meaning === null || meaning === 'on' || meaning === 'within') return words;
  return inSentence(`dates.${meaning}`, meaning, point, speech, length);
}

/** The value for `<time datetime>`, which knows single dates only; null for intervals and doubtful dates. */
export function machineDate(edtf: string): string | null {
  const point = pointOf(edtf);
  return point && !point.about && !point.perhaps ? edtf : null;
}

/** The month of an ISO day: for bounds that are not known to the day, where a day would claim too much. */
export const monthOf = (day: string) => day.slice(0, 7);
