import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters } from '@/lib/db/writers';
import { listChanges, readSubject } from '@/lib/history/read';
import { readStateAfter } from '@/lib/history/state';

const database = testDatabase();
const asked = { person: null, document: null, editor: null, kind: null, before: null, size: 100 };
let vera: Actor;
let alpha = 0;

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = (await joinFirstSteward('Vera', new Date('2026-11-21T10:00:00Z'))).steward;
  for (const name of ['Alpha', 'Beta']) {
    await changeAs(vera.accountId, `adds ${name}`, async (tx) => {
      const { number } = await tx.person.create({
        data: {
          slug: name.toLowerCase(),
          standing: 'case',
          usualName: name,
          sortName: name,
          nameBasis: 'verbatim',
        },
      });
      await tx.name.create({
        data: {
          personNumber: number,
          form: name,
          language: 'en',
          script: 'Latn',
          order: 'given_only',
          kind: 'printed',
        },
      });
      if (name === 'Alpha') alpha = number;
    });
  }
  await changeAs(vera.accountId, 'a better spelling', (tx) =>
    tx.person.update({
      where: { number: alpha },
      data: { usualName: 'Alfa', privateNote: 'kept to ourselves' },
    }),
  );
});
afterAll(closeWriters);

it('tells a person by all rows, newest first, with who and why', async () => {
  const { changes } = await listChanges(vera, { ...asked, person: alpha });
  expect(
    changes.map(({ table, operation, actorName, reason }) => [table, operation, actorName, reason]),
  ).toEqual([
    ['person', 'update', 'Vera', 'a better spelling'],
    ['name', 'insert', 'Vera', 'adds Alpha'],
    ['person', 'insert', 'Vera', 'adds Alpha'],
  ]);
  const [newest] = changes;
  expect(newest?.fields.find(({ field }) => field === 'usual_name')).toMatchObject({
    before: 'Alpha',
    after: 'Alfa',
  });
  expect(JSON.stringify(changes)).not.toContain('kept to ourselves');
});

it('never tells of accounts, and is narrowed by kind, editor and page', async () => {
  const { changes: all } = await listChanges(vera, asked);
  expect(new Set(all.map(({ table }) => table))).toEqual(new Set(['person', 'name']));
  expect((await listChanges(vera, { ...asked, kind: 'name' })).changes).toHaveLength(2);
  expect((await listChanges(vera, { ...asked, editor: vera.accountId + 1000 })).changes).toEqual([]);
  const first = await listChanges(vera, { ...asked, size: 2 });
  expect(first.changes.map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id));
  const rest = await listChanges(vera, { ...asked, before: BigInt(first.next ?? '0') });
  expect(rest.changes.map(({ id }) => id)).toEqual(all.slice(2).map(({ id }) => id));
  expect(rest.next).toBeNull();
});

it('shows a person as it was after a change', async () => {
  const { changes } = await listChanges(vera, { ...asked, person: alpha });
  const usualName = async (id: string | undefined) => {
    const state = await readStateAfter(vera, BigInt(id ?? '0'));
    const row = state?.rows.find(({ table }) => table === 'person');
    return [
      row?.fields.find(({ field }) => field === 'usual_name')?.after,
      state?.rows.length,
      state?.present,
    ];
  };
  expect(await usualName(changes.at(-1)?.id)).toEqual(['Alpha', 2, false]);
  expect(await usualName(changes[0]?.id)).toEqual(['Alfa', 2, true]);
  expect(await readStateAfter(vera, 999_999n)).toBeNull();
  expect(await readSubject(vera, 'person', 999)).toBeNull();
});
