import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, queryKeys, searchKeys, trigramText } from './fold';
import { MEN, WOMEN } from './tables/given';
import { VARIANTS } from './tables/variants';

const surfaces = (name: string): string[] => foldName(name).parts.map(({ surface }) => surface);

describe('parts of a name', () => {
  const CASES: readonly (readonly [string, string[]])[] = [
    ['Aset  Tolepov', ['aset', 'tolepov']],
    ['Tolepov, Aset', ['tolepov', 'aset']],
    ['Kassym-Jomart Tolepov', ['kassym', 'jomart', 'tolepov']],
    ['Mr. Aset Tolepov', ['aset', 'tolepov']],
    ['г-жа Толепова', ['толепова']],
    ['M. Aset Tolepov', ['aset', 'tolepov']],
    ['M. Tolepov', ['m', 'tolepov']],
    ['А.С. Толепов', ['а', 'с', 'толепов']],
    ['Smaʼil Tolepov', ['smail', 'tolepov']],
    ['Тoлепoв', ['толепов']],
    ['Tоlepоv', ['tolepov']],
    ['\u202eAset\u202c', ['aset']],
    ['😀', []],
    ['', []],
  ];
  it.each(CASES)('%s', (name, expected) => {
    expect(surfaces(name)).toEqual(expected);
  });

  it('knows initials and patronymics', () => {
    const flags = foldName('Zh. Маратұлы Толепов').parts.map(({ initial, patronymic }) => [
      initial,
      patronymic,
    ]);
    expect(flags).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe('keys', () => {
  const SHARED: readonly (readonly [string, string])[] = [
    ['Жүсіпов', 'Jussupov'],
    ['Жүсіпов', 'Schussupow'],
    ['Жүсіпов', 'Zjusupovs'],
    ['Жексеновтың', 'Zheksenov'],
    ['Жексеновой', 'Żeksienowa'],
    ['Хасенова', 'Chasenov'],
    ['Хасенов', 'Xəsənov'],
    ['Щербакову', 'Chtcherbakov'],
    ['Толеп', 'Толепов'],
    ['Sjarova', 'Шарова'],
    ['Елшібаев', 'Yelshibayev'],
    ['Цой', 'Zoi'],
    ['Чижов', 'Tsjizjov'],
  ];
  it.each(SHARED)('%s and %s share one', (one, other) => {
    const keys = new Set(searchKeys(one));
    expect(searchKeys(other).some((key) => keys.has(key))).toBe(true);
  });

  it('are few, short and plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        for (const part of queryKeys(name)) {
          expect(part.length).toBeLessThanOrEqual(16);
          for (const key of part) expect(key).toMatch(/^[a-z]{1,13}$/);
        }
      }),
    );
  });
});

const spellings = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'abcdeghijklmnoprstuvwxyzžšşäöūżабежкхшщңұіёяю .-'), maxLength: 40 }),
);

describe('the folded text', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['Асхат Жексенов', 'askhat zheksenov'],
    ['Aschat Zjeksenov', 'askhat zheksenov'],
    ['Żeksenow', 'zheksenov'],
    ['Әлия Жақыпова', 'alia zhakipova'],
  ];
  it.each(CASES)('of %s is %s', (name, expected) => {
    expect(trigramText(name)).toBe(expected);
  });

  it('does not change when it is folded again', () => {
    fc.assert(
      fc.property(spellings, (name) => {
        const text = trigramText(name);
        expect(trigramText(text)).toBe(text);
        expect(text).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it('is what the tables of given names are written in', () => {
    const written = [...MEN, ...WOMEN, ...VARIANTS.keys()];
    expect(written.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });
});
