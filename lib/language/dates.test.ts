import { describe, expect, it } from 'vitest';
import { ageWords, durationWords, monthsBetween } from '@/lib/language/ages';
import { dateInSentence, dateWords, type Meaning, machineDate, whenWords } from '@/lib/language/dates';
import { englishSpeech as speech } from '@/lib/language/speaker';

describe('dates in words', () => {
  it.each([
    ['2021-02-11', '11 February 2021'],
    ['2022-01', 'January 2022'],
    ['2019', '2019'],
    ['2018-10~', 'about October 2018'],
    ['2018?', 'perhaps 2018'],
    ['2018%', 'perhaps about 2018'],
    ['2020-02/2020-11', 'between February and November 2020'],
    ['2022-01-03/2022-01-04', 'between 3 and 4 January 2022'],
    ['2022-01-30/2022-02-02', 'between 30 January and 2 February 2022'],
    ['2019/2021', 'between 2019 and 2021'],
    ['2019/2021-02-11', 'between 2019 and 11 February 2021'],
    ['2012-11-22/..', 'on or after 22 November 2012'],
    ['2019/..', 'in or after 2019'],
    ['../2018-07', 'in or before July 2018'],
    ['../2018-07-03', 'on or before 3 July 2018'],
    ['not a date', 'not a date'],
  ])('%s', (edtf, words) => expect(dateWords(edtf, speech)).toBe(words));

  it.each<[string, Meaning | null, string]>([
    ['2018-07', 'before', 'before July 2018'],
    ['2016', 'since', 'since 2016'],
    ['2016', 'until', 'until 2016'],
    ['2020', 'throughout', 'throughout 2020'],
    ['2020', 'within', '2020'],
    ['2020-02-01', 'on', '1 February 2020'],
    ['2020-02/2020-11', 'throughout', 'from February to November 2020'],
    ['2020-02/2020-11', 'within', 'between February and November 2020'],
    ['2012-11-22/..', 'since', 'on or after 22 November 2012'],
  ])('%s %s', (edtf, meaning, words) => expect(whenWords(edtf, meaning, speech)).toBe(words));

  it.each([
    ['2021-02-11', 'on 11 February 2021'],
    ['2022-01', 'in January 2022'],
    ['2012-11-22/..', 'on or after 22 November 2012'],
  ])('inside a sentence: %s', (edtf, words) => expect(dateInSentence(edtf, speech)).toBe(words));

  it('writes short months where there is little room', () =>
    expect(dateWords('2021-02-11', speech, 'short')).toBe('11 Feb 2021'));

  it('gives a machine value to single sure dates only', () => {
    expect(machineDate('2021-02')).toBe('2021-02');
    expect(machineDate('2021-02/2021-03')).toBeNull();
    expect(machineDate('2021~')).toBeNull();
  });
});

describe('ages', () => {
  const today = '2026-11-21';
  it.each<[string, string | null, string]>([
    ['2022-01-01', '2022-01-31', '4 years 10 months'],
    ['2021-02-11', '2021-02-11', '5 years 9 months'],
    ['2026-11-21', '2026-11-21', 'less than a month'],
    ['2026-10-22', '2026-10-22', 'less than a month'],
    ['2026-10-21', '2026-10-21', '1 month'],
    ['2024-11-21', '2024-11-21', '2 years'],
    ['2019-01-01', '2019-12-31', 'about 7 years'],
    ['2026-01-01', '2026-12-31', 'less than a year'],
    ['2012-11-22', null, 'up to 13 years 11 months'],
  ])('%s to %s', (from, until, words) => expect(ageWords(from, until, today, speech)).toBe(words));

  it('never counts backwards', () => expect(monthsBetween('2026-11-21', '2026-01-01')).toBe(0));

  it.each([
    ['P3Y', '3 years'],
    ['P1Y6M', '1 year 6 months'],
    ['P15D', '15 days'],
  ])('%s', (duration, words) => expect(durationWords(duration, speech)).toBe(words));
});
