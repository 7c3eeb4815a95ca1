import { coverageOf, groupOf } from '@/lib/custody/rules';
import type { PersonSheet } from '@/lib/record/schema';

export type SpanRow = {
  statementKey: string;
  state: string;
  custodyGroup: string;
  certainty: string;
  from: string;
  /** Inclusive; null: for good (death). */
  until: string | null;
};

/**
 * What the sheet knows of custody over time: one span a statement, on the days it is knowledge about and no
 * others. Death lasts, and is certain from the last day it can have happened.
 */
export function spansOf(sheet: PersonSheet): SpanRow[] {
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
