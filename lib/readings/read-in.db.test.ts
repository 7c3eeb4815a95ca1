import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { testDatabase } from '@/lib/db/testing';
import { closeWriters, writers } from '@/lib/db/writers';
import { pdfOf } from '@/lib/intake/formats/testing';
import { importDocument } from '@/lib/readings/import';
import { mostReadingMs } from '@/lib/readings/progress';
import { listReadings, readBytes, readReading } from '@/lib/readings/read';
import { readIn } from '@/lib/readings/read-in';
import { findKnownDocuments } from '@/lib/readings/recognise';
import { proposeDocument } from '@/lib/readings/rules';
import { documentForm } from '@/lib/readings/schema';
import { inventDesk, inventIncoming, inventParagraph } from '@/lib/readings/testing';
import { dropReading, recordReading, storeReading } from '@/lib/readings/write';

const database = testDatabase();
const now = new Date('2026-11-21T10:00:00Z');
let vera: Actor;
const { act, waiting, storeNew } = inventDesk(() => vera, now);

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  vera = (await joinFirstSteward('Vera', now)).steward;
});
afterAll(closeWriters);

describe('a document on record is recognised', () => {
  beforeAll(() => storeNew(inventParagraph(), 'recognised'));

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
    const id = await waiting(inventParagraph());
    const form = documentForm.parse({
      ...proposeDocument(inventParagraph()),
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
    expect((await act((tx) => dropReading(tx, vera, id.id))).ok).toBe(true);
    expect(await readBytes(vera, { readingId: id.id })).toBeNull();
    expect(await act((tx) => dropReading(tx, vera, id.id))).toEqual({ ok: false, reason: 'not waiting' });
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

describe('a file that takes longer than its editor waits', () => {
  const slow = (words: string) => ({
    ...inventIncoming(''),
    fileName: 'slow.pdf',
    bytes: pdfOf([[{ text: words, x: 70, y: 700 }]]),
  });
  const rowOf = (answer: Awaited<ReturnType<typeof readIn>>) => {
    if (!answer.ok || answer.value.rest === null) throw new Error('it was read at once');
    return { id: answer.value.readingId, rest: answer.value.rest };
  };

  it('is there while it is read, says how far it is, and then waits', async () => {
    const file = slow('A. whereas nothing at all happened in Northland;');
    const { id, rest } = rowOf(await readIn(vera.accountId, file, now, { patienceMs: 0 }));
    expect(await readReading(vera, id)).toMatchObject({ state: 'being_read', found: null });
    expect((await listReadings(vera)).map((one) => one.id)).toContain(id);
    expect(await readIn(vera.accountId, file, now)).toMatchObject({ value: { before: true, readingId: id } });
    await rest;
    const read = await readReading(vera, id);
    expect(read).toMatchObject({ state: 'waiting', pages: { done: 1, total: 1 } });
    expect(read?.found?.passages.map(({ text }) => text).join()).toContain('nothing at all happened');
  });

  it.each([
    ['nothing of it stays but the reason', false, 'dropped', null],
    ['its bytes stay where that was asked', true, 'unread', expect.anything()],
  ])('is told when it cannot be read: %s', async (_, keepUnread, state, bytes) => {
    const file = slow(state);
    const damaged = { ...file, bytes: file.bytes.slice(0, 40) };
    const options = { patienceMs: 0, keepUnread };
    const { id, rest } = rowOf(await readIn(vera.accountId, damaged, now, options));
    await rest;
    expect(await readReading(vera, id)).toMatchObject({ state, refusal: 'pdf_damaged', found: null });
    expect(await readBytes(vera, { readingId: id })).toEqual(bytes);
    await act((tx) => dropReading(tx, vera, id));
  });

  it('stays dropped when somebody dropped it meanwhile', async () => {
    const { id, rest } = rowOf(await readIn(vera.accountId, slow('B. whereas'), now, { patienceMs: 0 }));
    expect((await act((tx) => dropReading(tx, vera, id))).ok).toBe(true);
    await rest;
    expect(await readReading(vera, id)).toMatchObject({ state: 'dropped', found: null });
  });

  it('can be brought again when its reading was interrupted', async () => {
    const file = slow('C. whereas the machine stopped;');
    const early = new Date(now.getTime() - 2 * mostReadingMs);
    const { id } = await act((tx) => recordReading(tx, vera.accountId, file, null, early));
    const answer = await readIn(vera.accountId, file, now);
    expect(answer).toMatchObject({ ok: true, value: { before: false } });
    expect(answer.ok && answer.value.readingId).not.toBe(id);
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
