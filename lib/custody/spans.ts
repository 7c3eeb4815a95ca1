import type { Day } from '@/lib/core/partial-date';
import { coverageOf, groupOf, groupsByWeight } from '@/lib/custody/rules';
import type { CustodyGroup, PersonSheet, StatementOf } from '@/lib/record/schema';

export type SpanRow = {
  statementKey: string;
  state: string;
  custodyGroup: CustodyGroup;
  certainty: string;
  from: string;
  /** Inclusive; null: for good (death). */
  until: string | null;
};

type Stated = Pick<PersonSheet, 'statements'>;

/**
 * What the sheet knows of custody over time: one span a statement, on the days it is knowledge about and no
 * others. Death lasts, and is certain from the last day it can have happened.
 */
export function spansOf(sheet: Stated): SpanRow[] {
  return sheet.statements.flatMap((each) => {
    if (each.kind !== 'custody') return [];
    const { from, until } = coverageOf(each);
    return [
      {
        statementKey: each.key,
        state: each.state,
        custodyGroup: groupOf[each.state],
        certainty: each.certainty,
        ...(each.state === 'dead' ? { from: until, until: null } : { from, until }),
      },
    ];
  });
}

/**
 * How the sheet's person stood on a day: the heaviest custody that a statement says of that very day, with the
 * statements that say it; `not_stated` where none does.
 */
export function standingOn(
  sheet: Stated,
  day: Day,
): { group: CustodyGroup; statements: StatementOf<'custody'>[] } {
  const spans = spansOf(sheet).filter(({ from, until }) => from <= day && (until === null || until >= day));
  const group = groupsByWeight.findLast((each) => spans.some(({ custodyGroup }) => custodyGroup === each));
  const keys = spans.flatMap(({ custodyGroup, statementKey }) =>
    custodyGroup === group ? [statementKey] : [],
  );
  return {
    group: group ?? 'not_stated',
    statements: sheet.statements
      .filter((each) => each.kind === 'custody')
      .filter(({ key }) => keys.includes(key)),
  };
}
