import { describe, expect, it } from 'vitest';
import { csvOf } from '@/lib/exports/csv';

const one = (value: string | number | null) => csvOf(['a'], [{ a: value }]).split('\r\n')[1];

describe('a table as CSV', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a, b', '"a, b"'],
    ['she said "no"', '"she said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    [-3, '-3'],
    ['=HYPERLINK("http://x.example")', '"\'=HYPERLINK(""http://x.example"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['2021-02-11', '2021-02-11'],
    ['– to free them', '– to free them'],
  ])('%j', (value, expected) => expect(one(value)).toBe(expected));

  it('has a head, CRLF and a mark of its encoding', () =>
    expect(csvOf(['a', 'b'], [{ a: 'ä', b: 2 }])).toBe('\uFEFFa,b\r\nä,2\r\n'));
  it('is only its head without rows', () => expect(csvOf(['a', 'b'], [])).toBe('\uFEFFa,b\r\n'));
});
