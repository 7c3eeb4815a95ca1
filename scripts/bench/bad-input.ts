/** What nobody should type and somebody will: a search answers all of it, each within `mostMs`. */
import type { Question } from './search-questions';

export const badInput = 'bad input';
export const mostMs = 50;
/** Each is asked so often, and its median counts: one pause of a busy machine says nothing about the input. */
const times = 7;

const long = 10_000;
const given: readonly string[] = [
  '',
  ' ',
  'a',
  'О',
  'ә',
  '1',
  'a'.repeat(long),
  'Ж'.repeat(long),
  'щ'.repeat(long),
  'sch'.repeat(long / 3),
  'Aset '.repeat(long / 5),
  'Әсет Жексебаев '.repeat(long / 15),
  'A. '.repeat(long / 3),
  "a-b'".repeat(long / 4),
  '金'.repeat(long),
  '👩🏽‍⚖️',
  '👩🏽‍⚖️'.repeat(500),
  'Zhanar 👩🏽‍⚖️ Bukhtarova',
  '\u0000\u0007\u001b[31m',
  '\u202eavorathkuB ranahZ',
  '\u2066\u2067\u2068\u200f\u200e\ufeff\u00ad',
  `e${'\u0301'.repeat(2000)}`,
  "'; DROP TABLE record.person; --",
  '%_\\',
  '%'.repeat(long),
  '{"a",NULL}',
  "' OR 1=1 /*",
  '.*+?^$()|[]{}\\',
  '(a+)+$',
  '& | ! : * ( <->',
  'Asеt Ѕарarbеkov Асeт',
  'Aset Әсет אסט آست 阿塞特 Ασετ Ասետ',
  'בוכטרובה ז׳אנר',
  'بوختاروفا جنار',
  '\ud83d',
  'a\ufffd\uffff',
];

/** The questions of this kind; nobody is meant by them. */
export function badQuestions(): Question[] {
  return Array.from({ length: times }, () =>
    given.map((q): Question => ({ kind: badInput, q, about: null, meant: [] })),
  ).flat();
}
