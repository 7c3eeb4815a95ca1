import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '@/lib/db/generated/client';

declare const writing: unique symbol;

/** A transaction of the owner's role with an actor set. Only `changeAs` makes one; every writer asks for it. */
export type WriteTx = Prisma.TransactionClient & { readonly [writing]: true };

/** The account under which the installation itself acts (row 1, made by the first migration). */
export const INSTALLATION = 1;

const kept = globalThis as typeof globalThis & { habeasWriters?: { url: string; client: PrismaClient } };

/**
 * The owner's client for DATABASE_URL; one a process, also when Next has loaded this module twice. Throws when
 * DATABASE_URL is not set.
 */
export function writers(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set');
  if (kept.habeasWriters?.url !== url) {
    kept.habeasWriters = {
      url,
      client: new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 5 }) }),
    };
  }
  return kept.habeasWriters.client;
}

/** Closes the owner's connections, for commands and tests that end. */
export async function closeWriters(): Promise<void> {
  await kept.habeasWriters?.client.$disconnect();
  delete kept.habeasWriters;
}

/**
 * Runs `work` in one transaction in the name of `actor`. The database logs each change with actor and reason and
 * refuses a write without them, so this is the only way to write. Whatever `work` throws undoes everything.
 */
export function changeAs<Outcome>(
  actor: number,
  reason: string | null,
  work: (tx: WriteTx) => Promise<Outcome>,
  { client = writers(), timeoutSeconds = 30 }: { client?: PrismaClient; timeoutSeconds?: number } = {},
): Promise<Outcome> {
  return client.$transaction(
    async (tx) => {
      await actAs(tx as WriteTx, actor, reason);
      return work(tx as WriteTx);
    },
    { timeout: timeoutSeconds * 1000, maxWait: 10_000 },
  );
}

/** Goes on in the same transaction under another actor: a loader's author and its checker, a test's two editors. */
export async function actAs(tx: WriteTx, actor: number, reason: string | null): Promise<void> {
  await tx.$executeRaw`SELECT set_config('habeas.actor', ${String(actor)}, true), set_config('habeas.reason', ${reason ?? ''}, true)`;
}
