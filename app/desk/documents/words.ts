import type { Choice, ChoiceGroup } from '@/components/workbench/shapes';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import { type StatementDetail, statementDetail } from '@/lib/statements/schema';

/** Where the words of each kind's code stand in the catalog, and under which name its detail has it. */
const codes = {
  demand: ['action', 'demand.action'],
  custody: ['state', 'custody.state'],
  charge: ['stage', 'charge.stage'],
  designation: ['term', 'designation.term'],
  event: ['type', 'event.type'],
  treatment: ['type', 'treatment.type'],
  death: ['circumstances', 'death.circumstances'],
  investigation: ['outcome', 'investigation.outcome'],
  finding: ['outcome', 'finding.outcome'],
  affiliation: ['role', 'affiliation.role'],
  occupation: ['occupation', 'occupation.name'],
  relation: ['relation', 'relation.of'],
  trait: ['value', 'trait.value'],
  conduct: ['type', 'conduct.type'],
} as const;

/** Kinds an editor can add with a code alone; the others need more than one field. */
const addable = [
  'demand',
  'custody',
  'charge',
  'designation',
  'event',
  'treatment',
  'death',
  'investigation',
  'occupation',
  'affiliation',
  'conduct',
] as const;

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
function codesOf(kind: (typeof addable)[number]): string[] {
  if (kind === 'demand') return demandActions;
  const shape = statementDetail.options.find((option) => option.shape.kind.value === kind)?.shape;
  const field = shape && codes[kind][0] in shape ? Reflect.get(shape, codes[kind][0]) : null;
  return field !== null && typeof field === 'object' && 'options' in field && Array.isArray(field.options)
    ? field.options.map(String)
    : [];
}

/** What can be said of somebody, by kind. */
export function kindChoices(speech: Speech): ChoiceGroup[] {
  return addable.map((kind) => ({
    words: sentenceCase(codeWords(speech, 'statements.kind', kind), speech),
    choices: codesOf(kind).map((code) => ({
      value: `${kind}:${code}`,
      words: codeWords(speech, `statements.${codes[kind][1]}`, code),
    })),
  }));
}

/** A proposed detail in words: its kind, its code, and the article or place it leads to. */
export function detailWords(detail: StatementDetail, speech: Speech, provisions: readonly Choice[]): string {
  const kind = sentenceCase(codeWords(speech, 'statements.kind', detail.kind), speech);
  const parts = [detailCode(detail, speech)];
  if (detail.kind === 'charge' && detail.provision !== null) {
    parts.push(provisions.find(({ value }) => value === detail.provision)?.words ?? detail.provision);
  }
  if ('place' in detail && detail.place !== null) parts.push(plainSlug(detail.place));
  if ('organisations' in detail) parts.push(...detail.organisations.map(plainSlug));
  return `${kind}: ${parts.join(', ')}`;
}

const plainSlug = (slug: string) => slug.replaceAll('-', ' ');

function detailCode(detail: StatementDetail, speech: Speech): string {
  if (detail.kind === 'sentence') {
    return detail.parts.map(({ kind }) => codeWords(speech, 'statements.sentence.part', kind)).join(', ');
  }
  const [field, area] = codes[detail.kind];
  const code = String(Reflect.get(detail, field));
  const key = `statements.${area}.${code}`;
  // messages that take a name are no words of their own
  if (detail.kind === 'relation' || detail.kind === 'trait') return code.replaceAll('_', ' ');
  return speech.t.has(key) ? speech.t(key) : code.replaceAll('_', ' ');
}
