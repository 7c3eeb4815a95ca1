import { describe, expect, it } from 'vitest';
import { type DocumentSheet, documentSheet } from '@/lib/record/document-schema';
import { whatFollowed } from '@/lib/record/followed';
import { inventedStatement } from '@/lib/record/invented';
import { type CustodyState, type PersonSheet, personSheet } from '@/lib/record/schema';

/** Invented documents: slug and first day of their date. */
const dates: Record<string, string> = {
  spring: '2019-04-01',
  summer: '2020-07-01',
  'summer-b': '2020-07-01',
  autumn: '2021-10-01',
};

const naming = (document: string) => ({
  document,
  reference: document.toUpperCase(),
  title: document,
  kind: 'resolution',
  stated: dates[document],
  statedFrom: dates[document],
  statedUntil: dates[document],
  passages: ['para-1'],
});

const dated = (document: string, key: string) => ({
  ...{ key, statedBy: document, stated: dates[document] },
  ...{ statedFrom: dates[document], statedUntil: dates[document] },
});

function person(
  slug: string,
  namedIn: string[],
  said: [document: string, state: CustodyState][],
  demanded: [document: string, action: string][] = [],
): PersonSheet {
  const present = { group: 'not_stated', state: null, statements: [], certainty: null, disputed: false };
  return personSheet.parse({
    sheet: 'person/1',
    number: 1,
    slug,
    name: slug,
    sortName: slug,
    named: true,
    nameBasis: 'verbatim',
    mergeConfidence: null,
    identityNote: null,
    apartFrom: [],
    names: [],
    present: { ...present, confirmed: '2019', confirmedFrom: '2019-01-01', confirmedBy: 'spring' },
    line: { segments: [], marks: [] },
    statements: [
      ...said.map(([document, state], index) =>
        inventedStatement('custody', { ...dated(document, `${slug}/c${index}`), state }),
      ),
      ...demanded.map(([document, action], index) =>
        inventedStatement('demand', {
          ...dated(document, `${slug}/d${index}`),
          ...{ action, demand: 'x', summary: 'x', addressees: [], addresseeStated: null },
        }),
      ),
    ],
    namings: namedIn.map(naming),
    namedWith: [],
  });
}

function asking(
  slug: string,
  demands: [action: string | null, people: (string | null)[], kind?: string][],
): DocumentSheet {
  const { document: _, reference: __, passages: ___, title: ____, ...dated } = naming(slug);
  return documentSheet.parse({
    ...dated,
    sheet: 'document/2',
    slug,
    kindNote: null,
    title: null,
    usualTitle: slug,
    shortTitle: slug.toUpperCase(),
    body: null,
    bodyNote: null,
    statedMeaning: 'adopted',
    statedNote: null,
    officialUrl: null,
    votes: null,
    references: [],
    links: [],
    texts: [],
    citedTexts: [],
    passages: [],
    demands: demands.map(([action, people, kind = 'demand'], index) => ({
      key: `${slug}/${index}`,
      label: 'para-1',
      language: 'en',
      kind,
      verb: null,
      action,
      summary: 'x',
      quote: 'x',
      addressees: [],
      addresseeStated: null,
      people: people.map((one) => ({ slug: one, name: one ?? 'an official' })),
    })),
    numbers: [],
    people: [],
    bystanders: [],
  });
}

const release = asking('summer', [['release', ['ana', null]]]);

