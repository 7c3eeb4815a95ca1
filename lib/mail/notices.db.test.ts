import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Actor, Steward } from '@/lib/accounts/actor';
import { joinAs, joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';
import { countFailed, deliverNotices, readNotices, reviseNotices, sendsNotices } from '@/lib/mail/notices';
import type { Letter, Sent } from '@/lib/mail/send';

const database = testDatabase();
let minute = 0;
/** The clock of the test: reviews are stamped by the database's own, so it starts there and only goes forward. */
const start = Date.now();
const at = (minutes: number) => new Date(start + minutes * 60_000);

let vera: Steward;
let edda: Actor;
let cora: Actor;
let person = 0;
let outbox: Letter[] = [];
let server: Sent = 'sent';

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', database.ownerUrl);
  vi.stubEnv('HABEAS_SMTP_URL', 'smtp://127.0.0.1:1');
  vi.stubEnv('HABEAS_MAIL_FROM', 'desk@habeas.test');
  vi.stubEnv('HABEAS_ORIGIN', 'https://habeas.test');
  vera = (await joinFirstSteward('Vera', at(0))).steward;
  edda = (await joinAs(vera, 'editor', 'Edda', at(0))).actor;
  cora = (await joinAs(vera, 'contributor', 'Cora', at(0))).actor;
  // everybody was told of everything until a quarter of an hour before the first letter
  await writers().notice.createMany({
    data: [vera, edda, cora].map(({ accountId }) => ({ accountId, toldThrough: at(-20) })),
  });
});
beforeEach(() => {
  outbox = [];
  server = 'sent';
});
afterAll(closeWriters);

/** One round, twenty minutes after the one before. */
async function round() {
  minute += 20;
  await deliverNotices(
    ({ queue, setting }) => ({ subject: 'Something waits', text: `${queue}\n${setting}` }),
    at(minute),
    async (letter) => {
      outbox.push(letter);
      return server;
    },
  );
  return outbox.map(({ to }) => to);
}

/** Somebody sends a draft about an invented person to be read, just now. */
async function propose(author: Actor): Promise<number> {
  person += 1;
  return changeAs(author.accountId, 'a draft', async (tx) => {
    const { number } = await tx.person.create({
      data: {
        slug: `invented-${person}`,
        usualName: 'Invented Person',
        sortName: 'Invented',
        standing: 'case',
        nameBasis: 'verbatim',
      },
    });
    const { id } = await tx.review.create({
      data: {
        personNumber: number,
        proposedById: author.accountId,
        proposedAt: at(minute + 5),
        basis: 'second_reader',
      },
    });
    return id;
  });
}

it('tells who may read it, once, with the address and nothing of the record', async () => {
  await propose(cora);
  expect(await round()).toEqual(['vera@lists.test', 'edda@lists.test']);
  for (const { subject, text } of outbox) {
    expect(`${subject}\n${text}`).toBe(
      'Something waits\nhttps://habeas.test/desk/review\nhttps://habeas.test/desk/you#letters',
    );
  }
  outbox = [];
  expect(await round()).toEqual([]);
});

it('tells nobody of their own work, and of a draft with a reader that reader alone', async () => {
  const id = await propose(edda);
  expect(await round()).toEqual(['vera@lists.test']);
  outbox = [];
  await changeAs(vera.accountId, 'a reader', (tx) =>
    tx.review.update({ where: { id }, data: { assignedToId: vera.accountId, assignedAt: at(minute + 5) } }),
  );
  expect(await round()).toEqual(['vera@lists.test']);
});

it('tells the author of an answer', async () => {
  const id = await propose(cora);
  await round();
  outbox = [];
  await changeAs(edda.accountId, 'returned', (tx) =>
    tx.review.update({
      where: { id },
      data: {
        decision: 'returned',
        decidedById: edda.accountId,
        decidedAt: at(minute + 5),
        remark: 'Which day?',
      },
    }),
  );
  expect(await round()).toEqual(['cora@lists.test']);
});

it('sends at most one in a quarter of an hour, however many processes look', async () => {
  await propose(cora);
  minute += 20;
  const send = async (letter: Letter) => {
    outbox.push(letter);
    return 'sent' as const;
  };
  const words = () => ({ subject: '', text: '' });
  await Promise.all([1, 2, 3].map(() => deliverNotices(words, at(minute), send)));
  await propose(cora);
  await deliverNotices(words, at(minute + 7), send);
  expect(outbox.map(({ to }) => to).sort()).toEqual(['edda@lists.test', 'vera@lists.test']);
  outbox = [];
  expect(await round()).toHaveLength(2);
});

it('says that a letter failed, and tries it again', async () => {
  await propose(cora);
  server = 'failed';
  await round();
  expect(await countFailed(vera)).toBe(2);
  expect((await readNotices(edda)).failedAt).toEqual(at(minute));
  server = 'sent';
  outbox = [];
  expect(await round()).toHaveLength(2);
  expect(await countFailed(vera)).toBe(0);
});

it('sends none to whoever wants none, nor to a revoked account', async () => {
  await reviseNotices(edda, false, at(minute));
  expect(await readNotices(edda)).toEqual({ wanted: false, failedAt: null });
  await changeAs(vera.accountId, 'gone', (tx) =>
    tx.account.update({ where: { id: vera.accountId }, data: { revokedAt: at(minute) } }),
  );
  await propose(cora);
  expect(await round()).toEqual([]);
  await changeAs(cora.accountId, 'back', (tx) =>
    tx.account.update({ where: { id: vera.accountId }, data: { revokedAt: null } }),
  );
});

it('sends none where no server or no address of ours is set', async () => {
  await propose(cora);
  for (const name of ['HABEAS_SMTP_URL', 'HABEAS_ORIGIN']) {
    vi.stubEnv(name, '');
    expect(sendsNotices()).toBe(false);
    expect(await round()).toEqual([]);
    vi.stubEnv(name, name === 'HABEAS_ORIGIN' ? 'https://habeas.test' : 'smtp://127.0.0.1:1');
  }
});
