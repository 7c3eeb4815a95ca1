/** Numbers of lists as browsers (CSS Counter Styles 3) and Word (numFmt) print them. */
export const numberStyles = [
  'decimal',
  'decimal-leading-zero',
  'lower-alpha',
  'upper-alpha',
  'lower-roman',
  'upper-roman',
] as const;
export type NumberStyle = (typeof numberStyles)[number];

const romanValues: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** a … z, then aa, ab …: the bijective base of browsers. */
function letters(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of romanValues) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** One number in a style; outside a style's range (letters from 1, Roman to 3999) decimal, as the standard says. */
export function printNumber(number: number, style: NumberStyle): string {
  if (style === 'decimal-leading-zero') return String(number).padStart(2, '0');
  if (style === 'decimal' || number < 1 || number > 3999) return String(number);
  const printed = style.endsWith('roman') ? roman(number) : letters(number);
  return style.startsWith('upper') ? printed.toUpperCase() : printed;
}

/** Words that begin with a marker of their own: a dash, a bullet, a letter or number with a point or bracket. */
export const beginsWithMarker = (text: string): boolean =>
  /^(?:[–—•·▪◦*-][\s ]|\(?(?:\d{1,3}|[A-Za-z]{1,2}|[ivxlcIVXLC]{1,6})[.)][\s ])/.test(text);
