import { describe, expect, test } from 'vitest';
import { type Bearer, findDuplicates } from '@/lib/people/duplicates';

const never = () => false;
const pairs = (people: Bearer[], apart = never) =>
  findDuplicates(people, apart).map(({ one, other, verdict }) => [one, other, verdict]);

describe('possible duplicates', () => {
  test.each([
    ['another alphabet', 'Жарас Тестбаев', 'Zharas Testbayev'],
    ['the order of the parts', 'Testbayev Zharas', 'Zharas Testbayev'],
    ['another habit of Latin letters', 'Zjaras Testbajev', 'Zharas Testbayev'],
  ])('are found across %s', (_, first, second) => {
    expect(
      pairs([
        { number: 1, forms: [first] },
        { number: 2, forms: [second] },
      ]),
    ).toEqual([[1, 2, 'same']]);
  });

  test('are found by any of several spellings, once, at their best likeness', () => {
    const people = [
      { number: 1, forms: ['Zharas Testbayev', 'Жарас Тестбаев'] },
      { number: 2, forms: ['Zjaras Testbajev', 'Жарас Тестбаев'] },
    ];
    expect(findDuplicates(people, never)).toMatchObject([{ one: 1, other: 2, likeness: 1 }]);
  });

  test('are not relatives, and not those who are known to be two', () => {
    expect(
      pairs([
        { number: 1, forms: ['Zharas Testbayev'] },
        { number: 2, forms: ['Marat Testbayev'] },
      ]),
    ).toEqual([]);
    const namesakes = [
      { number: 1, forms: ['Zharas Testbayev'] },
      { number: 2, forms: ['Zharas Testbayev'] },
    ];
    expect(pairs(namesakes, () => true)).toEqual([]);
  });

  test('of a very common name are still compared where spelt alike', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => ({
      number: index + 1,
      forms: [`Zharas Testbayev`],
    }));
    expect(pairs(crowd).length).toBeGreaterThan(1000);
  });
});
