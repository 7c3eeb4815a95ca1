import { readLength } from '@/lib/editing/kinds';
import type { CodedTarget } from '@/lib/importing/schema';
import { detailOf } from '@/lib/readings/rules';
import { chargeStages, type StatementDetail, statementDetail } from '@/lib/statements/schema';

/** Kept as a private note in the words of the list; or the row is refused. */
export const keptAsNote = 'note';
export const refusedValue = 'refuse';

/** What a value of a coded column can mean, in the order it is offered; beside these a note, or a refusal. */
export const codesOf: Readonly<Record<CodedTarget, readonly string[]>> = {
  status: [
    'custody:held',
    'custody:pre_trial',
    'custody:serving_sentence',
    'custody:house_arrest',
    'custody:restricted',
    'custody:psychiatric',
    'custody:disappeared',
    'custody:at_liberty',
    'custody:abroad',
    'custody:dead',
    'charge:investigated',
    'charge:charged',
    'charge:on_trial',
    'charge:convicted',
    'charge:acquitted',
    'charge:dropped',
    'charge:quashed',
    'charge:on_appeal',
    'sentence:prison',
    'sentence:life',
    'sentence:suspended',
    'sentence:colony',
    'sentence:probation',
    'sentence:ban',
    'sentence:fine',
    'event:arrest',
    'event:hearing',
    'event:release',
    'event:release_on_parole',
    'event:flight',
    'event:deportation',
    'event:asylum_granted',
    'death:died',
    'death:died_in_custody',
    'death:died_after_release',
    'death:killed',
    'treatment:severe_illness',
    'treatment:care_denied',
  ],
  charge_stage: chargeStages,
  designation: [
    'political_prisoner',
    'former_political_prisoner',
    'prisoner_of_conscience',
    'torture_victim',
    'peaceful_civilian',
  ],
  gender: ['female', 'male'],
  standing: ['case', 'mentioned', 'official'],
};

export const isCode = (target: CodedTarget, code: string): boolean =>
  code === keptAsNote || code === refusedValue || codesOf[target].includes(code);

/** What the other columns of a row add to its status. */
export type Beside = { place: string | null; provision: string | null; length: string | null };

/** A status code as the detail of a statement, with what stands beside it in the row; null: it is no code. */
export function detailOfStatus(code: string, { place, provision, length }: Beside): StatementDetail | null {
  const [kind = '', what = ''] = code.split(':');
  if (kind === 'sentence') return sentenceOf(what, length);
  const detail = detailOf(code, provision);
  return detail !== null && 'place' in detail ? { ...detail, place } : detail;
}

/** A sentence in one part; null for a kind of part that is none. */
export function sentenceOf(kind: string, length: string | null): StatementDetail | null {
  const duration = kind === 'life' || length === null ? null : readLength(length);
  const parsed = statementDetail.safeParse({
    kind: 'sentence',
    inAbsentia: false,
    parts: [{ kind, duration, amount: null, currency: null }],
  });
  return parsed.success ? parsed.data : null;
}

/** A value as it is looked up: without the sign of doubt behind it and without outer blanks. */
export const plainValue = (text: string): string =>
  text
    .replace(/\s*\?+\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether the list itself doubts the value. */
export const isDoubted = (text: string): boolean => /\?\s*$/u.test(text);
