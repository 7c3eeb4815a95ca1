import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeReaders, readers } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, writers } from '@/lib/db/writers';
import {
  custodyInput,
  type Editors,
  type InventedDocument,
  inventApproval,
  inventDocument,
  inventEditors,
  inventPerson,
  inventStatement,
} from '@/lib/publishing/invented';
import { publishPeople } from '@/lib/publishing/publish-people';
import { refoldNames } from '@/lib/publishing/refold';
import { personSheet } from '@/lib/record/schema';
import { verifyRecord } from '@/lib/record/verify';
import { recordStatement } from '@/lib/statements/write';

const database = testDatabase();
const text =
  'Parliament asks to free Aru Invented, who is in detention, and Beket Madeup, under house arrest since May 2020.';
const later = 'Aru Invented has been released.';
let editors: Editors;
let first: InventedDocument;
let second: InventedDocument;
const number = { aru: 0, beket: 0 };

const on = (day: string) => new Date(`${day}T09:00:00.000Z`);

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  process.env.DATABASE_READER_URL = database.readerUrl;
  editors = await inventEditors();
  await changeAs(editors.author, 'set-up', async (tx) => {
    first = await inventDocument(tx, { slug: 'invented-1', stated: '2021-02-11', text });
    second = await inventDocument(tx, { slug: 'invented-2', stated: '2022-01', text: later });
    number.aru = await inventPerson(tx, {
      slug: 'aru-invented',
      name: 'Aru Invented',
      document: first,
      text,
    });
    number.beket = await inventPerson(tx, {
      slug: 'beket-madeup',
      name: 'Beket Madeup',
      document: first,
      text,
    });
    await inventStatement(
      tx,
      editors.author,
      custodyInput('aru-invented', first, text, 'who is in detention'),
    );
    await inventStatement(
      tx,
      editors.author,
      custodyInput('beket-madeup', first, text, 'under house arrest since May 2020', {
        state: 'house_arrest',
        occurred: '2020-05',
        occurredMeaning: 'since',
      }),
    );
  });
});

afterAll(async () => {
  await closeReaders();
  await closeWriters();
});

const publish = (who: number, day: string) =>
  changeAs(editors.author, 'publish', async (tx) => {
    const approval = await inventApproval(tx, editors, who);
    return publishPeople(tx, [who], approval, on(day));
  });

const sheetOf = async (who: number) =>
  personSheet.parse((await writers().recordSheet.findUniqueOrThrow({ where: { number: who } })).sheet);

const heldOn = (day: string, known: string) =>
  writers().$queryRaw<{ number: number }[]>`
    SELECT DISTINCT number FROM record.custody_span
     WHERE custody_group = 'held' AND during @> ${day}::date AND known @> ${new Date(known)}::timestamptz`;

