import { beforeAll, describe, expect, test } from 'vitest';
import { readers } from '@/lib/db/readers';
import { changeAs, writers } from '@/lib/db/writers';
import { approveReviews } from '@/lib/publishing/approve';
import {
  approveAsShown,
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventMention,
  inventPerson,
  inventPublication,
  inventRead,
  inventStatement,
  inventSteward,
  morningOf,
} from '@/lib/publishing/invented';
import { proposeLift } from '@/lib/publishing/lift';
import { inventInstallation, shownDocument, shownPerson } from '@/lib/publishing/testing';
import { withdrawDocument, withdrawPerson, withdrawSaid } from '@/lib/publishing/withdraw';
import { listTraces } from '@/lib/record/testing';
import { verifyRecord } from '@/lib/record/verify';

/** Everything that a reader's role can read, before and after: what is withdrawn stands nowhere in it. */

const { database, editors, asAuthor } = inventInstallation();
const text =
  'Parliament asks to free Aru Invented, who is in detention, and Zhuldyz Madeupkyzy, held since May 2020.';
const later = 'Aru Invented has been released; Zhuldyz Madeupkyzy wrote that Aru Invented is in detention.';
const alone = 'Only this paper names Orynbek Solitar, who was shot at.';
const gist = 'An invented gist nobody else has';
let steward: number;
let first: InventedDocument;
let second: InventedDocument;
let third: InventedDocument;
const number = { aru: 0, zhuldyz: 0, orynbek: 0 };
let keyOfAru = '';

const publish = (people: number[], day: string) =>
  asAuthor((tx) =>
    inventPublication(tx, editors, { people, documents: [first, second, third] }, morningOf(day)),
  );
const traces = (words: readonly string[]) => listTraces(database.readerUrl, words);

beforeAll(async () => {
  steward = await inventSteward();
  await asAuthor(async (tx) => {
    first = await inventDocument(tx, { slug: 'paper-one', stated: '2021-02-11', text });
    second = await inventDocument(tx, { slug: 'paper-two', stated: '2022-01', text: later });
    third = await inventDocument(tx, { slug: 'paper-three', stated: '2022-03', text: alone });
    number.aru = await inventPerson(tx, first, 'Aru Invented');
    number.zhuldyz = await inventPerson(tx, first, 'Zhuldyz Madeupkyzy');
    number.orynbek = await inventPerson(tx, third, 'Orynbek Solitar');
    const said = (input: ReturnType<typeof custodyInput>) => inventStatement(tx, editors.author, input);
    keyOfAru = await said(custodyInput('aru-invented', first, 'who is in detention', { gist }));
    await said(custodyInput('aru-invented', second, 'Aru Invented is in detention', { stated: '2022-01' }));
    // a quote of Aru's that names the other one
    await said(
      custodyInput('aru-invented', second, 'Aru Invented has been released; Zhuldyz Madeupkyzy', {
        state: 'at_liberty',
        stated: '2022-01',
        gist: 'Told with Zhuldyz Madeupkyzy',
      }),
    );
    await said(custodyInput('zhuldyz-madeupkyzy', first, 'held since May 2020'));
    await said(custodyInput('orynbek-solitar', third, 'who was shot at'));
    await inventMention(tx, second, 'Aru Invented', number.aru);
    await inventMention(tx, second, 'Zhuldyz Madeupkyzy', number.zhuldyz);
  });
  await publish([number.aru, number.zhuldyz, number.orynbek], '2026-01-10');
});

