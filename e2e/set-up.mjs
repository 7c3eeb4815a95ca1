/**
 * Before the flows: two installations of their own, on free ports, each with the founding record and nobody signed in.
 * In one the desk writes and publishes; in the other nothing is ever written, so that reading it is nobody's hindrance.
 * They end with the run, and when the run is killed. e2e/installation.ts tells the flows where theirs is.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { announceInvitation, loadFounding, prepareDatabase } from '../scripts/start/database.mjs';
import { keep } from '../scripts/start/keep.mjs';
import { freePort } from '../scripts/start/ports.mjs';
import { build, generate } from '../scripts/start/preparation.mjs';
import { serve } from '../scripts/start/server.mjs';

const root = path.resolve(import.meta.dirname, '..');
const quiet = () => {};

async function invite(env) {
  const link = await announceInvitation(root, env);
  if (link instanceof Error) throw link;
  return link;
}

/** Makes another database of what is in this one, which nobody may have open; both addresses lead to it. */
async function copyDatabase({ ownerUrl, readerUrl }, name) {
  const there = (address, database) => Object.assign(new URL(address), { pathname: `/${database}` }).href;
  const source = new URL(ownerUrl).pathname.slice(1);
  const admin = new pg.Client({ connectionString: there(ownerUrl, 'postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(source)}`);
  await admin.end();
  return { ownerUrl: there(ownerUrl, name), readerUrl: there(readerUrl, name) };
}

const named = ({ ownerUrl, readerUrl }) => ({ DATABASE_URL: ownerUrl, DATABASE_READER_URL: readerUrl });

export default async function setUp() {
  const undo = [];
  const tearDown = async () => {
    for (const one of undo.reverse()) await one();
  };
  try {
    const keeper = await keep({
      root,
      name: `e2e-postgres-${process.pid}`,
      temporary: true,
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    });
    undo.push(() => keeper.stop());
    await generate(root, quiet);
    const { value: written } = await prepareDatabase(root, keeper, quiet);
    const secret = { HABEAS_SECRET: randomBytes(32).toString('base64url') };
    await loadFounding(root, written, { ...named(written), ...secret }, quiet);
    const read = await copyDatabase(written, 'read');
    const invitation = await invite({ ...named(written), ...secret });
    await build(root, quiet);
    const host = '127.0.0.1';
    const open = async (name, { ownerUrl, readerUrl }, known) => {
      const env = { ...named({ ownerUrl, readerUrl }), ...secret };
      const port = await freePort();
      await serve({ root, port, host, env, undo, keeper, name: `e2e-${name}` });
      return JSON.stringify({ address: `http://${host}:${port}`, ownerUrl, readerUrl, ...known });
    };
    process.env.HABEAS_INSTALLATION_READ = await open('read', read, { invitation: null });
    process.env.HABEAS_INSTALLATION_WRITTEN = await open('written', written, { invitation });
    process.env.HABEAS_INSTALLATION = process.env.HABEAS_INSTALLATION_WRITTEN;
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
