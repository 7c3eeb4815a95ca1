import type { Script } from './letters';
import { isVowelNumber, SOUND_COUNT, soundNumber } from './sounds';
import type { Step } from './way';

/** From here on two sounds are two letters and no habit of writing one. */
const OTHER_LETTER = 0.5;
/** Below this the difference is one that habits make. */
const HEARD_OTHERWISE = 0.3;
/** From here on nobody hears one for the other: only the hand can have slipped. */
const UNLIKE = 0.85;

/** Rows of the keyboards that names are typed on, each letter as the sound it is read as; a blank is no sound. */
const LATIN_KEYS = neighboursIn(['q ertyuiop', 'asdfghjkl', 'zx vbnm']);
const CYRILLIC_KEYS = neighboursIn(['jcukengšŝzx', 'fyvaproldže', ' čsmit ']);

function neighboursIn(rows: readonly string[]): Uint8Array {
  const table = new Uint8Array(SOUND_COUNT * SOUND_COUNT);
  for (const row of rows) {
    for (let at = 1; at < row.length; at += 1) {
      const [left, right] = [row.charAt(at - 1), row.charAt(at)];
      if (left === ' ' || right === ' ') continue;
      const [one, other] = [soundNumber(left), soundNumber(right)];
      table[one * SOUND_COUNT + other] = 1;
      table[other * SOUND_COUNT + one] = 1;
    }
  }
  return table;
}

/** The alphabets that the two parts are printed in: a hand slips on the keys of one of them. */
export type Printed = readonly [Script, Script];

/**
 * Whether what differs between two parts is one slip: a letter left out or put in, a neighbouring key, a vowel
 * heard otherwise. Another consonant is another name (Akbolatov, Arbolatov), and so is another beginning: few
 * slip at the first letter, and many names differ only there.
 */
export function isSlip(steps: readonly Step[], printed: Printed): boolean {
  const other = steps.filter(({ apart }) => apart >= HEARD_OTHERWISE);
  if (other.length > 1 && other.some(({ apart }) => apart >= OTHER_LETTER)) return false;
  return other.every((step) => !begins(step) && couldSlip(step, printed));
}

/** Whether two neighbouring letters changed places, and nothing else differs: Szydykov, Syzdykov. */
export function isSwap(steps: readonly Step[]): boolean {
  const other = steps.flatMap((step, at) => (step.apart >= OTHER_LETTER ? [{ ...step, at }] : []));
  const [first, second, ...rest] = other;
  if (first === undefined || second === undefined || rest.length > 0 || begins(first)) return false;
  if (first.one === null && second.other === null)
    return first.other === second.one && second.at - first.at === 2;
  if (first.other === null && second.one === null)
    return first.one === second.other && second.at - first.at === 2;
  return first.one === second.other && first.other === second.one && second.at - first.at === 1;
}

/** A reading that another habit than the likeliest has. */
const SECOND_BEST = 0.045;

/**
 * Whether a consonant is the same only if both spellings are read against their likeliest habit: Chan, as a Frenchman
 * writes Шан, and Shan, as hardly a German writes it, are Хан and Жан.
 */
export function isFarFetched(steps: readonly Step[]): boolean {
  return steps.some(
    ({ one, doubts }) =>
      one !== null && one >= 0 && !isVowelNumber(one) && doubts[0] >= SECOND_BEST && doubts[1] >= SECOND_BEST,
  );
}

function begins({ from }: Step): boolean {
  return from[0] === 0 || from[1] === 0;
}

function couldSlip({ one, other, apart }: Step, printed: Printed): boolean {
  if (one === null || other === null || apart < UNLIKE) return true;
  if (isVowelNumber(one) && isVowelNumber(other)) return true;
  const keys = one * SOUND_COUNT + other;
  if (printed.includes('cyrillic') && CYRILLIC_KEYS[keys] === 1) return true;
  return !(printed[0] === 'cyrillic' && printed[1] === 'cyrillic') && LATIN_KEYS[keys] === 1;
}
