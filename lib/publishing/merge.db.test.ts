import { beforeAll, describe, expect, test } from 'vitest';
import { readers } from '@/lib/db/readers';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';
import type { Decision } from '@/lib/people/merges';
import { recordApart } from '@/lib/people/write';
import {
  custodyInput,
  type InventedDocument,
  inventApproval,
  inventDocument,
  inventPerson,
  inventPublication,
  inventStatement,
  inventSteward,
  morningOf,
} from '@/lib/publishing/invented';
import {
  publishMerge,
  publishSplit,
  publishUndoneMerge,
  publishUndoneSplit,
} from '@/lib/publishing/publish-merge';
import { publishPeople } from '@/lib/publishing/publish-people';
import { inventInstallation, shownDocument } from '@/lib/publishing/testing';
import { withdrawPerson } from '@/lib/publishing/withdraw';
import { readPersonSheet, readRedirect } from '@/lib/record/read';
import { verifyRecord } from '@/lib/record/verify';
import type { Approval } from '@/lib/review/write';

const { editors, asAuthor } = inventInstallation();
const text =
  'The motion asks to free Daulet Nooneov, who is in detention; Dauletbek Nooneov was seen at home.';
let document: InventedDocument;
const who = { daulet: 0, dauletbek: 0 };

const decided = (day: string, source = 'Invented letter of 3 May'): Decision => ({
  by: editors.author,
  at: morningOf(day),
  source,
});

const byEditors = <Outcome>(work: (tx: WriteTx, approval: Approval) => Promise<Outcome>) =>
  asAuthor(async (tx) => work(tx, await inventApproval(tx, editors, who.daulet)));

const peopleInDocument = async () => (await shownDocument('invented-1')).people.map(({ slug }) => slug);

beforeAll(async () => {
  await asAuthor(async (tx) => {
    document = await inventDocument(tx, { slug: 'invented-1', stated: '2021-02-11', text });
    who.daulet = await inventPerson(tx, document, 'Daulet Nooneov');
    who.dauletbek = await inventPerson(tx, document, 'Dauletbek Nooneov');
    await inventStatement(
      tx,
      editors.author,
      custodyInput('daulet-nooneov', document, 'who is in detention'),
    );
    await inventStatement(
      tx,
      editors.author,
      custodyInput('dauletbek-nooneov', document, 'was seen at home', { state: 'at_liberty' }),
    );
    const people = [who.daulet, who.dauletbek];
    await inventPublication(tx, editors, { people, documents: [document] }, morningOf('2026-01-01'));
  });
});

describe('a merge', () => {
  let merge = 0;

  test('makes one record of two, keeps both numbers, and leads the old address on', async () => {
    const answer = await byEditors((tx, approval) =>
      publishMerge(tx, { kept: who.daulet, gone: who.dauletbek }, decided('2026-02-01'), approval),
    );
    merge = answer.ok ? answer.value.id : 0;
    expect(answer.ok).toBe(true);
    expect(await readPersonSheet('dauletbek-nooneov')).toBeNull();
    expect(await readRedirect('dauletbek-nooneov')).toBe('daulet-nooneov');
    const kept = await readPersonSheet('daulet-nooneov');
    expect(kept?.names.map(({ form }) => form)).toEqual(['Daulet Nooneov', 'Dauletbek Nooneov']);
    expect(kept?.statements).toHaveLength(2);
    expect(kept?.mergedFrom).toEqual([
      { number: who.dauletbek, slug: 'dauletbek-nooneov', name: 'Dauletbek Nooneov' },
    ]);
    expect(await peopleInDocument()).toEqual(['daulet-nooneov']);
    expect(await writers().merge.findUnique({ where: { id: merge } })).toMatchObject({
      source: 'Invented letter of 3 May',
      decidedById: editors.author,
    });
  });

  test('is refused a second time, and with itself', async () => {
    const again = await byEditors((tx, approval) =>
      publishMerge(tx, { kept: who.daulet, gone: who.dauletbek }, decided('2026-02-02'), approval),
    );
    expect(again).toEqual({ ok: false, reason: 'already merged' });
    const itself = await byEditors((tx, approval) =>
      publishMerge(tx, { kept: who.daulet, gone: who.daulet }, decided('2026-02-02'), approval),
    );
    expect(itself).toEqual({ ok: false, reason: 'the same record' });
  });

  test('can be undone: both records are what they were', async () => {
    const undone = await byEditors((tx, approval) =>
      publishUndoneMerge(tx, merge, decided('2026-02-03'), approval),
    );
    expect(undone.ok).toBe(true);
    expect((await readPersonSheet('daulet-nooneov'))?.statements).toHaveLength(1);
    expect((await readPersonSheet('dauletbek-nooneov'))?.present.group).toBe('at_liberty');
    expect(await readRedirect('dauletbek-nooneov')).toBeNull();
    expect(await peopleInDocument()).toEqual(['daulet-nooneov', 'dauletbek-nooneov']);
    expect(await verifyRecord(readers())).toMatchObject({ broken: null });
  });

  test('is refused for two whom the record tells apart', async () => {
    await asAuthor((tx) => recordApart(tx, who.daulet, who.dauletbek));
    const answer = await byEditors((tx, approval) =>
      publishMerge(tx, { kept: who.daulet, gone: who.dauletbek }, decided('2026-02-04'), approval),
    );
    expect(answer).toEqual({ ok: false, reason: 'told apart' });
  });
});

