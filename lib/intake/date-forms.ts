import { type FoundDate, findNumericDates, isoOf } from '@/lib/intake/numeric-dates';
import type { Span } from '@/lib/intake/schema';
import { months } from '@/lib/intake/tables/months';

const monthOf = new Map<string, number>();
for (const names of Object.values(months)) {
  names.forEach((forms, at) => {
    for (const form of forms.split(' ')) if (!monthOf.has(form)) monthOf.set(form, at + 1);
  });
}
const kazakhStems = (months.kk ?? []).map((forms, at) => ({
  stem: forms.split(' ')[0] ?? '',
  month: at + 1,
}));

/** Kazakh months take endings of case and person: ақпанында, желтоқсандағы. */
function monthNamed(word: string): number | null {
  const lower = word.toLowerCase();
  const known = monthOf.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 18) return null;
  return (
    kazakhStems.find(({ stem }) => lower.startsWith(stem) && lower.length <= stem.length + 7)?.month ?? null
  );
}

const s = '[ \\u00a0\\u202f]';
const suffix = '(?:st|nd|rd|th|er|re|:[ea]|\\.|º|°|-?(?:го|е|ого)|-(?:ші|шы|і|ы))?';
const link = `(?:${s}?[-\\u2010-\\u2015]${s}?|,${s}?|${s}(?:and|och|et|und|to|till|til|bis|au|и|по|y|al|a|e|i|en|do|мен|және|–)${s}(?:le${s})?)`;
const day = `(\\d{1,2})${suffix}`;
/** Days before a month: "14-15", "26 and 27", "3, 4 and 5", the last one nearest. */
const daysBefore = new RegExp(
  `(?<![\\d.,/-])((?:\\d{1,2}${suffix}${link}){0,4})${day}${s}?(?:of${s}|de${s}|day${s}of${s})?$`,
  'iu',
);
const yearAfter = new RegExp(
  `^\\.?,?${s}?(?:(?:de|del|do|of)${s})?(\\d{4})(?!\\d)(?:${s}?(?:г\\.|года?(?!\\p{L})|р\\.|року(?!\\p{L})|ж\\.|жыл(?:ы|ғы|дың)?(?!\\p{L})))?`,
  'iu',
);
/** American order: "November 22, 2012", "June 3–5, 2021". */
const daysAfter = new RegExp(
  `^\\.?${s}(\\d{1,2})(?:st|nd|rd|th)?(?:(${link})(\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d|[:.]\\d)(?:,?${s}(\\d{4})(?!\\d))?`,
  'iu',
);
/** Kazakh order: "2021 жылғы 11 ақпан". */
const kazakhYear = new RegExp(`(\\d{4})${s}(?:ж\\.|жыл(?:ғы|дың|ы)?)${s}$`, 'iu');
const joined = new RegExp(`^(?:${link}|,${s}(?:and|och)${s})(?:(?:on|den|le|am|the)${s})?$`, 'iu');

type Atom = Span & { days: number[]; links: string[]; month: number; year: number | null };

/** Every date in a text, in order; none overlaps another. Reads each part of the text a bounded number of times. */
export function findDates(text: string): FoundDate[] {
  const atoms = monthAtoms(text);
  const spelled = datesOf(text, atoms);
  const numeric = findNumericDates(text).filter(
    ({ start, end }) => !spelled.some((other) => start < other.end && other.start < end),
  );
  return [...spelled, ...numeric].sort((one, other) => one.start - other.start);
}

function monthAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const month = match[0].length < 3 ? null : monthNamed(match[0]);
    if (month === null) continue;
    const after = match.index + match[0].length;
    const from = Math.max(atoms.at(-1)?.end ?? 0, match.index - 48);
    const before = text.slice(from, match.index);
    const rest = text.slice(after, after + 40);
    const atom = atomOf({ before, rest, from, at: match.index, after, month });
    if (atom !== null) atoms.push(atom);
  }
  return atoms;
}

