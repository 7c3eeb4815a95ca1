import type { PersonSheet, RegisterRow, Statement } from '@/lib/record/schema';
import { storedParts } from '@/lib/search/parts';
import { FOLD_VERSION } from '@/lib/spelling/fold';

/**
 * Everything that finds a person and shows them in a list, drawn from the sheet alone: what is not in the sheet
 * cannot be searched, counted or suggested.
 */

/** Slugs and codes a person is counted under. An affiliation of which the document does not say which of several
 * organisations is meant is a value of its own ("a+b"), never counted under one of them. */
export function facetsOf(sheet: PersonSheet) {
  const of = <Value>(pick: (each: Statement) => Value | null): Value[] => [
    ...new Set(sheet.statements.flatMap((each) => pick(each) ?? [])),
  ];
  return {
    documents: sheet.namings.map((naming) => naming.document),
    demands: of((each) => (each.kind === 'demand' ? each.action : null)),
    affiliations: of((each) =>
      each.kind === 'affiliation' && each.organisations.length > 0
        ? each.organisations.map(({ slug }) => slug).join('+')
        : null,
    ),
    provisions: of((each) => (each.kind === 'charge' ? (each.provision?.slug ?? null) : null)),
    places: of((each) => ('place' in each ? (each.place?.slug ?? null) : null)),
  };
}

/** Names of the facet values that are records: documents, organisations, provisions, places. */
export function labelsOf(sheet: PersonSheet): { facet: string; value: string; label: string }[] {
  const labels = sheet.namings.map(({ document, reference }) => ({
    facet: 'document',
    value: document,
    label: reference,
  }));
  for (const each of sheet.statements) {
    if (each.kind === 'affiliation' && each.organisations.length > 0) {
      labels.push({
        facet: 'affiliation',
        value: each.organisations.map(({ slug }) => slug).join('+'),
        label: each.organisations.map(({ name }) => name).join(' / '),
      });
    }
    if (each.kind === 'charge' && each.provision) {
      labels.push({ facet: 'provision', value: each.provision.slug, label: each.provision.name });
    }
    if ('place' in each && each.place) {
      labels.push({ facet: 'place', value: each.place.slug, label: each.place.name });
    }
  }
  return labels;
}

export function registerRowOf(sheet: PersonSheet): RegisterRow {
  const byKey = new Map(sheet.statements.map((each) => [each.key, each]));
  const lead = sheet.present.statements.map((key) => byKey.get(key)).find((each) => each !== undefined);
  const other = sheet.statements.find((each) => each.kind !== 'demand' && each.kind !== 'trait');
  return {
    spellings: [...new Set(sheet.names.map(({ form }) => form))]
      .filter((form) => form !== sheet.name)
      .slice(0, 3),
    present: sheet.present,
    line: sheet.line,
    lead: lead ?? other ?? sheet.statements[0] ?? null,
  };
}

/** The spellings a person is found by, each with the parts and keys it is found by. */
export function nameKeysOf(sheet: PersonSheet) {
  if (!sheet.named) return [];
  const forms = new Map<string, { form: string; language: string; printedIn: string | null }>();
  for (const { form, language, reference } of sheet.names) {
    if (!forms.has(form)) forms.set(form, { form, language, printedIn: reference });
  }
  if (!forms.has(sheet.name)) forms.set(sheet.name, { form: sheet.name, language: 'en', printedIn: null });
  return [...forms.values()].map((each) => ({
    ...each,
    parts: storedParts(each.form),
    foldVersion: FOLD_VERSION,
  }));
}

/** Words to be found by: our wording in English, quotes in the language of the document. */
export function wordsOf(sheet: PersonSheet): { anchor: string; language: string; body: string }[] {
  return sheet.statements.flatMap((each) => {
    const ours = [
      each.gist,
      each.note,
      each.kind === 'demand' ? each.summary : null,
      each.kind === 'charge' ? each.provision?.name : null,
      each.kind === 'affiliation'
        ? [each.title, ...each.organisations.map(({ name }) => name)].join(' ')
        : null,
      each.kind === 'event' ? each.organisation?.name : null,
      each.kind === 'finding' ? each.bodies.map(({ name }) => name).join(' ') : null,
      'place' in each ? each.place?.name : null,
    ].filter((words) => words !== null && words !== undefined && words !== '');
    return [
      ...(ours.length > 0 ? [{ anchor: each.key, language: 'en', body: ours.join('. ') }] : []),
      ...each.citations.map(({ language, quote }) => ({ anchor: each.key, language, body: quote })),
    ];
  });
}
