import { whenWords } from '@/lib/language/dates';
import { headlineOf } from '@/lib/language/statement-headline';
import { codeWords, type Speech } from '@/lib/language/translate';
import type { Statement } from '@/lib/record/schema';

/** What two versions of a statement can differ in, as an editor fills it in. */
const fields = ['what', 'place', 'when', 'stated', 'certainty', 'sources', 'gist', 'note'] as const;
export type StatementField = (typeof fields)[number];

/** What a statement says, field by field in words; empty where it says nothing. */
export function statementFields(statement: Statement, speech: Speech): Record<StatementField, string> {
  const { occurred, occurredMeaning, stated, certainty, citations, gist, note } = statement;
  return {
    what: headlineOf(statement, speech),
    place: 'place' in statement && statement.place !== null ? statement.place.name : '',
    when: occurred === null ? '' : whenWords(occurred, occurredMeaning, speech),
    stated: whenWords(stated, 'on', speech),
    certainty: codeWords(speech, 'statements.certainty_short', certainty),
    sources: citations.map(({ reference, label, quote }) => `${reference}, ${label}: “${quote}”`).join('; '),
    gist: gist ?? '',
    note: note ?? '',
  };
}

/** The fields in which two versions of a statement say different things, in the order of the form. */
export function differingFields(one: Statement, other: Statement, speech: Speech): StatementField[] {
  const [before, after] = [statementFields(one, speech), statementFields(other, speech)];
  return fields.filter((field) => before[field] !== after[field]);
}
