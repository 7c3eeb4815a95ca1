import type { Day } from '@/lib/core/partial-date';
import type { Speech } from '@/lib/language/translate';

const daysBetween = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Whole months from one day to a later one; 0 when it is not later. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return Math.max(0, b.getUTCDate() < a.getUTCDate() ? months - 1 : months);
}

function monthsWords(months: number, { t }: Speech): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (months === 0) return t('dates.under_a_month');
  if (years === 0) return t('dates.months', { count: rest });
  if (rest === 0) return t('dates.years', { count: years });
  return `${t('dates.years', { count: years })} ${t('dates.months', { count: rest })}`;
}

/**
 * How old a knowledge is on the day `today`: "4 years 10 months" when its date is known to the month, "about 7
 * years" when it is less sure, "up to 14 years" when only its earliest day is known. Counted from the first day
 * the date can mean, so that it is never made younger than it may be.
 */
export function ageWords(from: Day, until: Day | null, today: Day, speech: Speech): string {
  const months = monthsBetween(from, today);
  if (until === null) return speech.t('dates.up_to', { age: monthsWords(months, speech) });
  if (daysBetween(from, until) <= 31) return monthsWords(months, speech);
  const middle = Math.round((months + monthsBetween(until < today ? until : today, today)) / 24);
  return middle === 0 ? speech.t('dates.under_a_year') : speech.t('dates.about_years', { count: middle });
}

/** An ISO 8601 duration of years, months and days in words: "P3Y" gives "3 years". Throws on other forms. */
export function durationWords(duration: string, { t }: Speech): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration);
  if (!match) throw new Error('not a duration of years, months and days');
  const units = ['dates.years', 'dates.months', 'dates.days'];
  return units
    .flatMap((unit, index) => {
      const count = match[index + 1];
      return count === undefined ? [] : [t(unit, { count: Number(count) })];
    })
    .join(' ');
}
