import { parsePartialDate } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';
import { findDates } from '@/lib/intake/date-forms';

/** When something was, as an editor wrote it: EDTF with what it means beside the statement. */
export type Written = {
  edtf: string;
  meaning: 'on' | 'within' | 'since' | 'until' | 'before' | 'throughout';
};

export type WrittenRefusal =
  | { why: 'not a date' }
  | { why: 'ends before it begins' }
  /** The figures can be read in two ways, each as EDTF. */
  | { why: 'two readings'; readings: string[] };

type Sense = 'since' | 'after' | 'until' | 'before' | 'about' | 'early' | 'mid' | 'late' | 'perhaps';

/** Words before a date and after it (Kazakh and Turkic languages put theirs behind), in English, Russian, Kazakh. */
const before: readonly [Sense, RegExp][] = [
  ['since', /^(?:since|from|as of|starting|с|со|начиная с)\s+/u],
  ['after', /^(?:after|после)\s+/u],
  ['until', /^(?:until|till|up to|by|no later than|до конца|по|к)\s+/u],
  ['before', /^(?:before|prior to|earlier than|до|ранее|раньше)\s+/u],
  ['about', /^(?:about|around|circa|ca?\.|approximately|approx\.?|около|примерно|шамамен)\s*/u],
  ['about', /^[~≈]\s*/u],
  ['early', /^(?:early(?: in)?|(?:at |in )?the beginning of|(?:в )?начал[еоа]|басында)\s+/u],
  ['mid', /^(?:mid(?:dle of)?|in the middle of|(?:в )?середин[еаы])[\s-]+/u],
  ['late', /^(?:late(?: in)?|(?:at |in )?the end of|end of|(?:в )?кон(?:це|ец|ца))\s+/u],
  ['perhaps', /^(?:perhaps|possibly|maybe|возможно|мүмкін)\s+/u],
];
const after: readonly [Sense, RegExp][] = [
  ['since', /\s+(?:onwards?|бастап|бері)$/u],
  ['after', /\s+(?:кейін|соң)$/u],
  ['until', /\s+(?:дейін|шейін)$/u],
  ['before', /\s+(?:бұрын)$/u],
  ['early', /\s+басында$/u],
  ['mid', /\s+ортасында$/u],
  ['late', /\s+(?:соңында|аяғында)$/u],
  ['about', /\s+шамасында$/u],
  ['perhaps', /\s*\?$/u],
];

/** EDTF level 0 and 1, as far as the record speaks it; the reader of EDTF knows stranger forms. */
const point = String.raw`\d{4}(?:-\d{2}){0,2}[~?%]?`;
const spoken = new RegExp(`^(?:${point}(?:/(?:${point}|\\.\\.))?|\\.\\./${point})$`, 'u');

function readSpoken(text: string): Result<string, WrittenRefusal> {
  if (!spoken.test(text)) return refused({ why: 'not a date' });
  if (parsePartialDate(text).ok) return accepted(text);
  const ends = text.split('/');
  const both = ends.length === 2 && ends.every((end) => parsePartialDate(end).ok);
  return refused({ why: both ? 'ends before it begins' : 'not a date' });
}

/** "в октябре": the case of place, which texts use and lists of months do not. */
const inMonth = [
  [/(?<!\p{L})(март|август)е(?!\p{L})/u, '$1а'],
  [/(?<!\p{L})(январ|феврал|апрел|ма|июн|июл|сентябр|октябр|ноябр|декабр)е(?!\p{L})/u, '$1я'],
] as const;

/** Small words that stand beside dates and say nothing. */
const idle = /^(?:on|in|the|в|во|жылы)\s+/u;
const yearWords = /(?<=\d{4})\s*(?:г\.|год[ау]?|жыл(?:ы|дың|ғы|дан)?|ж\.)$/u;
const betweens = [
  /^between\s+(.+?)\s+and\s+(.+)$/u,
  /^from\s+(.+?)\s+(?:to|until|till)\s+(.+)$/u,
  /^(?:между)\s+(.+?)\s+и\s+(.+)$/u,
  /^(?:с|со)\s+(.+?)\s+(?:по|до)\s+(.+)$/u,
  /^(.+?)\s+(?:to|until|–|—|-)\s+(.+)$/u,
  /^(\d{4})\s*[–—-]\s*(\d{4})$/u,
];

/**
 * Reads a date as people write it: EDTF itself, "Oct 2018", "11 February 2021", "11.02.2021", "before March 2019",
 * "2016/2020", "between May 2020 and June 2021", "from 2016 to 2020", "~2010", "early 2019", and the same in Russian
 * and Kazakh. "early", "mid" and "late" are thirds of a year or month, as bounds within which it was. Refuses text
 * that says anything else, and figures that can be read in two ways.
 */
