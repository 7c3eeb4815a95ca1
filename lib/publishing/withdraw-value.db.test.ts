import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeReaders, readers } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { actAs, changeAs, closeWriters, writers } from '@/lib/db/writers';
import { approveReviews, previewReviews } from '@/lib/publishing/approve';
import {
  custodyInput,
  type Editors,
  type InventedDocument,
  inventApproval,
  inventDocument,
  inventEditors,
  inventPerson,
  inventStatement,
  inventSteward,
} from '@/lib/publishing/invented';
import { proposeLift } from '@/lib/publishing/lift';
import { republish } from '@/lib/publishing/republish';
import { withholdIdentityNote, withholdName, withholdValue } from '@/lib/publishing/withdraw-value';
import { documentSheet } from '@/lib/record/document-schema';
import { personSheet } from '@/lib/record/schema';
import { verifyRecord } from '@/lib/record/verify';

const database = testDatabase();
const text = 'Aru Invented was arrested in Zhezdibulak on 5 May 2020; friends call her Qarlygash Qus.';
const note = 'Told apart by an invented birthmark';
let editors: Editors;
let steward: number;
let paper: InventedDocument;
let aru = 0;
let arrest = 0;
let reader: pg.Client;

const at = new Date('2026-03-01T00:00:00Z');
const act = () => ({ by: steward, reason: 'the family asked', at });

async function publish(day: string) {
  await changeAs(editors.author, 'publish', async (tx) => {
    const approval = await inventApproval(tx, editors, aru);
    await republish(tx, { people: [aru], documents: [paper.id] }, approval, new Date(day));
  });
}
const sheet = async () =>
  personSheet.parse((await writers().recordSheet.findUniqueOrThrow({ where: { number: aru } })).sheet);
const shownText = async () =>
  documentSheet.parse((await writers().recordDocument.findFirstOrThrow()).sheet).passages[0]?.text;

/** Tables and columns of the record in which the words stand, as the readers' role reads them. */
async function traces(words: string): Promise<string[]> {
  const { rows } = await reader.query<{ t: string; c: string }>(
    `SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = 'record' ORDER BY 1, 2`,
  );
  const found: string[] = [];
  for (const { t, c } of rows) {
    const { rows: hits } = await reader.query(
      `SELECT 1 FROM record."${t}" WHERE strpos(lower("${c}"::text), lower($1)) > 0 LIMIT 1`,
      [words],
    );
    if (hits.length > 0) found.push(`${t}.${c}`);
  }
  return found;
}

/** Lifts the last withdrawal with a second reader. */
async function lift() {
  const { id } = await writers().withdrawal.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const review = await changeAs(steward, null, (tx) => proposeLift(tx, steward, id, 'agreed again'));
  if (!review.ok) throw new Error(review.reason);
  const seen = await previewReviews([review.value], at);
  if (!seen.ok) throw new Error(seen.reason);
  const fingerprint = seen.value.fingerprints.get(review.value) ?? '';
  expect((await approveReviews(editors.reader, [{ id: review.value, fingerprint }], at)).ok).toBe(true);
}

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  process.env.DATABASE_READER_URL = database.readerUrl;
  reader = new pg.Client({ connectionString: database.readerUrl });
  await reader.connect();
  editors = await inventEditors();
  steward = await inventSteward();
  await changeAs(editors.author, 'set-up', async (tx) => {
    paper = await inventDocument(tx, { slug: 'paper-one', stated: '2021-02-11', text });
    aru = await inventPerson(tx, { slug: 'aru-invented', name: 'Aru Invented', document: paper, text });
    await tx.person.update({ where: { number: aru }, data: { identityNote: note } });
    await tx.place.create({ data: { slug: 'zhezdibulak', name: 'Zhezdibulak', kind: 'city' } });
    const quote = 'was arrested in Zhezdibulak on 5 May 2020';
    await inventStatement(tx, editors.author, {
      ...custodyInput('aru-invented', paper, text, quote),
      occurred: '2020-05-05',
      occurredMeaning: 'on',
      detail: { kind: 'event', type: 'arrest', place: 'zhezdibulak', organisation: null },
    });
    const alias = { language: 'en', script: 'Latn', order: 'given_family' as const, kind: 'alias' as const };
    await tx.name.create({ data: { personNumber: aru, form: 'Qarlygash Qus', ...alias } });
    await tx.mention.create({
      data: {
        key: 'paper-one/alias',
        passageId: paper.passage,
        start: text.indexOf('Qarlygash'),
        end: text.indexOf('.'),
        surface: 'Qarlygash Qus',
        personNumber: aru,
        state: 'settled',
      },
    });
  });
  arrest = (await writers().statement.findFirstOrThrow()).id;
  await publish('2026-01-01T00:00:00Z');
  // a second edition, so that an earlier one holds the values, too
  await changeAs(editors.author, null, async (tx) => {
    await inventStatement(tx, editors.author, custodyInput('aru-invented', paper, text, 'was arrested'));
    await actAs(tx, editors.author, null);
  });
  await publish('2026-02-01T00:00:00Z');
});
afterAll(async () => {
  await reader.end();
  await closeReaders();
  await closeWriters();
});

