import type { ChoiceGroup, SuggestionShape } from '@/components/workbench/shapes';
import type { Suggestion } from '@/lib/intake/schema';
import { suggestionSentence } from '@/lib/language/suggestion-wording';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import { statementDetail } from '@/lib/statements/schema';

/** Kinds an editor can add with a code alone (the others need more than one field): the code's name in the detail,
 * and where its words stand in the catalog. */
const codes = {
  demand: ['action', 'demand.action'],
  custody: ['state', 'custody.state'],
  charge: ['stage', 'charge.stage'],
  designation: ['term', 'designation.term'],
  event: ['type', 'event.type'],
  treatment: ['type', 'treatment.type'],
  death: ['circumstances', 'death.circumstances'],
  investigation: ['outcome', 'investigation.outcome'],
  affiliation: ['role', 'affiliation.role'],
  occupation: ['occupation', 'occupation.name'],
  conduct: ['type', 'conduct.type'],
} as const;

const addable = Object.keys(codes) as (keyof typeof codes)[];

/** Kinds that need more than a code: they are said in the person's own form, which is led to with the words. */
const wider = ['sentence', 'finding', 'relation', 'trait'] as const;

/** The kind asked for that has a form of its own; null for all else. */
export const widerKind = (what: string): (typeof wider)[number] | null =>
  wider.find((kind) => what === `more:${kind}`) ?? null;

const demandActions = [
  'release',
  'release_and_rehabilitate',
  'drop_charges',
  'lift_ban',
  'lift_measures',
  'annul_decision',
  'review_and_compensate',
  'end_persecution',
  'grant_refugee_status',
  'investigate',
  'investigate_death',
  'provide_care',
  'protect',
  'prosecute_responsible',
  'sanction',
  'other',
];

/** The codes of a kind, as its shape knows them. */
function codesOf(kind: keyof typeof codes): string[] {
  if (kind === 'demand') return demandActions;
  const shape = statementDetail.options.find((option) => option.shape.kind.value === kind)?.shape;
  const field = shape && codes[kind][0] in shape ? Reflect.get(shape, codes[kind][0]) : null;
  return field !== null && typeof field === 'object' && 'options' in field && Array.isArray(field.options)
    ? field.options.map(String)
    : [];
}

/** What can be said of somebody, by kind. */
export function kindChoices(speech: Speech): ChoiceGroup[] {
  const kindWords = (kind: string) => sentenceCase(codeWords(speech, 'statements.kind', kind), speech);
  const groups = addable.map((kind) => ({
    words: kindWords(kind),
    choices: codesOf(kind).map((code) => ({
      value: `${kind}:${code}`,
      words: codeWords(speech, `statements.${codes[kind][1]}`, code),
    })),
  }));
  const inFull = {
    words: speech.t('workbench.added.in_full'),
    choices: wider.map((kind) => ({ value: `more:${kind}`, words: kindWords(kind) })),
  };
  return [...groups, inFull];
}

/** Suggestions as the question shows them. `stated` is the document's date; a name that is not at hand is its slug. */
export function suggestionShapes(
  suggestions: readonly Suggestion[],
  stated: string,
  names: ReadonlyMap<string, string>,
  speech: Speech,
): SuggestionShape[] {
  const nameOf = (slug: string) => names.get(slug) ?? slug.replaceAll('-', ' ');
  return suggestions.map((one) => ({
    words: suggestionSentence(one, stated, nameOf, speech),
    quote: one.quote,
    ticked: one.ticked,
  }));
}
