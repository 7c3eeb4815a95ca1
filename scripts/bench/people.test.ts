import { describe, expect, test } from 'vitest';
import { personSheet } from '@/lib/record/schema';
import { gaps } from './facts';
import { inventPeople } from './people';

const crowd = [...inventPeople(2000)];
const facts = crowd.flatMap(({ statements }) => statements);

const shareOf = <T>(all: readonly T[], having: (one: T) => boolean) =>
  all.filter(having).length / Math.max(1, all.length);

describe('invented people', () => {
  test('are valid sheets', () => {
    for (const sheet of crowd.filter(({ number }) => number % 7 === 0)) {
      expect(personSheet.parse(sheet)).toEqual(sheet);
    }
  });

  test('have numbers, addresses and statement keys of their own', () => {
    expect(crowd.map(({ number }) => number)).toEqual(crowd.map((_, index) => index + 1));
    expect(new Set(crowd.map(({ slug }) => slug)).size).toBe(crowd.length);
    expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
  });

  test('are the same for the same seed and others for another', () => {
    const some = crowd.slice(0, 20);
    const again = [...inventPeople(2000)].slice(0, 20);
    expect(again).toEqual(some);
    expect([...inventPeople(2000, 7)].slice(0, 20)).not.toEqual(some);
  });

  test('can be one alone', () => {
    const [only, ...others] = inventPeople(1);
    expect(personSheet.parse(only).number).toBe(1);
    expect(others).toEqual([]);
  });

  test('cite a document for every statement, in at most fifteen words', () => {
    const cited = new Set(crowd.flatMap(({ namings }) => namings.map(({ document }) => document)));
    for (const { citations } of facts) {
      for (const { document, quote } of citations) {
        expect(cited.has(document)).toBe(true);
        expect(quote.split(' ').length).toBeLessThanOrEqual(15);
      }
    }
  });
});

describe('their gaps are those of a real register', () => {
  const names = new Map<string, number>();
  for (const { name } of crowd) names.set(name, (names.get(name) ?? 0) + 1);
  const dated = facts.filter(({ occurred }) => occurred !== null);
  const charges = facts.filter(({ kind }) => kind === 'charge');

  test.each([
    ['share a name', shareOf(crowd, ({ name }) => (names.get(name) ?? 0) > 1), 0.25],
    ['dates not to the day', shareOf(dated, ({ from, until }) => from !== until), gaps.partialDate],
    ['doubted statements', shareOf(facts, ({ certainty }) => certainty !== 'stated'), gaps.doubted],
    [
      'sentence known',
      shareOf(crowd, ({ statements }) => statements.some(({ kind }) => kind === 'sentence')),
      gaps.sentence,
    ],
    [
      'statute known',
      charges.filter((each) => each.kind === 'charge' && each.provision !== null).length / crowd.length,
      gaps.statute,
    ],
    [
      'trial dated',
      charges.filter(({ occurred }) => occurred !== null).length / crowd.length,
      gaps.trialDated,
    ],
  ])('%s', (_, share, wanted) => {
    expect(Math.abs(share - wanted)).toBeLessThan(0.05);
  });
});
