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

const ALPHABETS = {
  armenian: {
    а: 'ա',
    б: 'բ',
    в: 'վ',
    г: 'գ',
    д: 'դ',
    е: 'ե',
    ж: 'ժ',
    з: 'զ',
    и: 'ի',
    й: 'յ',
    к: 'կ',
    л: 'լ',
    м: 'մ',
    н: 'ն',
    о: 'ո',
    п: 'պ',
    р: 'ր',
    с: 'ս',
    т: 'տ',
    у: 'ու',
    ф: 'ֆ',
    х: 'խ',
    ц: 'ց',
    ч: 'չ',
    ш: 'շ',
    щ: 'շչ',
    ъ: '',
    ы: 'ը',
    ь: '',
    э: 'է',
    ю: 'յու',
    я: 'յա',
    ё: 'յո',
  },
  georgian: {
    а: 'ა',
    б: 'ბ',
    в: 'ვ',
    г: 'გ',
    д: 'დ',
    е: 'ე',
    ж: 'ჟ',
    з: 'ზ',
    и: 'ი',
    й: 'ი',
    к: 'კ',
    л: 'ლ',
    м: 'მ',
    н: 'ნ',
    о: 'ო',
    п: 'პ',
    р: 'რ',
    с: 'ს',
    т: 'ტ',
    у: 'უ',
    ф: 'ფ',
    х: 'ხ',
    ц: 'ც',
    ч: 'ჩ',
    ш: 'შ',
    щ: 'შჩ',
    ъ: '',
    ы: 'ი',
    ь: '',
    э: 'ე',
    ю: 'იუ',
    я: 'ია',
    ё: 'იო',
  },
  arabic: {
    а: 'ا',
    б: 'ب',
    в: 'ف',
    г: 'غ',
    д: 'د',
    е: 'ي',
    ж: 'ج',
    з: 'ز',
    и: 'ي',
    й: 'ي',
    к: 'ك',
    л: 'ل',
    м: 'م',
    н: 'ن',
    о: 'و',
    п: 'ب',
    р: 'ر',
    с: 'س',
    т: 'ت',
    у: 'و',
    ф: 'ف',
    х: 'خ',
    ц: 'تس',
    ч: 'تش',
    ш: 'ش',
    щ: 'شش',
    ъ: '',
    ы: 'ي',
    ь: '',
    э: 'ي',
    ю: 'يو',
    я: 'يا',
    ё: 'يو',
  },
} as const;

/** A Russian name in Armenian, Georgian or Arabic letters, as newspapers there put it. */
export function foreignAlphabet(
  alphabet: keyof typeof ALPHABETS,
  { given, family }: { given: string; family: string },
  dice: Dice,
): string {
  const table: Readonly<Record<string, string>> = ALPHABETS[alphabet];
  return [given, family]
    .map((part) =>
      [...part]
        // Arabic leaves some short vowels out
        .map((letter) =>
          alphabet === 'arabic' && /[еыи]/.test(letter) && dice.chance(0.3) ? '' : (table[letter] ?? letter),
        )
        .join(''),
    )
    .join(' ');
}
