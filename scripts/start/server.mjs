/** The last step of `up`: the server as a child that ends with this run, however this run ends. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { frugal } from './memory.mjs';
import { Sentence } from './steps.mjs';

/**
 * Starts scripts/serve.ts and resolves once it says that it listens.
 * @returns {Promise<{ said: string, value: { port: number, ended: Promise<string> } }>}
 */
export async function serve({ root, port, host, env, undo, keeper, onStart, name = 'serve' }) {
  const logFile = path.join(root, `var/log/${name}.log`);
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  log.on('error', () => {}); // a full disk must not end the server
  const child = spawn(process.execPath, [...frugal.flags, '--import', 'tsx', 'scripts/serve.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'], // the first pipe closes when this run is killed
    detached: true, // a Ctrl-C reaches it through this run, after which PostgreSQL ends
    env: {
      ...process.env,
      ...frugal.env,
      ...env,
      PORT: String(port),
      HOST: host,
      NODE_ENV: 'production',
      HABEAS_WATCH_PARENT: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const ended = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`)),
  );
  undo.push(() => endServer(child, ended));
  if (child.pid) {
    // should the server not notice that this run is gone, the keeper ends it, before PostgreSQL
    keeper.watch(child.pid);
    onStart?.(child.pid);
  }
  let output = '';
  const keepLine = (line) => {
    log.write(`${line}\n`);
    output = `${output}${line}\n`.slice(-8000);
  };
  createInterface({ input: child.stderr }).on('line', keepLine);
  const ready = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      keepLine(line);
      if (!line.startsWith('{')) return;
      const told = JSON.parse(line);
      if (told.ready === true) resolve(told.port);
    });
  });
  const listening = await Promise.race([ready, ended.then(() => null)]);
  if (listening === null) {
    if (/EADDRINUSE/.test(output)) {
      throw new Sentence(
        `Port ${port} was taken by another program meanwhile. Choose another: PORT=${port + 1} npm run up`,
      );
    }
    throw new Sentence(
      `The server did not start. The end of its output:\n\n${output}\nAll of it: ${logFile}`,
    );
  }
  return { said: `process ${child.pid}`, value: { port: listening, ended } };
}

async function endServer(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
  await ended;
  clearTimeout(timer);
}
