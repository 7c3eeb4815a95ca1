import { beforeAll, expect, test } from 'vitest';
import { readers } from '@/lib/db/readers';
import { changeAs, writers } from '@/lib/db/writers';
import {
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventPerson,
  inventPublication,
  inventStatement,
  inventSteward,
  morningOf,
} from '@/lib/publishing/invented';
import { inventInstallation } from '@/lib/publishing/testing';
import { withdrawDocument, withdrawPerson, withdrawSaid } from '@/lib/publishing/withdraw';
import { withholdValue } from '@/lib/publishing/withdraw-value';
import { parsePast } from '@/lib/record/past';
import { countDays, countPast, listPastRegister } from '@/lib/record/past-register';
import { readPersonSheet } from '@/lib/record/read';
import { readPastSheet } from '@/lib/record/read-past';
import { wholeRegister } from '@/lib/record/register-query';

/** A past day on both axes, through publishing, until what was withdrawn is in no past day. */

const { editors, asAuthor } = inventInstallation();
const text =
  'Aru Invented is in detention in Anytown, and Beket Madeup is under house arrest since May 2020.';
const later = 'Aru Invented was free in 2022.';
const last = 'Beket Madeup died, and was in detention in 2018, and under house arrest in 2019.';
const today = '2026-11-22';
let first: InventedDocument;
let second: InventedDocument;
let third: InventedDocument;
const nowhere = { restriction: null, durationQualifier: null, liberty: null, place: null };
const number = { aru: 0, beket: 0 };
const keys = { aru: '', freed: '' };
const publish = (who: number, documents: InventedDocument[], day: string) =>
  asAuthor((tx) => inventPublication(tx, editors, { people: [who], documents }, morningOf(day)));

const past = (on: string, known: string = today) => {
  const read = parsePast([['on', on], ['known', known]], today); // biome-ignore format: one line
  if (!read.ok || read.value.past === null) throw new Error('a day was given');
  return read.value.past;
};
const groups = async (on: string, known?: string) => {
  const { total, groups: stood } = await countPast(past(on, known));
  return { total, ...Object.fromEntries(stood.map(({ group, count }) => [group, count])) };
};
const names = async (on: string, known?: string, custody: string | null = null) => {
  const listed = await listPastRegister({ ...wholeRegister, custody }, past(on, known));
  if (!listed.ok) throw new Error(listed.reason.reason);
  return listed.value.rows.map(({ slug, custody: group }) => `${slug} ${group}`);
};

beforeAll(async () => {
  await asAuthor(async (tx) => {
    first = await inventDocument(tx, { slug: 'invented-1', stated: '2021-02-11', text });
    second = await inventDocument(tx, { slug: 'invented-2', stated: '2022-01', text: later });
    const place = await tx.place.create({
      data: { slug: 'anytown', name: 'Anytown', kind: 'city', note: 'X' },
    });
    await tx.entityMention.create({
      data: { passageId: first.passage, start: 32, end: 39, surface: 'Anytown', placeId: place.id },
    });
    number.aru = await inventPerson(tx, first, 'Aru Invented');
    number.beket = await inventPerson(tx, first, 'Beket Madeup');
    const held = custodyInput('aru-invented', first, 'is in detention');
    keys.aru = await inventStatement(tx, editors.author, held);
    await inventStatement(
      tx,
      editors.author,
      custodyInput('beket-madeup', first, 'under house arrest since May 2020', {
        ...{ state: 'house_arrest', occurred: '2020-05', occurredMeaning: 'since' },
      }),
    );
  });
  await publish(number.aru, [first, second], '2026-01-10');
  await publish(number.beket, [first, second], '2026-02-10');
  await asAuthor(async (tx) => {
    keys.freed = await inventStatement(
      tx,
      editors.author,
      custodyInput('aru-invented', second, 'was free', {
        ...{ state: 'at_liberty', stated: '2022-01', occurred: '2022', occurredMeaning: 'within' },
      }),
    );
  });
  await publish(number.aru, [first, second], '2026-03-10');
});

test.each([
  ['2021-02-11', today, { total: 2, held: 1, house_arrest: 1 }],
  ['2021-02-12', today, { total: 2, not_stated: 2 }],
  ['2022-06-01', today, { total: 2, at_liberty: 1, not_stated: 1 }],
  ['2022-06-01', '2026-03-10', { total: 2, at_liberty: 1, not_stated: 1 }],
  ['2022-06-01', '2026-03-09', { total: 2, not_stated: 2 }],
  ['2021-02-11', '2026-02-09', { total: 1, held: 1 }],
  ['2021-02-11', '2026-01-09', { total: 0 }],
])('on %s, as known on %s', async (on, known, stood) => expect(await groups(on, known)).toEqual(stood));

test('every number opens a list of as many, who stood so', async () => {
  for (const [on, known] of [
    ['2021-02-11', today],
    ['2022-06-01', '2026-03-09'],
  ] as const) {
    const { groups: stood, total } = await countPast(past(on, known));
    expect(await names(on, known)).toHaveLength(total);
    for (const { group, count } of stood) {
      const listed = await names(on, known, group);
      expect(listed).toHaveLength(count);
      for (const each of listed) expect(each).toMatch(new RegExp(` ${group}$`));
    }
  }
  expect(await names('2021-02-11', today, 'held')).toEqual(['aru-invented held']);
});

test('many days at once count as each alone', async () => {
  const days = ['2021-02-11', '2021-02-12', '2022-06-01'];
  expect(await countDays(days, past(today))).toEqual([
    { day: '2021-02-11', group: 'house_arrest', count: 1 },
    { day: '2021-02-11', group: 'held', count: 1 },
    { day: '2022-06-01', group: 'at_liberty', count: 1 },
  ]);
});