describe('withdrawal', () => {
  test('is a steward’s', async () => {
    for (const by of [editors.author, editors.reader]) {
      const act = { by, reason: 'asked for', at: morningOf('2026-02-01') };
      const refused = { ok: false, reason: 'not a steward' };
      expect(await changeAs(by, 'asked for', (tx) => withdrawPerson(tx, number.zhuldyz, act))).toEqual(
        refused,
      );
      expect(await changeAs(by, 'asked for', (tx) => withdrawDocument(tx, third.id, act))).toEqual(refused);
      expect(await changeAs(by, 'asked for', (tx) => withdrawSaid(tx, 1, 'withheld', act))).toEqual(refused);
    }
    expect(await traces(['zhuldyz-madeupkyzy'])).toContain('sheet.slug');
  });

  test('of a statement takes its words and what was known by it, and nothing else of the person', async () => {
    expect(await traces([gist])).toEqual(
      expect.arrayContaining(['edition_content.content', 'sheet.sheet', 'words.body']),
    );
    const { id } = await writers().statement.findUniqueOrThrow({ where: { key: keyOfAru } });
    const act = { by: steward, reason: 'not what the text says', at: morningOf('2026-02-02') };
    expect((await changeAs(steward, act.reason, (tx) => withdrawSaid(tx, id, 'statement', act))).ok).toBe(
      true,
    );
    expect(await traces([gist])).toEqual([]);
    expect(await writers().custodySpan.count({ where: { statementKey: keyOfAru } })).toBe(0);
    expect((await shownPerson(number.aru)).statements).toHaveLength(2);
    expect(await verifyRecord(readers())).toMatchObject({ broken: null, tombstones: 0 });
    const again = await changeAs(steward, act.reason, (tx) => withdrawSaid(tx, id, 'withheld', act));
    expect(again).toEqual({ ok: false, reason: 'already withdrawn' });
  });

  test('of a person leaves no trace of the name in anything a reader can ask for', async () => {
    const words = ['zhuldyz', 'madeupkyzy', '[withheld]'];
    expect(await traces(words.slice(0, 2))).toEqual(
      expect.arrayContaining(['edition_content.content', 'name.form', 'words.body']),
    );
    expect(await traces(words.slice(2))).toEqual([]);
    const act = { by: steward, reason: 'asked for by the family', at: morningOf('2026-02-03') };
    expect((await changeAs(steward, act.reason, (tx) => withdrawPerson(tx, number.zhuldyz, act))).ok).toBe(
      true,
    );
    expect(await traces(words.slice(0, 2))).toEqual([]);
    expect(await traces(['asked for by the family'])).toEqual([]);
  });

  test('keeps the words around a withheld name, and every quote where it stands', async () => {
    const paper = await shownDocument('paper-two');
    const [passage] = paper.passages;
    expect(passage?.text).toBe(
      'Aru Invented has been released; [withheld] wrote that Aru Invented is in detention.',
    );
    expect(passage?.fragments.length).toBe(2);
    for (const { start, end, quote } of passage?.fragments ?? []) {
      expect(passage?.text?.slice(start, end)).toBe(quote);
    }
    for (const { start, end, surface } of passage?.mentions ?? []) {
      expect(passage?.text?.slice(start, end)).toBe(surface);
    }
    const aru = await shownPerson(number.aru);
    const released = aru.statements.find((each) => each.kind === 'custody' && each.state === 'at_liberty');
    expect(released).toMatchObject({
      gist: 'Told with [withheld]',
      citations: [{ quote: 'Aru Invented has been released; [withheld]' }],
    });
    expect(aru.namedWith).toEqual([]);
  });

  test('leaves a chain that tells what went, and breaks when told falsely', async () => {
    const verified = await verifyRecord(readers());
    expect(verified).toMatchObject({ broken: null, tombstones: 1 });
    expect(verified.cleared).toBeGreaterThan(2);
    const [tombstone] = await writers().tombstone.findMany();
    expect(tombstone?.number).toBe(number.zhuldyz);
    // content that no edition says is gone cannot be taken
    const last = await writers().recordPerson.findUniqueOrThrow({ where: { number: number.aru } });
    await expect(writers().editionContent.delete({ where: { seq: last.editionSeq } })).rejects.toThrow(
      'HB006',
    );
  });

  test('of a document takes its words, what rests on it alone and whom nothing else names', async () => {
    const words = ['Only this paper', 'was shot at', 'Invented statement paper-three', 'orynbek', 'solitar'];
    expect((await traces(words)).length).toBeGreaterThan(5);
    const act = { by: steward, reason: 'published by mistake', at: morningOf('2026-02-04') };
    expect((await changeAs(steward, act.reason, (tx) => withdrawDocument(tx, third.id, act))).ok).toBe(true);
    expect(await traces(words)).toEqual([]);
    expect(await writers().recordDocument.count()).toBe(2);
    expect(await verifyRecord(readers())).toMatchObject({ broken: null, tombstones: 3 });
  });

  test('of a document leaves what others say too, with the sources that stand', async () => {
    const both = custodyInput('aru-invented', first, 'is in detention', { stated: '2021-02-11' });
    const [one] = both.citations;
    if (!one) throw new Error('no citation');
    const quote = 'is in detention';
    const start = later.indexOf(quote);
    const key = await asAuthor((tx) =>
      inventStatement(tx, editors.author, {
        ...both,
        citations: [one, { ...one, passageId: second.passage, quote, start, end: start + quote.length }],
      }),
    );
    await publish([number.aru], '2026-02-05');
    const act = { by: steward, reason: 'withdrawn by who wrote it', at: morningOf('2026-02-06') };
    expect((await changeAs(steward, act.reason, (tx) => withdrawDocument(tx, first.id, act))).ok).toBe(true);
    const sheet = await shownPerson(number.aru);
    expect(sheet.namings.map(({ document }) => document)).toEqual(['paper-two']);
    const kept = sheet.statements.find((each) => each.key === key);
    expect(kept).toMatchObject({ stated: '2022-01', statedBy: 'paper-two' });
    expect(kept?.citations.map(({ document }) => document)).toEqual(['paper-two']);
    expect(await traces(['Parliament asks to free', 'Invented statement paper-one'])).toEqual([]);
    expect(await verifyRecord(readers())).toMatchObject({ broken: null });
  });
});

