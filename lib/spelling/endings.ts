import type { Lattice } from './lattice';
import type { Token } from './letters';
import { CYRILLIC_ENDINGS, type EndingKind, type EndingRow, LATIN_ENDINGS } from './tables/endings';

/** One way to part a name's stem from its ending: the node where the stem ends, and what the rest is. */
export interface Stem {
  node: number;
  /** letters of the stem */
  letters: number;
  kind: EndingKind;
  oblique: boolean;
  /** the case stands on the last part only, so the other parts need not show it */
  lastOnly: boolean;
  /** -a, where nothing else in the name shows a language that has such a genitive: it may be a woman's name */
  guessed: boolean;
}

function byLastLetter(rows: readonly EndingRow[]): Map<string, EndingRow[]> {
  const grouped = new Map<string, EndingRow[]>();
  for (const row of rows) {
    const last = row.letters.charAt(row.letters.length - 1);
    const group = grouped.get(last);
    if (group === undefined) grouped.set(last, [row]);
    else group.push(row);
  }
  return grouped;
}

const cyrillic = byLastLetter(CYRILLIC_ENDINGS);
const latin = byLastLetter(LATIN_ENDINGS);
/** Абая is Абай and а, Сергеем is Сергей and ем: after a vowel the stem ends inside the letter. */
const SOFT = /^[яюе]/;
const HARD_STEM = /[^аеёиоуыэюяәіөұү]/;
const SOFT_O = /^[^aeiouy](?:[jyiı][oë]|iew(?!a?$))/;
const LEAST_STEM = 2;

/** What the name around a part says about its endings. */
export interface Setting {
  last: boolean;
  kazakh: boolean;
  slavic: 'yes' | 'perhaps' | 'no';
}

/** Stems of a part: the whole part first, then every ending of the tables that it could bear. */
export function stemsOf(token: Token, lattice: Lattice, { last, kazakh, slavic }: Setting): Stem[] {
  const { letters } = token;
  const stems: Stem[] = [
    {
      node: lattice.end,
      letters: letters.length,
      kind: 'whole',
      oblique: false,
      lastOnly: false,
      guessed: false,
    },
  ];
  if (token.initial || (token.script !== 'latin' && token.script !== 'cyrillic')) return stems;
  if (token.tail > 0) addStem(stems, lattice, letters.length - token.tail, CUT_AT_APOSTROPHE, false, 0);
  const rows = (token.script === 'cyrillic' ? cyrillic : latin).get(letters.charAt(letters.length - 1));
  for (const row of rows ?? []) {
    if (row.lastOnly && !last) continue;
    if (row.kazakhOnly && !kazakh) continue;
    const inflected = row.oblique && !row.lastOnly;
    if (inflected && slavic === 'no') continue;
    const guessed = slavic === 'perhaps' && row.kind === 'case' && row.letters === 'a';
    const at = letters.length - row.letters.length;
    if (at < LEAST_STEM || !letters.endsWith(row.letters)) continue;
    const soft = row.kind === 'case' && SOFT.test(row.letters);
    const inside = soft && !HARD_STEM.test(letters.charAt(at - 1)) ? 1 : 0;
    addStem(stems, lattice, at, row, guessed, inside);
    // Kiseljov, Kisiliov: the ё of Киселёв begins before the ending
    if (
      (row.kind === 'ov' || row.kind === 'ova') &&
      at > LEAST_STEM + 1 &&
      SOFT_O.test(letters.slice(at - 2))
    )
      addStem(stems, lattice, at - 1, row, guessed, 0);
  }
  return stems;
}

const CUT_AT_APOSTROPHE = { kind: 'case', oblique: true, lastOnly: true } as const;

function addStem(
  stems: Stem[],
  lattice: Lattice,
  at: number,
  ending: { kind: EndingKind; oblique: boolean; lastOnly: boolean },
  guessed: boolean,
  inside: number,
): void {
  const node = (lattice.nodeOfLetter[at] ?? -1) + inside;
  if (node <= inside) return;
  const { kind, oblique, lastOnly } = ending;
  stems.push({ node, letters: at, kind, oblique, lastOnly, guessed });
}