describe('what followed a document', () => {
  it.each([
    ['not named again', person('ana', ['summer'], []), null, null, 'not_named'],
    [
      'named again, nothing said',
      person('ana', ['summer', 'autumn'], []),
      null,
      { document: 'autumn', custody: null },
      'named_only',
    ],
    [
      'custody by the document itself',
      person(
        'ana',
        ['spring', 'summer'],
        [
          ['spring', 'at_liberty'],
          ['summer', 'pre_trial'],
        ],
      ),
      { group: 'held', statedBy: 'summer' },
      null,
      'not_named',
    ],
    [
      'custody by the newest before',
      person('ana', ['spring', 'summer'], [['spring', 'house_arrest']]),
      { group: 'house_arrest', statedBy: 'spring' },
      null,
      'not_named',
    ],
    [
      'a later document does not tell what was then',
      person('ana', ['summer', 'autumn'], [['autumn', 'dead']]),
      null,
      { document: 'autumn', custody: { group: 'dead', statedBy: 'autumn' } },
      'dead',
    ],
    [
      'on one day the slug decides',
      person('ana', ['autumn', 'summer-b', 'summer'], [['summer-b', 'abroad']]),
      null,
      { document: 'summer-b', custody: { group: 'abroad', statedBy: 'summer-b' } },
      'abroad',
    ],
    [
      'the next, not the last',
      person('ana', ['spring', 'summer', 'summer-b', 'autumn'], [['autumn', 'held']]),
      null,
      { document: 'summer-b', custody: null },
      'named_only',
    ],
  ] as const)('%s', (_, sheet, then, next, outcome) => {
    const { people, counts } = whatFollowed(release, [sheet]);
    expect(people).toHaveLength(1);
    if (then === null) expect(people[0]?.then).toBeNull();
    else expect(people[0]?.then).toMatchObject(then);
    if (next === null) expect(people[0]?.next).toBeNull();
    else expect(people[0]?.next).toMatchObject(next);
    expect(counts).toEqual([{ outcome, count: 1 }]);
  });

  it('says each action once, and leaves out whom the document only names', () => {
    const document = asking('summer', [
      ['release', ['ana', 'ben']],
      ['drop_charges', ['ana']],
      ['release', ['ana']],
      [null, ['cleo']],
      ['welcome', ['cleo'], 'position'],
    ]);
    const sheets = ['ana', 'ben', 'cleo'].map((slug) => person(slug, ['summer'], []));
    const { people } = whatFollowed(document, sheets);
    expect(people.map(({ person: { slug }, asked }) => [slug, asked.map(({ action }) => action)])).toEqual([
      ['ana', ['release', 'drop_charges']],
      ['ben', ['release']],
    ]);
  });

  it('carries the source of every value', () => {
    const { people } = whatFollowed(asking('summer', [['release', ['ana']]]), [
      person(
        'ana',
        ['spring', 'summer', 'autumn'],
        [
          ['spring', 'house_arrest'],
          ['autumn', 'held'],
        ],
        [['autumn', 'drop_charges']],
      ),
    ]);
    const words = (document: string) => [
      {
        document,
        reference: document.toUpperCase(),
        label: 'para-1',
        language: 'en',
        quote: 'invented words',
      },
    ];
    const [ana] = people;
    expect(ana?.asked).toEqual([
      {
        action: 'release',
        sources: [{ document: 'summer', reference: 'SUMMER', label: 'para-1', language: 'en', quote: 'x' }],
      },
    ]);
    expect(ana?.then?.sources).toEqual(words('spring'));
    expect(ana?.next?.custody?.sources).toEqual(words('autumn'));
    expect(ana?.next?.asked).toEqual([{ action: 'drop_charges', sources: words('autumn') }]);
    expect(ana?.next?.passages).toEqual(['para-1']);
  });

  it('counts add up, and the next document tells what it asks', () => {
    const document = asking('summer', [['release', ['ana', 'ben', 'cleo']]]);
    const { people, counts } = whatFollowed(document, [
      person(
        'ana',
        ['summer', 'autumn'],
        [['autumn', 'held']],
        [
          ['autumn', 'release'],
          ['summer', 'release'],
        ],
      ),
      person('ben', ['summer', 'autumn'], [['autumn', 'serving_sentence']]),
      person('cleo', ['summer'], []),
    ]);
    expect(counts).toEqual([
      { outcome: 'held', count: 2 },
      { outcome: 'not_named', count: 1 },
    ]);
    expect(people[0]?.next?.asked.map(({ action }) => action)).toEqual(['release']);
  });
});
