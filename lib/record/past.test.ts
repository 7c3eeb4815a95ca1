import { describe, expect, it, test } from 'vitest';
import { standingOn } from '@/lib/custody/spans';
import { inventedStatement } from '@/lib/record/invented';
import { parsePast, pastAddress } from '@/lib/record/past';

const today = '2026-11-22';
const read = (search: string) => parsePast([...new URLSearchParams(search)], today);

describe('the day an address asks for', () => {
  it.each([
    ['', null],
    ['on=&known=', null],
    ['on=2019-05-01', { on: '2019-05-01', known: today, knowsAll: true }],
    ['on=2019-05-01&known=2020-01-31', { on: '2019-05-01', known: '2020-01-31', knowsAll: false }],
    ['known=2020-01-31', { on: '2020-01-31', known: '2020-01-31', knowsAll: false }],
    [`on=${today}`, { on: today, known: today, knowsAll: true }],
    ['on=2024-02-29', { on: '2024-02-29', known: today, knowsAll: true }],
  ])('%j', (search, past) => expect(read(search)).toMatchObject({ ok: true, value: { past } }));

  it.each([
    ['on=2019-02-29', 'not_a_day'],
    ['on=2019-13-01', 'not_a_day'],
    ['on=2019', 'not_a_day'],
    ['known=yesterday', 'not_a_day'],
    ['on=0019-05-01', 'not_a_day'],
    ['on=2026-11-23', 'future_day'],
    ['on=2019-05-01&known=2027-01-01', 'future_day'],
    ['on=2019-05-01&on=2019-05-02', 'repeated_parameter'],
  ])('refuses %j', (search, reason) => expect(read(search)).toMatchObject({ ok: false, reason: { reason } }));

  it('leaves the other parameters as they are', () =>
    expect(read('custody=held&on=2019-05-01&custody=dead')).toMatchObject({
      value: {
        rest: [
          ['custody', 'held'],
          ['custody', 'dead'],
        ],
      },
    }));

  test('is kept in an address', () => {
    const past = { on: '2019-05-01', known: today, knowsAll: true };
    expect(pastAddress('/people?custody=held', past)).toBe('/people?custody=held&on=2019-05-01');
    expect(pastAddress('/people/a-b', { ...past, known: '2020-01-01', knowsAll: false })).toBe(
      '/people/a-b?on=2019-05-01&known=2020-01-01',
    );
    expect(pastAddress('/people', null)).toBe('/people');
  });
});

const custody = (key: string, state: string, from: string, until: string, meaning = 'throughout') =>
  inventedStatement('custody', { key, state, occurred: from, occurredMeaning: meaning, from, until });

describe('how somebody stood on a day', () => {
  const statements = [
    custody('free', 'at_liberty', '2018-01-01', '2019-12-31'),
    custody('held', 'serving_sentence', '2019-03-01', '2019-06-30'),
    custody('also', 'held', '2019-05-01', '2019-05-01'),
    custody('dead', 'dead', '2020-02-01', '2020-02-29', 'within'),
  ];
  it.each([
    ['2017-12-31', 'not_stated', []],
    ['2018-01-01', 'at_liberty', ['free']],
    ['2019-05-01', 'held', ['held', 'also']],
    ['2019-07-01', 'at_liberty', ['free']],
    ['2020-02-28', 'not_stated', []],
    ['2020-02-29', 'dead', ['dead']],
    ['2026-01-01', 'dead', ['dead']],
  ])('%s: %s', (day, group, keys) => {
    const standing = standingOn({ statements }, day);
    expect(standing.group).toBe(group);
    expect(standing.statements.map(({ key }) => key)).toEqual(keys);
  });
});
