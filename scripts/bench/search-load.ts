/**
 * Puts people on record for a search alone: names, parts, bearers, register rows and words, without sheets, editions
 * and counts. Publishing a million names through the door would take an hour and make no search slower or faster.
 */
import type { Client } from 'pg';
import { storedParts } from '@/lib/search/parts';
import { FOLD_VERSION } from '@/lib/spelling/fold';
import { asOwner, type BenchDatabase } from './database';
import { type Searched, searchedPeople } from './search-crowd';

const chunk = 5000;
const tables = ['person', 'name', 'words'] as const;

const moment = '2026-01-01T00:00:00Z';
const row = JSON.stringify({
  spellings: [],
  present: {
    group: 'held',
    state: null,
    statements: [],
    certainty: null,
    disputed: false,
    confirmed: '2026-01-01',
    confirmedFrom: '2026-01-01',
    confirmedBy: 'paper-1',
  },
  line: { segments: [], marks: [] },
  lead: null,
});

/** One row of each table a person needs, as arrays of columns for unnest. */
async function insert(client: Client, batch: Batch): Promise<void> {
  await client.query(
    `INSERT INTO record.person (number, slug, name, sort_name, named, edition_seq, edition_number, published_at,
       custody_group, confirmed, confirmed_from, confirmed_year, documents, demands, affiliations, provisions, places, "row")
     SELECT number, slug, name, sort_name, true, 1, 1, '${moment}', 'held', '2026-01-01', '2026-01-01', 2026,
            '{paper-1}', '{}', '{}', '{}', '{}', $2::jsonb
       FROM json_to_recordset($1::json) AS r (number int, slug text, name text, sort_name text)`,
    [JSON.stringify(batch.people), row],
  );
  await client.query(
    `INSERT INTO record.name (number, form, language, printed_in, fold_version, parts)
     SELECT number, form, language, printed_in, ${FOLD_VERSION}, parts
       FROM json_to_recordset($1::json) AS r (number int, form text, language text, printed_in text, parts text[])`,
    [JSON.stringify(batch.names)],
  );
  await client.query(
    `INSERT INTO record.words (subject, subject_key, anchor, language, body)
     SELECT 'person', number::text, anchor, language, body
       FROM json_to_recordset($1::json) AS r (number int, anchor text, language text, body text)`,
    [JSON.stringify(batch.words)],
  );
}

interface Batch {
  people: object[];
  names: object[];
  words: object[];
}

/** Somebody to put on record, numbered from 1 without gaps. */
type Published = Pick<Searched, 'forms' | 'sentences'> & {
  who: Pick<Searched['who'], 'number' | 'slug' | 'name' | 'sortName'>;
};

/** Loads `people` invented people and answers with how many spellings they have, and how many distinct parts. */
export function loadSearched(
  database: BenchDatabase,
  people: number,
  tell: (done: number) => void,
): Promise<{ names: number; parts: number }> {
  return putOnRecord(database, searchedPeople(people), people, tell);
}

/** The same with any people. */
export function putOnRecord(
  database: BenchDatabase,
  crowd: Iterable<Published>,
  people: number,
  tell: (done: number) => void,
): Promise<{ names: number; parts: number }> {
  return asOwner(database, async (client) => {
    for (const table of tables) await client.query(`ALTER TABLE record.${table} DISABLE TRIGGER USER`);
    let batch: Batch = { people: [], names: [], words: [] };
    let names = 0;
    for (const { who, forms, sentences } of crowd) {
      const { number, slug, name, sortName } = who;
      batch.people.push({ number, slug, name, sort_name: sortName });
      for (const { form, language, printedIn } of forms) {
        batch.names.push({ number, form, language, printed_in: printedIn, parts: storedParts(form) });
      }
      names += forms.length;
      sentences.forEach(({ language, body }, at) => {
        batch.words.push({ number, anchor: `${slug}/f${at + 1}`, language, body });
      });
      if (batch.people.length < chunk && number < people) continue;
      await insert(client, batch);
      batch = { people: [], names: [], words: [] };
      tell(number);
    }
    for (let from = 1; from <= people; from += chunk) {
      await client.query('SELECT record.renew_bearers(ARRAY(SELECT generate_series($1::int, $2::int)))', [
        from,
        Math.min(people, from + chunk - 1),
      ]);
    }
    for (const table of tables) await client.query(`ALTER TABLE record.${table} ENABLE TRIGGER USER`);
    await client.query('VACUUM ANALYZE');
    const { rows } = await client.query('SELECT count(*)::int AS parts FROM record.name_part');
    return { names, parts: Number(rows[0]?.parts) };
  });
}
