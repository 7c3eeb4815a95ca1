import { expect, test } from 'vitest';
import { findDates } from '@/lib/intake/date-forms';

test.each([
  ['on 10 March 2016, she', '10 March 2016', '2016-03-10'],
  ['on November 22, 2012, the', 'November 22, 2012', '2012-11-22'],
  ['on 14-15 February 2019 of', '14-15 February 2019', '2019-02-14/2019-02-15'],
  ['on 3 and 4 January 2022', '3 and 4 January 2022', '2022-01-03/2022-01-04'],
  ['the 17 - 19 September 2018', '17 - 19 September 2018', '2018-09-17/2018-09-19'],
  ['28 February–1 April 2022', '28 February–1 April 2022', '2022-02-28/2022-04-01'],
  ['from 25 January to 3 March 2021', '25 January to 3 March 2021', '2021-01-25/2021-03-03'],
  ['in October 2018', 'October 2018', '2018-10'],
  ['adopted in 2014-2015 aimed', '2014-2015', '2014/2015'],
  ['the 2011 events', '2011', '2011'],
  ['i världen 2019,', '2019', '2019'],
  ['den 26–27 november 2020 och', '26–27 november 2020', '2020-11-26/2020-11-27'],
  ['le 1er mars 2020', '1er mars 2020', '2020-03-01'],
  ['am 11. Februar 2021', '11. Februar 2021', '2021-02-11'],
  ['11 февраля 2021 года была', '11 февраля 2021 года', '2021-02-11'],
  ['26 и 27 ноября 2020 г.', '26 и 27 ноября 2020 г.', '2020-11-26/2020-11-27'],
  ['2021 жылғы 11 ақпанда ол', '2021 жылғы 11 ақпанда', '2021-02-11'],
  ['2021 жылдың желтоқсанында', '2021 жылдың желтоқсанында', '2021-12'],
  ['EUT C 23, 21.1.2021, s. 83', '21.1.2021', '2021-01-21'],
  ['on 2021-02-11.', '2021-02-11', '2021-02-11'],
  ['01.06.2022', '01.06.2022', '2022-06-01|2022-01-06'],
  ['13/02/2021', '13/02/2021', '2021-02-13'],
  ['of 10 \u00a0March 2016', 'March 2016', '2016-03'],
])('%s', (text, words, expected) => {
  expect(
    findDates(text).map(({ start, end, readings }) => [text.slice(start, end), readings.join('|')]),
  ).toEqual([[words, expected]]);
});

test('a list of dates, each with its own year', () => {
  expect(
    findDates('of 14 March 2019, 18 April 2013, 15 March 2012 and 17 September 2009').map(
      ({ readings }) => readings[0],
    ),
  ).toEqual(['2019-03-14', '2013-04-18', '2012-03-15', '2009-09-17']);
});

test('two dates that share a year', () => {
  expect(findDates('on 26 February and 3 March 2021').map(({ readings }) => readings[0])).toEqual([
    '2021-02-26',
    '2021-03-03',
  ]);
});

test.each([
  ['a day without its year', 'on 7 January, the'],
  ['a day no month has', 'on 31 February 2020'],
])('%s has no reading', (_, text) => {
  expect(findDates(text)).toMatchObject([{ readings: [] }]);
});

test.each([
  'In June, EU',
  'articles 1, 4, 5 and 235',
  'COVID-19',
  'over 2000 people were',
  'No. 2535/2015',
  'the march of May',
  '23 000',
  'the 2030 Agenda',
])('%s is no date', (text) => expect(findDates(text)).toEqual([]));