describe('a withdrawal is lifted', () => {
  test('by a second reader only, with new editions, and the chain goes on', async () => {
    const { id } = await writers().withdrawal.findFirstOrThrow({ where: { personNumber: number.zhuldyz } });
    const review = await changeAs(steward, null, (tx) => proposeLift(tx, steward, id, 'asked for again'));
    if (!review.ok) throw new Error(review.reason);
    const read = await inventRead([review.value], morningOf('2026-03-01'));
    if (!read.ok) throw new Error(read.reason);
    const approve = (by: number) => approveReviews(by, read.value, morningOf('2026-03-01'));
    expect(await approve(steward)).toEqual({ ok: false, reason: 'own work' });
    expect(await traces(['zhuldyz'])).toEqual([]);
    expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
    expect((await shownPerson(number.zhuldyz)).name).toBe('Zhuldyz Madeupkyzy');
    expect((await shownDocument('paper-two')).passages[0]?.text).toBe(later);
    expect(await writers().tombstone.count({ where: { number: number.zhuldyz } })).toBe(0);
    expect(await traces(['[withheld]'])).toEqual(['edition_content.content']);
    expect(await verifyRecord(readers())).toMatchObject({ broken: null });
    const again = await changeAs(steward, null, (tx) => proposeLift(tx, steward, id, 'again'));
    expect(again).toEqual({ ok: false, reason: 'already lifted' });
  });

  test('of a document with whom it names, and of a statement', async () => {
    const rows = await writers().withdrawal.findMany({ where: { liftedAt: null } });
    for (const { id } of rows) {
      const review = await changeAs(steward, null, (tx) => proposeLift(tx, steward, id, 'asked for again'));
      if (!review.ok) throw new Error(review.reason);
      const done = await approveAsShown(editors.reader, [review.value], morningOf('2026-03-02'));
      expect(done).toEqual({ ok: true, value: null });
    }
    expect((await shownPerson(number.orynbek)).statements).toHaveLength(1);
    expect((await shownPerson(number.aru)).statements).toHaveLength(4);
    expect(await traces([gist])).toContain('sheet.sheet');
    expect(await verifyRecord(readers())).toMatchObject({ broken: null });
  });
});
