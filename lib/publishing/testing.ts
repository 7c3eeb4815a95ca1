import { afterAll, beforeAll } from 'vitest';
import { closeReaders } from '@/lib/db/readers';
import { type TestDatabase, testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, type WriteTx, writers } from '@/lib/db/writers';
import { type Editors, inventEditors } from '@/lib/publishing/invented';
import { type DocumentSheet, documentSheet } from '@/lib/record/document-schema';
import { type PersonSheet, personSheet } from '@/lib/record/schema';

export interface Installation {
  readonly database: TestDatabase;
  /** Known inside tests and hooks, not while the file is loaded. */
  readonly editors: Readonly<Editors>;
  /** Runs the work as the author, in a transaction of its own. */
  asAuthor<Outcome>(work: (tx: WriteTx) => Promise<Outcome>): Promise<Outcome>;
}

/**
 * An installation for the test file that calls this, at its top level: an empty database that readers and writers are
 * led to, and two editors in it. Closed after the last test.
 */
export function inventInstallation(): Installation {
  const database = testDatabase();
  const editors: Editors = { author: 0, reader: 0 };
  beforeAll(async () => {
    process.env.DATABASE_URL = database.ownerUrl;
    process.env.DATABASE_READER_URL = database.readerUrl;
    Object.assign(editors, await inventEditors());
  });
  afterAll(async () => {
    await closeReaders();
    await closeWriters();
  });
  return { database, editors, asAuthor: (work) => changeAs(editors.author, 'a test', work) };
}

/** What readers are shown of this person; throws when that is nothing. */
export async function shownPerson(number: number): Promise<PersonSheet> {
  return personSheet.parse((await writers().recordSheet.findUniqueOrThrow({ where: { number } })).sheet);
}

/** What readers are shown of this document; throws when that is nothing. */
export async function shownDocument(slug: string): Promise<DocumentSheet> {
  return documentSheet.parse((await writers().recordDocument.findUniqueOrThrow({ where: { slug } })).sheet);
}
