import { foldName } from '@/lib/spelling/fold';
import { likenessOfFolded } from '@/lib/spelling/likeness';
import type { Candidate } from '../schema';
import { compareCandidates } from './candidates';
import type { Order } from './order';
import type { Proposal, ReadText } from './proposals';
import type { Settled } from './settled';

const MOST_CANDIDATES = 5;
/** Full names looked at for one word alone: a text that repeats a name a thousand times says no more. */
const MOST_BEARERS = 64;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A word that stands for a full name of the same text. */
export interface Reference extends Settled {
  order: Order;
  /** Full names of different people it may stand for: more than one is a doubt. */
  bearers: number;
}

interface Bearer {
  settled: Settled;
  order: Order;
  /** Family or given name, in small letters. */
  part: string;
  isFamily: boolean;
  sign: string;
}

/** Lone words that refer back to a full name of the text: "Tokayev", "Agadils", "Боқаевтың". */
export function referencesOf(
  texts: readonly ReadText[],
  proposals: readonly Proposal[],
  settled: readonly Settled[],
  orders: ReadonlyMap<Settled, Order>,
): Reference[] {
  const bearers = bearersOf(texts, settled, orders);
  const taken = new Map(settled.map((one) => [`${one.passage}/${one.first}`, one]));
  const references: Reference[] = [];
  for (const proposal of proposals) {
    if (proposal.count !== 1 || proposal.institutional) continue;
    const text = texts[proposal.passage];
    const word = text?.words[proposal.last];
    const knowledge = text?.know[proposal.last];
    if (word === undefined || knowledge === undefined) continue;
    const { context } = proposal;
    const personal =
      context.event ||
      context.honorific ||
      context.verb ||
      context.event ||
      context.saidBefore ||
      word.possessive ||
      context.noun === 'people';
    // a given name alone is a word like others: something has to speak for a person
    const among = alike(word.lower, bearers).filter(({ isFamily }) => isFamily || personal);
    if (among.length === 0) continue;
    const kindOfThing = context.kindAfter || context.quoted || (context.article && !word.possessive);
    const asTown = context.placePreposition && (knowledge.place || context.noun === 'place');
    if ((kindOfThing || asTown) && !context.honorific) continue;
    const nearest = nearestBefore(among, proposal);
    const own = taken.get(`${proposal.passage}/${proposal.first}`);
    const candidates = candidatesFrom(word.text, nearest, among);
    const people = new Set(among.map(({ sign }) => sign));
    if (own !== undefined) {
      own.candidates = merged(candidates, own.candidates);
      continue;
    }
    references.push({
      passage: proposal.passage,
      first: proposal.first,
      last: proposal.last,
      candidates,
      rule: 'refers_back',
      proposal,
      order: nearest.isFamily ? 'family_only' : 'given_only',
      bearers: people.size,
    });
  }
  return references;
}

function bearersOf(
  texts: readonly ReadText[],
  settled: readonly Settled[],
  orders: ReadonlyMap<Settled, Order>,
): Map<string, Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const one of settled) {
    const words = texts[one.passage]?.words.slice(one.first, one.last + 1) ?? [];
    const full = words.filter(({ shape }) => shape === 'capital' || shape === 'caps');
    if (full.length < 2 && words.length < 2) continue;
    const order = orders.get(one) ?? null;
    const person = one.candidates[0]?.verdict === 'same' ? String(one.candidates[0].person) : null;
    const sign = person ?? words.map(({ lower }) => lower.replace(/(?<=.{3})s$/u, '')).join(' ');
    full.forEach(({ lower }, at) => {
      const isFamily = order === 'family_given' ? at === 0 : at > 0;
      if (order === 'family_given' && at > 0 && at < full.length - 1) return;
      const bearer = { settled: one, order, part: lower, isFamily, sign };
      for (const key of keysOf(lower)) {
        const bearers = found.get(key);
        if (bearers === undefined) found.set(key, [bearer]);
        else if (bearers.length < MOST_BEARERS) bearers.push(bearer);
      }
    });
  }
  return found;
}

/** Where a word is looked for: as printed, without a Germanic genitive, and by its sounds' first key. */
function keysOf(lower: string): string[] {
  const keys = [lower];
  if (lower.length > 3 && lower.endsWith('s')) keys.push(lower.slice(0, -1));
  if (CYRILLIC.test(lower)) for (const key of foldName(lower).parts[0]?.keys ?? []) keys.push(`~${key}`);
  return keys;
}

function alike(lower: string, bearers: ReadonlyMap<string, readonly Bearer[]>): Bearer[] {
  const exact = bearers.get(lower) ?? [];
  if (exact.length > 0) return [...exact];
  const found = new Set<Bearer>();
  for (const key of keysOf(lower)) {
    for (const bearer of bearers.get(key) ?? []) {
      const { verdict } = likenessOfFolded(foldName(lower), foldName(bearer.part));
      const genitive = lower === `${bearer.part}s` || bearer.part === `${lower}s`;
      if (genitive || (verdict !== 'different' && CYRILLIC.test(lower))) found.add(bearer);
    }
  }
  return [...found];
}

function nearestBefore(among: readonly Bearer[], { passage, first }: Proposal): Bearer {
  const families = among.filter(({ isFamily }) => isFamily);
  const [head, ...others] = families.length > 0 ? families : among;
  if (head === undefined) throw new Error('a reference without anyone to refer to');
  const isBefore = ({ settled }: Bearer) =>
    settled.passage < passage || (settled.passage === passage && settled.first < first);
  let nearest = head;
  for (const one of others) if (isBefore(one)) nearest = one;
  return nearest;
}

/** The people meant by the full names, nearest before it first, compared by the word alone. */
function candidatesFrom(word: string, nearest: Bearer, among: readonly Bearer[]): Candidate[] {
  const folded = foldName(word);
  const found = new Map<Candidate['person'], Candidate>();
  for (const { settled } of [nearest, ...among]) {
    for (const { person, form, verdict } of settled.candidates) {
      if (found.has(person) || verdict === 'different') continue;
      found.set(person, { person, form, ...likenessOfFolded(folded, foldName(form)) });
    }
  }
  const [first, ...others] = found.values();
  if (first === undefined) return [];
  return [first, ...others.sort(compareCandidates)].slice(0, MOST_CANDIDATES);
}

function merged(first: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const people = new Set(first.map(({ person }) => person));
  return [...first, ...others.filter(({ person }) => !people.has(person))].slice(0, MOST_CANDIDATES);
}
