import { partialDate } from '@/lib/core/partial-date';
import type { StatementInput } from '@/lib/statements/schema';

/** What is asked about before it is saved; none of it is forbidden, since records and lives are irregular. */
export type Warning =
  | 'after_document'
  | 'overlap'
  | 'release_without_custody'
  | 'already_dead'
  | 'said_before'
  | 'no_date_of_event';

/** A statement on record beside the one to be saved. */
export type Beside = Pick<StatementInput, 'detail' | 'occurred' | 'stated' | 'citations'>;

const inCustody = new Set(['held', 'pre_trial', 'serving_sentence', 'house_arrest', 'psychiatric']);

type Bounds = { from: string; until: string };
const spanOf = ({ occurred, stated }: Pick<StatementInput, 'occurred' | 'stated'>): Bounds => {
  const { from, until } = partialDate(occurred ?? stated);
  return { from: from ?? '0000', until: until ?? '9999' };
};
const meet = (one: Bounds, other: Bounds) => one.from <= other.until && other.from <= one.until;

/**
 * What to ask about a statement beside the others of the person: a date after the document that states it, custody of
 * two kinds at one time, a release without custody before it, custody after a death, the same words used for the same
 * kind before, an event without its own date. Dates must be good.
 */
export function warningsOf(input: StatementInput, others: readonly Beside[]): Warning[] {
  const warnings: Warning[] = [];
  const { detail } = input;
  const span = spanOf(input);
  const document = partialDate(input.stated);
  if (input.occurred !== null && document.until !== null && span.from > document.until) {
    warnings.push('after_document');
  }
  if (detail.kind === 'custody' && input.occurred !== null && detail.state !== 'dead') {
    const against = others.some(
      (other) =>
        other.detail.kind === 'custody' &&
        other.occurred !== null &&
        other.detail.state !== detail.state &&
        // "held" leaves open which kind of custody it was
        !(
          [detail.state, other.detail.state].includes('held') &&
          inCustody.has(detail.state) &&
          inCustody.has(other.detail.state)
        ) &&
        meet(span, spanOf(other)),
    );
    if (against) warnings.push('overlap');
  }
  if (isRelease(input) && !others.some((other) => isCustody(other) && spanOf(other).from <= span.until)) {
    warnings.push('release_without_custody');
  }
  const dead = others.some(
    (other) =>
      (other.detail.kind === 'death' || (other.detail.kind === 'custody' && other.detail.state === 'dead')) &&
      spanOf(other).until < span.from,
  );
  if (dead && (isCustody(input) || isRelease(input))) warnings.push('already_dead');
  const twice = others.some(
    (other) =>
      other.detail.kind === detail.kind &&
      other.citations.some((cited) =>
        input.citations.some(
          ({ passageId, quote }) => passageId === cited.passageId && quote === cited.quote,
        ),
      ),
  );
  if (twice) warnings.push('said_before');
  if (detail.kind === 'event' && input.occurred === null) warnings.push('no_date_of_event');
  return warnings;
}

const isCustody = ({ detail }: Beside) =>
  (detail.kind === 'custody' && inCustody.has(detail.state)) ||
  (detail.kind === 'event' && ['arrest', 'detention', 'repeated_jailing'].includes(detail.type)) ||
  detail.kind === 'sentence';

const isRelease = ({ detail }: Beside) =>
  (detail.kind === 'event' && ['release', 'release_on_parole'].includes(detail.type)) ||
  (detail.kind === 'custody' && detail.liberty !== null);
