/** One PostgreSQL for a run of the database tests, with a migrated database that every test file clones. */
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { enableReader } from '../database/reader';
import { connect, migrateOrExplain } from '../database/steps';
import { keep } from '../start/keep.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const template = 'habeas_template';
const readerPassword = 'reader-of-the-tests';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await keep({
    root,
    name: `test-postgres-${process.pid}`,
    temporary: true,
    // the data of a test run need not survive a power cut
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      autovacuum: 'off',
    },
  });
  const admin = new Client({ connectionString: postgres.ownerUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${template}`);
  await admin.end();
  const url = new URL(postgres.ownerUrl);
  url.pathname = `/${template}`;
  const owner = await connect(url.href);
  await migrateOrExplain(owner);
  await enableReader(owner, readerPassword);
  await owner.end();
  project.provide('postgres', { adminUrl: postgres.ownerUrl, template, readerPassword });
  return () => postgres.stop();
}