type Around = { before: string; rest: string; from: number; at: number; after: number; month: number };

function atomOf({ before, rest, from, at, after, month }: Around): Atom | null {
  const listed = daysBefore.exec(before);
  const year = yearAfter.exec(rest);
  if (listed !== null) {
    const words = `${listed[1] ?? ''}${listed[2] ?? ''}`;
    const all = [...words.matchAll(/\d{1,2}/g)].map(([number]) => Number(number));
    const links = words.split(/\d{1,2}/).slice(1, -1);
    const ascending = all.every((value, n) => n === 0 || value > (all[n - 1] ?? 0));
    const days = ascending ? all : all.slice(-1);
    if (days.some((value) => value < 1 || value > 31)) return null;
    const start = ascending ? listed.index : before.lastIndexOf(listed[2] ?? '');
    const named = kazakhYear.exec(before.slice(0, start));
    return {
      start: from + (named?.index ?? start),
      end: after + (year?.[0].length ?? 0),
      days,
      links: ascending ? links : [],
      month,
      year: named ? Number(named[1]) : year ? Number(year[1]) : null,
    };
  }
  const american = daysAfter.exec(rest);
  if (american !== null && Number(american[1]) >= 1 && Number(american[1]) <= 31) {
    const second = american[3] === undefined ? [] : [Number(american[3])];
    const days = [Number(american[1]), ...second];
    return {
      start: at,
      end: after + american[0].length,
      days,
      links: american[2] === undefined ? [] : [american[2]],
      month,
      year: american[4] === undefined ? null : Number(american[4]),
    };
  }
  const named = kazakhYear.exec(before);
  if (named !== null)
    return { start: from + named.index, end: after, days: [], links: [], month, year: Number(named[1]) };
  if (year === null) return { start: at, end: after, days: [], links: [], month, year: null };
  return { start: at, end: after + year[0].length, days: [], links: [], month, year: Number(year[1]) };
}

/** Brings years to dates that share one with the next ("26 February and 3 March 2021"), and joins ranges. */
function datesOf(text: string, atoms: readonly Atom[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (atom === undefined) continue;
    const next = atoms[at + 1];
    const between = next === undefined ? '' : text.slice(atom.end, Math.min(next.start, atom.end + 24));
    const linked = next !== undefined && next.start - atom.end < 24 && joined.test(between);
    const year = atom.year ?? (linked ? next.year : null);
    if (linked && year !== null && next.year !== null && isRange(between) && atom.days.length < 2) {
      const from = isoOf(year, atom.month, atom.days.at(-1));
      const until = isoOf(next.year, next.month, next.days.at(-1));
      if (from !== null && until !== null && from < until) {
        found.push({ start: atom.start, end: next.end, readings: [`${from}/${until}`] });
        at += 1;
        continue;
      }
    }
    found.push(...datesOfAtom({ ...atom, year }));
  }
  return found;
}

function datesOfAtom({ start, end, days, links, month, year }: Atom): FoundDate[] {
  if (year === null) return days.length === 0 ? [] : [{ start, end, readings: [] }];
  if (year < 1000 || year > 2999) return [];
  const isos =
    days.length === 0 ? [isoOf(year, month, undefined)] : days.map((each) => isoOf(year, month, each));
  const [first] = isos;
  const last = isos.at(-1);
  if (isos.includes(null) || first === undefined || first === null || last === undefined || last === null) {
    return [{ start, end, readings: [] }];
  }
  const consecutive = days.every((value, n) => n === 0 || value === (days[n - 1] ?? 0) + 1);
  if (first !== last && (consecutive || (days.length === 2 && isRange(links[0] ?? '')))) {
    return [{ start, end, readings: [`${first}/${last}`] }];
  }
  return isos.flatMap((iso) => (iso === null ? [] : [{ start, end, readings: [iso] }]));
}

const isRange = (words: string) => /[-\u2010-\u2015]|^\s?(?:to|till|til|bis|au|по|al|a|do)\s/iu.test(words);
