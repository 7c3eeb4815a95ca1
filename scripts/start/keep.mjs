/** Starts a keeper (see keeper.mjs) and talks to it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const program = path.join(import.meta.dirname, 'keeper.mjs');

/** Rejects with the keeper's own sentence when PostgreSQL cannot run here. */
export function keep(order, onStart) {
  const child = spawn(process.execPath, [program, JSON.stringify(order)], {
    detached: true, // its own session: see keeper.mjs
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (child.pid) onStart?.(child.pid);
  // writing to a keeper that was killed must not take the parent down
  child.stdin.on('error', () => {});
  const gone = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
  const listeners = new Set();
  const stop = async () => {
    child.stdin.end();
    await gone;
  };
  const watch = (pid) => child.stdin.write(`${JSON.stringify({ watch: pid })}\n`);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () =>
      reject(new Error('The keeper of PostgreSQL ended before PostgreSQL was ready.')),
    );
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told = JSON.parse(line);
      if (told.ready) {
        const { ownerUrl, port, fresh, home, moved } = told;
        resolve({
          ownerUrl,
          port,
          fresh,
          home,
          moved,
          stop,
          watch,
          gone,
          onEnded: (call) => listeners.add(call),
        });
      } else if (told.ended) for (const call of listeners) call();
      else reject(new Error(told.sentence));
    });
  });
}
