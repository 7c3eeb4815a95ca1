import { beforeAll, describe, expect, test } from 'vitest';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';
import { approveReviews, previewReviews } from '@/lib/publishing/approve';
import {
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventPerson,
  inventRead,
  inventStatement,
} from '@/lib/publishing/invented';
import { inventInstallation } from '@/lib/publishing/testing';
import type { Proposal } from '@/lib/review/schema';
import { proposeDecision, proposeDraft, returnDraft, takeBackDraft } from '@/lib/review/write';

const { editors, asAuthor } = inventInstallation();
const text = 'The motion names Ilyas Fictov, who is in detention, and Saule Fictova, under house arrest.';
const now = new Date('2026-03-01T00:00:00Z');
let document: InventedDocument;
const who = { ilyas: 0, saule: 0 };

beforeAll(async () => {
  await asAuthor(async (tx) => {
    document = await inventDocument(tx, { slug: 'fictive-1', stated: '2021-02-11', text });
    who.ilyas = await inventPerson(tx, document, 'Ilyas Fictov');
    who.saule = await inventPerson(tx, document, 'Saule Fictova');
    await inventStatement(tx, editors.author, custodyInput('ilyas-fictov', document, 'who is in detention'));
    await inventStatement(
      tx,
      editors.author,
      custodyInput('saule-fictova', document, 'under house arrest', { state: 'house_arrest' }),
    );
  });
});

const propose = (subject: { personNumber: number } | { documentId: number }) =>
  asAuthor((tx) => proposeDraft(tx, editors.author, subject));

async function proposeOf(tx: WriteTx, personNumber: number, decision: Proposal): Promise<number> {
  const sent = await proposeDecision(tx, editors.author, { personNumber }, decision);
  if (!sent.ok) throw new Error(sent.reason);
  return sent.value;
}

async function read(...ids: number[]) {
  const shown = await inventRead(ids, now);
  if (!shown.ok) throw new Error(shown.reason);
  return shown.value;
}

describe('a second reading', () => {
  test('is refused for a person whose document is not on record, and publishes nothing', async () => {
    const review = await propose({ personNumber: who.ilyas });
    expect(await previewReviews([review], now)).toEqual({ ok: false, reason: 'document first' });
    expect(await approveReviews(editors.reader, [{ id: review, fingerprint: 'none' }], now)).toEqual({
      ok: false,
      reason: 'changed meanwhile',
    });
    expect(await writers().recordSheet.count()).toBe(0);
  });

  test('joins what waits already', async () => {
    const first = await propose({ documentId: document.id });
    expect(await propose({ documentId: document.id })).toBe(first);
  });

  test('foresees what readers would see and leaves no trace of having looked', async () => {
    const logged = await writers().change.count();
    const [one, two] = [
      await propose({ documentId: document.id }),
      await propose({ personNumber: who.ilyas }),
    ];
    const preview = await previewReviews([one, two], now);
    const records = preview.ok ? preview.value.records : [];
    expect(records.map(({ subject, key }) => [subject, key])).toEqual([
      ['person', String(who.ilyas)],
      ['document', 'fictive-1'],
    ]);
    expect(records[0]).toMatchObject({ before: null, after: { present: { state: 'held' } } });
    expect(await writers().change.count()).toBe(logged);
    expect(await writers().edition.count()).toBe(0);
    expect(await writers().statement.count({ where: { state: 'draft' } })).toBe(2);
  });

  test('is refused to the author, and to whoever wrote one of the drafts', async () => {
    const review = await propose({ documentId: document.id });
    expect(await approveReviews(editors.author, await read(review), now)).toEqual({
      ok: false,
      reason: 'own work',
    });
    await changeAs(editors.reader, null, (tx) =>
      inventStatement(tx, editors.reader, custodyInput('ilyas-fictov', document, 'is in detention')),
    );
    const both = await read(review, await propose({ personNumber: who.ilyas }));
    expect(await approveReviews(editors.reader, both, now)).toEqual({ ok: false, reason: 'own work' });
    await changeAs(editors.reader, 'a mistake', (tx) =>
      tx.statement.updateMany({
        where: { recordedById: editors.reader },
        data: { state: 'withdrawn', withdrawnReason: 'recorded by mistake' },
      }),
    );
  });

  test('is refused when something changed after it was read', async () => {
    const both = await read(
      await propose({ documentId: document.id }),
      await propose({ personNumber: who.ilyas }),
    );
    await asAuthor((tx) =>
      inventStatement(tx, editors.author, custodyInput('ilyas-fictov', document, 'in detention')),
    );
    expect(await approveReviews(editors.reader, both, now)).toEqual({
      ok: false,
      reason: 'changed meanwhile',
    });
  });

  test('publishes what was approved and nothing of what still waits', async () => {
    const both = await read(
      await propose({ documentId: document.id }),
      await propose({ personNumber: who.ilyas }),
    );
    expect(await approveReviews(editors.reader, both, now)).toEqual({ ok: true, value: null });
    const documents = await writers().recordDocument.findMany({ select: { sheet: true } });
    expect(JSON.stringify(documents)).toContain('ilyas-fictov');
    expect(JSON.stringify(documents)).not.toContain('saule-fictova');
    const sheets = await writers().recordSheet.findMany();
    expect(sheets.map(({ slug }) => slug)).toEqual(['ilyas-fictov']);
    expect(JSON.stringify(sheets)).not.toContain('saule-fictova');
    const editions = await writers().edition.findMany({ orderBy: { seq: 'asc' } });
    expect(editions.map(({ basis, readers }) => [basis, readers])).toEqual([
      ['second_reader', 1],
      ['second_reader', 1],
    ]);
    expect(await approveReviews(editors.reader, both, now)).toMatchObject({ ok: false });
  });

  test('publishes anew whoever is named beside a person approved later', async () => {
    await approveReviews(editors.reader, await read(await propose({ personNumber: who.saule })), now);
    const ilyas = await writers().recordSheet.findUniqueOrThrow({ where: { number: who.ilyas } });
    expect(JSON.stringify(ilyas.sheet)).toContain('saule-fictova');
    const [shown] = await writers().recordDocument.findMany({ select: { sheet: true } });
    expect(JSON.stringify(shown)).toContain('saule-fictova');
  });

  test('can be sent back with a remark by another, and taken back by its author only', async () => {
    const review = await propose({ personNumber: who.saule });
    const asReader = (work: Parameters<typeof changeAs<unknown>>[2]) => changeAs(editors.reader, null, work);
    expect(await asReader((tx) => takeBackDraft(tx, editors.reader, review))).toMatchObject({
      reason: 'not own work',
    });
    expect(await asReader((tx) => returnDraft(tx, editors.author, review, 'no'))).toMatchObject({
      reason: 'own work',
    });
    expect(await asReader((tx) => returnDraft(tx, editors.reader, review, 'Which month?'))).toMatchObject({
      ok: true,
    });
    const next = await propose({ personNumber: who.saule });
    expect(next).not.toBe(review);
    expect(await asAuthor((tx) => takeBackDraft(tx, editors.author, next))).toMatchObject({ ok: true });
  });
});

