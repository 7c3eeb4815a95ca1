import { describe, expect, it } from 'vitest';
import { askedOf, lettersLike, storedParts } from '@/lib/search/parts';

const letters = (form: string) => storedParts(form).map((line) => line.split(' ')[0]);
const keys = (line: string | undefined) => line?.split(' ').slice(1) ?? [];

describe('the parts a published name is found by', () => {
  it.each([
    ['Dana Orlova', ['dana', 'orlova']],
    ['Дана Орлова', ['dana', 'orlova']],
    ['D. Orlova', ['d.', 'orlova']],
    ['Nur-Zhan Orlov', ['nur', 'nurzhan', 'zhan', 'orlov']],
    ['Dana Dana', ['dana']],
    ['…', []],
  ])('%s', (form, expected) => {
    expect(letters(form)).toEqual(expected);
  });

  it('have keys, except initials', () => {
    const [initial, family] = storedParts('D. Orlova');
    expect(keys(initial)).toEqual([]);
    expect(keys(family).length).toBeGreaterThan(0);
  });
});

describe('the parts a query asks for', () => {
  const full = (query: string) => askedOf(query).full.map(({ plain }) => plain);

  it.each([
    ['Dana Orlova', ['dana', 'orlova']],
    ['Дана Сериккызы Орлова', ['dana', 'orlova']],
    ['D. Orlova', ['orlova']],
    ['bin', ['bin']],
    ['123', []],
    ['Dana Dana', ['dana', 'dana']],
    ['Dana '.repeat(8), ['dana', 'dana']],
  ])('%s', (query, expected) => {
    expect(full(query)).toEqual(expected);
  });

  it('a patronymic where it is all there is beside one name', () => {
    expect(full('Дана Сериккызы')).toHaveLength(2);
  });

  it.each([
    ['Kasym-Jomart', 'Kasymzhomart'],
    ['Kasymzhomart', 'Kasym-Jomart'],
  ])('%s meets %s, whichever is published', (query, form) => {
    const published = new Set(storedParts(form).flatMap((line) => keys(line)));
    for (const part of askedOf(query).full) {
      expect(part.keys.some((key) => published.has(key))).toBe(true);
    }
  });

  it('an initial by the letters its sound is written with', () => {
    const [initial] = askedOf('Ж. Орлов').initials;
    expect(initial).toEqual(expect.arrayContaining(['z', 'j', 's']));
    expect(lettersLike('k')).not.toContain('m');
  });
});
