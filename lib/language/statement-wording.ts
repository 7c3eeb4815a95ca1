import { addresseeIn, nameIn } from '@/lib/language/record-names';
import { headlineOf } from '@/lib/language/statement-headline';
import { listWords, type Speech, sentenceCase } from '@/lib/language/translate';
import type { Statement, WithheldField } from '@/lib/record/schema';

/** `lang` is set where the words are the record's own English, whatever the language of the page. */
export type WordingLine = { words: string; lang: 'en' | null };

export type Wording = {
  headline: string;
  /** Somebody else named in the headline, so that their name can lead to their record. */
  other: { slug: string | null; name: string } | null;
  /** What is said beyond the headline, each a sentence or a phrase of its own. */
  lines: WordingLine[];
  /** How sure the document is, when it does not simply state it, and whether it is contradicted. */
  doubts: string[];
};

/**
 * A statement in words: made from its coded fields, never from free text alone, so that every language can say
 * it. The gist and the note are the record's English and marked as such. No pronouns: the page knows whom it is
 * about.
 */
export function statementWording(statement: Statement, speech: Speech): Wording {
  return {
    headline: sentenceCase(headlineOf(statement, speech), speech),
    other: statement.kind === 'relation' ? statement.other : null,
    lines: linesOf(statement, speech),
    doubts: doubtsOf(statement, speech),
  };
}

/** Kept back by a steward: then its absence says nothing of the document. */
const isWithheld = ({ withheld }: Statement, field: WithheldField) => withheld?.includes(field) === true;

function linesOf(statement: Statement, speech: Speech): WordingLine[] {
  const { t } = speech;
  const ours = (words: string): WordingLine => ({ words, lang: null });
  const english = (words: string | null): WordingLine[] =>
    words === null || words === '' ? [] : [{ words: sentenceCase(words, speech), lang: 'en' }];
  const lines: WordingLine[] = [];
  if (statement.kind === 'demand')
    lines.push(...english(statement.summary), ...addresseeLines(statement, speech));
  // a demand's gist repeats its summary
  if (statement.kind !== 'demand' || statement.gist !== statement.summary)
    lines.push(...english(statement.gist));
  if (statement.kind === 'charge') {
    if (statement.provision === null && !isWithheld(statement, 'provision'))
      lines.push(ours(t('statements.charge.unnamed')));
    if (statement.politicallyMotivated) lines.push(ours(t('statements.charge.politically_motivated')));
  }
  if (statement.kind === 'designation' && statement.criteria !== null) {
    lines.push(ours(t('statements.designation.criteria', { criteria: statement.criteria })));
  }
  if (statement.kind === 'event' && statement.organisation !== null) {
    const organisation = nameIn(speech, 'organisation', statement.organisation);
    lines.push(ours(t('statements.event.organisation', { organisation })));
  }
  if ('place' in statement && statement.place !== null && statement.kind !== 'trait') {
    lines.push(ours(t('statements.at_place', { place: nameIn(speech, 'place', statement.place) })));
  }
  lines.push(...english(statement.note));
  if (statement.withheld !== undefined) {
    const what = listWords(
      statement.withheld.map((field) => t(`statements.withheld.field.${field}`)),
      speech,
    );
    lines.push(ours(t('statements.withheld.line', { what })));
  }
  return lines.filter((line, index) => lines.findIndex((other) => other.words === line.words) === index);
}

type Demand = Extract<Statement, { kind: 'demand' }>;

function addresseeLines({ addressees, addresseeStated }: Demand, speech: Speech): WordingLine[] {
  if (addressees.length === 0) return [{ words: speech.t('statements.demand.of_nobody'), lang: null }];
  const key = addresseeStated === false ? 'statements.demand.of_inferred' : 'statements.demand.of';
  return [
    {
      words: speech.t(key, {
        addressees: listWords(
          addressees.map((name) => addresseeIn(speech, name)),
          speech,
        ),
      }),
      lang: null,
    },
  ];
}

function doubtsOf({ certainty, disputed }: Statement, { t }: Speech): string[] {
  return [
    ...(certainty === 'stated' ? [] : [t(`statements.certainty.${certainty}`)]),
    ...(disputed ? [t('statements.disputed')] : []),
  ];
}
