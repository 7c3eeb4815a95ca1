import type { Contradiction, Weighed } from '@/lib/boards/schema';

/** Days, ends included, on all of which something was so, as sure as the statement is. */
type Cover = { from: string; until: string };

const confined = ['held', 'pre_trial', 'serving_sentence', 'psychiatric'];

/**
 * States that cannot be true of one person on one day. Left out on purpose: "held", whose kind is not stated, beside
 * a kind of confinement; a sentence served while another case is tried; restrictions, which go with liberty, life
 * abroad and house arrest; being held abroad; being held where nobody knows.
 */
const exclusive: readonly (readonly [string, readonly string[]])[] = [
  ['at_liberty', [...confined, 'house_arrest', 'disappeared']],
  ['house_arrest', ['pre_trial', 'serving_sentence', 'psychiatric', 'abroad', 'disappeared']],
  ['abroad', ['serving_sentence']],
  ['dead', [...confined, 'house_arrest', 'restricted', 'at_liberty', 'abroad']],
];

const excludes = (one: string, other: string) =>
  exclusive.some(
    ([state, others]) =>
      (state === one && others.includes(other)) || (state === other && others.includes(one)),
  );

/**
 * The days on which a statement is surely true; null when there is no such day. "Within 2020" is some day of 2020,
 * which contradicts nothing else in 2020. `since` lasts to the date of the document that says so; without an
 * occurrence the statement speaks of that date.
 */
export function sureCover({
  occurred,
  meaning,
  from,
  until,
  statedFrom,
  statedUntil,
}: Weighed): Cover | null {
  if (occurred === null) return statedFrom === statedUntil ? { from: statedFrom, until: statedFrom } : null;
  switch (meaning) {
    case 'since':
      return until !== null && until <= statedFrom ? { from: until, until: statedFrom } : null;
    case 'throughout':
      return from !== null && until !== null ? { from, until } : null;
    case 'before':
      return null;
    default:
      return from !== null && from === until ? { from, until } : null;
  }
}

/**
 * Two covers share time that no change of state explains: more than the one day on which one ends and the other
 * begins. Two statements about the very same day do.
 */
export function sharesTime(one: Cover, other: Cover): boolean {
  if (one.from > other.from) return sharesTime(other, one);
  const day = other.from;
  if (one.until < day) return false;
  if (one.until > day && (other.until > day || one.from < day)) return true;
  return one.from === day && one.until === other.until;
}

function custodyAgainst(one: Weighed, other: Weighed): boolean {
  if (one.code === null || other.code === null || !excludes(one.code, other.code)) return false;
  const [first, second] = [sureCover(one), sureCover(other)];
  return first !== null && second !== null && sharesTime(first, second);
}

/** Events that happen to the living only; relatives sue, and files are closed, after a death. */
const aliveAt = [
  'arrest',
  'detention',
  'release',
  'release_on_parole',
  'deportation',
  'flight',
  'asylum_granted',
];

/** Alive and somewhere on a day after the last day on which the death can have been. */
function aliveAfter(death: Weighed, later: Weighed): boolean {
  if (death.until === null || later.code === 'dead') return false;
  if (later.kind === 'event' && !aliveAt.includes(later.code ?? '')) return false;
  // an event or a state within an interval is surely later only when the whole interval is
  if (later.occurred !== null) return later.from !== null && later.from > death.until;
  return later.kind === 'custody' && later.statedFrom > death.until;
}

const apart = (one: Weighed, other: Weighed) =>
  (one.until !== null && other.from !== null && one.until < other.from) ||
  (other.until !== null && one.from !== null && other.until < one.from);

/** Died and killed differ, and death in custody and after release; "killed or died" fits any, as does a shorter word. */
const apartWords: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['died', 'died_after_release'],
    ['killed', 'political_killing', 'shot_dead'],
  ],
  [['died_in_custody'], ['died_after_release']],
];

function toldApart({ code: one }: Weighed, { code: other }: Weighed): boolean {
  if (one === null || other === null) return false;
  return apartWords.some(
    ([some, rest]) =>
      (some.includes(one) && rest.includes(other)) || (some.includes(other) && rest.includes(one)),
  );
}

/** One judgment: the same day. Parts of one kind, one each, with lengths that differ. */
function lengthsDiffer(one: Weighed, other: Weighed): boolean {
  if (one.from === null || one.from !== one.until || one.from !== other.from || one.until !== other.until)
    return false;
  const lengths = ({ parts }: Weighed, kind: string) =>
    parts.flatMap((part) => (part.kind === kind && part.duration !== null ? [part.duration] : []));
  return one.parts.some(({ kind }) => {
    const [first, ...more] = lengths(one, kind);
    const [second, ...others] = lengths(other, kind);
    if (first === undefined || second === undefined || more.length > 0 || others.length > 0) return false;
    return first !== second;
  });
}

function between(one: Weighed, other: Weighed): Contradiction['reason'] | null {
  if (one.kind === 'custody' && other.kind === 'custody')
    return custodyAgainst(one, other) ? 'custody_excludes' : null;
  if (one.kind === 'death' && other.kind === 'death') {
    if (apart(one, other)) return 'deaths_apart';
    return toldApart(one, other) ? 'deaths_differ' : null;
  }
  if (one.kind === 'death') return aliveAfter(one, other) ? 'alive_after_death' : null;
  if (other.kind === 'death') return aliveAfter(other, one) ? 'alive_after_death' : null;
  if (one.kind === 'sentence' && other.kind === 'sentence')
    return lengthsDiffer(one, other) ? 'sentences_differ' : null;
  return null;
}

/** Every two statements about one person that cannot both be true as they stand, in the order given. */
export function contradictionsOf(statements: readonly Weighed[]): Contradiction[] {
  return statements.flatMap((one, at) =>
    statements.slice(at + 1).flatMap((other) => {
      const reason = one.person === other.person ? between(one, other) : null;
      return reason === null ? [] : [{ reason, one, other }];
    }),
  );
}
