import { describe, expect, test } from 'vitest';
import { readWrittenDate } from '@/lib/editing/dates';

const read: [text: string, edtf: string, meaning: string][] = [
  ['2018-10-05', '2018-10-05', 'on'],
  ['2018-10', '2018-10', 'on'],
  ['2019', '2019', 'on'],
  [' Oct  2018 ', '2018-10', 'on'],
  ['October 2018', '2018-10', 'on'],
  ['in October 2018', '2018-10', 'on'],
  ['5 October 2018', '2018-10-05', 'on'],
  ['on 5 Oct 2018', '2018-10-05', 'on'],
  ['October 5, 2018', '2018-10-05', 'on'],
  ['25.10.2018', '2018-10-25', 'on'],
  ['before March 2019', '../2019-03', 'before'],
  ['until 3 March 2019', '../2019-03-03', 'until'],
  ['by 2019', '../2019', 'until'],
  ['since March 2019', '2019-03/..', 'since'],
  ['after 2019', '2019/..', 'since'],
  ['2012-11-22/..', '2012-11-22/..', 'since'],
  ['../2018-07', '../2018-07', 'until'],
  ['2016/2020', '2016/2020', 'within'],
  ['2016-2020', '2016/2020', 'throughout'],
  ['from 2016 to 2020', '2016/2020', 'throughout'],
  ['between May 2020 and June 2021', '2020-05/2021-06', 'within'],
  ['from May to June 2021', '2021-05/2021-06', 'throughout'],
  ['~2010', '2010~', 'on'],
  ['2010~', '2010~', 'on'],
  ['about 2010', '2010~', 'on'],
  ['c. 2010', '2010~', 'on'],
  ['2010?', '2010?', 'on'],
  ['perhaps March 2010', '2010-03?', 'on'],
  ['since about 2010', '2010~/..', 'since'],
  ['early 2019', '2019-01/2019-04', 'within'],
  ['mid-2019', '2019-05/2019-08', 'within'],
  ['late 2019', '2019-09/2019-12', 'within'],
  ['early March 2019', '2019-03-01/2019-03-10', 'within'],
  ['end of February 2020', '2020-02-21/2020-02-29', 'within'],
  ['октябрь 2018', '2018-10', 'on'],
  ['в октябре 2018 года', '2018-10', 'on'],
  ['5 октября 2018 г.', '2018-10-05', 'on'],
  ['до марта 2019', '../2019-03', 'before'],
  ['с марта 2019 года', '2019-03/..', 'since'],
  ['после 2019 года', '2019/..', 'since'],
  ['около 2010', '2010~', 'on'],
  ['в начале 2019', '2019-01/2019-04', 'within'],
  ['с 2016 по 2020', '2016/2020', 'throughout'],
  ['2021 жылғы 11 ақпан', '2021-02-11', 'on'],
  ['2021 жылғы ақпан', '2021-02', 'on'],
  ['2018 жылы', '2018', 'on'],
  ['шамамен 2010', '2010~', 'on'],
];

const not: [text: string, why: string][] = [
  ['', 'not a date'],
  ['yesterday', 'not a date'],
  ['March', 'not a date'],
  ['2020/2016', 'ends before it begins'],
  ['31 February 2020', 'not a date'],
  ['2018-13', 'not a date'],
  ['03/04/2019', 'two readings'],
  ['about early 2019 or so', 'not a date'],
  ['10000', 'not a date'],
  ['since 2016/2020', 'not a date'],
];

describe('a written date', () => {
  test.each(read)('%s', (text, edtf, meaning) => {
    expect(readWrittenDate(text)).toEqual({ ok: true, value: { edtf, meaning } });
  });
  test.each(not)('not: %s', (text, why) => {
    const answer = readWrittenDate(text);
    expect(answer.ok ? answer.value : answer.reason.why).toBe(why);
  });
});
