import { type Day, dayBefore } from '@/lib/core/partial-date';
import type {
  CustodyGroup,
  CustodyState,
  Line,
  LineSegment,
  Naming,
  Present,
  Statement,
  StatementOf,
} from '@/lib/record/schema';

/** Which of the counted groups a state belongs to. Held covers every confinement but house arrest. */
export const groupOf: Record<CustodyState, CustodyGroup> = {
  held: 'held',
  pre_trial: 'held',
  serving_sentence: 'held',
  psychiatric: 'held',
  house_arrest: 'house_arrest',
  restricted: 'restricted',
  at_liberty: 'at_liberty',
  abroad: 'abroad',
  disappeared: 'disappeared',
  dead: 'dead',
};

/** Of two statements about the same day the heavier one is shown: what limits a person more comes first. */
const weight: Record<CustodyState, number> = {
  dead: 9,
  disappeared: 8,
  serving_sentence: 7,
  pre_trial: 6,
  psychiatric: 5,
  held: 4,
  house_arrest: 3,
  restricted: 2,
  abroad: 1,
  at_liberty: 0,
};

/** Groups of custody that are stated, by weight, the lightest first: of several on one day the last is shown. */
export const groupsByWeight: readonly CustodyGroup[] = [
  'at_liberty',
  'abroad',
  'restricted',
  'house_arrest',
  'held',
  'disappeared',
  'dead',
];

type Custody = StatementOf<'custody'>;

/** The days a custody statement is knowledge about, and which of its ends are not known to the day. */
export type Coverage = { from: Day; until: Day; softStart: boolean; softEnd: boolean };

/**
 * Without an occurrence the statement speaks of the date of its document. A stated length of confinement ("almost
 * ten years") reaches back from there, softly; that of a restriction ("a three-year ban") is its whole length and
 * says nothing of its start. `before` and `until` know the end only; `since` lasts to the document's date.
 */
export function coverageOf(statement: Custody): Coverage {
  const statedUntil = statement.statedUntil ?? statement.statedFrom;
  const imprecise = (from: Day | null, until: Day | null) => from !== until;
  const elapsed = statement.state === 'restricted' ? null : statement.duration;
  const back = (day: Day) => (elapsed ? dayBefore(day, elapsed) : day);
  if (statement.occurred === null) {
    const soft = imprecise(statement.statedFrom, statement.statedUntil);
    const from = back(statement.statedFrom);
    return { from, until: statedUntil, softStart: soft || from !== statement.statedFrom, softEnd: soft };
  }
  const from = statement.from ?? back(statement.until ?? statement.statedFrom);
  const until = statement.until ?? statedUntil;
  switch (statement.occurredMeaning) {
    case 'since':
      return {
        from,
        until: statedUntil,
        softStart: imprecise(statement.from, statement.until),
        softEnd: false,
      };
    case 'until':
    case 'before':
      return { from: back(until), until, softStart: true, softEnd: statement.occurredMeaning === 'before' };
    case 'throughout':
      return { from, until, softStart: statement.from === null, softEnd: statement.until === null };
    default: {
      const soft = imprecise(statement.from, statement.until);
      return { from, until, softStart: soft, softEnd: soft };
    }
  }
}

const byDay = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);

/** Newest knowledge first; on one day the heavier state. Dead stays dead whatever an older text says later. */
function newestFirst(a: Custody, b: Custody): number {
  const dead = Number(b.state === 'dead') - Number(a.state === 'dead');
  if (dead !== 0) return dead;
  return (
    byDay(coverageOf(b).until, coverageOf(a).until) ||
    byDay(b.statedFrom, a.statedFrom) ||
    weight[b.state] - weight[a.state] ||
    byDay(a.key, b.key)
  );
}

/** A custody told as past ("detained on 27 September 2018", in a text of 2019) says nothing of the days after it. */
const reachesItsDocument = (statement: Custody) =>
  statement.state === 'dead' || coverageOf(statement).until >= statement.statedFrom;

/**
 * What is known now. Computed from dated statements, never edited. `namings` must not be empty (a person is on
 * record because a document names them); the newest of them says when knowledge was last confirmed.
 */
export function presentOf(statements: readonly Statement[], namings: readonly Naming[]): Present {
  const newest = [...namings].sort(
    (a, b) => byDay(b.statedFrom, a.statedFrom) || byDay(a.document, b.document),
  )[0];
  if (!newest) throw new Error('a person on record is named by a document');
  const confirmed = {
    confirmed: newest.stated,
    confirmedFrom: newest.statedFrom,
    confirmedBy: newest.document,
  };
  const [top, ...others] = statements
    .filter((each) => each.kind === 'custody')
    .filter(reachesItsDocument)
    .sort(newestFirst);
  if (!top) {
    return {
      group: 'not_stated',
      state: null,
      statements: [],
      certainty: null,
      disputed: false,
      ...confirmed,
    };
  }
  const same = others.filter(
    (each) => each.state === top.state && coverageOf(each).until === coverageOf(top).until,
  );
  return {
    group: groupOf[top.state],
    state: top.state,
    statements: [top.key, ...same.map((each) => each.key)],
    certainty: top.certainty,
    disputed: top.disputed,
    ...confirmed,
  };
}

/** Days on which something says that an earlier custody had ended: no two custodies are joined across them. */
function endsOfCustody(statements: readonly Statement[]): Day[] {
  return statements.flatMap((each) => {
    const release = each.kind === 'event' && ['release', 'release_on_parole'].includes(each.type);
    const former = each.kind === 'designation' && each.term === 'former_political_prisoner';
    return release || former ? [each.until ?? each.from ?? each.statedFrom] : [];
  });
}

/** The line of custody: covered stretches in order, lighter ones between two that agree, a mark a document. */
export function lineOf(statements: readonly Statement[], namings: readonly Naming[]): Line {
  const covered = new Map<string, LineSegment>();
  for (const each of statements.filter((one) => one.kind === 'custody')) {
    const coverage = coverageOf(each);
    const at = [each.state, coverage.from, coverage.until].join(' ');
    const there = covered.get(at);
    if (there) there.statements.push(each.key);
    else {
      covered.set(at, {
        state: each.state,
        basis: 'solid',
        ...coverage,
        certainty: each.certainty,
        statements: [each.key],
      });
    }
  }
  const solid = [...covered.values()].sort(
    (a, b) => byDay(a.from, b.from) || byDay(a.until, b.until) || weight[a.state] - weight[b.state],
  );
  const ends = endsOfCustody(statements);
  const between = solid.flatMap((a, index) => {
    const b = solid.slice(index + 1).find((later) => later.from > a.until);
    if (!b || groupOf[a.state] !== groupOf[b.state]) return [];
    if (ends.some((day) => day > a.from && day <= b.until)) return [];
    const gap: LineSegment = {
      state: groupOf[a.state] === 'held' ? 'held' : a.state,
      basis: 'between',
      from: a.until,
      until: b.from,
      softStart: false,
      softEnd: false,
      certainty: 'implied',
      statements: [...a.statements, ...b.statements],
    };
    return [gap];
  });
  return {
    segments: [...solid, ...between].sort((a, b) => byDay(a.from, b.from) || byDay(a.until, b.until)),
    marks: namings
      .map((each) => ({
        document: each.document,
        reference: each.reference,
        from: each.statedFrom,
        until: each.statedUntil,
      }))
      .sort((a, b) => byDay(a.from, b.from) || byDay(a.document, b.document)),
  };
}
