import type { Element } from 'domhandler';
import { printNumber } from '@/lib/intake/formats/list-markers';
import { attribute, childOf, childrenOf, settingOf } from '@/lib/intake/formats/word-xml';

type Level = { start: number; format: string; text: string; restart: number | null; legal: boolean };
type List = { base: string; levels: Map<number, Level>; overrides: Map<number, number> };

/** Signs of the Symbol and Wingdings fonts, which Word writes at private code points. */
const signs: Record<string, string> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '–',
};
/** Letters Word counts with in Russian lists: without ё, й, ъ, ы and ь. */
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** Word repeats a letter after the end of the alphabet: z, aa, bb. */
function repeatLetter(number: number, alphabet: string): string {
  const letter = alphabet[(number - 1) % alphabet.length] ?? '';
  return letter.repeat(Math.ceil(number / alphabet.length));
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
const formats: Record<string, (number: number) => string> = {
  decimal: (number) => String(number),
  decimalZero: (number) => printNumber(number, 'decimal-leading-zero'),
  lowerLetter: (number) => repeatLetter(number, latin),
  upperLetter: (number) => repeatLetter(number, latin).toUpperCase(),
  lowerRoman: (number) => printNumber(number, 'lower-roman'),
  upperRoman: (number) => printNumber(number, 'upper-roman'),
  russianLower: (number) => repeatLetter(number, russian),
  russianUpper: (number) => repeatLetter(number, russian).toUpperCase(),
  none: () => '',
};

/**
 * The lists of a Word file and how far each has counted (ECMA-376, 17.9). Ask for every numbered paragraph in
 * its order. Lists that share a definition count on together, unless one starts anew.
 */
export class WordNumbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | null)[]>();
  readonly #begun = new Set<string>();

  constructor(root: Element | null, numIdOfStyle: (style: string) => string | null) {
    const bases = new Map(
      childrenOf(root, 'abstractNum').map((one) => [attribute(one, 'abstractNumId'), one]),
    );
    const nums = new Map(childrenOf(root, 'num').map((one) => [attribute(one, 'numId') ?? '', one]));
    for (const [numId, num] of nums) {
      let base = settingOf(num, 'abstractNumId') ?? '';
      // a definition may only point to a list style, whose own list has the levels
      const link = settingOf(bases.get(base) ?? null, 'numStyleLink');
      const linked = link === null ? null : nums.get(numIdOfStyle(link) ?? '');
      if (linked) base = settingOf(linked, 'abstractNumId') ?? base;
      const levels = readLevels(childrenOf(bases.get(base) ?? null, 'lvl'));
      const overrides = new Map<number, number>();
      for (const one of childrenOf(num, 'lvlOverride')) {
        const level = Number(attribute(one, 'ilvl'));
        const start = settingOf(one, 'startOverride');
        if (start !== null) overrides.set(level, Number(start));
        for (const [key, value] of readLevels(childrenOf(one, 'lvl'))) levels.set(key, value);
      }
      this.#lists.set(numId, { base, levels, overrides });
    }
  }

  /** The marker of the next paragraph of a list at a level, '' when none is printed, null when it is not known. */
  next(numId: string, level: number): string | null {
    const list = this.#lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return null;
    const counts = this.#counts.get(list.base) ?? [];
    this.#counts.set(list.base, counts);
    const fresh = list.overrides.get(level);
    const begun = `${numId} ${level}`;
    if (fresh !== undefined && !this.#begun.has(begun)) counts[level] = fresh - 1;
    this.#begun.add(begun);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && level < restart)) counts[deeper] = null;
    }
    if (own.format === 'bullet')
      return signs[own.text] ?? (/^[\ue000-\uf8ff]$/.test(own.text) ? '•' : own.text);
    return printLevel(list, own, counts);
  }
}

function printLevel(list: List, own: Level, counts: (number | null)[]): string | null {
  let known = true;
  const printed = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels.get(at);
    const format = formats[own.legal ? 'decimal' : (level?.format ?? '')];
    if (!level || !format) known = false;
    return level && format ? format(counts[at] ?? level.start) : '';
  });
  return known ? printed : null;
}

function readLevels(levels: Element[]): Map<number, Level> {
  return new Map(
    levels.map((level) => {
      const restart = settingOf(level, 'lvlRestart');
      return [
        Number(attribute(level, 'ilvl')),
        {
          start: Number(settingOf(level, 'start') ?? 1),
          format: settingOf(level, 'numFmt') ?? 'decimal',
          text: settingOf(level, 'lvlText') ?? '',
          restart: restart === null ? null : Number(restart),
          legal: childOf(level, 'isLgl') !== null,
        },
      ];
    }),
  );
}
