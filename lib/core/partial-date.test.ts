import { describe, expect, test } from 'vitest';
import { dayBefore, parsePartialDate } from '@/lib/core/partial-date';

describe('parsePartialDate', () => {
  test.each([
    ['2021-02-11', '2021-02-11', '2021-02-11'],
    ['2022-01', '2022-01-01', '2022-01-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2020-02/2020-11', '2020-02-01', '2020-11-30'],
    ['2012-11-22/..', '2012-11-22', null],
    ['../2018-07', null, '2018-07-31'],
    ['2018-10~', '2018-10-01', '2018-10-31'],
  ])('%s means %s to %s', (text, from, until) => {
    expect(parsePartialDate(text)).toEqual({ ok: true, value: { edtf: text, from, until } });
  });

  test.each(['', 'last spring', '2021-13', '2021-02-30', '../..', '0012', '9999'])('refuses %j', (text) => {
    expect(parsePartialDate(text).ok).toBe(false);
  });

  test('refuses an interval that ends before it begins', () => {
    expect(parsePartialDate('2020/2019').ok).toBe(false);
  });
});

test.each([
  ['2019-01-01', 'P10Y', '2009-01-01'],
  ['2022-01-31', 'P15Y', '2007-01-31'],
  ['2021-03-10', 'P1M5D', '2021-02-05'],
])('%s less %s is %s', (day, duration, before) => expect(dayBefore(day, duration)).toBe(before));
