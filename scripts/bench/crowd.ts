import { type Invented, invented } from '../spelling/people';
import { type Dice, diceOf } from '../spelling/random';
import { russified } from '../spelling/russian';
import { english } from '../spelling/western';

/** One invented person before anything is said of them. */
export interface Somebody {
  number: number;
  slug: string;
  /** Romanised, given name first. */
  name: string;
  sortName: string;
  person: Invented;
  /** Numbers of everyone of this romanised name, this person included; at most 21. */
  namesakes: readonly number[];
}

const maxNamesakes = 21;
/** Share of drawn names that more than one person carries, so that a quarter of the people share one. */
const shared = 0.09;

const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);

function romanised({ given, family }: Invented, dice: Dice) {
  const [first, last] = [given, family].map((part) =>
    capital(english(russified(part.toLowerCase(), dice), dice)),
  );
  return { name: `${first} ${last}`, sortName: `${last}, ${first}` };
}

/** How many people carry one name: mostly one; of the others most two or three, a few up to 21. */
function bearers(dice: Dice): number {
  if (!dice.chance(shared)) return 1;
  if (dice.chance(0.03)) return 6 + Math.floor(dice.next() * (maxNamesakes - 5));
  let count = 2;
  while (count < maxNamesakes && dice.chance(0.45)) count += 1;
  return count;
}

function* distinctNames(count: number, seed: number, dice: Dice) {
  const seen = new Set<string>();
  for (let batch = 0; ; batch += 1) {
    for (const person of invented(count, 'all', seed + batch)) {
      const { name, sortName } = romanised(person, dice);
      if (seen.has(name)) continue;
      seen.add(name);
      yield { person, name, sortName };
    }
  }
}

function shuffle<T>(list: T[], dice: Dice): T[] {
  for (let n = list.length - 1; n > 0; n -= 1) {
    const other = Math.floor(dice.next() * (n + 1));
    const [a, b] = [list[n], list[other]];
    if (a !== undefined && b !== undefined) [list[n], list[other]] = [b, a];
  }
  return list;
}

/**
 * `count` people, numbered from 1, the same for the same seed. A quarter share their romanised name with somebody,
 * up to 21 under one name (measured on 10,271 records of the US commission on China, 2020).
 */
export function crowdOf(count: number, seed: number): Somebody[] {
  const dice = diceOf(seed);
  const drawn: { person: Invented; name: string; sortName: string }[] = [];
  for (const one of distinctNames(Math.max(count, 10), seed, dice)) {
    const many = Math.min(bearers(dice), count - drawn.length);
    for (let n = 0; n < many; n += 1) drawn.push(one);
    if (drawn.length >= count) break;
  }
  const carried = new Map<string, number[]>();
  const slugs = new Map<string, number>();
  return shuffle(drawn, dice).map((one, index) => {
    const number = index + 1;
    const namesakes = carried.get(one.name) ?? [];
    carried.set(one.name, namesakes);
    namesakes.push(number);
    const bare = one.name
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .trim()
      .replace(/ +/g, '-');
    const nth = (slugs.get(bare) ?? 0) + 1;
    slugs.set(bare, nth);
    return { ...one, number, slug: nth === 1 ? bare : `${bare}-${nth}`, namesakes };
  });
}
