import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, type WriteTx, writers } from '@/lib/db/writers';
import type { Reading } from '@/lib/intake/schema';
import { readDocumentFiles } from '@/lib/publishing/document-file';
import { listBroken, replaceText } from '@/lib/readings/corrections';
import { reviseDocument } from '@/lib/readings/documents';
import { importDocument } from '@/lib/readings/import';
import { knownPeopleIn } from '@/lib/readings/known-people';
import { readQuestion } from '@/lib/readings/question';
import { readBytes, readReading } from '@/lib/readings/read';
import { readIn } from '@/lib/readings/read-in';
import { findKnownDocuments } from '@/lib/readings/recognise';
import { listTouched, sendToReview } from '@/lib/readings/review';
import { proposeDocument, proposePerson } from '@/lib/readings/rules';
import { documentForm } from '@/lib/readings/schema';
import { settleMention } from '@/lib/readings/settle';
import { inventIncoming, inventReading, inventSuggestion } from '@/lib/readings/testing';
import { type Bench, readBench } from '@/lib/readings/workbench';
import { dropReading, recordReading, storeReading } from '@/lib/readings/write';
import { queryKeys } from '@/lib/spelling/fold';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
const english = 'Calls on Northland to release Ada Northwood, who is held in Lakeside.';
const swedish = 'Uppmanar Nordland att frige Ada Nordwod, som hålls i Lakeside.';
let vera: Actor;
let files = 0;

const act = <Outcome>(work: (tx: WriteTx) => Promise<Outcome>) => changeAs(vera.accountId, null, work);
const held = inventSuggestion(english, 'is held', {
  kind: 'custody',
  state: 'held',
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
  place: null,
});

async function waiting(found: Reading): Promise<number> {
  files += 1;
  const { id } = await act((tx) =>
    recordReading(tx, vera.accountId, inventIncoming(`file ${files}`), { found }, now),
  );
  return id;
}

async function storeNew(found: Reading, slug: string): Promise<number> {
  const id = await waiting(found);
  const form = documentForm.parse({ ...proposeDocument(found), slug });
  const answer = await act((tx) => storeReading(tx, id, found.language, { as: 'document', form }));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.documentId;
}

const paragraph = (text: string, surface: string): Reading =>
  inventReading([
    { label: 'para-1', text, names: [{ surface, suggestions: text === english ? [held] : [] }] },
  ]);

async function open(documentId: number, language: string | null = null): Promise<Bench> {
  const bench = await readBench(vera, documentId, { language, mention: null });
  if (!bench) throw new Error('no bench');
  return bench;
}

/** Settles the first name of a bench on a new person, with all that is proposed. */
async function settleFirst(bench: Bench, who: 'new' | number = 'new'): Promise<number> {
  const [mention] = bench.mentions;
  if (!mention) throw new Error('no name');
  const { suggestions } = await readQuestion(vera, bench, mention);
  const answer = await act((tx) =>
    settleMention(
      tx,
      vera,
      { mentionId: mention.id, revision: mention.revision },
      {
        ...(who === 'new'
          ? { who, person: { ...proposePerson(mention.surface, 'given_family', []), standing: 'case' } }
          : { who: 'known', number: who }),
        said: suggestions.map(({ span, ...one }) => ({
          ...one,
          ...span,
          passageId: mention.passageId,
          gist: null,
          summary: null,
        })),
      },
      now,
    ),
  );
  if (!answer.ok) throw new Error(answer.reason.why);
  return answer.value.person;
}

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = (await joinFirstSteward('Vera', now)).steward;
});
afterAll(closeWriters);

