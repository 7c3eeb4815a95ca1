import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Kept, keep } from './keep.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const order = (number: number) => ({
  root,
  name: `trial${'abc'[number]}-postgres-${process.pid}`,
  temporary: true,
});
const notes = (number: number) => path.join(root, 'var', order(number).name);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // a process that ended but was not collected answers too
    return !/\) Z /.test(existsSync('/proc') ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '');
  } catch {
    return false;
  }
}

const postmasterOf = ({ home }: Kept) =>
  Number(readFileSync(path.join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]);

describe('the keeper of PostgreSQL', () => {
  it('listens on the loopback interface only, with a password, and takes everything away at the end', async () => {
    const kept = await keep(order(0));
    const pid = postmasterOf(kept);
    const client = new Client({ connectionString: kept.ownerUrl });
    await client.connect();
    const { rows } = await client.query(
      `SELECT current_setting('listen_addresses') AS hears, current_setting('server_encoding') AS encoding,
              upper('қ') AS upper`,
    );
    expect(rows).toEqual([{ hears: '127.0.0.1', encoding: 'UTF8', upper: 'Қ' }]);
    await client.end();
    const url = new URL(kept.ownerUrl);
    url.password = 'wrong';
    await expect(new Client({ connectionString: url.href }).connect()).rejects.toThrow(/password/);
    await kept.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(notes(0))).toBe(false);
  });

  it('ends what it watches, and PostgreSQL, when its parent is killed', async () => {
    const watched = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const program = `import { keep } from './scripts/start/keep.mjs';
      const kept = await keep(${JSON.stringify(order(1))});
      kept.watch(${watched.pid});
      console.log(JSON.stringify(kept));
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((resolve) =>
      createInterface({ input: parent.stdout }).once('line', resolve),
    );
    const { home } = z.object({ home: z.string() }).parse(JSON.parse(line));
    const pid = Number(readFileSync(path.join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 40_000 }).toBe(false);
    await expect.poll(() => watched.signalCode, { timeout: 40_000 }).toBe('SIGTERM');
    await expect.poll(() => existsSync(notes(1)), { timeout: 40_000 }).toBe(false);
  });

  it('ends a PostgreSQL whose keeper was killed too, and starts on the same files', async () => {
    const lasting = { ...order(2), temporary: false };
    let keeper = 0;
    const first = await keep(lasting, (pid) => {
      keeper = pid;
    });
    const orphan = postmasterOf(first);
    process.kill(keeper, 'SIGKILL');
    await first.gone;
    expect(isAlive(orphan)).toBe(true);
    const second = await keep(order(2));
    expect(second.fresh).toBe(false);
    expect(isAlive(orphan)).toBe(false);
    await second.stop();
    expect(existsSync(notes(2))).toBe(false);
  });
});
