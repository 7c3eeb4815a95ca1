import { type Day, dayAfter } from '@/lib/core/partial-date';
import type { ListedTermEnd } from '@/lib/custody/terms';
import type { PersonSheet, StatementOf } from '@/lib/record/schema';

/** A hearing in court that a document dates. */
export type Hearing = {
  event: StatementOf<'event'>;
  /** First and last day it can be on. */
  from: Day;
  until: Day;
};

/** A hearing with whose it is. */
export type ListedHearing = Hearing & { person: { slug: string; name: string; number: number } };

/** What a calendar of the record holds: hearings, and where prison terms end if they are counted. */
export type ListedDates = { hearings: ListedHearing[]; ends: ListedTermEnd[] };

/** Hearings dated to the day or the month, in the order of their days; a year tells nobody when to be there. */
export function hearingsOf({ statements }: Pick<PersonSheet, 'statements'>): Hearing[] {
  return statements
    .flatMap((event): Hearing[] => {
      if (event.kind !== 'event' || event.type !== 'hearing' || event.occurredMeaning !== 'on') return [];
      const { from, until } = event;
      if (from === null || until === null || until > dayAfter(from, 'P1M')) return [];
      return [{ event, from, until }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