describe('a document on record is recognised', () => {
  beforeAll(() => storeNew(paragraph(english, 'Ada Northwood'), 'recognised'));

  it('by the same bytes', async () => {
    const [text] = await writers().documentText.findMany({ where: { document: { slug: 'recognised' } } });
    const known = await findKnownDocuments(writers(), text?.sha256 ?? '', {});
    expect(known.map(({ slug, texts }) => [slug, texts.map(({ same }) => same)])).toEqual([
      ['recognised', [true]],
    ]);
  });

  it.each([
    ['by its number', { adopted: 'X9_TA(2024)0001' }, ['recognised']],
    ['not by the number of its procedure, which others carry too', { procedure: '2024/0001(RSP)' }, []],
    ['not by another kind of number', { tabled: 'X9_TA(2024)0001' }, ['recognised']],
    ['not by another number', { adopted: 'X9_TA(2024)0002' }, []],
  ])('%s', async (_, references, slugs) => {
    const known = await findKnownDocuments(writers(), '1'.repeat(64), references);
    expect(known.map(({ slug }) => slug)).toEqual(slugs);
  });

  it('while it waits: the same bytes are not stored twice', async () => {
    const file = inventIncoming('A. whereas nothing happened;\n\n1. Calls for nothing;\n');
    const first = await readIn(vera.accountId, file, now);
    const second = await readIn(vera.accountId, file, now);
    expect([first, second]).toMatchObject([
      { ok: true, value: { before: false } },
      { ok: true, value: { before: true, readingId: first.ok ? first.value.readingId : 0 } },
    ]);
  });

  it('and a second storing of one reading, or another address taken, is refused', async () => {
    const id = await waiting(paragraph(english, 'Ada Northwood'));
    const form = documentForm.parse({
      ...proposeDocument(paragraph(english, 'Ada Northwood')),
      slug: 'recognised',
    });
    const store = (slug: string) =>
      act((tx) => storeReading(tx, id, 'en', { as: 'document', form: { ...form, slug } }));
    expect(await store('recognised')).toEqual({ ok: false, reason: 'slug taken' });
    expect((await store('recognised-2')).ok).toBe(true);
    expect(await store('recognised-3')).toEqual({ ok: false, reason: 'not waiting' });
  });
});

describe('bytes that come in', () => {
  it('are kept as they are, and go with a reading that is dropped', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0x0a]);
    const id = await act((tx) =>
      recordReading(
        tx,
        vera.accountId,
        { ...inventIncoming(''), bytes, fileName: 'a b.txt' },
        { refusal: 'no_text' },
        now,
      ),
    );
    const kept = await readBytes(vera, { readingId: id.id });
    expect([...(kept?.bytes ?? [])]).toEqual([...bytes]);
    expect(await readReading(vera, id.id)).toMatchObject({
      state: 'unread',
      refusal: 'no_text',
      found: null,
    });
    expect((await act((tx) => dropReading(tx, id.id))).ok).toBe(true);
    expect(await readBytes(vera, { readingId: id.id })).toBeNull();
    expect(await act((tx) => dropReading(tx, id.id))).toEqual({ ok: false, reason: 'not waiting' });
  });

  it('are refused when they are no text, and nothing of them stays unless asked', async () => {
    const before = await writers().reading.count();
    const file = { ...inventIncoming(''), bytes: new Uint8Array(4000).fill(7) };
    const refused = await readIn(vera.accountId, file, now);
    expect(refused).toMatchObject({ ok: false, reason: { readingId: null } });
    expect(await writers().reading.count()).toBe(before);
    const kept = await readIn(vera.accountId, file, now, { keepUnread: true });
    expect(kept).toMatchObject({ ok: false, reason: { readingId: expect.any(Number) } });
  });
});

describe('a corrected text', () => {
  let documentId: number;
  let number = 0;
  beforeEach(async () => {
    number += 1;
    documentId = await storeNew(paragraph(english, 'Ada Northwood'), `corrected-${number}`);
    await settleFirst(await open(documentId));
  });
  const replace = async (found: Reading) => {
    const id = await waiting(found);
    const { text } = await open(documentId);
    return act((tx) => replaceText(tx, id, text.id));
  };

  it('takes citations, decisions and their statements with it where the words still stand', async () => {
    const text = `As before: ${english}`;
    const answer = await replace(paragraph(text, 'Ada Northwood'));
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
    const answer = await replace(paragraph(text, 'Ada Northwood'));
    expect(answer).toMatchObject({ ok: true, value: { broken: { citations: 1, mentions: 0 } } });
    expect(await listBroken(writers(), documentId)).toMatchObject([
      { of: 'citation', words: 'is held', label: 'para-1', name: 'Ada Northwood', state: 'draft' },
    ]);
    expect(await writers().documentText.count({ where: { documentId } })).toBe(2);
  });

  it('replaces a text once', async () => {
    const { text } = await open(documentId);
    const [one, two] = [
      await waiting(paragraph(english, 'Ada Northwood')),
      await waiting(paragraph(english, 'Ada')),
    ];
    expect((await act((tx) => replaceText(tx, one, text.id))).ok).toBe(true);
    expect(await act((tx) => replaceText(tx, two, text.id))).toEqual({
      ok: false,
      reason: 'replaced already',
    });
  });

  it('alone is what readers would be given', async () => {
    await replace(paragraph('Calls on Northland to release Ada Northwood at last.', 'Ada Northwood'));
    // as a second reader would leave it
    await act((tx) => tx.document.update({ where: { id: documentId }, data: { accepted: true } }));
    const [file] = await act((tx) => readDocumentFiles(tx, [documentId]));
    expect(file?.texts).toHaveLength(1);
    expect(file?.passages.map(({ text }) => text)).toEqual([
      'Calls on Northland to release Ada Northwood at last.',
    ]);
  });
});

