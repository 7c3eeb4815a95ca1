import { beforeAll, describe, expect, test } from 'vitest';
import { readers } from '@/lib/db/readers';
import { changeAs, writers } from '@/lib/db/writers';
import {
  custodyInput,
  type InventedDocument,
  inventApproval,
  inventDocument,
  inventMention,
  inventPerson,
  inventStatement,
  morningOf,
} from '@/lib/publishing/invented';
import { publishPeople } from '@/lib/publishing/publish-people';
import { refoldNames } from '@/lib/publishing/refold';
import { inventInstallation, shownPerson } from '@/lib/publishing/testing';
import { verifyRecord } from '@/lib/record/verify';
import { recordStatement } from '@/lib/statements/write';

const { editors, asAuthor } = inventInstallation();
const text =
  'Parliament asks to free Aru Invented, who is in detention, and Beket Madeup, under house arrest since May 2020.';
const later = 'Aru Invented has been released.';
let first: InventedDocument;
let second: InventedDocument;
const number = { aru: 0, beket: 0 };

beforeAll(async () => {
  await asAuthor(async (tx) => {
    first = await inventDocument(tx, { slug: 'invented-1', stated: '2021-02-11', text });
    second = await inventDocument(tx, { slug: 'invented-2', stated: '2022-01', text: later });
    number.aru = await inventPerson(tx, first, 'Aru Invented');
    number.beket = await inventPerson(tx, first, 'Beket Madeup');
    await inventStatement(tx, editors.author, custodyInput('aru-invented', first, 'who is in detention'));
    await inventStatement(
      tx,
      editors.author,
      custodyInput('beket-madeup', first, 'under house arrest since May 2020', {
        state: 'house_arrest',
        occurred: '2020-05',
        occurredMeaning: 'since',
      }),
    );
  });
});

const publish = (who: number, day: string) =>
  asAuthor(async (tx) => {
    const approval = await inventApproval(tx, editors, who);
    return publishPeople(tx, [who], approval, morningOf(day));
  });

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
    const sheet = await shownPerson(number.aru);
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
    await asAuthor((tx) =>
      inventStatement(
        tx,
        editors.author,
        custodyInput('aru-invented', first, 'asks to free', {
          privateNote: 'secret-note',
          gist: 'secret-draft',
        }),
      ),
    );
    await asAuthor(async (tx) => {
      const approval = await inventApproval(tx, editors, number.beket);
      await publishPeople(tx, [number.aru, number.beket], approval, morningOf('2026-01-11'));
    });
    const sheets = await writers().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM record.sheet WHERE sheet::text LIKE '%secret%'`;
    expect(Number(sheets[0]?.n)).toBe(0);
    expect((await shownPerson(number.aru)).namedWith.map(({ slug }) => slug)).toEqual(['beket-madeup']);
    const [draft] = await writers().statement.findMany({ where: { gist: 'secret-draft' } });
    await changeAs(editors.author, 'a mistake', (tx) =>
      tx.statement.update({
        where: { id: draft?.id ?? 0 },
        data: { state: 'withdrawn', withdrawnReason: 'recorded by mistake' },
      }),
    );
  });

  test('makes no edition where nothing changed', async () => {
    const again = await asAuthor(async (tx) => {
      const approval = await inventApproval(tx, editors, number.beket);
      return publishPeople(tx, [number.aru, number.beket], approval, morningOf('2026-01-12'));
    });
    expect(again).toEqual([]);
  });

  test('says what a new edition changed, and keeps what was known until then', async () => {
    await asAuthor(async (tx) => {
      await inventMention(tx, second, 'Aru Invented', number.aru);
      await inventStatement(
        tx,
        editors.author,
        custodyInput('aru-invented', second, 'has been released', {
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
    expect((await shownPerson(number.aru)).present).toMatchObject({
      group: 'at_liberty',
      confirmed: '2022-01',
    });
    expect(await heldOn('2021-02-11', '2026-01-20T00:00:00Z')).toEqual([{ number: number.aru }]);
    expect(await heldOn('2021-02-11', '2026-03-01T00:00:00Z')).toEqual([{ number: number.aru }]);
    expect(await heldOn('2021-02-11', '2026-01-01T00:00:00Z')).toEqual([]);
  });

  test('of two publications at once neither is lost and the chain holds', async () => {
    const add = (who: 'aru-invented' | 'beket-madeup', note: string) =>
      asAuthor((tx) =>
        inventStatement(tx, editors.author, custodyInput(who, first, 'in detention', { publicNote: note })),
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
    const answer = await asAuthor(async (tx) =>
      recordStatement(tx, editors.author, custodyInput('nobody-at-all', first, 'in detention')),
    );
    expect(answer).toEqual({ ok: false, reason: { why: 'unknown person', slug: 'nobody-at-all' } });
    expect(await writers().statement.count()).toBe(before);
  });
});
