import { most, type OpenRecord, oneThat } from './fixtures-record';

export interface PageKind {
  what: string;
  status: 200 | 400 | 404;
  address: string | ((record: OpenRecord) => Promise<string>);
}

/** Two values of different facets that nobody carries together. */
async function emptySelection(record: OpenRecord): Promise<string> {
  const custody = new Set((await record.listPeople()).map((person) => person.custody));
  for (const { slug } of await record.listDocuments()) {
    for (const group of custody) {
      const query = `?custody=${group}&document=${slug}`;
      const known = await record.countPeople(`?document=${slug}`).catch(() => 0);
      if (known > 0 && (await record.countPeople(query)) === 0) return `/people${query}`;
    }
  }
  throw new Error('every selection of the record has somebody');
}

const personWhere = async (record: OpenRecord, is: Parameters<typeof oneThat<SheetOf>>[1]) =>
  `/people/${oneThat(await record.listSheets(), is).slug}`;
type SheetOf = Awaited<ReturnType<OpenRecord['listSheets']>>[number];

/** One of every kind of page a reader can meet, with the hardest of its kind. */
export const pageKinds: PageKind[] = [
  { what: 'the first page', status: 200, address: '/' },
  { what: 'the register', status: 200, address: '/people' },
  { what: 'an edition', status: 200, address: '/editions/1' },
  { what: 'what an edition changed', status: 200, address: '/editions/1/changes' },
  { what: 'how to follow the record', status: 200, address: '/follow' },
  { what: 'whom to choose for a briefing pack', status: 200, address: '/briefing' },
  { what: 'nobody chosen for a briefing pack', status: 400, address: '/briefing/chosen' },
  { what: 'the register’s second page, by date', status: 200, address: '/people?sort=confirmed&page=2' },
  {
    what: 'a part of the register',
    status: 200,
    address: async (record) => `/people?custody=${oneThat(await record.listPeople(), () => true).custody}`,
  },
  { what: 'a part of the register with nobody in it', status: 200, address: emptySelection },
  {
    what: 'the record with most statements',
    status: 200,
    address: async (record) =>
      `/people/${most(await record.listSheets(), ({ statements }) => statements.length).slug}`,
  },
  {
    what: 'the record with fewest statements',
    status: 200,
    address: async (record) =>
      `/people/${most(await record.listSheets(), ({ statements }) => -statements.length).slug}`,
  },
  {
    what: 'the record of somebody unnamed',
    status: 200,
    address: (record) => personWhere(record, ({ named }) => !named),
  },
  {
    what: 'the record of somebody dead',
    status: 200,
    address: (record) => personWhere(record, ({ present }) => present.group === 'dead'),
  },
  {
    what: 'a record whose identity is explained',
    status: 200,
    address: (record) => personWhere(record, ({ apartFrom }) => apartFrom.length > 0),
  },
  { what: 'the documents', status: 200, address: '/documents' },
  {
    what: 'the longest document',
    status: 200,
    address: async (record) =>
      `/documents/${most(await record.listDocuments(), ({ passages }) => passages).slug}`,
  },
  {
    what: 'a document that names nobody',
    status: 200,
    address: async (record) =>
      `/documents/${oneThat(await record.listDocuments(), ({ people }) => people === 0).slug}`,
  },
  {
    what: 'a passage that statements rest on',
    status: 200,
    address: async (record) => {
      const [first] = most(await record.listSheets(), ({ statements }) => statements.length).statements;
      const [citation] = first?.citations ?? [];
      if (citation === undefined) throw new Error('a statement has no source');
      return `/documents/${citation.document}/${citation.label}`;
    },
  },
  { what: 'a search not yet begun', status: 200, address: '/search' },
  { what: 'a search for words', status: 200, address: '/search?q=release' },
  {
    what: 'a search for a name',
    status: 200,
    address: async (record) => {
      const { name } = oneThat(await record.listPeople(), ({ named }) => named);
      return `/search?q=${encodeURIComponent(name)}`;
    },
  },
  { what: 'a search that finds nothing', status: 200, address: '/search?q=qwxqwx' },
  { what: 'a search for no letter at all', status: 200, address: '/search?q=%E2%80%AE' },
  { what: 'the figures', status: 200, address: '/figures' },
  { what: 'the map', status: 200, address: '/map' },
  { what: 'the charges', status: 200, address: '/charges' },
  { what: 'an organisation', status: 200, address: '/organisations/european-parliament' },
  { what: 'the demands', status: 200, address: '/demands' },
  { what: 'the register on a past day', status: 200, address: '/people?on=2021-02-11' },
  {
    what: 'somebody on a past day',
    status: 200,
    address: async (record) => `/people/${oneThat(await record.listPeople(), () => true).slug}?on=2021-02-11`,
  },
  { what: 'a day that has not come', status: 400, address: '/people?on=9999-01-01' },
  { what: 'the method', status: 200, address: '/method' },
  { what: 'the changes', status: 200, address: '/changes' },
  { what: 'an address where nothing stands', status: 404, address: '/nothing/here' },
  { what: 'a person who is not on record', status: 404, address: '/people/nobody-of-this-name' },
  {
    what: 'a passage that is not on record',
    status: 404,
    address: async (record) =>
      `/documents/${oneThat(await record.listDocuments(), () => true).slug}/para-999`,
  },
  { what: 'a page beyond the register’s end', status: 404, address: '/people?page=9999' },
  { what: 'a question the register cannot answer', status: 400, address: '/people?colour=red' },
  { what: 'a question the search cannot answer', status: 400, address: '/search?q=a&q=b' },
  {
    what: 'a text a document does not have',
    status: 400,
    address: async (record) =>
      `/documents/${oneThat(await record.listDocuments(), () => true).slug}?text=tlh`,
  },
  { what: 'a question the changes cannot answer', status: 400, address: '/changes?before=soon' },
];

export async function addressOf(kind: PageKind, record: OpenRecord): Promise<string> {
  return typeof kind.address === 'string' ? kind.address : kind.address(record);
}
