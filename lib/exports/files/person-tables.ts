import type { Cell } from '@/lib/exports/csv';
import type { PublishedPerson } from '@/lib/exports/files/whole';
import { passageAddress } from '@/lib/record/passage-address';
import { type Citation, citation, type Statement, statement } from '@/lib/record/schema';

/** Makes a full address of a path of this site: a file leaves it. */
export type Full = (path: string) => string;
type Row = Record<string, Cell>;

/** A table of the record: one row of it for each thing that `rows` finds in a sheet. */
export type Table<Published> = {
  name: string;
  about: string;
  columns: readonly string[];
  rows: (published: Published, full: Full) => Row[];
};

const several = (values: readonly string[]) => (values.length === 0 ? null : values.join(' | '));
const common = new Set(
  Object.keys(statement.options[0].shape).filter((key) => key in statement.options[1].shape),
);
common.delete('place');
/** Fields that one kind of statement has and another has not, in the order in which the kinds are stated. */
const detailFields = [
  ...new Set(statement.options.flatMap(({ shape }) => Object.keys(shape).filter((key) => !common.has(key)))),
];
const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const namedFields = ['place', 'provision', 'organisation', 'organisations', 'bodies', 'other'];
const detailColumns = detailFields.flatMap((key) =>
  namedFields.includes(key) ? [snake(key), `${snake(key)}_name`] : [snake(key)],
);

/** What only this kind of statement says, one cell a field; of records their slug and name. */
function detailsOf(each: Statement): Row {
  return Object.fromEntries(
    Object.entries(each)
      .filter(([key]) => detailFields.includes(key))
      .flatMap(([key, value]) => cellsOf(snake(key), value)),
  );
}

function cellsOf(column: string, value: unknown): [string, Cell][] {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return [[column, value]];
  }
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const records = all.filter(isNamed);
  if (records.length === all.length) {
    return [
      [column, several(records.map(({ slug }) => slug ?? ''))],
      [`${column}_name`, several(records.map(({ name }) => name))],
    ];
  }
  const words = all.filter((one) => typeof one === 'string');
  return [[column, words.length === all.length ? several(words) : JSON.stringify(value)]];
}

function isNamed(value: unknown): value is { slug: string | null; name: string } {
  return typeof value === 'object' && value !== null && 'slug' in value && 'name' in value;
}

/** What the editors keep back: its cells are empty, whatever the documents say. */
const withheldIn = ({ withheld = [] }: { withheld?: readonly string[] }) => several(withheld.map(snake));
const wordsOf = (citations: readonly Citation[]) => several(citations.map(({ quote }) => quote));
const sourcesOf = (citations: readonly Citation[], full: Full) =>
  [...new Set(citations.map(({ document, label }) => full(passageAddress(document, label))))].join(' ');
const pagesOf = (document: string | null, passages: readonly string[], full: Full) =>
  document === null ? null : passages.map((label) => full(passageAddress(document, label))).join(' ');

export const statementColumns = [
  ...['person', 'key', 'kind', 'occurred', 'occurred_meaning', 'stated', 'from', 'until', 'stated_from'],
  ...[
    'stated_until',
    'stated_by',
    'certainty',
    'disputed',
    'gist',
    'note',
    'withheld',
    ...detailColumns,
    'words',
    'source',
  ],
];

/** Tables that are made of people's sheets. */
export const personTables: readonly Table<PublishedPerson>[] = [
  {
    name: 'people',
    about:
      'One row a person: custody as last stated, with the words it rests on, and the edition of the sheet',
    columns: [
      ...['number', 'slug', 'name', 'sort_name', 'named', 'name_basis', 'custody', 'state', 'certainty'],
      ...['disputed', 'statements', 'words', 'source', 'confirmed', 'confirmed_by', 'confirmed_source'],
      ...[
        'apart_from',
        'merged_from',
        'identity_note',
        'withheld',
        'page',
        'edition',
        'edition_seq',
        'edition_date',
        'edition_hash',
      ],
    ],
    rows: ({ sheet, edition }, full) => {
      const { present } = sheet;
      const resting = sheet.statements.filter(({ key }) => present.statements.includes(key));
      const citations = resting.flatMap((each) => each.citations);
      return [
        {
          number: sheet.number,
          slug: sheet.slug,
          name: sheet.name,
          sort_name: sheet.sortName,
          named: sheet.named,
          name_basis: sheet.nameBasis,
          custody: present.group,
          state: present.state,
          certainty: present.certainty,
          disputed: present.disputed,
          statements: several(present.statements),
          words: wordsOf(citations),
          source: sourcesOf(citations, full) || null,
          confirmed: present.confirmed,
          confirmed_by: present.confirmedBy,
          confirmed_source: full(`/documents/${present.confirmedBy}`),
          apart_from: several(sheet.apartFrom.map(({ slug, name }) => slug ?? name)),
          merged_from: several(sheet.mergedFrom.map(({ slug }) => slug)),
          identity_note: sheet.identityNote,
          withheld: withheldIn(sheet),
          page: full(`/people/${sheet.slug}`),
          edition: edition.number,
          edition_seq: edition.seq,
          edition_date: edition.publishedAt,
          edition_hash: edition.hash,
        },
      ];
    },
  },
  {
    name: 'names',
    about: 'One row a printed spelling, with the passages it stands in',
    columns: [
      ...['person', 'form', 'language', 'script', 'order', 'kind', 'inflection', 'occurrences', 'document'],
      ...['reference', 'passages', 'source'],
    ],
    rows: ({ sheet }, full) =>
      sheet.names.map(({ passages, ...name }) => ({
        person: sheet.slug,
        ...name,
        passages: several(passages),
        source: pagesOf(name.document, passages, full),
      })),
  },
  {
    name: 'namings',
    about: 'One row a document that names a person',
    columns: [
      'person',
      'document',
      'reference',
      'stated',
      'stated_from',
      'stated_until',
      'passages',
      'source',
    ],
    rows: ({ sheet }, full) =>
      sheet.namings.map((naming) => ({
        person: sheet.slug,
        document: naming.document,
        reference: naming.reference,
        stated: naming.stated,
        stated_from: naming.statedFrom,
        stated_until: naming.statedUntil,
        passages: several(naming.passages),
        source: pagesOf(naming.document, naming.passages, full),
      })),
  },
  {
    name: 'statements',
    about: 'One row a statement: what a document says of a person, with the words it rests on',
    columns: statementColumns,
    rows: ({ sheet }, full) =>
      sheet.statements.map((each) => ({
        person: sheet.slug,
        key: each.key,
        kind: each.kind,
        occurred: each.occurred,
        occurred_meaning: each.occurredMeaning,
        stated: each.stated,
        from: each.from,
        until: each.until,
        stated_from: each.statedFrom,
        stated_until: each.statedUntil,
        stated_by: each.statedBy,
        certainty: each.certainty,
        disputed: each.disputed,
        gist: each.gist,
        note: each.note,
        withheld: withheldIn(each),
        ...detailsOf(each),
        words: wordsOf(each.citations),
        source: sourcesOf(each.citations, full),
      })),
  },
  {
    name: 'citations',
    about: 'One row a citation: a statement and the words of a passage it rests on',
    columns: ['person', 'statement', ...Object.keys(citation.shape).map(snake), 'source'],
    rows: ({ sheet }, full) =>
      sheet.statements.flatMap((each) =>
        each.citations.map((cited) => ({
          person: sheet.slug,
          statement: each.key,
          ...Object.fromEntries(Object.entries(cited).map(([key, value]) => [snake(key), value])),
          source: full(passageAddress(cited.document, cited.label)),
        })),
      ),
  },
];