describe('a split', () => {
  const second = {
    slug: 'daulet-nooneov-2',
    standing: 'case' as const,
    usualName: 'Daulet Nooneov (the younger)',
    sortName: 'Nooneov, Daulet (the younger)',
    given: 'Daulet',
    family: 'Nooneov',
    named: true,
    nameBasis: 'derived' as const,
    mergeConfidence: null,
    identityNote: null,
    names: [],
  };

  test('gives a share of one record to a new one, tells the two apart, and can be undone', async () => {
    const extra = await asAuthor(async (tx) => {
      const mention = await tx.mention.create({
        data: {
          key: 'invented-1/again',
          passageId: document.passage,
          start: 61,
          end: 67,
          surface: 'Daulet',
          personNumber: who.daulet,
          state: 'settled',
        },
      });
      return mention.id;
    });
    const share = { mentionIds: [extra], statementIds: [], nameIds: [] };
    const split = await byEditors((tx, approval) =>
      publishSplit(
        tx,
        who.daulet,
        second,
        share,
        decided('2026-03-01', 'Two birth years in the letter'),
        approval,
      ),
    );
    expect(split.ok).toBe(true);
    expect((await readPersonSheet('daulet-nooneov-2'))?.apartFrom).toEqual([
      { slug: 'daulet-nooneov', name: 'Daulet Nooneov' },
    ]);
    const id = split.ok ? split.value.id : 0;
    const undone = await byEditors((tx, approval) =>
      publishUndoneSplit(tx, id, decided('2026-03-02'), approval),
    );
    expect(undone.ok).toBe(true);
    expect(await readPersonSheet('daulet-nooneov-2')).toBeNull();
    expect(await readRedirect('daulet-nooneov-2')).toBe('daulet-nooneov');
    expect(await verifyRecord(readers())).toMatchObject({ broken: null });
  });

  test('is refused when it would leave nobody named', async () => {
    const all = await writers().mention.findMany({
      where: { personNumber: who.dauletbek },
      select: { id: true },
    });
    const share = { mentionIds: all.map(({ id }) => id), statementIds: [], nameIds: [] };
    const answer = await byEditors((tx, approval) =>
      publishSplit(
        tx,
        who.dauletbek,
        { ...second, slug: 'nobody-left' },
        share,
        decided('2026-03-03'),
        approval,
      ),
    );
    expect(answer).toEqual({ ok: false, reason: 'nothing left' });
  });
});

test('a withdrawal takes those merged into the record with it', async () => {
  const kept = await asAuthor(async (tx) => {
    const kept = await inventPerson(tx, document, 'Daulet Nooneov', 'gone-first');
    const gone = await inventPerson(tx, document, 'Dauletbek Nooneov', 'gone-second');
    const approval = await inventApproval(tx, editors, kept);
    await inventApproval(tx, editors, gone);
    await publishPeople(tx, [kept, gone], approval, new Date('2026-04-01T00:00:00Z'));
    await publishMerge(tx, { kept, gone }, decided('2026-04-02'), approval);
    return kept;
  });
  const by = await inventSteward();
  const at = new Date('2026-04-03T00:00:00Z');
  const done = await changeAs(by, 'asked for', (tx) =>
    withdrawPerson(tx, kept, { by, reason: 'asked for', at }),
  );
  expect(done.ok).toBe(true);
  const traces = await writers().$queryRaw<{ place: string }[]>`
    SELECT 'document' AS place FROM record.document WHERE sheet::text LIKE '%gone-%'
    UNION ALL SELECT 'sheet' FROM record.sheet WHERE sheet::text LIKE '%gone-%'
    UNION ALL SELECT 'redirect' FROM record.slug_redirect WHERE slug LIKE 'gone-%'
    UNION ALL SELECT 'content' FROM record.edition_content c JOIN record.edition e USING (seq)
      WHERE e.subject = 'person' AND c.content LIKE '%"slug":"gone-%' AND e.act = 'published'
        AND e.subject_key IN (SELECT number::text FROM casework.person WHERE slug LIKE 'gone-%')`;
  expect(traces).toEqual([]);
  expect(await verifyRecord(readers())).toMatchObject({ broken: null });
});

test('a withdrawal after an undone merge takes what stood under the other number meanwhile', async () => {
  const { key, gone } = await asAuthor(async (tx) => {
    const kept = await inventPerson(tx, document, 'Daulet Nooneov', 'stays-first');
    const gone = await inventPerson(tx, document, 'Dauletbek Nooneov', 'goes-second');
    const said = custodyInput('goes-second', document, 'seen at home', { state: 'at_liberty' });
    const key = await inventStatement(tx, editors.author, said);
    const approval = await inventApproval(tx, editors, kept);
    await inventApproval(tx, editors, gone);
    await publishPeople(tx, [kept, gone], approval, new Date('2026-05-01T00:00:00Z'));
    const merge = await publishMerge(tx, { kept, gone }, decided('2026-05-02'), approval);
    if (!merge.ok) throw new Error(merge.reason);
    await publishUndoneMerge(tx, merge.value.id, decided('2026-05-03'), approval);
    return { key, gone };
  });
  expect(await writers().custodySpan.count({ where: { statementKey: key } })).toBe(3);
  const { id: by } = await writers().account.findFirstOrThrow({ where: { role: 'steward' } });
  const act = { by, reason: 'asked for', at: new Date('2026-05-04T00:00:00Z') };
  expect((await changeAs(by, 'asked for', (tx) => withdrawPerson(tx, gone, act))).ok).toBe(true);
  expect(await writers().custodySpan.count({ where: { statementKey: key } })).toBe(0);
});
