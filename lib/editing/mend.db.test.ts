import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, INSTALLATION, writers } from '@/lib/db/writers';
import { mendCitation, withdrawBroken } from '@/lib/editing/mend';
import { type BrokenWords, listBroken, replaceText } from '@/lib/readings/corrections';
import { listTouched } from '@/lib/readings/review';
import {
  inventDesk,
  inventedText,
  inventParagraph,
  inventReading,
  inventSuggestion,
} from '@/lib/readings/testing';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
let vera: Actor;
const { act, waiting, storeNew, open, settleFirst } = inventDesk(() => vera, now);
const corrected = 'Calls on Northland to release Ada Northwood, who remains imprisoned.';

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = (await joinFirstSteward('Vera', now)).steward;
});
afterAll(closeWriters);

describe('words that a corrected text no longer has', () => {
  let documentId: number;
  let broken: BrokenWords;
  let number = 0;
  beforeEach(async () => {
    number += 1;
    documentId = await storeNew(inventParagraph(), `mended-${number}`);
    await settleFirst(await open(documentId));
    const { text } = await open(documentId);
    const id = await waiting(inventParagraph(corrected, 'Ada Northwood'));
    expect((await act((tx) => replaceText(tx, id, text.id))).ok).toBe(true);
    broken = await theOne();
  });
  const theOne = async () => {
    const [one] = await listBroken(writers(), documentId);
    if (!one) throw new Error('nothing is broken');
    return one;
  };
  const why = () => ({
    seen: { revision: broken.statement?.revision ?? 0, waiting: null },
    reason: 'the corrected text says it so',
  });
  const mend = (quote: string, passage = 'para-1') =>
    mendCitation(vera, broken.id, { passage, quote }, why());
  /** As a second reader would leave it. */
  const putOnRecord = () =>
    changeAs(INSTALLATION, null, (tx) =>
      tx.statement.update({ where: { id: broken.statement?.id ?? 0 }, data: { state: 'accepted' } }),
    );

  it('are exchanged at once where they are a draft’s, and nothing else of it', async () => {
    expect(await mend('remains imprisoned')).toEqual({ ok: true, value: 'in place' });
    expect(await listBroken(writers(), documentId)).toEqual([]);
    const statement = await writers().statement.findUnique({
      where: { id: broken.statement?.id ?? 0 },
      include: { citations: true, custody: true },
    });
    expect(statement).toMatchObject({
      kind: 'custody',
      custody: { state: 'held' },
      citations: [{ quote: 'remains imprisoned', mentionId: expect.any(Number) }],
    });
    expect(await mend('remains imprisoned')).toEqual({ ok: false, reason: { why: 'gone' } });
  });

  it.each([
    ['do not stand there', 'was set free', 'para-1', 'quote'],
    ['are missing', '', 'para-1', 'quote'],
    ['stand in a passage that is none', 'remains imprisoned', 'para-9', 'passage'],
  ])('are refused when the new ones %s', async (_, quote, passage, field) => {
    const answer = await mend(quote, passage);
    expect(answer).toMatchObject({ ok: false, reason: { why: 'faults', faults: { [field]: {} } } });
    expect(await theOne()).toEqual(broken);
  });

  it('wait for a second reader where they are on record, and are sent with the document', async () => {
    await putOnRecord();
    broken = await theOne();
    expect(await mend('remains imprisoned')).toEqual({ ok: true, value: 'waiting' });
    expect(await theOne()).toMatchObject({ words: 'is held', statement: { waits: true } });
    expect(await listTouched(writers(), documentId)).toMatchObject([
      { name: 'Ada Northwood', changes: 1, waiting: false },
    ]);
    expect(await mend('remains')).toEqual({ ok: false, reason: { why: 'changed' } });
  });

  it('can be withdrawn with their statement: a draft at once, what is on record by a second reader', async () => {
    expect(await withdrawBroken(vera, broken.id, why())).toEqual({ ok: true, value: 'in place' });
    expect(await listBroken(writers(), documentId)).toEqual([]);
  });

  it('of a statement that changed meanwhile are refused', async () => {
    const seen = { revision: 99, waiting: null };
    const words = { passage: '', quote: 'remains imprisoned' };
    expect(await mendCitation(vera, broken.id, words, { seen, reason: 'x' })).toEqual({
      ok: false,
      reason: { why: 'changed' },
    });
  });
});

it('that ask for something take the clause of a draft with them', async () => {
  const detail = { kind: 'demand' as const, action: 'release' as const, demand: '' };
  const asks = inventSuggestion(inventedText, 'release Ada Northwood', detail);
  const names = [{ surface: 'Ada Northwood', suggestions: [asks] }];
  const documentId = await storeNew(
    inventReading([{ label: 'para-1', text: inventedText, names }]),
    'mended-clause',
  );
  await settleFirst(await open(documentId));
  const { text } = await open(documentId);
  const id = await waiting(inventParagraph('Calls on Northland to free Ada Northwood.', 'Ada Northwood'));
  expect((await act((tx) => replaceText(tx, id, text.id))).ok).toBe(true);
  const broken = await listBroken(writers(), documentId);
  expect(broken.map(({ of }) => of)).toEqual(['citation', 'demand']);
  const [citation] = broken;
  const seen = { revision: citation?.statement?.revision ?? 0, waiting: null };
  const words = { passage: '', quote: 'free Ada Northwood' };
  const answer = await mendCitation(vera, citation?.id ?? 0, words, { seen, reason: 'so it says now' });
  expect(answer).toEqual({ ok: true, value: 'in place' });
  expect(await listBroken(writers(), documentId)).toEqual([]);
});
