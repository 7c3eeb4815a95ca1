import { expect, test } from 'vitest';
import { datesOf, doubtsOf, readInvented } from '@/lib/intake/testing';

const motion = (head: string, foot = '') => `European Parliament resolution on Verdania

${head}

(2022/2505(RSP))

The European Parliament,

–  having regard to the statement of 12 January 2022,

–  whereas a blogger was arrested on 8 January 2022;

Calls for his release.

${foot}
https://parliament.example/document/B-9-2022-0072_EN.html
`;

test('a day that can be neither before what is cited nor after the page is no date, and is doubted', () => {
  const read = readInvented(motion('01.06.2022', 'Last updated: 18 January 2022'));
  expect(datesOf(read).some((date) => date.includes('tabled'))).toBe(false);
  expect(doubtsOf(read)).toContain('date_fits_no_reading date');
  expect(datesOf(read)).toContain('2022-01-18 page_updated footer-1');
});

test('of two readings the one that fits is taken', () => {
  const read = readInvented(motion('02.01.2022', 'Last updated: 18 February 2022'));
  expect(datesOf(read)).toContain('2022-02-01 tabled date');
  expect(read.doubts).toEqual([]);
});

test('where both fit the day stands first', () => {
  expect(datesOf(readInvented(motion('02.03.2022')))).toContain('2022-03-02 tabled date');
});

test('a day printed that is older than what is cited is kept and doubted', () => {
  const read = readInvented(motion('3 March 2021'));
  expect(datesOf(read)).toContain('2021-03-03 tabled date');
  expect(doubtsOf(read)).toContain('date_out_of_order date');
});

test('a day of no month and a day of no year are doubted', () => {
  const read = readInvented(
    'A title of some words\n\nHe was arrested on 31 June 2020 and freed on 7 July, his lawyer says.\n',
  );
  expect(read.dates).toEqual([]);
  expect(doubtsOf(read).slice(-2)).toEqual(['date_impossible text-1', 'date_without_year text-1']);
});

test('numbers of documents hold no dates', () => {
  expect(datesOf(readInvented(motion('2 March 2022'))).filter((date) => /reference|url/.test(date))).toEqual(
    [],
  );
});
