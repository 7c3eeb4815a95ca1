import type { Dice } from './random';

const TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  і: 'i',
  А: 'A',
  Е: 'E',
  О: 'O',
  Р: 'P',
  С: 'C',
  Х: 'X',
  К: 'K',
  М: 'M',
  Т: 'T',
  В: 'B',
  Н: 'H',
};

/** One to three Cyrillic letters put in the Latin letters that look like them. */
export function withTwins(name: string, dice: Dice): string {
  const letters = [...name];
  const places = letters.map((letter, at) => (TWINS[letter] === undefined ? -1 : at)).filter((at) => at >= 0);
  for (let n = 0; n < 1 + Math.floor(dice.next() * 3) && places.length > 0; n += 1) {
    const at = dice.pick(places);
    letters[at] = TWINS[letters[at] ?? ''] ?? letters[at] ?? '';
  }
  return letters.join('');
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

function neighbour(letter: string, dice: Dice): string {
  const row = ROWS.find((keys) => keys.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter);
  return row.charAt(at + (dice.chance(0.5) ? 1 : -1)) || letter;
}

/** One slip: a letter left out, doubled into its neighbour, swapped with the next, or its neighbour struck. */
export function typingSlip(name: string, dice: Dice): string {
  const at = 1 + Math.floor(dice.next() * (name.length - 2));
  const letter = name.charAt(at);
  if (letter === ' ' || name.charAt(at + 1) === ' ' || name.charAt(at - 1) === ' ')
    return typingSlip(name, dice);
  const roll = dice.next();
  if (roll < 0.3) return name.slice(0, at) + name.slice(at + 1);
  if (roll < 0.5) return name.slice(0, at) + neighbour(letter.toLowerCase(), dice) + name.slice(at);
  if (roll < 0.7) return name.slice(0, at) + name.charAt(at + 1) + letter + name.slice(at + 2);
  return name.slice(0, at) + neighbour(letter.toLowerCase(), dice) + name.slice(at + 1);
}