describe('publishing', () => {
  test('brings a person to readers with edition, row, names, words and tags, all at once', async () => {
    const [edition] = await publish(number.aru, '2026-01-10');
    expect(edition).toMatchObject({
      seq: 1,
      number: 1,
      act: 'published',
      basis: 'second_reader',
      readers: 1,
    });
    const sheet = await sheetOf(number.aru);
    expect(sheet.present).toMatchObject({ group: 'held', state: 'held', confirmed: '2021-02-11' });
    expect(sheet.statements[0]?.citations[0]).toMatchObject({ quote: 'who is in detention', namedAs: null });
    // Beket stands in the same passage and is still a draft
    expect(sheet.namedWith).toEqual([]);
    const touched = await writers().touch.findMany();
    expect(touched.at(-1)?.tags).toEqual(
      expect.arrayContaining(['all', 'person:aru-invented', 'document:invented-1']),
    );
    const tally = await writers().tally.findUnique({
      where: { facet_value: { facet: 'custody', value: 'held' } },
    });
    expect(tally?.count).toBe(1);
  });

  test('keeps drafts and private notes out of the record', async () => {
    await changeAs(editors.author, null, (tx) =>
      inventStatement(
        tx,
        editors.author,
        custodyInput('aru-invented', first, text, 'asks to free', {
          privateNote: 'secret-note',
          gist: 'secret-draft',
        }),
      ),
    );
    await changeAs(editors.author, null, async (tx) => {
      const approval = await inventApproval(tx, editors, number.beket);
      await publishPeople(tx, [number.aru, number.beket], approval, on('2026-01-11'));
    });
    const sheets = await writers().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM record.sheet WHERE sheet::text LIKE '%secret%'`;
    expect(Number(sheets[0]?.n)).toBe(0);
    expect((await sheetOf(number.aru)).namedWith.map(({ slug }) => slug)).toEqual(['beket-madeup']);
    const [draft] = await writers().statement.findMany({ where: { gist: 'secret-draft' } });
    await changeAs(editors.author, 'a mistake', (tx) =>
      tx.statement.update({
        where: { id: draft?.id ?? 0 },
        data: { state: 'withdrawn', withdrawnReason: 'recorded by mistake' },
      }),
    );
  });

  test('makes no edition where nothing changed', async () => {
    const again = await changeAs(editors.author, null, async (tx) => {
      const approval = await inventApproval(tx, editors, number.beket);
      return publishPeople(tx, [number.aru, number.beket], approval, on('2026-01-12'));
    });
    expect(again).toEqual([]);
  });

  test('says what a new edition changed, and keeps what was known until then', async () => {
    await changeAs(editors.author, null, async (tx) => {
      const start = later.indexOf('Aru');
      const mention = await tx.mention.create({
        data: {
          key: 'invented-2/aru',
          passageId: second.passage,
          start,
          end: start + 12,
          surface: 'Aru Invented',
          personNumber: number.aru,
          state: 'settled',
        },
      });
      expect(mention.id).toBeGreaterThan(0);
      await inventStatement(
        tx,
        editors.author,
        custodyInput('aru-invented', second, later, 'has been released', {
          state: 'at_liberty',
          stated: '2022-01',
        }),
      );
    });
    const [edition] = await publish(number.aru, '2026-02-01');
    expect(edition).toMatchObject({ number: 3 });
    expect(edition?.changes).toEqual(
      expect.arrayContaining([
        { change: 'added', key: expect.stringMatching(/^p\d+\/s\d+$/), kind: 'custody' },
      ]),
    );
    expect((await sheetOf(number.aru)).present).toMatchObject({ group: 'at_liberty', confirmed: '2022-01' });
    expect(await heldOn('2021-02-11', '2026-01-20T00:00:00Z')).toEqual([{ number: number.aru }]);
    expect(await heldOn('2021-02-11', '2026-03-01T00:00:00Z')).toEqual([{ number: number.aru }]);
    expect(await heldOn('2021-02-11', '2026-01-01T00:00:00Z')).toEqual([]);
  });

  test('of two publications at once neither is lost and the chain holds', async () => {
    const add = (who: 'aru-invented' | 'beket-madeup', note: string) =>
      changeAs(editors.author, null, (tx) =>
        inventStatement(
          tx,
          editors.author,
          custodyInput(who, first, text, 'in detention', { publicNote: note }),
        ),
      );
    await add('aru-invented', 'one');
    await add('beket-madeup', 'two');
    await Promise.all([publish(number.aru, '2026-02-02'), publish(number.beket, '2026-02-02')]);
    const outcome = await verifyRecord(readers());
    expect(outcome).toMatchObject({ editions: 6, broken: null });
  });

  test('folds names again that an older version folded, and only those', async () => {
    const before = await writers().recordName.findMany({ orderBy: { id: 'asc' } });
    await writers().recordName.updateMany({
      where: { number: number.aru },
      data: { parts: [], foldVersion: 0 },
    });
    expect(await refoldNames(() => {})).toBe(before.filter((name) => name.number === number.aru).length);
    expect(await writers().recordName.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    expect(await refoldNames(() => {})).toBe(0);
  });

  test('refuses a reference that leads nowhere, and writes nothing', async () => {
    const before = await writers().statement.count();
    const answer = await changeAs(editors.author, null, async (tx) =>
      recordStatement(tx, editors.author, custodyInput('nobody-at-all', first, text, 'in detention')),
    );
    expect(answer).toEqual({ ok: false, reason: { why: 'unknown person', slug: 'nobody-at-all' } });
    expect(await writers().statement.count()).toBe(before);
  });
});
