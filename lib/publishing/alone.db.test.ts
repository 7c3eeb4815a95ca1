import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION, writers } from '@/lib/db/writers';
import {
  approveAsShown,
  custodyInput,
  inventDocument,
  inventPerson,
  inventSteward,
} from '@/lib/publishing/invented';
import { acceptDrafts } from '@/lib/review/accept';
import { warnOfAlone } from '@/lib/review/alone';
import { proposeDraft } from '@/lib/review/write';
import { recordStatement } from '@/lib/statements/write';

const database = testDatabase();
const text = 'The motion names Ilyas Fictov, who is in detention.';
const now = new Date('2026-03-01T00:00:00Z');
let steward = 0;
let ilyas = 0;
let reviews: number[] = [];

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  steward = await inventSteward();
  await changeAs(steward, 'a test', async (tx) => {
    const document = await inventDocument(tx, { slug: 'fictive-1', stated: '2021-02-11', text });
    ilyas = await inventPerson(tx, document, 'Ilyas Fictov');
    await recordStatement(tx, steward, custodyInput('ilyas-fictov', document, 'who is in detention'));
    reviews = [
      await proposeDraft(tx, steward, { documentId: document.id }),
      await proposeDraft(tx, steward, { personNumber: ilyas }),
    ];
  });
});
afterEach(() => {
  delete process.env.HABEAS_ALONE;
});
afterAll(closeWriters);

const approve = () => approveAsShown(steward, reviews, now);
/** By the clock of the database, which judges. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const another = (revokedAt: Date | null) =>
  changeAs(INSTALLATION, null, (tx) =>
    tx.account.upsert({
      where: { email: 'edda@example.org' },
      create: { displayName: 'Edda', role: 'editor', email: 'edda@example.org', revokedAt },
      update: { revokedAt },
    }),
  );

it('own work is refused unless the installation says openly that it has one person', async () => {
  expect(await approve()).toEqual({ ok: false, reason: 'own work' });
});

it('and while anybody else could read it, or could within the last thirty days, also by the database', async () => {
  process.env.HABEAS_ALONE = '1';
  await another(null);
  expect(await approve()).toEqual({ ok: false, reason: 'own work' });
  expect(await warnOfAlone(writers())).toContain('2 accounts');
  const force = () =>
    changeAs(steward, null, async (tx) => {
      await tx.$executeRaw`SELECT set_config('habeas.single_person', 'on', true)`;
      await acceptDrafts(tx, [ilyas]);
    });
  await expect(force()).rejects.toThrow('HB007');
  await another(daysAgo(29));
  expect(await approve()).toEqual({ ok: false, reason: 'own work' });
  await expect(force()).rejects.toThrow('HB007');
  expect(await warnOfAlone(writers())).toBeNull();
  await another(daysAgo(31));
});

it('then it is published, and every edition says that there was no second reader', async () => {
  process.env.HABEAS_ALONE = '1';
  expect(await approve()).toEqual({ ok: true, value: null });
  const editions = await writers().edition.findMany();
  expect(editions.map(({ subject }) => subject).sort()).toEqual(['document', 'person']);
  for (const { basis, readers } of editions) expect([basis, readers]).toEqual(['single_person', 0]);
  const rows = await writers().review.findMany({ select: { basis: true, decision: true } });
  expect(rows).toEqual([
    { basis: 'single_person', decision: 'approved' },
    { basis: 'single_person', decision: 'approved' },
  ]);
});