test('a profile is shown as it was on record', async () => {
  const sheet = await readPersonSheet('aru-invented');
  if (sheet === null) throw new Error('she is on record');
  const then = await readPastSheet(sheet, past('2021-02-11', '2026-02-01'));
  if (then.is !== 'sheet') throw new Error(then.is);
  expect(then.sheet.statements.map(({ key }) => key)).toEqual([keys.aru]);
  expect(await readPastSheet(sheet, past('2021-02-11', '2026-01-09'))).toEqual({ is: 'not_yet_on_record' });
});

const count = async (table: string) => {
  const rows = await readers().rows`SELECT (xpath('/row/c/text()', query_to_xml(
    'SELECT count(*) AS c FROM record.' || ${table}::text, false, true, '')))[1]::text::int AS c`;
  return rows;
};

test('a length kept back is told by no past day', async () => {
  const said = custodyInput('beket-madeup', first, 'house arrest', { occurred: null });
  const key = await asAuthor((tx) =>
    inventStatement(tx, editors.author, {
      ...said,
      detail: { ...said.detail, kind: 'custody', state: 'house_arrest', ...nowhere, duration: 'P3Y' },
    }),
  );
  await publish(number.beket, [], '2026-03-15');
  expect(await groups('2019-01-01', '2026-03-15')).toMatchObject({ house_arrest: 1 });
  const steward = await inventSteward();
  const { id: statement } = await writers().statement.findUniqueOrThrow({ where: { key } });
  const act = { by: steward, reason: 'asked', at: morningOf('2026-03-20') };
  const done = await changeAs(steward, 'withdraw', (tx) =>
    withholdValue(tx, { statement, field: 'duration', words: [] }, act),
  );
  expect(done.ok).toBe(true);
  for (const known of ['2026-03-15', today]) {
    expect(await groups('2019-01-01', known)).toEqual({ total: 2, not_stated: 2 });
  }
});

test('the withdrawal of a document takes it out of past days of those whom others name, too', async () => {
  const said = (quote: string, year: string) =>
    custodyInput('beket-madeup', third, quote, {
      ...{ stated: '2022-02', occurred: year, occurredMeaning: 'within' },
    });
  let moved = 0;
  await asAuthor(async (tx) => {
    third = await inventDocument(tx, { slug: 'invented-3', stated: '2022-02', text: last });
    await inventStatement(tx, editors.author, said('in detention in 2018', '2018'));
    const key = await inventStatement(tx, editors.author, said('under house arrest in 2019', '2019'));
    moved = (await tx.statement.findUniqueOrThrow({ where: { key } })).id;
  });
  await publish(number.beket, [third], '2026-04-01');
  // one of the two rests on another document by now, and on other days
  await asAuthor(async (tx) => {
    const [quote, start] = ['house arrest', text.indexOf('house arrest')] as const;
    const cited = { passageId: first.passage, quote, start, end: start + quote.length };
    await tx.citation.updateMany({ where: { statementId: moved }, data: cited });
    const days = {
      occurred: '2017',
      occurredFrom: morningOf('2017-01-01'),
      occurredUntil: morningOf('2017-12-31'),
    };
    await tx.statement.update({ where: { id: moved }, data: days });
  });
  await publish(number.beket, [third], '2026-04-10');
  for (const year of ['2018', '2019']) {
    expect(await groups(`${year}-06-01`, '2026-04-02')).toMatchObject({ held: 1 });
  }
  const steward = await inventSteward();
  const act = { by: steward, reason: 'asked', at: morningOf('2026-04-20') };
  await changeAs(steward, 'withdraw', (tx) => withdrawDocument(tx, third.id, act));
  for (const known of ['2026-04-02', '2026-04-11', today]) {
    for (const year of ['2018', '2019']) {
      expect(await groups(`${year}-06-01`, known)).toEqual({ total: 2, not_stated: 2 });
    }
  }
  expect(await groups('2017-06-01')).toMatchObject({ held: 1 });
  expect(await groups('2020-05-31', '2026-04-02')).toMatchObject({ house_arrest: 1 });
});

test('a withdrawal takes what it says out of every past day, the person and the terms too', async () => {
  expect(await count('term')).toEqual([{ c: 1 }]);
  const steward = await inventSteward();
  const act = { by: steward, reason: 'asked', at: morningOf('2026-05-01') };
  const freed = await writers().statement.findUniqueOrThrow({ where: { key: keys.freed } });
  await changeAs(steward, 'withdraw', (tx) => withdrawSaid(tx, freed.id, 'statement', act));
  for (const known of ['2026-03-10', today]) {
    expect(await groups('2022-06-01', known)).toEqual({ total: 2, not_stated: 2 });
  }
  const sheet = await readPersonSheet('aru-invented');
  if (sheet === null) throw new Error('she is on record');
  expect(await readPastSheet(sheet, past('2022-06-01', '2026-03-10'))).toEqual({ is: 'taken_away' });

  await changeAs(steward, 'withdraw', (tx) =>
    withdrawPerson(tx, number.aru, { ...act, at: morningOf('2026-06-01') }),
  );
  for (const known of ['2026-01-10', '2026-03-10', today]) {
    expect(await groups('2021-02-11', known)).not.toHaveProperty('held');
    expect((await names('2021-02-11', known)).join()).not.toContain('aru');
  }
  await changeAs(steward, 'withdraw', (tx) =>
    withdrawDocument(tx, first.id, { ...act, at: morningOf('2026-07-01') }),
  );
  expect(await groups('2020-06-01')).toEqual({ total: 0 });
  for (const table of ['term', 'term_passage', 'person_term']) expect(await count(table)).toEqual([{ c: 0 }]);
});