describe('one value', () => {
  it('is withheld only by a steward, and only where the rest stays true without it', async () => {
    const value = { statement: arrest, field: 'place', words: [] };
    const alone = await changeAs(editors.author, null, (tx) =>
      withholdValue(tx, value, { ...act(), by: editors.author }),
    );
    expect(alone).toEqual({ ok: false, reason: 'not a steward' });
    const unsaid = { statement: arrest, field: 'organisation', words: [] };
    expect((await changeAs(steward, null, (tx) => withholdValue(tx, unsaid, act()))).ok).toBe(false);
    const custody = await writers().statement.findFirstOrThrow({ where: { kind: 'custody' } });
    const dated = { statement: custody.id, field: 'occurred', words: [] };
    expect(await changeAs(steward, null, (tx) => withholdValue(tx, dated, act()))).toEqual({
      ok: false,
      reason: 'unknown',
    });
  });

  it('goes from sheet, text, quote, facets and earlier editions, and is said to be withheld', async () => {
    expect(await traces('Zhezdibulak')).not.toEqual([]);
    const value = { statement: arrest, field: 'place', words: ['Zhezdibulak'] };
    expect((await changeAs(steward, 'asked', (tx) => withholdValue(tx, value, act()))).ok).toBe(true);
    expect(await traces('Zhezdibulak')).toEqual([]);
    const [shown] = (await sheet()).statements.filter(({ kind }) => kind === 'event');
    expect(shown).toMatchObject({ place: null, occurred: '2020-05-05', withheld: ['place'] });
    expect(shown?.citations[0]?.quote).toBe('was arrested in [withheld] on 5 May 2020');
    expect(await shownText()).toContain('arrested in [withheld] on 5 May');
    expect((await verifyRecord(readers())).broken).toBeNull();
    expect(await changeAs(steward, 'asked', (tx) => withholdValue(tx, value, act()))).toEqual({
      ok: false,
      reason: 'already withdrawn',
    });
  });

  it('stays withheld whatever else is published, and comes back when a second reader lifts it', async () => {
    await changeAs(editors.author, null, (tx) =>
      inventStatement(tx, editors.author, custodyInput('aru-invented', paper, text, 'was arrested in')),
    );
    await publish('2026-02-02T00:00:00Z');
    expect(await traces('Zhezdibulak')).toEqual([]);
    await lift();
    const [shown] = (await sheet()).statements.filter(({ kind }) => kind === 'event');
    expect(shown).toMatchObject({ place: { slug: 'zhezdibulak', name: 'Zhezdibulak' } });
    expect(shown).not.toHaveProperty('withheld');
    expect(await shownText()).toContain('Zhezdibulak');
  });

  it('of a date is not taken for another date', async () => {
    const value = { statement: arrest, field: 'occurred', words: ['5 May 2020'] };
    const before = (await sheet()).line;
    expect((await changeAs(steward, 'asked', (tx) => withholdValue(tx, value, act()))).ok).toBe(true);
    const [shown] = (await sheet()).statements.filter(({ kind }) => kind === 'event');
    expect(shown).toMatchObject({ occurred: null, from: null, withheld: ['occurred'] });
    expect((await sheet()).line.segments).toEqual(before.segments);
    expect(await traces('5 May 2020')).toEqual([]);
    expect(await traces('2020-05-05')).toEqual([]);
  });

  it('may be one spelling, or the note on who somebody is', async () => {
    expect(await traces('Qarlygash')).not.toEqual([]);
    const alias = await writers().name.findFirstOrThrow({ where: { form: 'Qarlygash Qus' } });
    const usual = await writers().name.findFirstOrThrow({ where: { form: 'Aru Invented' } });
    expect(await changeAs(steward, 'asked', (tx) => withholdName(tx, usual.id, act()))).toEqual({
      ok: false,
      reason: 'usual name',
    });
    expect((await changeAs(steward, 'asked', (tx) => withholdName(tx, alias.id, act()))).ok).toBe(true);
    expect((await changeAs(steward, 'asked', (tx) => withholdIdentityNote(tx, aru, act()))).ok).toBe(true);
    for (const words of ['Qarlygash', 'birthmark']) expect(await traces(words)).toEqual([]);
    expect(await sheet()).toMatchObject({ withheld: ['identityNote', 'names'], identityNote: null });
    expect(await shownText()).toContain('friends call her [withheld].');
    expect((await verifyRecord(readers())).broken).toBeNull();
    await lift();
    expect((await sheet()).identityNote).toBe(note);
    expect(await traces('Qarlygash')).toEqual([]);
  });
});
