import { likeness, type Verdict } from '@/lib/spelling/likeness';
import { FAMILIES, type Printer } from './families';
import type { Invented } from './people';
import type { Dice } from './random';

export interface Verdicts {
  pairs: number;
  same: number;
  maybe: number;
  different: number;
  /** some pairs that were not judged as hoped */
  examples: string[];
}

export function noVerdicts(): Verdicts {
  return { pairs: 0, same: 0, maybe: 0, different: 0, examples: [] };
}

export function count(verdicts: Verdicts, one: string, other: string, hoped: Verdict): void {
  const { verdict } = likeness(one, other);
  verdicts.pairs += 1;
  verdicts[verdict] += 1;
  if (verdict !== hoped) verdicts.examples.push(`${verdict}: ${one} | ${other}`);
}

/** Two names of different people with the reason why they are near. */
export interface NearNames {
  kind: string;
  one: Invented;
  other: Invented;
}

function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let n = 1; n <= one.length; n += 1) {
    const next = [n];
    for (let m = 1; m <= other.length; m += 1) {
      const change = (row[m - 1] ?? 0) + (one[n - 1] === other[m - 1] ? 0 : 1);
      next.push(Math.min(change, (row[m] ?? 0) + 1, (next[m - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function nearest(name: string, among: readonly string[], most: number): string[] {
  return among.filter((other) => other !== name && lettersApart(name, other) <= most);
}

const TWICE = 'one name voiced and not (бек, пек)';

/** Relatives and namesakes: people who share a part, or almost. */
export function nearNames(people: readonly Invented[], amount: number, dice: Dice): NearNames[] {
  const near: NearNames[] = [];
  const families = {
    true: [...new Set(people.filter(({ woman }) => woman).map(({ family }) => family))],
    false: [...new Set(people.filter(({ woman }) => !woman).map(({ family }) => family))],
  };
  const givenNames = {
    true: [...new Set(people.filter(({ woman }) => woman).map(({ given }) => given))],
    false: [...new Set(people.filter(({ woman }) => !woman).map(({ given }) => given))],
  };
  while (near.length < amount) {
    const one = dice.pick(people);
    const stranger = dice.pick(people);
    if (stranger.given === one.given || stranger.family === one.family) continue;
    if (stranger.woman === one.woman)
      near.push({ kind: 'same given name', one, other: { ...stranger, given: one.given } });
    near.push({
      kind: 'same family name',
      one,
      other: { ...one, given: dice.pick(givenNames[`${one.woman}`]) },
    });
    const nearGiven = nearest(one.given, givenNames[`${one.woman}`], 2);
    if (nearGiven.length > 0) {
      const given = dice.pick(nearGiven);
      const kind = oneNameTwice(one.given, given) ? TWICE : 'near given name, same family name';
      near.push({ kind, one, other: { ...one, given } });
    }
    const nearFamily = nearest(one.family, families[`${one.woman}`], 2).filter(
      (family) => !sameBut(one.family, family),
    );
    if (nearFamily.length > 0) {
      const family = dice.pick(nearFamily);
      const kind = oneNameTwice(one.family, family) ? TWICE : 'near family name, same given name';
      near.push({ kind, one, other: { ...one, family } });
    }
  }
  return near.filter(({ one, other }) => one.given !== other.given || one.family !== other.family);
}

/** Family names that differ by their ending only are doubtful by nature. */
function sameBut(one: string, other: string): boolean {
  const bare = (name: string): string => name.replace(/(ов|ев)а?$|ұлы$|қызы$/, '').replace(/[йаеія]$/, '');
  return bare(one) === bare(other);
}

/** Бердібек and Бердіпек, Нұрғали and Нұрқали: one person is printed both ways, so nobody can tell them apart. */
function oneNameTwice(one: string, other: string): boolean {
  const voiceless = (name: string): string =>
    name
      .toLowerCase()
      .replace(/п/g, 'б')
      .replace(/[қхһг]/g, 'ғ');
  return voiceless(one) === voiceless(other);
}

/** Names of different people, each printed in a family of its own. */
export function printedApart({ one, other }: NearNames, dice: Dice): [string, string] {
  const printers: Printer[] = [
    'English',
    'Russian Cyrillic',
    'Kazakh Cyrillic',
    'Swedish',
    'German',
    'Polish',
    'French',
  ]
    .map((name) => FAMILIES[name])
    .filter((printer) => printer !== undefined);
  const first = dice.pick(printers);
  const second = dice.chance(0.5) ? first : dice.pick(printers);
  return [first(one, dice), second(other, dice)];
}
