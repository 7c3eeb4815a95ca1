import { type Day, dayAfter } from '@/lib/core/partial-date';
import { groupOf } from '@/lib/custody/rules';
import type { PersonSheet, StatementOf } from '@/lib/record/schema';

/** The end of a term in prison, as far as it can be counted from what a document says. */
export type TermEnd = {
  sentence: StatementOf<'sentence'>;
  /** ISO 8601 duration of the term. */
  term: string;
  /** First and last day the end can be, counted from the first and last day the sentence can have been passed. */
  from: Day;
  until: Day;
  /** Whether the last of them is over. */
  passed: boolean;
  /** A statement about a time after the sentence says that the person is no longer in prison. */
  ended: boolean;
};

/** The end of a term with whose it is. */
export type ListedTermEnd = TermEnd & { person: { slug: string; name: string; number: number } };

/** Kinds of a sentence's parts that are time behind bars; a suspended term is none, and life has no end to count. */
const behindBars = new Set(['prison', 'colony']);

/**
 * Where a person's terms end if they are counted from the day of the sentence: of sentences whose day and length a
 * document states, in the order of their ends. What no document says is not in it: time in custody that the court
 * counted, a term that was shortened or prolonged. Terms left open ("at least") have no end. `today`: ISO day.
 */
export function endsOfTerms({ statements }: Pick<PersonSheet, 'statements'>, today: Day): TermEnd[] {
  const ends = statements.flatMap((sentence): TermEnd[] => {
    if (sentence.kind !== 'sentence' || sentence.inAbsentia) return [];
    const { from, until } = sentence;
    if (sentence.occurredMeaning !== 'on' || from === null || until === null) return [];
    const part = sentence.parts.find(({ kind, duration }) => behindBars.has(kind) && duration !== null);
    if (part === undefined || part.duration === null) return [];
    const [first, last] = [dayAfter(from, part.duration), dayAfter(until, part.duration)];
    const ended = statements.some(
      (each) =>
        each.kind === 'custody' && groupOf[each.state] !== 'held' && (each.from ?? each.statedFrom) > from,
    );
    return [{ sentence, term: part.duration, from: first, until: last, passed: last < today, ended }];
  });
  return ends.sort((a, b) => (a.until < b.until ? -1 : 1));
}