describe('a decision about two records', () => {
  test('waits for a second reader, who carries it out', async () => {
    const decision = { act: 'merge', kept: who.ilyas, gone: who.saule, source: 'Invented letter' } as const;
    const review = await asAuthor((tx) => proposeOf(tx, who.ilyas, decision));
    expect(await writers().merge.count()).toBe(0);
    expect(await approveReviews(editors.author, await read(review), now)).toMatchObject({
      reason: 'own work',
    });
    expect(await approveReviews(editors.reader, await read(review), now)).toMatchObject({ ok: true });
    const merge = await writers().merge.findFirstOrThrow();
    expect(merge).toMatchObject({ source: 'Invented letter', decidedById: editors.reader });
    const back = await asAuthor((tx) =>
      proposeOf(tx, who.ilyas, {
        act: 'undo_merge',
        merge: merge.id,
        source: 'Invented denial',
      }),
    );
    expect(await approveReviews(editors.reader, await read(back), now)).toMatchObject({ ok: true });
    expect(await writers().recordSheet.count()).toBe(2);
  });

  test('tells two people apart for readers', async () => {
    const review = await asAuthor((tx) =>
      proposeOf(tx, who.ilyas, {
        act: 'keep_apart',
        one: who.ilyas,
        other: who.saule,
        source: 'Both stand in one sentence',
      }),
    );
    expect(await approveReviews(editors.reader, await read(review), now)).toMatchObject({ ok: true });
    const ilyas = await writers().recordSheet.findUniqueOrThrow({ where: { number: who.ilyas } });
    expect(ilyas.sheet).toMatchObject({ apartFrom: [{ slug: 'saule-fictova' }] });
  });
});

describe('a correction of a document on record', () => {
  const values = {
    kind: 'statement',
    title: 'An invented statement',
    usualTitle: 'Invented statement, corrected',
    shortTitle: 'FICTIVE-1',
    slug: 'fictive-1',
    body: null,
    stated: '2021-02-12',
    statedMeaning: 'published',
    officialUrl: null,
    references: [],
  } as const;
  const propose = (seen: number) =>
    asAuthor((tx) =>
      proposeDecision(
        tx,
        editors.author,
        { documentId: document.id },
        {
          act: 'revise_document',
          document: document.id,
          seen,
          values: { ...values, references: [] },
          source: 'Misprint',
        },
      ),
    );

  test('waits, one at a time, and is read by another', async () => {
    const { revision } = await writers().document.findUniqueOrThrow({ where: { id: document.id } });
    const sent = await propose(revision);
    const review = sent.ok ? sent.value : 0;
    expect(await propose(revision)).toEqual({ ok: false, reason: 'waiting already' });
    const shown = async () =>
      JSON.stringify((await writers().recordDocument.findFirstOrThrow({ select: { sheet: true } })).sheet);
    expect(await shown()).not.toContain('corrected');
    expect(await approveReviews(editors.author, await read(review), now)).toMatchObject({
      reason: 'own work',
    });
    expect(await approveReviews(editors.reader, await read(review), now)).toMatchObject({ ok: true });
    expect(await shown()).toContain('Invented statement, corrected');
    const ilyas = await writers().recordSheet.findUniqueOrThrow({ where: { number: who.ilyas } });
    expect(JSON.stringify(ilyas.sheet)).toContain('Invented statement, corrected');
  });

  test('is refused when the document was corrected meanwhile', async () => {
    const sent = await propose(1);
    expect(await previewReviews([sent.ok ? sent.value : 0], now)).toEqual({
      ok: false,
      reason: 'changed meanwhile',
    });
  });
});
