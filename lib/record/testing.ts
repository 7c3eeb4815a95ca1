import { Client } from 'pg';
import { type CustodyGroup, type PersonSheet, personSheet } from '@/lib/record/schema';

/** An invented person as the record shows them; everything not given is empty. */
export type Invented = {
  number: number;
  name: string;
  sortName?: string;
  named?: boolean;
  group?: CustodyGroup;
  confirmed?: string;
  documents?: string[];
  demands?: string[];
  affiliations?: string[];
  /** Spellings beside the name: form, language, short title of the document. */
  printed?: [form: string, language: string, printedIn: string][];
  words?: [anchor: string, language: string, body: string][];
};

export const slugOf = (number: number) => `invented-${number}`;

/** What a spelling is found by; the room of spelling knows. */
type Fold = (form: string) => string[];
const unfolded: Fold = () => [];

/** Puts invented people straight into `record`, as publishing would, over the owner's address. */
export async function putOnRecord(
  ownerUrl: string,
  people: readonly Invented[],
  fold: Fold = unfolded,
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const person of people) await put(client, person, fold);
  } finally {
    await client.end();
  }
}

/** Takes people off again. */
export async function takeOff(ownerUrl: string, numbers: readonly number[]): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const table of ['person', 'sheet', 'name']) {
      await client.query(`DELETE FROM record.${table} WHERE number = ANY($1)`, [numbers]);
    }
    await client.query(`DELETE FROM record.words WHERE subject = 'person' AND subject_key = ANY($1)`, [
      numbers.map(String),
    ]);
  } finally {
    await client.end();
  }
}

/**
 * Each table and column of the record in which one of the words stands, whatever the case of its letters, as
 * "sheet.slug", over the address of the readers' role.
 */
export async function listTraces(readerUrl: string, words: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: readerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ t: string; c: string }>(
      `SELECT table_name AS t, column_name AS c FROM information_schema.columns
        WHERE table_schema = 'record' ORDER BY 1, 2`,
    );
    const found: string[] = [];
    for (const { t, c } of rows) {
      const { rows: hits } = await client.query(
        `SELECT 1 FROM record."${t}", unnest($1::text[]) AS word
          WHERE strpos(lower("${c}"::text), lower(word)) > 0 LIMIT 1`,
        [words],
      );
      if (hits.length > 0) found.push(`${t}.${c}`);
    }
    return found;
  } finally {
    await client.end();
  }
}

async function put(client: Client, person: Invented, fold: Fold): Promise<void> {
  const sheet = sheetOf(person);
  const { number, slug, name, sortName, named, present, line } = sheet;
  const row = { spellings: [], present, line, lead: null };
  const year = Number(present.confirmedFrom.slice(0, 4));
  await client.query(
    `INSERT INTO record.person (number, slug, name, sort_name, named, edition_seq, edition_number, published_at,
       custody_group, confirmed, confirmed_from, confirmed_year, documents, demands, affiliations, provisions, places, row)
     VALUES ($1, $2, $3, $4, $5, 1, 1, now(), $6, $7, $8, $9, $10, $11, $12, '{}', '{}', $13)`,
    [
      ...[number, slug, name, sortName, named, present.group, present.confirmed, present.confirmedFrom, year],
      ...[person.documents ?? [], person.demands ?? [], person.affiliations ?? [], JSON.stringify(row)],
    ],
  );
  await client.query('INSERT INTO record.sheet VALUES ($1, $2, $3)', [number, slug, JSON.stringify(sheet)]);
  const forms = [[name, 'en', null] as const, ...(person.printed ?? [])];
  for (const [form, language, printedIn] of forms) {
    await client.query(
      `INSERT INTO record.name (number, form, language, printed_in, parts, fold_version)
       VALUES ($1, $2, $3, $4, $5, 1)`,
      [number, form, language, printedIn, fold(form)],
    );
  }
  for (const [anchor, language, body] of person.words ?? []) {
    await client.query(
      `INSERT INTO record.words (subject, subject_key, anchor, language, body) VALUES ('person', $1, $2, $3, $4)`,
      [String(number), anchor, language, body],
    );
  }
}

function sheetOf({ number, name, sortName, named, group, confirmed }: Invented): PersonSheet {
  const date = confirmed ?? '2020-05-01';
  return personSheet.parse({
    sheet: 'person/1',
    number,
    slug: slugOf(number),
    name,
    sortName: sortName ?? name.split(' ').reverse().join(', '),
    named: named ?? true,
    nameBasis: 'verbatim',
    mergeConfidence: null,
    identityNote: null,
    apartFrom: [],
    names: [],
    present: {
      group: group ?? 'not_stated',
      state: null,
      statements: [],
      certainty: null,
      disputed: false,
      confirmed: date,
      confirmedFrom: date,
      confirmedBy: 'paper-1',
    },
    line: { segments: [], marks: [] },
    statements: [],
    namings: [],
    namedWith: [],
  });
}
