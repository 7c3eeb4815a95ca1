import type { Day } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';

/**
 * A past day: how things stood on day `on`, as far as it was on record at the end of day `known` (UTC). Both are
 * days up to the reader's own; `known` that day is what is on record now.
 */
export type Past = { on: Day; known: Day; knowsAll: boolean };

export const pastParameters = ['on', 'known'] as const;
export type PastRefusal =
  | { reason: 'not_a_day' | 'future_day'; parameter: string; value: string }
  | { reason: 'repeated_parameter'; parameter: string };

/** A day of the calendar, written 2019-05-01. */
function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Takes `on` and `known` out of an address's parameters; null: the address asks for the present. `on` alone is as
 * known today; `known` alone is the record as it stood that day. Empty values are absent ones, as forms send them.
 * Refuses what is no day of the calendar, days after `today`, and a parameter given twice.
 */
export function parsePast(
  parameters: readonly (readonly [string, string])[],
  today: Day,
): Result<{ past: Past | null; rest: (readonly [string, string])[] }, PastRefusal> {
  const given = new Map<string, Day>();
  const rest: (readonly [string, string])[] = [];
  const seen = new Set<string>();
  for (const pair of parameters) {
    const [parameter, typed] = pair;
    if (!pastParameters.some((each) => each === parameter)) {
      rest.push(pair);
      continue;
    }
    if (seen.has(parameter)) return refused({ reason: 'repeated_parameter', parameter });
    seen.add(parameter);
    const value = typed.trim();
    if (value === '') continue;
    if (!isDay(value)) return refused({ reason: 'not_a_day', parameter, value: value.slice(0, 60) });
    if (value > today) return refused({ reason: 'future_day', parameter, value });
    given.set(parameter, value);
  }
  const known = given.get('known') ?? today;
  const on = given.get('on') ?? given.get('known');
  const past = on === undefined ? null : { on, known, knowsAll: known === today };
  return accepted({ past, rest });
}

/** The address for a past day: `on`, and `known` where it is not what is on record now. */
export function pastAddress(address: string, past: Past | null): string {
  if (past === null) return address;
  const [path = '', search = ''] = address.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('on', past.on);
  if (!past.knowsAll) parameters.set('known', past.known);
  return `${path}?${parameters}`;
}

/** The last moment of day `known`: what was published until then counts. */
export const endOfDay = (day: Day): string => `${day}T23:59:59.999Z`;
