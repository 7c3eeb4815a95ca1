import edtf from 'edtf';
import { accepted, type Result, refused } from '@/lib/core/result';

/** A calendar day, ISO 8601, e.g. 2021-02-11. Text, so that no time zone can move it. */
export type Day = string;

/**
 * A date as a source gives it: EDTF text (Library of Congress, ISO 8601-2) with the first and the last day it can
 * mean. `null` at an end: open, the source sets no bound there.
 */
export type PartialDate = { edtf: string; from: Day | null; until: Day | null };

const dayOf = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * Reads EDTF level 0 and 1 and open intervals ("2012-11-22/..", "../2018-07", "2019", "2018-10~").
 * Refuses text that is no EDTF, intervals that end before they begin, and years outside 1000–2999 (slips).
 */
export function parsePartialDate(text: string): Result<PartialDate, 'not a date' | 'ends before it begins'> {
  let parsed: { min: number; max: number };
  try {
    parsed = edtf(text);
  } catch {
    return refused('not a date');
  }
  const { min, max } = parsed;
  const open = text.includes('..');
  if (!open && !(Number.isFinite(min) && Number.isFinite(max))) return refused('not a date');
  const from = Number.isFinite(min) ? dayOf(min) : null;
  const until = Number.isFinite(max) ? dayOf(max) : null;
  if (from === null && until === null) return refused('not a date');
  if (from !== null && until !== null && until < from) return refused('ends before it begins');
  if ([from, until].some((day) => day !== null && !/^[12]\d{3}-/.test(day))) return refused('not a date');
  return accepted({ edtf: text, from, until });
}

/** As parsePartialDate, for text that is already known to be good (a stored row, a checked file). Throws. */
export function partialDate(text: string): PartialDate {
  const read = parsePartialDate(text);
  if (!read.ok) throw new Error(`not a partial date: ${read.reason}`);
  return read.value;
}

/** A database date (midnight UTC) as a day. */
export const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** A day as the database driver wants it: midnight UTC. */
export const fromDay = (day: Day): Date => new Date(`${day}T00:00:00.000Z`);

/** The day `years`, `months` and `days` of an ISO 8601 duration before `day`; e.g. P10Y. Throws on other forms. */
export const dayBefore = (day: Day, duration: string): Day => shifted(day, duration, -1);

/** As dayBefore, after `day`. A day its month does not have runs over: a year after 29 February is 1 March. */
export const dayAfter = (day: Day, duration: string): Day => shifted(day, duration, 1);

function shifted(day: Day, duration: string, sign: 1 | -1): Day {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration);
  if (!match) throw new Error('not a duration of years, months and days');
  const date = fromDay(day);
  const [years = 0, months = 0, days = 0] = [match[1], match[2], match[3]].map(
    (part) => sign * Number(part ?? 0),
  );
  date.setUTCFullYear(date.getUTCFullYear() + years);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
}
