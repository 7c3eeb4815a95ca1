import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters, writers } from '@/lib/db/writers';
import { linkThing, listThings, unlinkThing } from '@/lib/editing/things';
import { inventDesk, inventedText, inventParagraph } from '@/lib/readings/testing';
import { acceptDocuments } from '@/lib/review/accept';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
let vera: Actor;
const { act, storeNew, open } = inventDesk(() => vera, now);
const at = (surface: string, kind: 'organisation' | 'place') => {
  const start = inventedText.indexOf(surface);
  return { passage: 'para-1', surface, kind, span: { start, end: start + surface.length } };
};

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = (await joinFirstSteward('Vera', now)).steward;
});
afterAll(closeWriters);

describe('what a text names beside people', () => {
  let documentId: number;
  let number = 0;
  beforeEach(async () => {
    number += 1;
    const entities = [at('Northland', 'place'), at('Lakeside', 'place')];
    documentId = await storeNew({ ...inventParagraph(), entities }, `things-${number}`);
  });
  const link = async (surface: string, name: string, newKind: string | null) =>
    linkThing(vera, await open(documentId), { of: 'place', surface, name, newKind });
  const listed = async () =>
    (await listThings(vera, await open(documentId))).map(({ surface, linked, offered }) => [
      surface,
      linked?.name ?? null,
      offered,
    ]);

  it('is open until somebody says which record it is, new or there already', async () => {
    expect(await listed()).toEqual([
      ['Northland', null, null],
      ['Lakeside', null, null],
    ]);
    expect(await link('Lakeside', 'Lakeside', 'city')).toEqual({ ok: true, value: { places: 1 } });
    await act((tx) => tx.place.create({ data: { slug: 'northland', name: 'Northland', kind: 'country' } }));
    expect((await listed()).at(-1)).toEqual(['Northland', null, 'Northland']);
    expect((await link('Northland', 'northland', null)).ok).toBe(true);
    expect(await link('Northland', 'northland', null)).toEqual({ ok: false, reason: { why: 'gone' } });
    expect(await writers().person.count()).toBe(0);
  });

  it('is offered the record that another document led to, and none that is unknown', async () => {
    expect((await listed()).map(([, , offered]) => offered)).toEqual(['Northland', 'Lakeside']);
    expect(await link('Lakeside', 'Lake', null)).toEqual({
      ok: false,
      reason: { why: 'unknown', near: ['Lakeside'] },
    });
    expect(await link('Lakeside', 'Lakeside', 'city')).toEqual({ ok: false, reason: { why: 'name taken' } });
    expect((await link('Lakeside', 'Lakeside', 'castle')).ok).toBe(false);
  });

  it('leads nowhere again when that is taken back, until the document is on record', async () => {
    await link('Lakeside', 'Lakeside', null);
    const linked = (await listThings(vera, await open(documentId))).find((one) => one.linked !== null);
    const back = async () =>
      unlinkThing(vera, await open(documentId), {
        of: 'place',
        id: linked?.linked?.id ?? 0,
        surface: 'Lakeside',
      });
    expect(await back()).toEqual({ ok: true, value: { places: 1 } });
    expect((await listed()).every(([, record]) => record === null)).toBe(true);
    await link('Lakeside', 'Lakeside', null);
    await act((tx) => acceptDocuments(tx, [documentId]));
    expect(await back()).toEqual({ ok: false, reason: 'on record' });
  });
});
