/**
 * The sounds that names are compared by: the letters of Kazakh and Russian, one sign each.
 * A spelling in any alphabet is read into these signs; two spellings are alike when the signs are.
 */

/** Vowels: а ә е и ы і о ө у ұ ү. */
export const VOWELS = 'aäeiyıoöuūü';
/** Consonants; w is the у of Däulet, ǯ is дж, ŝ is щ, x is х, h is һ, c is ц. */
export const CONSONANTS = 'bvgğdžzjkqlmnŋprstfxhcčšŝǯw';
export const SOUNDS = VOWELS + CONSONANTS;

const numbers = new Map([...SOUNDS].map((sound, number) => [sound, number]));

/** The number of a sound. Refuses (throws) a sign that is not in the inventory: a table would be wrong. */
export function soundNumber(sound: string): number {
  const number = numbers.get(sound);
  if (number === undefined) throw new Error(`No sound is written ${sound}`);
  return number;
}

export const SOUND_COUNT = SOUNDS.length;
export const GLIDE = soundNumber('j');

export function isVowelNumber(number: number): boolean {
  return number < VOWELS.length;
}

/**
 * How far two sounds are from each other when one person's name is written twice: 0 the same, 1 another
 * letter. The small ones are letters that Russian has not and replaces (қ by к, ә by а), the middle ones
 * the habits of Russian clerks with Kazakh vowels (Жақып, Жакуп; Жүсіп, Жусуп), Ж and Дж, voicing.
 */
const NEAR: readonly [string, number][] = [
  ['aä', 0.03],
  ['eä', 0.22],
  ['ae', 0.6],
  ['yi', 0.08],
  ['yı', 0.08],
  ['iı', 0.03],
  ['yu', 0.45],
  ['yū', 0.42],
  ['yü', 0.35],
  ['ıu', 0.52],
  ['ıü', 0.42],
  ['ıū', 0.48],
  ['ıe', 0.35],
  ['iü', 0.5],
  ['iu', 0.7],
  ['ya', 0.6],
  ['ye', 0.45],
  ['ie', 0.4],
  ['uū', 0.03],
  ['uü', 0.05],
  ['ūü', 0.1],
  ['oö', 0.04],
  ['öu', 0.25],
  ['öū', 0.25],
  ['öü', 0.2],
  ['öe', 0.4],
  ['ou', 0.4],
  ['oū', 0.4],
  ['oa', 0.8],
  ['kq', 0.02],
  ['kx', 0.5],
  ['qx', 0.5],
  ['kg', 0.6],
  ['qğ', 0.55],
  ['qg', 0.55],
  ['kğ', 0.6],
  ['gğ', 0.03],
  ['ğx', 0.4],
  ['ğh', 0.35],
  ['gh', 0.35],
  ['gx', 0.43],
  ['hx', 0.03],
  ['sz', 0.45],
  ['cs', 0.45],
  ['cz', 0.6],
  ['cč', 0.6],
  ['čš', 0.6],
  ['čŝ', 0.5],
  ['šŝ', 0.15],
  ['šs', 0.6],
  ['žǯ', 0.05],
  ['žš', 0.6],
  ['žz', 0.6],
  ['žj', 0.4],
  ['ǯj', 0.45],
  ['ǯč', 0.6],
  ['bp', 0.6],
  ['dt', 0.6],
  ['vw', 0.12],
  ['vf', 0.4],
  ['vb', 0.6],
  ['pf', 0.5],
  ['wu', 0.02],
  ['wū', 0.05],
  ['wü', 0.05],
  ['vu', 0.25],
  ['nŋ', 0.04],
  ['mn', 0.8],
  ['ji', 0.08],
  ['jı', 0.12],
  ['jy', 0.2],
  ['je', 0.5],
];

function distances(): Float64Array {
  const table = new Float64Array(SOUND_COUNT * SOUND_COUNT).fill(1);
  for (let n = 0; n < SOUND_COUNT; n += 1) {
    for (let m = 0; m < SOUND_COUNT; m += 1) {
      if (n === m) table[n * SOUND_COUNT + m] = 0;
      // a vowel never stands for a consonant, save the glides named below
      else if (isVowelNumber(n) !== isVowelNumber(m)) table[n * SOUND_COUNT + m] = 1.4;
    }
  }
  for (const [pair, distance] of NEAR) {
    const [one, other] = [...pair].map(soundNumber);
    if (one === undefined || other === undefined) throw new Error(`Not a pair of sounds: ${pair}`);
    table[one * SOUND_COUNT + other] = distance;
    table[other * SOUND_COUNT + one] = distance;
  }
  return table;
}

/** Distance of sound n from sound m at [n * SOUND_COUNT + m]; symmetric. */
export const DISTANCE = distances();

/** Letter of the coarse key for each sound; vowels and glides leave no trace. */
const CLASSES: Record<string, string> = {
  b: 'b',
  v: 'v',
  g: 'g',
  ğ: 'g',
  d: 'd',
  ž: 'j',
  ǯ: 'j',
  z: 's',
  s: 's',
  c: 's',
  k: 'k',
  q: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  ŋ: 'n',
  p: 'p',
  r: 'r',
  t: 't',
  f: 'f',
  x: 'h',
  h: 'h',
  č: 'c',
  š: 'x',
  ŝ: 'x',
};

export const KEY_LETTER: readonly string[] = [...SOUNDS].map((sound) => CLASSES[sound] ?? '');

/** English-press letters of each sound: what a folded name is written with. */
const WRITTEN: Record<string, string> = {
  ä: 'a',
  y: 'i',
  ı: 'i',
  ö: 'o',
  ū: 'u',
  ü: 'u',
  ğ: 'g',
  ž: 'zh',
  j: 'i',
  q: 'k',
  ŋ: 'n',
  x: 'kh',
  h: 'kh',
  c: 'ts',
  č: 'ch',
  š: 'sh',
  ŝ: 'sh',
  ǯ: 'zh',
  w: 'u',
};

export const WRITTEN_AS: readonly string[] = [...SOUNDS].map((sound) => WRITTEN[sound] ?? sound);
