/** Serves the record: finished pages from the press, everything else from Next, in one process. */
import { fstatSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { downloads } from '@/lib/exports/downloads';
import { Assets } from '@/lib/press/assets';
import { Downloads } from '@/lib/press/downloads';
import { Ledger } from '@/lib/press/ledger';
import { mostMadeAMinute, OpenDataDoor } from '@/lib/press/open-data';
import type { FormKeeper } from '@/lib/press/posted';
import { Press } from '@/lib/press/press';
import { openRefresh } from '@/lib/press/refresh';
import { openServer } from '@/lib/press/server';
import { TouchFollower } from '@/lib/press/touches';

const root = path.resolve(import.meta.dirname, '..');
const maxFarewellMs = 5_000;

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3_000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().min(1),
  DATABASE_READER_URL: z.string().min(1),
  HABEAS_ORIGIN: z.url().optional(),
  HABEAS_SMTP_URL: z.string().optional(),
  HABEAS_ALONE: z.string().optional(),
  HABEAS_PRESS_BYTES: z.coerce
    .number()
    .int()
    .min(0)
    .default(64 * 1024 * 1024),
  HABEAS_API_A_MINUTE: z.coerce.number().int().min(1).default(mostMadeAMinute),
  HABEAS_WATCH_PARENT: z.string().optional(),
});

/** Loaded when the first form outlives its session: it brings the casework's database client with it. */
const keeper: FormKeeper = {
  keep: async (posted) => (await import('@/lib/accounts/kept-forms')).keepPosted(posted, new Date()),
  drop: async (headers, id) =>
    (await import('@/lib/accounts/kept-forms')).dropPosted(headers, id, new Date()),
};

const tell = (sentence: string) => void process.stderr.write(`${sentence}\n`);

async function main(): Promise<void> {
  const read = environment.safeParse(process.env);
  if (!read.success) {
    const names = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    tell(`The server cannot start. ${names.join('; ')}`);
    process.exitCode = 1;
    return;
  }
  const env = read.data;
  Reflect.set(process.env, 'NODE_ENV', 'production');
  // tsx turns source maps on; Node would then hold the map of every chunk of the build in memory
  process.setSourceMapsEnabled(false);
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, hostname: env.HOST, port: env.PORT });
  await app.prepare();
  const render = app.getRequestHandler();

  const ledger = new Ledger();
  const follower = new TouchFollower({
    connectionString: env.DATABASE_READER_URL,
    ledger,
    now: Date.now,
    tell,
  });
  await follower.start();
  openRefresh(() => follower.refresh());
  const origin = new URL(env.HABEAS_ORIGIN ?? `http://${env.HOST}:${env.PORT}`);
  const press = new Press({
    render,
    touches: follower,
    ledger,
    now: Date.now,
    maxBytes: env.HABEAS_PRESS_BYTES,
    origin,
    tell,
  });
  const assets = await Assets.list({
    build: path.join(root, '.next'),
    publicFolder: path.join(root, 'public'),
  });
  const recordFiles = new Downloads(
    { ledger, touches: follower, tell, now: Date.now },
    downloads(origin.href),
  );
  const openData = new OpenDataDoor({ render, now: Date.now, mostMadeAMinute: env.HABEAS_API_A_MINUTE });
  const server = openServer({
    ...{ press, touches: follower, assets, render, openData, downloads: recordFiles, keeper, tell },
  });

  // loaded where mail is sent only: it brings the casework's database client with it
  if (env.HABEAS_SMTP_URL) (await import('@/lib/mail/rounds')).openRounds(tell);
  if (env.HABEAS_ALONE === '1') await tellOfAlone();

  let leaving = false;
  const leave = () => {
    if (leaving) return;
    leaving = true;
    setTimeout(() => process.exit(0), maxFarewellMs).unref();
    server.close(async () => {
      await follower.close();
      await app.close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  if (env.HABEAS_WATCH_PARENT === '1') watchParent(leave);

  server.on('error', (error) => {
    tell(`The server cannot listen on ${env.HOST}:${env.PORT}. ${error.message}`);
    process.exit(1);
  });
  server.listen(env.PORT, env.HOST, () => {
    const port = portOf(server.address()) ?? env.PORT;
    process.stdout.write(`${JSON.stringify({ ready: true, port })}\n`);
  });
}

/** Loaded where one person is said to be alone only, for the same reason. */
async function tellOfAlone(): Promise<void> {
  const [{ warnOfAlone }, { writers }] = await Promise.all([
    import('@/lib/review/alone'),
    import('@/lib/db/writers'),
  ]);
  // finished pages are sent also while Postgres is away
  const warning = await warnOfAlone(writers()).catch(
    () => 'HABEAS_ALONE=1 is set; who else reads is unknown.',
  );
  if (warning !== null) tell(warning);
}

function portOf(address: AddressInfo | string | null): number | null {
  return typeof address === 'object' && address !== null ? address.port : null;
}

/** Ends with whoever started it: their channel closes, or the pipe they gave as input. */
function watchParent(gone: () => void): void {
  process.on('disconnect', gone);
  const input = fstatSync(0);
  if (!input.isFIFO() && !input.isSocket()) return;
  process.stdin.on('end', gone).on('close', gone).on('error', gone);
  process.stdin.resume();
}

await main();
