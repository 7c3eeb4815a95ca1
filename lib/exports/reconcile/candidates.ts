import type { z } from 'zod';
import {
  type CellValue,
  type candidate,
  candidatesOf,
  extendAnswer,
  type extendQuestion,
  manifest,
  proposedProperties,
  type Query,
  queryAnswers,
  suggestions,
} from '@/lib/exports/reconcile/schema';
import { passageAddress } from '@/lib/record/passage-address';
import { readPublishedPerson } from '@/lib/record/read';
import type { PersonSheet } from '@/lib/record/schema';
import { type FoundPerson, findPeople } from '@/lib/search/people';
import { cleanQuery } from '@/lib/search/query';

const path = '/api/v1/reconcile';
const person = { id: 'person', name: 'Person' };

/** What the service says of itself. `site`: its full address. */
export function manifestOf(site: string): z.infer<typeof manifest> {
  const full = (address: string) => new URL(address, site).href;
  const here = site.replace(/\/$/, '');
  return manifest.parse({
    versions: ['0.2'],
    name: 'Habeas: people on record',
    identifierSpace: full('/people/'),
    schemaSpace: full('/data/api'),
    documentation: full('/data'),
    defaultTypes: [person],
    view: { url: `${here}/people/{{id}}` },
    preview: { url: `${here}${path}/preview?id={{id}}`, width: 430, height: 200 },
    suggest: { entity: { service_url: here, service_path: `${path}/suggest` } },
    extend: {
      propose_properties: { service_url: here, service_path: `${path}/properties` },
      property_settings: [],
    },
  });
}

/** How sure a printed form makes it, of 100. Near names are offered, and stand apart. */
const scores = {
  as_printed: 100,
  other_alphabet: 90,
  other_spelling: 80,
  part_of_it: 60,
  begins_so: 40,
} as const;
const nearScore = 20;

/**
 * Candidates for each query, best first. None is ever marked as a match: two people may bear one name, and who is meant
 * is for whoever asks to settle.
 */
export async function answerQueries(batch: Record<string, Query>): Promise<z.infer<typeof queryAnswers>> {
  const answers: Record<string, { result: z.infer<typeof candidate>[] }> = {};
  for (const [name, query] of Object.entries(batch)) {
    const types = [query.type ?? person.id].flat();
    answers[name] = { result: types.includes(person.id) ? await candidatesFor(query) : [] };
  }
  return queryAnswers.parse(answers);
}

async function candidatesFor(query: Query) {
  const most = candidatesOf(query);
  const found = await findPeople(cleanQuery(query.query), { page: 1, pageSize: most, choices: [] });
  const sure = found.people.map((one) => candidateOf(one, scores[one.foundAs.how]));
  const near = found.nearest.map((one) => candidateOf(one, nearScore));
  return [...sure, ...near].sort((a, b) => b.score - a.score).slice(0, most);
}

function candidateOf(found: FoundPerson, score: number): z.infer<typeof candidate> {
  const { form, printedIn, how } = found.foundAs;
  return {
    id: found.slug,
    name: found.name,
    description: descriptionOf(found),
    type: [person],
    score,
    match: false,
    features: [
      { id: 'found_as', value: form },
      { id: 'how', value: how },
      ...(printedIn === null ? [] : [{ id: 'printed_in', value: printedIn }]),
    ],
  };
}

/** Codes and dates, as the API has them: what is known, and how old it is. */
function descriptionOf({ custody, confirmed, row }: FoundPerson): string {
  const state = custody === 'not_stated' ? 'custody not stated' : `custody as last stated: ${custody}`;
  return `${state}; last named ${confirmed} (${row.present.confirmedBy})`;
}

/** People whose name may begin so, from the place given on. */
export async function suggestPeople(prefix: string, skip: number): Promise<z.infer<typeof suggestions>> {
  const pageSize = 20;
  const wanted = { page: Math.floor(skip / pageSize) + 1, pageSize, choices: [] };
  const found = await findPeople(cleanQuery(prefix), wanted);
  return suggestions.parse({
    result: found.people.map((one) => ({
      id: one.slug,
      name: one.name,
      description: descriptionOf(one),
      notable: [person],
    })),
  });
}

type Property = { id: string; name: string; values: (sheet: PersonSheet, site: string) => CellValue[] };
const text = (value: string | null): CellValue[] => (value === null ? [] : [{ str: value }]);

/** What a table can be filled with: values of the record, and beside them the words and pages they rest on. */
const properties: readonly Property[] = [
  { id: 'number', name: 'Number of the case', values: ({ number }) => [{ int: number }] },
  { id: 'name', name: 'Usual name', values: ({ name }) => text(name) },
  {
    id: 'spellings',
    name: 'Printed spellings',
    values: ({ names }) => [...new Set(names.map(({ form }) => form))].map((str) => ({ str })),
  },
  { id: 'custody', name: 'Custody as last stated', values: ({ present }) => text(present.group) },
  {
    id: 'custody_words',
    name: 'Words that custody rests on',
    values: (sheet) => resting(sheet).map(({ quote }) => ({ str: quote })),
  },
  {
    id: 'custody_source',
    name: 'Passages that custody rests on',
    values: (sheet, site) =>
      [
        ...new Set(
          resting(sheet).map(({ document, label }) => new URL(passageAddress(document, label), site).href),
        ),
      ].map((str) => ({ str })),
  },
  { id: 'confirmed', name: 'Date of the newest document', values: ({ present }) => text(present.confirmed) },
  {
    id: 'documents',
    name: 'Documents that name them',
    values: ({ namings }) => namings.map(({ reference }) => ({ str: reference })),
  },
  {
    id: 'demands',
    name: 'What documents ask for them',
    values: ({ statements }) =>
      [...new Set(statements.flatMap((each) => (each.kind === 'demand' ? [each.action] : [])))].map(
        (str) => ({ str }),
      ),
  },
];

const resting = ({ present, statements }: PersonSheet) =>
  statements.filter(({ key }) => present.statements.includes(key)).flatMap(({ citations }) => citations);

/** What can be asked for of people; nothing of another type. */
export function proposeProperties(type: string): z.infer<typeof proposedProperties> {
  const known = type === person.id ? properties.map(({ id, name }) => ({ id, name })) : [];
  return proposedProperties.parse({ type, properties: known });
}

/** Values of these people. Who is not on record has none; a property that is not known is left out. */
export async function extendPeople(
  { ids, properties: wanted }: z.infer<typeof extendQuestion>,
  site: string,
): Promise<z.infer<typeof extendAnswer>> {
  const known = properties.filter(({ id }) => wanted.some((one) => one.id === id));
  const rows: Record<string, Record<string, CellValue[]>> = {};
  for (const id of new Set(ids)) {
    const published = await readPublishedPerson(id);
    rows[id] = Object.fromEntries(
      known.map((property) => [
        property.id,
        published === null ? [] : property.values(published.sheet, site),
      ]),
    );
  }
  return extendAnswer.parse({ meta: known.map(({ id, name }) => ({ id, name })), rows });
}
