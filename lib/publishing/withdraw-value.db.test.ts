import { beforeAll, describe, expect, it } from 'vitest';
import { readers } from '@/lib/db/readers';
import { changeAs, writers } from '@/lib/db/writers';
import {
  approveAsShown,
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventMention,
  inventPerson,
  inventPublication,
  inventStatement,
  inventSteward,
} from '@/lib/publishing/invented';
import { proposeLift } from '@/lib/publishing/lift';
import { inventInstallation, shownDocument, shownPerson } from '@/lib/publishing/testing';
import { withholdIdentityNote, withholdName, withholdValue } from '@/lib/publishing/withdraw-value';
import { listTraces } from '@/lib/record/testing';
import { verifyRecord } from '@/lib/record/verify';

const { database, editors, asAuthor } = inventInstallation();
const text = 'Aru Invented was arrested in Zhezdibulak on 5 May 2020; friends call her Qarlygash Qus.';
const note = 'Told apart by an invented birthmark';
let steward: number;
let paper: InventedDocument;
let aru = 0;
let arrest = 0;

const at = new Date('2026-03-01T00:00:00Z');
const act = () => ({ by: steward, reason: 'the family asked', at });

const publish = (day: string) =>
  asAuthor((tx) => inventPublication(tx, editors, { people: [aru], documents: [paper] }, new Date(day)));
const sheet = () => shownPerson(aru);
const shownText = async () => (await shownDocument(paper.slug)).passages[0]?.text;
const traces = (words: string) => listTraces(database.readerUrl, [words]);

/** Lifts the last withdrawal with a second reader. */
async function lift() {
  const { id } = await writers().withdrawal.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const review = await changeAs(steward, null, (tx) => proposeLift(tx, steward, id, 'agreed again'));
  if (!review.ok) throw new Error(review.reason);
  expect((await approveAsShown(editors.reader, [review.value], at)).ok).toBe(true);
}

beforeAll(async () => {
  steward = await inventSteward();
  await asAuthor(async (tx) => {
    paper = await inventDocument(tx, { slug: 'paper-one', stated: '2021-02-11', text });
    aru = await inventPerson(tx, paper, 'Aru Invented');
    await tx.person.update({ where: { number: aru }, data: { identityNote: note } });
    await tx.place.create({ data: { slug: 'zhezdibulak', name: 'Zhezdibulak', kind: 'city' } });
    const quote = 'was arrested in Zhezdibulak on 5 May 2020';
    await inventStatement(tx, editors.author, {
      ...custodyInput('aru-invented', paper, quote),
      occurred: '2020-05-05',
      occurredMeaning: 'on',
      detail: { kind: 'event', type: 'arrest', place: 'zhezdibulak', organisation: null },
    });
    const alias = { language: 'en', script: 'Latn', order: 'given_family' as const, kind: 'alias' as const };
    await tx.name.create({ data: { personNumber: aru, form: 'Qarlygash Qus', ...alias } });
    await inventMention(tx, paper, 'Qarlygash Qus', aru);
  });
  arrest = (await writers().statement.findFirstOrThrow()).id;
  await publish('2026-01-01T00:00:00Z');
  // a second edition, so that an earlier one holds the values, too
  await asAuthor((tx) =>
    inventStatement(tx, editors.author, custodyInput('aru-invented', paper, 'was arrested')),
  );
  await publish('2026-02-01T00:00:00Z');
});

describe('one value', () => {
  it('is withheld only by a steward, and only where the rest stays true without it', async () => {
    const value = { statement: arrest, field: 'place', words: [] };
    const alone = await asAuthor((tx) => withholdValue(tx, value, { ...act(), by: editors.author }));
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
    await asAuthor((tx) =>
      inventStatement(tx, editors.author, custodyInput('aru-invented', paper, 'was arrested in')),
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
