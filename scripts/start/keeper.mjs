/**
 * Keeps a PostgreSQL cluster running for as long as whoever started this process lives.
 *
 * Its standard input is a pipe from the parent. When the pipe closes (the parent ended, was interrupted, or was
 * killed with no chance to clean up) the processes it was told to watch are ended first, then PostgreSQL.
 * Run as its own session, so that a Ctrl-C meant for the parent does not reach it.
 *
 * Started with one JSON argument: { root, name, cluster, temporary, settings }
 *   name       folder under var/ ("postgres"); cluster false: no PostgreSQL, watch processes only
 *   temporary  remove the cluster's folder at the end
 * Prints one line of JSON: {"ready":true,"port":…,"ownerUrl":…,"fresh":…} or {"ready":false,"sentence":…}.
 * Reads lines of JSON: {"watch": pid}.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  belongsToAnother,
  makeCluster,
  owner,
  ownerPassword,
  runningPostmaster,
  startCluster,
  stopPostmaster,
} from './cluster.mjs';
import { choosePlace, removePlace } from './place.mjs';
import { freePort } from './ports.mjs';
import { isAlive } from './processes.mjs';

const order = JSON.parse(process.argv[2] ?? '{}');
const watched = new Set();
let postmaster = null;
let ending = false;

async function end() {
  if (ending) return;
  ending = true;
  for (const pid of watched) if (isAlive(pid)) process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 8000 && [...watched].some(isAlive); waited += 20) await sleep(20);
  for (const pid of watched) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  if (postmaster) await stopPostmaster(postmaster.pid);
  if (order.temporary) removePlace(order.root, order.name);
  process.exit(0);
}

/** Takes away what temporary clusters of killed runs left: their folder ends in the number of their process. */
async function sweep() {
  const folder = path.join(order.root, 'var');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(/^[a-z]+-postgres-(\d+)$/.exec(name)?.[1] ?? 0);
    if (pid === 0 || isAlive(pid)) continue;
    const orphan = runningPostmaster(choosePlace(order.root, name));
    if (orphan) await stopPostmaster(orphan);
    removePlace(order.root, name);
  }
}

async function begin() {
  if (order.temporary) await sweep();
  const place = choosePlace(order.root, order.name);
  if (belongsToAnother(place)) {
    throw new Error(
      `The files of PostgreSQL in ${place.home} belong to another user, from an earlier start. ` +
        'Start as that user, or give the folder "var" to yourself.',
    );
  }
  const orphan = runningPostmaster(place);
  if (orphan) await stopPostmaster(orphan);
  const notes = path.join(order.root, 'var', order.name);
  const password = ownerPassword(notes);
  const fresh = makeCluster(place, password);
  const portFile = path.join(notes, 'port');
  const wish = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : null;
  let port = 0;
  for (let tries = 1; ; tries++) {
    port = await freePort(tries === 1 ? wish : null);
    try {
      postmaster = await startCluster(place, port, order.settings ?? {});
      break;
    } catch (error) {
      // another program may have taken the port meanwhile; a killed server's last sessions need a moment
      if (tries === 5 || !/in use|could not bind/i.test(String(error))) throw error;
      await sleep(400);
    }
  }
  writeFileSync(portFile, String(port));
  const { pid } = postmaster;
  postmaster.on('exit', () => {
    if (!ending) console.log(JSON.stringify({ ended: true, pid }));
  });
  const ownerUrl = `postgresql://${owner}:${password}@127.0.0.1:${port}/postgres`;
  console.log(JSON.stringify({ ready: true, port, ownerUrl, fresh, home: place.home, moved: place.moved }));
}

for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', end);
// a parent that was killed no longer reads what is printed
process.stdout.on('error', () => {});
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const { watch } = JSON.parse(line);
  if (Number.isInteger(watch)) watched.add(watch);
});
const parentGone = new Promise((resolve) => lines.on('close', resolve));

try {
  if (order.cluster === false) console.log(JSON.stringify({ ready: true }));
  else await begin();
} catch (error) {
  console.log(JSON.stringify({ ready: false, sentence: error.message }));
  if (order.temporary) removePlace(order.root, order.name);
  process.exit(1);
}
await parentGone;
await end();