describe('one document in two languages', () => {
  it('offers whom the same passage names, and gathers both spellings on one person', async () => {
    const documentId = await storeNew(paragraph(english, 'Ada Northwood'), 'two-languages');
    const ada = await settleFirst(await open(documentId));
    const found = { ...paragraph(swedish, 'Ada Nordwod'), language: 'sv' };
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

describe('correcting a document', () => {
  it('refuses a state that has passed, a taken address, and a public one', async () => {
    const documentId = await storeNew(paragraph(english, 'Ada Northwood'), 'to-correct');
    const form = documentForm.parse({
      ...proposeDocument(paragraph(english, 'Ada Northwood')),
      slug: 'to-correct',
      references: 'tabled: Y-1',
    });
    const revise = (seen: number, change: Partial<typeof form>) =>
      act((tx) => reviseDocument(tx, documentId, seen, { ...form, ...change }));
    expect(await revise(1, { slug: 'recognised' })).toEqual({ ok: false, reason: 'slug taken' });
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

describe('sending to a second reader', () => {
  it('proposes the document and whom it touches, once', async () => {
    const documentId = await storeNew(paragraph(english, 'Ada Northwood'), 'to-send');
    const ada = await settleFirst(await open(documentId));
    expect(await listTouched(writers(), documentId)).toMatchObject([
      { number: ada, isNew: true, waiting: false, drafts: [{ kind: 'custody', quote: 'is held' }] },
    ]);
    expect(await act((tx) => sendToReview(tx, vera, documentId))).toEqual({ sent: 2 });
    expect(await act((tx) => sendToReview(tx, vera, documentId))).toEqual({ sent: 0 });
    expect(await listTouched(writers(), documentId)).toMatchObject([{ waiting: true }]);
  });
});

describe('reading in by command', () => {
  const text = `P9_TA(2022)0777

European Parliament resolution of 10 February 2022 on Northland (2022/0777(RSP))

The European Parliament,

– having regard to its previous resolutions on Northland,

A. whereas the journalist Ada Northwood was arrested;

1. Calls for the release of Ada Northwood;
`;
  it('stores a draft under the name of a program, which links and creates nobody', async () => {
    const people = await writers().person.count();
    const answer = await importDocument(inventIncoming(text), now);
    expect(answer).toMatchObject({ outcome: 'stored', slug: 'p9-ta-2022-0777' });
    expect(await writers().person.count()).toBe(people);
    const [row] = await writers().reading.findMany({
      where: { way: 'paste', state: 'stored', text: { document: { slug: 'p9-ta-2022-0777' } } },
      include: { recordedBy: true },
    });
    expect(row?.recordedBy).toMatchObject({ role: 'process', email: null });
    const settled = await writers().mention.count({
      where: { passage: { document: { slug: 'p9-ta-2022-0777' } }, state: { not: 'open' } },
    });
    expect(settled).toBe(0);
  });

  it('lets what is on record, or says too little, wait for an editor', async () => {
    expect(await importDocument(inventIncoming(`${text}\n`), now)).toMatchObject({
      outcome: 'waits',
      why: 'known',
      known: [{ slug: 'p9-ta-2022-0777' }],
    });
    expect(await importDocument(inventIncoming('A few words about the weather.'), now)).toMatchObject({
      outcome: 'waits',
      why: 'incomplete',
    });
  });
});
