import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters, writers } from '@/lib/db/writers';
import { knownPeopleIn } from '@/lib/readings/known-people';
import { listTouched, sendToReview } from '@/lib/readings/review';
import { inventDesk, inventParagraph } from '@/lib/readings/testing';
import { queryKeys } from '@/lib/spelling/fold';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
let vera: Actor;
const { act, storeNew, open, settleFirst } = inventDesk(() => vera, now);

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = (await joinFirstSteward('Vera', now)).steward;
});
afterAll(closeWriters);

describe('people on record', () => {
  it('are found by spellings written a moment ago, until they are withdrawn', async () => {
    const asked = [{ text: 'Zelda Quortz', parts: queryKeys('Zelda Quortz') }];
    const find = async () => (await knownPeopleIn(writers()).find(asked))[0];
    expect(await find()).toEqual([]);
    const { number } = await act((tx) =>
      tx.person.create({
        data: {
          slug: 'zelda-quortz',
          standing: 'mentioned',
          usualName: 'Zelda Quortz',
          sortName: 'Quortz, Zelda',
          nameBasis: 'verbatim',
        },
      }),
    );
    expect(await find()).toEqual([{ person: number, form: 'Zelda Quortz' }]);
    await act((tx) => tx.person.update({ where: { number }, data: { usualName: 'Another Name' } }));
    expect(await find()).toEqual([]);
    await act((tx) =>
      tx.name.create({
        data: {
          personNumber: number,
          form: 'Zelda Quortz',
          language: 'en',
          script: 'Latn',
          order: 'given_family',
          kind: 'alias',
        },
      }),
    );
    expect(await find()).toEqual([{ person: number, form: 'Zelda Quortz' }]);
    await act((tx) =>
      tx.person.update({ where: { number }, data: { withdrawnAt: now, withdrawnReason: 'invented' } }),
    );
    expect(await find()).toEqual([]);
  });
});

describe('sending to a second reader', () => {
  it('proposes the document and whom it touches, once', async () => {
    const documentId = await storeNew(inventParagraph(), 'to-send');
    const ada = await settleFirst(await open(documentId));
    expect(await listTouched(writers(), documentId)).toMatchObject([
      { number: ada, isNew: true, waiting: false, drafts: [{ kind: 'custody', quote: 'is held' }] },
    ]);
    expect(await act((tx) => sendToReview(tx, vera, documentId))).toEqual({ sent: 2 });
    expect(await act((tx) => sendToReview(tx, vera, documentId))).toEqual({ sent: 0 });
    expect(await listTouched(writers(), documentId)).toMatchObject([{ waiting: true }]);
    expect(await act((tx) => sendToReview(tx, vera, 2_147_483_647))).toBeNull();
  });
});
