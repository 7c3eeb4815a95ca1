import { describe, expect, test } from 'vitest';
import { ambiguousDate, readCellDate } from '@/lib/importing/dates';

describe('dates of a cell', () => {
  test.each([
    ['2019-05-03', null, '2019-05-03'],
    ['2019-05-03 00:00:00', null, '2019-05-03'],
    ['2019-05-03T00:00:00.000Z', null, '2019-05-03'],
    ['05.2019', null, null],
    ['2019', null, '2019'],
    ['Oct 2018', null, '2018-10'],
    ['октябрь 2018', null, '2018-10'],
    ['2021 жылғы 11 ақпан', null, '2021-02-11'],
    ['before March 2019', null, '../2019-03'],
    ['~2010', null, '2010~'],
    ['25/12/2019', null, '2019-12-25'],
    ['3/4/2020', true, '2020-04-03'],
    ['3/4/2020', false, '2020-03-04'],
    ['5.5.2020', null, '2020-05-05'],
  ])('%s, day first: %s', (text, dayFirst, edtf) => {
    const read = readCellDate(text, dayFirst);
    expect(read.ok ? read.value.edtf : null).toBe(edtf);
  });

  test.each([
    ['3/4/2020', 'two_readings'],
    ['43588', 'not_a_date'],
    ['soon', 'not_a_date'],
    ['2019-13-45', 'not_a_date'],
    ['2020/2019', 'ends_first'],
  ])('refuses %s: %s', (text, code) => {
    expect(readCellDate(text, null)).toEqual({ ok: false, reason: { code, values: { text } } });
  });
});

test.each([
  [['2019-05-03', '25.12.2019'], null],
  [['3/4/2020', '25/12/2019'], { text: '3/4/2020', readings: ['2020-04-03', '2020-03-04'], likely: true }],
  [['3/4/2020', '12/25/2019'], { text: '3/4/2020', readings: ['2020-04-03', '2020-03-04'], likely: false }],
  [['3/4/2020', ''], { text: '3/4/2020', readings: ['2020-04-03', '2020-03-04'], likely: null }],
])('the order of day and month in %j', (cells, found) => {
  expect(ambiguousDate(cells)).toEqual(found);
});
