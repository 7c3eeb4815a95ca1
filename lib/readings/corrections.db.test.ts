import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters, writers } from '@/lib/db/writers';
import { reviseDocument } from '@/lib/documents/revise';
import type { Reading } from '@/lib/intake/schema';
import { readDocumentFiles } from '@/lib/publishing/document-file';
import { listBroken, replaceText } from '@/lib/readings/corrections';
import { readQuestion } from '@/lib/readings/question';
import { proposeDocument } from '@/lib/readings/rules';
import { documentForm } from '@/lib/readings/schema';
import { inventedText as english, inventDesk, inventParagraph } from '@/lib/readings/testing';
import { storeReading } from '@/lib/readings/write';
import { acceptDocuments } from '@/lib/review/accept';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
let vera: Actor;
const { act, waiting, storeNew, open, settleFirst } = inventDesk(() => vera, now);
const swedish = 'Uppmanar Nordland att frige Ada Nordwod, som hålls i Lakeside.';

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = (await joinFirstSteward('Vera', now)).steward;
});
afterAll(closeWriters);

describe('a corrected text', () => {
  let documentId: number;
  let number = 0;
  beforeEach(async () => {
    number += 1;
    documentId = await storeNew(inventParagraph(), `corrected-${number}`);
    await settleFirst(await open(documentId));
  });
  const replace = async (found: Reading) => {
    const id = await waiting(found);
    const { text } = await open(documentId);
    return act((tx) => replaceText(tx, id, text.id));
  };

  it('takes citations, decisions and their statements with it where the words still stand', async () => {
    const text = `As before: ${english}`;
    const answer = await replace(inventParagraph(text, 'Ada Northwood'));
    expect(answer).toMatchObject({ ok: true, value: { broken: { citations: 0, mentions: 0 } } });
    const bench = await open(documentId);
    expect(bench.mentions.map(({ surface, state, start }) => [surface, state, start])).toEqual([
      ['Ada Northwood', 'settled', text.indexOf('Ada Northwood')],
    ]);
    const [citation] = await writers().citation.findMany({
      where: { passage: { textId: bench.text.id } },
    });
    expect(text.slice(citation?.start, citation?.end)).toBe('is held');
    expect(await listBroken(writers(), documentId)).toEqual([]);
  });

  it('leaves what no longer stands with the old passage, and lists it as broken', async () => {
    const text = 'Calls on Northland to release Ada Northwood, who was set free.';
    const answer = await replace(inventParagraph(text, 'Ada Northwood'));
    expect(answer).toMatchObject({ ok: true, value: { broken: { citations: 1, mentions: 0 } } });
    expect(await listBroken(writers(), documentId)).toMatchObject([
      { of: 'citation', words: 'is held', label: 'para-1', name: 'Ada Northwood', state: 'draft' },
    ]);
    expect(await writers().documentText.count({ where: { documentId } })).toBe(2);
  });

  it('replaces a text once', async () => {
    const { text } = await open(documentId);
    const [one, two] = [await waiting(inventParagraph()), await waiting(inventParagraph(english, 'Ada'))];
    expect((await act((tx) => replaceText(tx, one, text.id))).ok).toBe(true);
    expect(await act((tx) => replaceText(tx, two, text.id))).toEqual({
      ok: false,
      reason: 'replaced already',
    });
  });

  it('alone is what readers would be given, once a second reader accepted it', async () => {
    const shown = async () => {
      const [file] = await act((tx) => readDocumentFiles(tx, [documentId]));
      expect(file?.texts).toHaveLength(1);
      return file?.passages.map(({ text }) => text);
    };
    // as a second reader would leave it
    await act((tx) => acceptDocuments(tx, [documentId]));
    const before = await shown();
    const corrected = 'Calls on Northland to release Ada Northwood at last.';
    expect(before).not.toEqual([corrected]);
    await replace(inventParagraph(corrected, 'Ada Northwood'));
    expect(await shown()).toEqual(before);
    await act((tx) => acceptDocuments(tx, [documentId]));
    expect(await shown()).toEqual([corrected]);
  });
});

describe('one document in two languages', () => {
  it('offers whom the same passage names, and gathers both spellings on one person', async () => {
    const documentId = await storeNew(inventParagraph(), 'two-languages');
    const ada = await settleFirst(await open(documentId));
    const found = { ...inventParagraph(swedish, 'Ada Nordwod'), language: 'sv' };
    const id = await waiting(found);
    const store = (language: string) =>
      act((tx) => storeReading(tx, id, language, { as: 'language', documentId }));
    expect(await store('en')).toEqual({ ok: false, reason: 'language there' });
    expect((await store('sv')).ok).toBe(true);
    const bench = await open(documentId, 'sv');
    const [mention] = bench.mentions;
    if (!mention) throw new Error('no name');
    const { candidates } = await readQuestion(vera, bench, mention);
    expect(candidates[0]).toMatchObject({ number: ada, alignedIn: 'en' });
    await settleFirst(bench, ada);
    const names = await writers().name.findMany({
      where: { personNumber: ada, documentId },
      orderBy: { id: 'asc' },
    });
    expect(names.map(({ form, language }) => [form, language])).toEqual([
      ['Ada Northwood', 'en'],
      ['Ada Nordwod', 'sv'],
    ]);
  });
});

describe('correcting a document', () => {
  it('refuses a state that has passed, a taken address, and a public one', async () => {
    const documentId = await storeNew(inventParagraph(), 'to-correct');
    const form = documentForm.parse({
      ...proposeDocument(inventParagraph()),
      slug: 'to-correct',
      references: 'tabled: Y-1',
    });
    const revise = (seen: number, change: Partial<typeof form>) =>
      act((tx) => reviseDocument(tx, documentId, seen, { ...form, ...change }));
    expect(await revise(1, { slug: 'two-languages' })).toEqual({ ok: false, reason: 'slug taken' });
    expect(await revise(1, { stated: '../2024' })).toEqual({ ok: false, reason: 'not a date' });
    expect(await revise(1, { body: 'nobody' })).toEqual({ ok: false, reason: 'unknown body' });
    expect(await revise(1, { stated: '2023' })).toEqual({ ok: true, value: { revision: 2 } });
    expect(await revise(1, {})).toEqual({ ok: false, reason: 'changed meanwhile' });
    expect(await writers().documentReference.findMany({ where: { documentId } })).toMatchObject([
      { type: 'tabled', value: 'Y-1' },
    ]);
    await act((tx) => tx.document.update({ where: { id: documentId }, data: { accepted: true } }));
    expect(await revise(2, { slug: 'elsewhere' })).toEqual({ ok: false, reason: 'slug public' });
  });
});
