import sql, { join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import type { FeedSubject } from '@/lib/feeds/address';
import { type LatestEdition, listLatestEditions } from '@/lib/record/latest';
import { carries, choicesOf } from '@/lib/record/register-sql';
import { type PersonSheet, personSheet } from '@/lib/record/schema';
import { findPeople } from '@/lib/search/people';

/** Editions in one feed: enough for somebody who looks once a month. */
const length = 50;
/** People found by a name whose records a feed follows. */
const maxFound = 50;

export type FeedEditions = {
  /** Newest first. */
  editions: LatestEdition[];
  /** The present sheets of the people among them, by number: an entry says where they stand. */
  sheets: Map<string, PersonSheet>;
};

/**
 * The newest editions of what is followed. Withdrawals are among them, as far as a number tells; the feed of one record
 * holds its whole history, up to the fifty newest editions.
 */
export async function readFeed(subject: FeedSubject, db: ReadDb = readers()): Promise<FeedEditions> {
  const editions = await listLatestEditions(length, null, db, await amongOf(subject));
  const numbers = [
    ...new Set(editions.flatMap((each) => (each.subject === 'person' ? [Number(each.subjectKey)] : []))),
  ];
  const rows = await db.rows`SELECT sheet FROM record.sheet WHERE number = ANY(${numbers})`;
  const sheets = z.array(z.object({ sheet: personSheet })).parse(rows);
  return { editions, sheets: new Map(sheets.map(({ sheet }) => [String(sheet.number), sheet])) };
}

/** The condition on a row `e` of record.edition. */
async function amongOf(subject: FeedSubject): Promise<Sql> {
  switch (subject.of) {
    case 'all':
      return sql`TRUE`;
    case 'person':
      return ofPeople(sql`p.slug = ${subject.slug}`);
    case 'document':
      return sql`e.subject = 'document' AND e.subject_key = ${subject.slug}`;
    case 'provision':
      return ofPeople(sql`p.provisions @> ARRAY[${subject.slug}]::text[]`);
    case 'register': {
      const choices = choicesOf(subject.query);
      return ofPeople(choices.length === 0 ? sql`TRUE` : join(choices.map(carries), ' AND '));
    }
    case 'search': {
      const { people } = await findPeople(subject.q, { page: 1, pageSize: maxFound, choices: [] });
      return ofPeople(sql`p.number = ANY(${people.map(({ number }) => number)}::int[])`);
    }
  }
}

const ofPeople = (condition: Sql) => sql`e.subject = 'person' AND e.subject_key IN
  (SELECT p.number::text FROM record.person p WHERE ${condition})`;
