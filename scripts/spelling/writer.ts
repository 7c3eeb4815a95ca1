import type { Dice } from './random';

/**
 * Transcriptions of Cyrillic names, written from the standards and apart from the tables of lib/spelling:
 * what those read, these write. Where practice varies, the dice decide.
 */
export type Table = Readonly<Record<string, string>>;

const COMMON: Table = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  ы: 'y',
  э: 'e',
  ъ: '',
  ь: '',
};

export const vowelBefore = (text: string, at: number): boolean => /[аеёиоуыэюяьъ]/.test(text.charAt(at - 1));
export const startsSyllable = (text: string, at: number): boolean => at === 0 || vowelBefore(text, at);

export type Rule = (text: string, at: number, dice: Dice) => string | null;

/** A transcription of a Cyrillic name, from its letters and a rule for those that depend on their neighbours. */
export function writer(
  own: Table,
  rule: Rule = () => null,
  after: (text: string) => string = (text) => text,
) {
  return (russian: string, dice: Dice): string => {
    const text = russian.toLowerCase();
    let out = '';
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charAt(at);
      out += rule(text, at, dice) ?? own[letter] ?? COMMON[letter] ?? letter;
    }
    return after(out);
  };
}

export const final = (text: string, at: number): boolean => at === text.length - 1;
