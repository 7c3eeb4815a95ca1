import { canonicalJson } from '@/lib/core/canonical';
import type { StatementDetail, StatementInput } from '@/lib/statements/schema';

/** A statement on the casework that rests on the same words, as it stands or as a change that waits would have it. */
export type OnRecord = {
  id: number;
  input: StatementInput;
  waits: boolean;
  draft: boolean;
  revision: number;
};

export type Difference =
  | { is: 'new' }
  /** The same is said already, or a change of it waits. */
  | { is: 'said' }
  /** The row says more or other than is said: this would be said instead. */
  | { is: 'changed'; present: OnRecord; input: StatementInput };

/** What makes two statements of a kind one: their code. */
function codeOf(detail: StatementDetail): string {
  switch (detail.kind) {
    case 'custody':
      return detail.state;
    case 'charge':
      return detail.provision ?? '';
    case 'sentence':
      return detail.parts.map(({ kind }) => kind).join();
    case 'designation':
      return detail.term;
    case 'event':
    case 'treatment':
      return detail.type;
    case 'death':
      return detail.circumstances;
    case 'trait':
      return detail.trait;
    default:
      return canonicalJson(detail);
  }
}

/** What the row knows, and what it does not say as it was: an empty cell is no news. */
function merged(present: StatementInput, planned: StatementInput): StatementInput {
  const told = Object.entries(planned.detail).filter(([, value]) => value !== null && value !== false);
  // a row without a stage says nothing about the stage
  const news = told.filter(([name, value]) => !(name === 'stage' && value === 'not_stated'));
  const detail: StatementDetail = { ...present.detail, ...Object.fromEntries(news) };
  const dated = planned.occurred === null ? present : planned;
  return {
    ...present,
    detail,
    occurred: dated.occurred,
    occurredMeaning: dated.occurredMeaning,
  };
}

/**
 * How a row's statement stands to what is on record of that person from the same words of the same passage. Another
 * code from the same words is another statement; the same code with more about it is a change of the one that stands.
 */
export function differenceOf(planned: StatementInput, onRecord: readonly OnRecord[]): Difference {
  const [source] = planned.citations;
  const same = onRecord.filter(
    ({ input }) =>
      input.detail.kind === planned.detail.kind &&
      codeOf(input.detail) === codeOf(planned.detail) &&
      input.citations.some(
        ({ passageId, start, end }) =>
          passageId === source?.passageId && start === source.start && end === source.end,
      ),
  );
  const [present] = same;
  if (present === undefined) return { is: 'new' };
  const news = same.map(({ input }) => merged(input, planned));
  const [input] = news;
  if (input === undefined || same.some((one, at) => canonicalJson(one.input) === canonicalJson(news[at]))) {
    return { is: 'said' };
  }
  return present.waits ? { is: 'said' } : { is: 'changed', present, input };
}
