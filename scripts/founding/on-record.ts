import { afterAll, beforeAll } from 'vitest';
import { closeReaders } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION } from '@/lib/db/writers';
import { readFounding } from '@/lib/founding/read';
import { publishFounding } from '@/lib/publishing/publish-founding';

/**
 * Gives the test file that calls this, at its top level, a database of its own with the founding record, published on
 * 1 January 2026 without the texts of its documents. Readers and writers are led to it, and closed after the last test.
 */
export function putFoundingOnRecord(): void {
  const database = testDatabase();
  beforeAll(async () => {
    process.env.DATABASE_URL = database.ownerUrl;
    process.env.DATABASE_READER_URL = database.readerUrl;
    const founding = readFounding();
    if (!founding.ok) throw new Error(founding.reason);
    await changeAs(
      INSTALLATION,
      'test',
      (tx) => publishFounding(tx, founding.value, new Map(), new Date('2026-01-01T00:00:00Z')),
      { timeoutSeconds: 120 },
    );
  }, 120_000);
  afterAll(async () => {
    await Promise.all([closeReaders(), closeWriters()]);
  });
}
