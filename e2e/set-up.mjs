/**
 * Before the flows: an installation of their own, on free ports, with the founding record and nobody signed in.
 * It ends with the run, and when the run is killed. e2e/installation.ts tells the flows where it is.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
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

export default async function setUp() {
  const undo = [];
  const tearDown = async () => {
    for (const one of undo.reverse()) await one();
  };
  try {
    const postgres = await keep({
      root,
      name: `e2e-postgres-${process.pid}`,
      temporary: true,
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    });
    undo.push(() => postgres.stop());
    await generate(root, quiet);
    const { value: database } = await prepareDatabase(root, postgres, quiet);
    const env = {
      DATABASE_URL: database.ownerUrl,
      DATABASE_READER_URL: database.readerUrl,
      HABEAS_SECRET: randomBytes(32).toString('base64url'),
    };
    await loadFounding(root, database, env, quiet);
    await build(root, quiet);
    const host = '127.0.0.1';
    const port = await freePort();
    await serve({ root, port, host, env, undo, keeper: postgres, name: 'e2e-serve' });
    process.env.HABEAS_INSTALLATION = JSON.stringify({
      address: `http://${host}:${port}`,
      ...database,
      invitation: await invite(env),
    });
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
