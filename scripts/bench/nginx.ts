/** nginx as a second reference, where it is installed: the same bytes as a file. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, observe, type Program } from './programs';

/** The version of the nginx of this machine; null when there is none. */
export function nginxVersion(): string | null {
  const { stderr, status } = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  return status === 0 ? (/nginx\/(\S+)/.exec(stderr)?.[1] ?? null) : null;
}

const settings = (folder: string, port: number, encoding: string) => `
daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error;
events { worker_connections 512; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=10;
  default_type text/html;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/files;
    ${encoding === 'identity' ? '' : `add_header Content-Encoding ${encoding};`}
  }
}
`;

/** One nginx process that serves the file at `/page`. */
export async function startNginx(
  folder: string,
  file: string,
  encoding: string,
  { core, watch }: { core: number | null; watch: (pid: number) => void },
): Promise<Program> {
  mkdirSync(path.join(folder, 'files'), { recursive: true });
  copyFileSync(file, path.join(folder, 'files/page'));
  const port = await freePort();
  writeFileSync(path.join(folder, 'conf'), settings(folder, port, encoding));
  const args = ['-c', path.join(folder, 'conf'), '-e', path.join(folder, 'error')];
  const child =
    core === null
      ? spawn('nginx', args, { stdio: 'ignore' })
      : spawn('taskset', ['-c', String(core), 'nginx', ...args], { stdio: 'ignore' });
  if (child.pid) watch(child.pid);
  await listening(child, port);
  return {
    ...observe(child.pid ?? 0),
    port,
    async stop() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  for (let waited = 0; waited < 5000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}`);
    const answers = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (answers) return;
    await sleep(50);
  }
  throw new Error('nginx does not listen');
}
