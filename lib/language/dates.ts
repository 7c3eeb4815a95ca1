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

type Parts = { year: boolean; month: boolean };

type Shape = { year: boolean; month: DateLength | null; day: boolean };
const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and shape: making one costs more than a hundred uses, and a list has hundreds. */
function formatOf(locale: string, { year, month, day }: Shape): Intl.DateTimeFormat {
  const key = `${locale} ${year} ${month} ${day}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    ...(year ? { year: 'numeric' } : {}),
    ...(month === null ? {} : { month }),
    ...(day ? { day: 'numeric' } : {}),
  });
  formats.set(key, format);
  return format;
}

function pointWords(point: Point, { t, locale }: Speech, length: DateLength, parts?: Parts): string {
  const shown = parts ?? { year: true, month: true };
  const month = shown.month && point.month !== null ? length : null;
  const format = formatOf(locale, { year: shown.year, month, day: point.day !== null });
  const written = format.format(Date.UTC(point.year, (point.month ?? 1) - 1, point.day ?? 1));
  const about = point.about ? t('dates.about', { date: written }) : written;
  return point.perhaps ? t('dates.perhaps', { date: about }) : about;
}

/** The two ends of an interval, without saying twice what they share: "February" and "November 2020". */
function endsWords(from: Point, to: Point, speech: Speech, length: DateLength) {
  const plain = ![from, to].some((end) => end.about || end.perhaps);
  const year = !plain || from.year !== to.year || from.month === null;
  const month = year || from.month !== to.month || from.day === null;
  return { from: pointWords(from, speech, length, { year, month }), to: pointWords(to, speech, length) };
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
    return point ? pointWords(point, speech, length) : edtf;
  }
  const [from, to] = [pointOf(first), pointOf(second)];
  if (from && to) return t('dates.between', endsWords(from, to, speech, length));
  if (from && bare(second)) {
    return t(from.day === null ? 'dates.in_or_after' : 'dates.on_or_after', {
      date: pointWords(from, speech, length),
    });
  }
  if (to && bare(first)) {
    return t(to.day === null ? 'dates.in_or_before' : 'dates.on_or_before', {
      date: pointWords(to, speech, length),
    });
  }
  return edtf;
}

/** The same with its preposition, to stand inside a sentence: "on 11 February 2021", "in 2019". */
export function dateInSentence(edtf: string, speech: Speech, length: DateLength = 'long'): string {
  const words = dateWords(edtf, speech, length);
  const point = pointOf(edtf);
  if (!point) return words;
  return speech.t(point.day === null ? 'dates.in' : 'dates.on', { date: words });
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
    return speech.t('dates.from_to', endsWords(from, to, speech, length));
  }
  if (meaning === null || meaning === 'on' || meaning === 'within') return words;
  return speech.t(`dates.${meaning}`, { date: words });
}

/** The value for `<time datetime>`, which knows single dates only; null for intervals and doubtful dates. */
export function machineDate(edtf: string): string | null {
  const point = pointOf(edtf);
  return point && !point.about && !point.perhaps ? edtf : null;
}

/** The month of an ISO day: for bounds that are not known to the day, where a day would claim too much. */
export const monthOf = (day: string) => day.slice(0, 7);
