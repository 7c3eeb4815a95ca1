/** A small seeded generator (mulberry32): the same seed gives the same texts. */
export function diceOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Pieces that make trouble: marks, numbers, dates, blanks, brackets, other alphabets. */
const trouble = [
  '\n', '\n\n', '\r\n', '\f', '\u2028', '\u00a0', '\u00ad', '\u200b', '\ufeff', '\t', '- ', '– ', '• ', '1. ', '(a) ',
  '(i) ', 'A. ', '1.1.1 ', '(1)', '[1]', 'whereas ', 'having regard to ', 'The European Parliament,', '01.06.2022',
  '31 February 2020', 'P9_TA(2021)0056', '2021/2544(RSP)', 'B-9-2022-0072', 'A/HRC/RES/49/3', '((((((((', '))))))))',
  '1, 2, 3, 4, 5, 6, 7, ', 'January February March ', '2020-2021-2022-2023', 'Ұлытау ', 'Ивана Петрова ', '的', '\ud83d\ude00',
  'e\u0301', '\u202e', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'van der ', 'de la ', 'X, Y and others ', '"', '“', '”', '’', ';', ':',
]; // biome-ignore format: a list

/** A spoiled text, or random bytes: one or several cuts, doublings, swaps and insertions in a text of the seeds. */
export function spoil(seeds: readonly Uint8Array[], dice: (below: number) => number): Uint8Array {
  if (dice(20) === 0) return Uint8Array.from({ length: 1 + dice(4000) }, () => dice(256));
  if (dice(15) === 0) return new TextEncoder().encode(repeated(dice));
  let text = new TextDecoder().decode(seeds[dice(seeds.length)] ?? new Uint8Array());
  if (dice(3) === 0) text = text.slice(0, 200 + dice(6000));
  const rounds = 1 + dice(30);
  for (let round = 0; round < rounds; round += 1) {
    const from = dice(text.length + 1);
    const to = Math.min(text.length, from + dice(200));
    const piece = trouble[dice(trouble.length)] ?? '';
    switch (dice(6)) {
      case 0:
        text = text.slice(0, from) + text.slice(to);
        break;
      case 1:
        text = text.slice(0, from) + piece + text.slice(from);
        break;
      case 2:
        text = text.slice(0, from) + piece.repeat(1 + dice(200)) + text.slice(from);
        break;
      case 3:
        text = text.slice(0, from) + text.slice(from, to).repeat(1 + dice(5)) + text.slice(to);
        break;
      case 4:
        text = text.slice(to) + text.slice(0, from);
        break;
      default:
        text =
          dice(4) === 0
            ? text.replaceAll('\n', dice(2) === 0 ? ' ' : '\n\n')
            : text.slice(0, from) + piece + text.slice(to);
    }
    if (text.length > 120_000) text = text.slice(0, 120_000);
  }
  return new TextEncoder().encode(text);
}

function repeated(dice: (below: number) => number): string {
  const pieces = Array.from({ length: 1 + dice(4) }, () => trouble[dice(trouble.length)] ?? '');
  return pieces
    .join('')
    .repeat(1 + dice(4000))
    .slice(0, 120_000);
}
