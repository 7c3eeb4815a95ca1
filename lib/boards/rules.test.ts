import { describe, expect, it } from 'vitest';
import { contradictionsOf, sharesTime } from '@/lib/boards/rules';
import type { Weighed } from '@/lib/boards/schema';

let next = 0;
function said(kind: Weighed['kind'], code: string | null, more: Partial<Weighed> = {}): Weighed {
  next += 1;
  return {
    id: next,
    person: 1,
    name: 'Alpha Example',
    kind,
    code,
    occurred: null,
    meaning: null,
    from: null,
    until: null,
    stated: '2022-01-20',
    statedFrom: '2022-01-20',
    statedUntil: '2022-01-20',
    parts: [],
    ...more,
  };
}
const when = (meaning: Weighed['meaning'], from: string, until: string): Partial<Weighed> => ({
  occurred: from === until ? from : `${from}/${until}`,
  meaning,
  from,
  until,
});
const day = (date: string) => when('on', date, date);
const reasons = (...statements: Weighed[]) => contradictionsOf(statements).map(({ reason }) => reason);

describe('custody', () => {
  it.each<[string, Weighed, Weighed, string[]]>([
    [
      'held and at liberty on the date of one document',
      said('custody', 'held'),
      said('custody', 'at_liberty'),
      ['custody_excludes'],
    ],
    [
      'held throughout two years, at liberty on a day between',
      said('custody', 'held', when('throughout', '2018-01-01', '2019-12-31')),
      said('custody', 'at_liberty', day('2018-06-01')),
      ['custody_excludes'],
    ],
    [
      'at liberty from the day on which prison ended',
      said('custody', 'serving_sentence', when('throughout', '2018-01-01', '2019-12-31')),
      said('custody', 'at_liberty', when('since', '2019-12-31', '2019-12-31')),
      [],
    ],
    [
      'held some time in a year, free some time in it',
      said('custody', 'held', when('within', '2020-01-01', '2020-12-31')),
      said('custody', 'at_liberty', when('within', '2020-01-01', '2020-12-31')),
      [],
    ],
    [
      'held since before a day on which another document says at liberty',
      said('custody', 'pre_trial', when('since', '2021-05-01', '2021-05-01')),
      said('custody', 'at_liberty', day('2021-12-01')),
      ['custody_excludes'],
    ],
    [
      'two kinds of confinement, one not stated',
      said('custody', 'held'),
      said('custody', 'serving_sentence'),
      [],
    ],
    ['at liberty under restrictions', said('custody', 'restricted'), said('custody', 'at_liberty'), []],
    [
      'house arrest and pre-trial detention on one day',
      said('custody', 'house_arrest'),
      said('custody', 'pre_trial'),
      ['custody_excludes'],
    ],
    [
      'documents of a year without a day say no day',
      said('custody', 'held', { stated: '2021', statedFrom: '2021-01-01', statedUntil: '2021-12-31' }),
      said('custody', 'at_liberty', day('2021-06-01')),
      [],
    ],
    ['two people', said('custody', 'held'), said('custody', 'at_liberty', { person: 2 }), []],
  ])('%s', (_name, one, other, expected) => {
    expect(reasons(one, other)).toEqual(expected);
    expect(reasons(other, one)).toEqual(expected);
  });
});

describe('death', () => {
  const death = said('death', 'killed', day('2020-02-24'));
  it.each<[string, Weighed, Weighed, string[]]>([
    ['held at a later date', death, said('custody', 'held'), ['alive_after_death']],
    ['dead at a later date', death, said('custody', 'dead'), []],
    ['held before', death, said('custody', 'held', day('2020-02-20')), []],
    [
      'held some time in the year of the death',
      death,
      said('custody', 'held', when('within', '2020-01-01', '2020-12-31')),
      [],
    ],
    ['released a month after', death, said('event', 'release', day('2020-03-24')), ['alive_after_death']],
    [
      'a lawsuit a month after, which relatives can bring',
      death,
      said('event', 'lawsuit', day('2020-03-24')),
      [],
    ],
    ['told twice', death, said('death', 'killed', when('within', '2020-02-01', '2020-02-29')), []],
    ['on two days', death, said('death', 'killed', day('2020-02-25')), ['deaths_apart']],
    ['killed, and died', death, said('death', 'died', day('2020-02-24')), ['deaths_differ']],
    ['killed, and killed or died', death, said('death', 'killed_or_died', day('2020-02-24')), []],
  ])('%s', (_name, one, other, expected) => {
    expect(reasons(one, other)).toEqual(expected);
    expect(reasons(other, one)).toEqual(expected);
  });
});

describe('sentences of one judgment', () => {
  const years = (duration: string | null, date = '2019-07-22', kind = 'prison') =>
    said('sentence', null, { ...day(date), parts: [{ kind, duration }] });
  it.each<[string, Weighed, Weighed, string[]]>([
    ['seven years and eight', years('P7Y'), years('P8Y'), ['sentences_differ']],
    ['the same length', years('P7Y'), years('P7Y'), []],
    ['a length and none', years('P7Y'), years(null), []],
    ['of two days', years('P7Y'), years('P8Y', '2019-09-22'), []],
    ['prison and a ban', years('P7Y'), years('P3Y', '2019-07-22', 'ban'), []],
  ])('%s', (_name, one, other, expected) => {
    expect(reasons(one, other)).toEqual(expected);
  });
});

it.each([
  ['2020-01-01', '2020-01-10', '2020-01-10', '2020-02-01', false],
  ['2020-01-01', '2020-01-10', '2020-01-09', '2020-02-01', true],
  ['2020-01-05', '2020-01-05', '2020-01-05', '2020-01-05', true],
  ['2020-01-05', '2020-01-05', '2020-01-05', '2020-02-05', false],
  ['2020-01-05', '2020-01-05', '2020-01-06', '2020-02-05', false],
])('%s–%s and %s–%s share time: %s', (a, b, c, d, expected) => {
  expect(sharesTime({ from: a, until: b }, { from: c, until: d })).toBe(expected);
});
