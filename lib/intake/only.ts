import { findDates } from '@/lib/intake/date-forms';
import { findReferences } from '@/lib/intake/reference-forms';

const LONGEST = 160;
/** Said of a number, and no words of its own. */
const status = /(?:final|provisional) version|version (?:finale|provisoire)|\[\d{1,2}\]/giu;

/** Whether a text is reference numbers and nothing else. */
export function onlyReferences(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(status, ' ');
  const found = findReferences(bare);
  return found.length > 0 && restOf(bare, found) <= 2;
}

/** Whether a text is a day, at most with the name of a day or a place, and nothing else. */
export function onlyDate(text: string): boolean {
  if (text.length > 60) return false;
  const found = findDates(text).filter(({ readings }) => readings.some((one) => /\d{4}-\d\d-\d\d/.test(one)));
  const rest = text.replace(/\d{1,2}:\d{2}\s?(?:[ap]m)?(?:\s?[A-Z]{2,4})?/iu, ' ').length - text.length;
  return found.length > 0 && restOf(text, found) + rest <= 14;
}

function restOf(text: string, found: readonly { start: number; end: number }[]): number {
  let letters = 0;
  let at = 0;
  const count = (part: string) => (part.match(/[\p{L}\p{N}]/gu) ?? []).length;
  for (const { start, end } of found) {
    letters += count(text.slice(at, start));
    at = Math.max(at, end);
  }
  return letters + count(text.slice(at));
}