export function readWrittenDate(text: string): Result<Written, WrittenRefusal> {
  const plain = text.trim().replace(/\s+/gu, ' ');
  if (plain === '') return refused({ why: 'not a date' });
  const strict = readSpoken(plain);
  if (strict.ok) return accepted({ edtf: plain, meaning: meaningOf(plain) });
  if (strict.reason.why === 'ends before it begins') return strict;
  const lower = inMonth.reduce((words, [form, month]) => words.replace(form, month), plain.toLowerCase());
  for (const form of betweens) {
    const [whole, from = '', to = ''] = form.exec(lower) ?? [];
    if (whole === undefined) continue;
    const ends = joined(from, to, form.source.startsWith('^between') || form.source.startsWith('^(?:между'));
    if (ends !== null) return ends;
  }
  const senses: Sense[] = [];
  let rest = lower;
  for (let found = true; found; ) {
    found = false;
    for (const [sense, form] of [...before, ...after]) {
      const next = rest.replace(form, '');
      if (next === rest || next === '') continue;
      senses.push(sense);
      rest = next;
      found = true;
    }
    const bare = rest.replace(idle, '');
    if (bare !== rest) {
      rest = bare;
      found = true;
    }
  }
  const point = pointOf(rest.trim());
  return point.ok ? placed(point.value, senses) : point;
}

/** One date without words around it, as EDTF. */
function pointOf(text: string): Result<string, WrittenRefusal> {
  const bare = text.replace(/,$/u, '');
  const year = bare.replace(yearWords, '');
  if (readSpoken(year).ok) return accepted(year);
  const found = findDates(bare);
  const [first] = found;
  if (found.length !== 1 || first === undefined) return refused({ why: 'not a date' });
  const around = (bare.slice(0, first.start) + bare.slice(first.end)).replace(/[\s.,]/gu, '');
  if (around !== '' && !/^(?:г|года?|ж|жылы?)$/u.test(around)) return refused({ why: 'not a date' });
  const readings = first.readings.flatMap((one) => (one !== null && parsePartialDate(one).ok ? [one] : []));
  const [only] = readings;
  if (only === undefined) return refused({ why: 'not a date' });
  return readings.length > 1 ? refused({ why: 'two readings', readings }) : accepted(only);
}

function joined(from: string, to: string, within: boolean): Result<Written, WrittenRefusal> | null {
  const end = pointOf(to.trim());
  if (!end.ok) return null;
  // "May to June 2021": the first takes its year from the second
  const start = pointOf(from.trim());
  const begin = start.ok ? start : pointOf(`${from.trim()} ${end.value.slice(0, 4)}`);
  if (!begin.ok || begin.value.includes('/') || end.value.includes('/')) return null;
  const edtf = `${begin.value}/${end.value}`;
  const read = readSpoken(edtf);
  if (!read.ok) return read;
  return accepted({ edtf, meaning: within ? 'within' : 'throughout' });
}

function placed(date: string, senses: readonly Sense[]): Result<Written, WrittenRefusal> {
  const has = (sense: Sense) => senses.includes(sense);
  const third = has('early') ? 0 : has('mid') ? 1 : has('late') ? 2 : null;
  const marked = third === null ? withDoubt(date, has('about'), has('perhaps')) : thirdOf(date, third);
  if (marked === null) return refused({ why: 'not a date' });
  const single = !marked.includes('/');
  const bounded = senses.filter((sense) => ['since', 'after', 'until', 'before'].includes(sense));
  const [bound] = bounded;
  if (bounded.length > 1 || (bound !== undefined && !single)) return refused({ why: 'not a date' });
  if (bound === 'since' || bound === 'after') return accepted({ edtf: `${marked}/..`, meaning: 'since' });
  if (bound === 'until' || bound === 'before') return accepted({ edtf: `../${marked}`, meaning: bound });
  return accepted({ edtf: marked, meaning: meaningOf(marked) });
}

function withDoubt(date: string, about: boolean, perhaps: boolean): string | null {
  if (!about && !perhaps) return date;
  if (/[/~?%]/u.test(date)) return null;
  return `${date}${about && perhaps ? '%' : about ? '~' : '?'}`;
}

/** The first, second or last third of a year or month. */
function thirdOf(date: string, third: number): string | null {
  const pad = (number: number) => String(number).padStart(2, '0');
  if (/^\d{4}$/u.test(date)) return `${date}-${pad(third * 4 + 1)}/${date}-${pad(third * 4 + 4)}`;
  if (!/^\d{4}-\d{2}$/u.test(date)) return null;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = third === 2 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : third * 10 + 10;
  return `${date}-${pad(third * 10 + 1)}/${date}-${pad(last)}`;
}

function meaningOf(edtf: string): Written['meaning'] {
  if (edtf.startsWith('..')) return 'until';
  if (edtf.endsWith('..')) return 'since';
  return edtf.includes('/') ? 'within' : 'on';
}
