/** What is printed before a passage: its letter or number, a dash, a bullet. */
export type Marker = {
  shape: 'letter' | 'number' | 'dotted' | 'small' | 'roman' | 'dash' | 'bullet' | 'note';
  /** Place the marker claims among its like, from 1: C. is 3, iv is 4; 0 for dashes and bullets. */
  place: number;
  /** Places of a dotted number, outermost first: 5.1.2. */
  places: readonly number[];
  /** As the reader is shown it: "A", "3", "5.1", "(a)", "(1)"; null for dashes and bullets. */
  printed: string | null;
  /** Code units it takes, blanks after it included. */
  length: number;
};

const blanks = '[ \\t\\u00a0\\u2002-\\u200a\\u202f\\u3000]';
const begins = new RegExp(
  [
    '^(?:',
    '(?<dash>[-\\u2010-\\u2015\\u2212])',
    '|(?<bullet>[\\u2022\\u25cf\\u25cb\\u25a0\\u25a1\\u25aa\\u25ab\\u25e6\\u2043\\u2219\\u00b7\\uf0b7\\u2713\\u27a2*\\u25ba\\u25b8])',
    '|(?<dotted>\\d{1,3}(?:\\.\\d{1,3}){1,3})[.)]?',
    '|(?<number>\\d{1,3})[.)]',
    '|(?<letters>\\p{Lu}{1,2})[.)]',
    '|\\((?<inside>\\d{1,3}|[\\p{Ll}]{1,5}|\\p{Lu}{1,2})\\)',
    '|\\[(?<note>\\d{1,3})\\]',
    '|(?<small>\\p{Ll}{1,4})\\)',
    // "a. if the detention": never before a number, as in "s. 85"
    '|(?<point>\\p{Ll})\\.(?=\\s\\p{Ll}{2})',
    `)(?=${blanks}|$)${blanks}*`,
  ].join(''),
  'u',
);
/** Marks that stand right before their word: "•Promptly", "–having". */
const glued =
  /^(?:(?<dash>[\u2013\u2014])(?=\p{L})|(?<bullet>[\u2022\u25cf\uf0b7])|(?<number>\d{1,2})\.(?=\p{Lu}\p{Ll})|(?<letters>[A-Z])\.(?=\p{Ll}{3})|\((?<inside>\d{1,2}|[a-z])\)(?=\p{L}{2}))/u;

/** The marker a text begins with, or null. Looks at its first 24 code units only. */
export function markerOf(text: string): Marker | null {
  const head = text.slice(0, 24);
  const groups = (begins.exec(head) ?? glued.exec(head))?.groups;
  if (groups === undefined) return null;
  const length = (begins.exec(head) ?? glued.exec(head))?.[0].length ?? 0;
  const { dash, bullet, dotted, number, letters, inside, note, small, point } = groups;
  const base = { places: [], length };
  if (dash !== undefined) return { ...base, shape: 'dash', place: 0, printed: null };
  if (bullet !== undefined) return { ...base, shape: 'bullet', place: 0, printed: null };
  if (dotted !== undefined) {
    const places = dotted.split('.').map(Number);
    return { shape: 'dotted', place: places.at(-1) ?? 0, places, printed: dotted, length };
  }
  if (number !== undefined) return { ...base, shape: 'number', place: Number(number), printed: number };
  if (letters !== undefined) return ofLetters(letters, base);
  if (note !== undefined) return { ...base, shape: 'note', place: Number(note), printed: `[${note}]` };
  const word = inside ?? small ?? point ?? '';
  const printed = inside === undefined ? word : `(${inside})`;
  if (/^\d+$/.test(word)) return { ...base, shape: 'note', place: Number(word), printed };
  if (/^\p{Lu}/u.test(word)) {
    return { ...base, shape: 'small', place: letterPlace(word.toLowerCase()), printed };
  }
  if (word.length === 1) return { ...base, shape: 'small', place: letterPlace(word), printed };
  const roman = romanPlace(word);
  return roman === null ? null : { ...base, shape: 'roman', place: roman, printed };
}

function ofLetters(letters: string, base: { places: readonly number[]; length: number }): Marker | null {
  const roman = letters.length > 1 ? romanPlace(letters.toLowerCase()) : null;
  const [first = '', second] = [...letters.toLowerCase()];
  const place = second === undefined ? letterPlace(first) : 26 * letterPlace(first) + letterPlace(second);
  // AA, AB … go on after Z; two other letters are an abbreviation or a roman number
  if (second !== undefined && !/^[aаα]/u.test(first)) {
    return roman === null ? null : { ...base, shape: 'roman', place: roman, printed: letters };
  }
  return { ...base, shape: 'letter', place, printed: letters };
}

/** Alphabets in which lists are lettered; Russian and Kazakh lists leave out ё and й by custom. */
const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщэюя', 'αβγδεζηθικλμνξοπρστυφχψω'];

function letterPlace(letter: string): number {
  for (const alphabet of alphabets) {
    const at = alphabet.indexOf(letter);
    if (at >= 0) return at + 1;
  }
  return 0;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** 4 for "iv"; null for what is no roman number up to 89. */
export function romanPlace(word: string): number | null {
  if (!/^l?x{0,3}(?:ix|iv|v?i{0,3})$/.test(word) || word === '') return null;
  const digits = [...word].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** The Latin letters of a place, as the European Parliament prints them: 1 is A, 27 is AA, 28 is AB. */
export function lettersOf(place: number): string {
  const letter = (at: number) => String.fromCharCode(65 + ((at - 1) % 26));
  return place <= 26 ? letter(place) : letter(Math.floor((place - 1) / 26)) + letter(place);
}
