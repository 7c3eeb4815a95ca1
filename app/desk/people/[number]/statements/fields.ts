import { getTranslations } from 'next-intl/server';
import type { EditField, FieldGroup } from '@/components/editing/edit-state';
import { writers } from '@/lib/db/writers';
import { fieldsOf, type KindField, type StatementKind } from '@/lib/editing/kinds';
import { listDemands, listEntities, listSources } from '@/lib/editing/pickers';
import { mostSources } from '@/lib/editing/sources';
import { partsShown } from '@/lib/editing/statement-form';
import { readSpeech } from '@/lib/language/speech';
import { codeWords, plainCode, type Speech } from '@/lib/language/translate';

/** Where the words of a kind's codes stand in the catalog, where it is not "statements.{kind}.{field}". */
const areas: Readonly<Record<string, string>> = {
  'occupation.occupation': 'statements.occupation.name',
  'relation.relation': 'editing.relation',
  'custody.durationQualifier': 'editing.length',
  'trait.trait': 'editing.trait',
};

function wordsOfCode(speech: Speech, kind: string, field: string, code: string): string {
  const area = areas[`${kind}.${field}`] ?? `statements.${kind}.${field}`;
  const key = `${area}.${code}`;
  return speech.t.has(key) ? speech.t(key) : plainCode(key);
}

/** The fields of a statement's form, in groups, with the names to pick from. */
export async function statementFields(
  kind: StatementKind,
  personNumber: number,
): Promise<{ groups: FieldGroup[]; lists: Record<string, string[]> }> {
  const db = writers();
  const [t, speech, places, organisations, provisions, demands, sources] = await Promise.all([
    getTranslations('editing'),
    readSpeech(),
    listEntities(db, 'place'),
    listEntities(db, 'organisation'),
    listEntities(db, 'provision'),
    kind === 'demand' ? listDemands(db, personNumber) : [],
    listSources(db, personNumber),
  ]);
  const none = { value: '', words: t('choose') };
  const ofKind = (field: KindField): EditField[] => {
    const name = `d.${field.name}`;
    const label = t(`field.${field.name}`);
    const optional = field.optional;
    switch (field.as) {
      case 'flag':
        return [{ name, label, as: 'tick' }];
      case 'code':
        return [
          {
            name,
            label,
            optional,
            as: 'choice',
            options: [
              none,
              ...field.codes.map((value) => ({ value, words: wordsOfCode(speech, kind, field.name, value) })),
            ],
          },
        ];
      case 'demand':
        return [
          {
            name,
            label,
            hint: t('hint.demand'),
            as: 'choice',
            options: [
              none,
              ...demands.map(({ key, summary, reference }) => ({
                value: key,
                words: `${reference}: ${summary}`.slice(0, 160),
              })),
            ],
          },
        ];
      case 'parts':
        return Array.from({ length: partsShown }, (_, at) => partFields(at, field.codes)).flat();
      case 'text':
        return [{ name, label, optional, as: 'line', maxLength: 300 }];
      case 'length':
        return [{ name, label, optional, hint: t('hint.duration'), as: 'line' }];
      case 'person':
        return [{ name, label, optional, hint: t('hint.person'), as: 'line' }];
      default:
        return [{ name, label, optional, hint: t(`hint.${field.as}`), as: 'line', list: listOf(field.as) }];
    }
  };
  const partFields = (at: number, codes: readonly string[]): EditField[] => {
    const label = (field: string) => t('part', { number: at + 1, field: t(`field.${field}`) });
    const optional = at > 0;
    return [
      {
        name: `p.${at}.kind`,
        label: label('part_kind'),
        optional,
        as: 'choice',
        options: [
          none,
          ...codes.map((value) => ({ value, words: codeWords(speech, 'editing.part_kind', value) })),
        ],
      },
      {
        name: `p.${at}.duration`,
        label: label('duration'),
        hint: t('hint.duration'),
        optional: true,
        as: 'line',
      },
      { name: `p.${at}.amount`, label: label('amount'), optional: true, as: 'line' },
      {
        name: `p.${at}.currency`,
        label: label('currency'),
        hint: t('hint.currency'),
        optional: true,
        as: 'line',
      },
    ];
  };
  const documents = [
    none,
    ...sources.map(({ id, shortTitle, usualTitle, names }) => ({
      value: String(id),
      words: `${names ? '● ' : ''}${shortTitle} – ${usualTitle}`.slice(0, 120),
    })),
  ];
  const source = (at: number): FieldGroup => ({
    id: `source-${at}`,
    legend: t('source.legend', { number: at + 1 }),
    ...(at === 0 ? { aside: t('source.aside') } : { folded: true }),
    fields: [
      {
        name: `s.${at}.document`,
        label: t('source.document'),
        hint: t('source.document_hint'),
        as: 'choice',
        options: documents,
        optional: at > 0,
      },
      {
        name: `s.${at}.quote`,
        label: t('source.quote'),
        hint: t('source.quote_hint'),
        as: 'lines',
        rows: 2,
        optional: at > 0,
      },
      {
        name: `s.${at}.passage`,
        label: t('source.passage'),
        hint: t('source.passage_hint'),
        optional: true,
        as: 'line',
      },
    ],
  });
  const meanings = ['on', 'within', 'since', 'until', 'before', 'throughout'];
  const groups: FieldGroup[] = [
    { id: 'what', legend: t('group.what'), fields: fieldsOf(kind).flatMap(ofKind) },
    {
      id: 'when',
      legend: t('group.when'),
      aside: t('group.when_aside'),
      fields: [
        {
          name: 'occurred',
          label: t('field.occurred'),
          hint: t('hint.occurred'),
          optional: true,
          as: 'line',
        },
        {
          name: 'occurredMeaning',
          label: t('field.occurredMeaning'),
          hint: t('hint.occurredMeaning'),
          optional: true,
          as: 'choice',
          options: [
            { value: '', words: t('meaning.as_written') },
            ...meanings.map((value) => ({ value, words: t(`meaning.${value}`) })),
          ],
        },
        {
          name: 'certainty',
          label: t('field.certainty'),
          as: 'choice',
          options: ['stated', 'reported', 'implied', 'ambiguous'].map((value) => ({
            value,
            words: codeWords(speech, 'statements.certainty_short', value),
          })),
        },
      ],
    },
    ...Array.from({ length: mostSources }, (_, at) => source(at)),
    {
      id: 'notes',
      legend: t('group.notes'),
      fields: [
        {
          name: 'gist',
          label: t('field.gist'),
          hint: t('hint.gist'),
          optional: true,
          as: 'line',
          maxLength: 500,
        },
        {
          name: 'publicNote',
          label: t('field.publicNote'),
          hint: t('hint.publicNote'),
          optional: true,
          as: 'lines',
        },
        {
          name: 'privateNote',
          label: t('field.privateNote'),
          hint: t('hint.privateNote'),
          optional: true,
          as: 'lines',
        },
      ],
    },
    {
      id: 'why',
      legend: t('group.why'),
      fields: [
        { name: 'reason', label: t('field.reason'), hint: t('hint.reason'), as: 'line', maxLength: 500 },
      ],
    },
  ];
  const names = (rows: { name: string }[]) => [...new Set(rows.map(({ name }) => name))];
  return {
    groups,
    lists: { places: names(places), organisations: names(organisations), provisions: names(provisions) },
  };
}

const listOf = (as: 'place' | 'organisation' | 'organisations' | 'provision') =>
  as === 'place' ? 'places' : as === 'provision' ? 'provisions' : 'organisations';
