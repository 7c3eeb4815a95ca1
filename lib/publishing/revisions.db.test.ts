import { beforeAll, describe, expect, test } from 'vitest';
import { changeAs, writers } from '@/lib/db/writers';
import { approveReviews, previewReviews } from '@/lib/publishing/approve';
import {
  approveAsShown,
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventPerson,
  inventStatement,
} from '@/lib/publishing/invented';
import { inventInstallation, shownPerson } from '@/lib/publishing/testing';
import { acceptDocuments } from '@/lib/review/accept';
import { dropRevision, proposeRevision } from '@/lib/review/revisions';
import { proposeDraft } from '@/lib/review/write';
import { reviseStatement, withdrawStatement } from '@/lib/statements/write';

const { editors, asAuthor } = inventInstallation();
const text = 'The motion names Ilyas Fictov, who is in detention and was moved to house arrest.';
const now = new Date('2026-03-01T00:00:00Z');
let document: InventedDocument;
let ilyas = 0;
let statement = 0;

const input = (quote: string, state: 'held' | 'house_arrest') =>
  custodyInput('ilyas-fictov', document, quote, { state });
const waiting = () => writers().revision.findFirst({ where: { state: 'open' } });
const revisionOf = async () =>
  (await writers().statement.findUniqueOrThrow({ where: { id: statement } })).revision;

async function approve(reader: number) {
  const id = await asAuthor((tx) => proposeDraft(tx, editors.author, { personNumber: ilyas }));
  return approveAsShown(reader, [id], now);
}

async function shownState() {
  const [first] = (await shownPerson(ilyas)).statements;
  return first?.kind === 'custody' ? { key: first.key, state: first.state } : null;
}

beforeAll(async () => {
  await asAuthor(async (tx) => {
    document = await inventDocument(tx, { slug: 'fictive-1', stated: '2021-02-11', text });
    await acceptDocuments(tx, [document.id]);
    ilyas = await inventPerson(tx, document, 'Ilyas Fictov');
    await inventStatement(tx, editors.author, input('who is in detention', 'held'));
  });
  statement = (await writers().statement.findFirstOrThrow()).id;
});

describe('a draft', () => {
  test('is changed in place, with its sources and its kind', async () => {
    const seen = await revisionOf();
    const done = await asAuthor((tx) =>
      reviseStatement(tx, statement, seen, input('is in detention', 'held'), editors.author),
    );
    expect(done).toEqual({ ok: true, value: { revision: seen + 1 } });
    expect(await writers().citation.findMany({ select: { quote: true } })).toEqual([
      { quote: 'is in detention' },
    ]);
    const stale = await asAuthor((tx) =>
      reviseStatement(tx, statement, seen, input('who is in detention', 'held'), editors.author),
    );
    expect(stale).toEqual({ ok: false, reason: { why: 'changed meanwhile' } });
  });

  test('is not accepted by somebody who wrote in it', async () => {
    const seen = await revisionOf();
    await changeAs(editors.reader, 'a better quote', (tx) =>
      reviseStatement(tx, statement, seen, input('who is in detention', 'held'), editors.reader),
    );
    expect(await approve(editors.reader)).toEqual({ ok: false, reason: 'own work' });
    await changeAs(editors.author, 'set-up', (tx) =>
      tx.statement.update({ where: { id: statement }, data: { editedBy: [] } }),
    );
    expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
    expect(await shownState()).toMatchObject({ state: 'held' });
  });

  test('keeps its source: without one nothing is saved', async () => {
    const seen = await revisionOf();
    const done = await asAuthor((tx) =>
      reviseStatement(
        tx,
        statement,
        seen,
        { ...input('is in detention', 'held'), citations: [] },
        editors.author,
      ),
    );
    expect(done).toEqual({ ok: false, reason: { why: 'no source' } });
    expect(await revisionOf()).toBe(seen);
  });
});

describe('a change of something accepted', () => {
  const propose = async (by: number, seenWaiting: { id: number; version: number } | null) => {
    const revision = await revisionOf();
    return changeAs(by, 'moved', (tx) =>
      proposeRevision(
        tx,
        by,
        { statementId: statement },
        { act: 'change', proposed: input('moved to house arrest', 'house_arrest') },
        'the document says more',
        { revision, waiting: seenWaiting },
      ),
    );
  };

  test('waits, once a statement, and readers see what was accepted', async () => {
    expect((await propose(editors.author, null)).ok).toBe(true);
    expect(await propose(editors.reader, null)).toEqual({ ok: false, reason: 'changed meanwhile' });
    expect(await shownState()).toMatchObject({ state: 'held' });
    const open = await waiting();
    await expect(
      asAuthor((tx) =>
        tx.revision.create({
          data: {
            statementId: statement,
            act: 'withdraw',
            reason: 'x',
            seenRevision: 1,
            madeById: editors.author,
          },
        }),
      ),
    ).rejects.toThrow(/one_open_revision_of_statement|Unique constraint/);
    expect(open).toMatchObject({ state: 'open', version: 1 });
  });

  test('is not accepted by whoever made it, nor by whoever wrote in it', async () => {
    const own = await changeAs(editors.reader, null, (tx) =>
      proposeDraft(tx, editors.reader, { personNumber: ilyas }),
    );
    const preview = await previewReviews([own], now);
    const fingerprint = preview.ok ? (preview.value.fingerprints.get(own) ?? '') : '';
    expect(await approveReviews(editors.author, [{ id: own, fingerprint }], now)).toEqual({
      ok: false,
      reason: 'own work',
    });
    await changeAs(editors.reader, null, (tx) =>
      tx.review.update({
        where: { id: own },
        data: { decision: 'withdrawn', decidedById: editors.reader, decidedAt: now },
      }),
    );
    const open = await waiting();
    expect((await propose(editors.reader, open)).ok).toBe(true);
    expect(await approve(editors.reader)).toEqual({ ok: false, reason: 'own work' });
    const again = await waiting();
    await asAuthor((tx) => dropRevision(tx, again ?? { id: 0, version: 0 }));
    expect((await propose(editors.author, null)).ok).toBe(true);
  });

  test('written anew after it was read is not approved unread', async () => {
    const id = await asAuthor((tx) => proposeDraft(tx, editors.author, { personNumber: ilyas }));
    const preview = await previewReviews([id], now);
    expect(preview.ok && preview.value.records[0]).toMatchObject({
      act: 'published',
      changes: expect.arrayContaining([
        { change: 'changed', key: expect.stringContaining('/s'), kind: 'custody' },
      ]),
    });
    const open = await waiting();
    await propose(editors.author, open);
    const fingerprint = preview.ok ? (preview.value.fingerprints.get(id) ?? '') : '';
    expect(await approveReviews(editors.reader, [{ id, fingerprint }], now)).toEqual({
      ok: false,
      reason: 'changed meanwhile',
    });
  });

  test('is carried out when the person is approved: same key, a new edition, the log keeps both', async () => {
    const before = await shownState();
    expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
    expect(await shownState()).toEqual({ key: before?.key, state: 'house_arrest' });
    expect(
      await writers().edition.count({ where: { subject: 'person', subjectKey: String(ilyas) } }),
    ).toBeGreaterThan(1);
    expect(await waiting()).toBeNull();
    const logged = await writers().change.findMany({
      where: { tableName: 'statement_custody', rowKey: String(statement) },
      orderBy: { id: 'desc' },
      take: 2,
    });
    expect(logged.map(({ operation }) => operation)).toEqual(['insert', 'delete']);
  });

  test('is refused whole when its subject changed after it was made', async () => {
    expect((await propose(editors.author, null)).ok).toBe(true);
    await changeAs(editors.reader, 'a steward', (tx) =>
      tx.statement.update({ where: { id: statement }, data: { revision: { increment: 1 } } }),
    );
    expect(await approve(editors.reader)).toEqual({ ok: false, reason: 'changed meanwhile' });
    const open = await waiting();
    await asAuthor((tx) => dropRevision(tx, open ?? { id: 0, version: 0 }));
    expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
  });

  test('may be a withdrawal, with its reason', async () => {
    const seen = await revisionOf();
    const draft = await asAuthor((tx) => inventStatement(tx, editors.author, input('in detention', 'held')));
    await asAuthor((tx) =>
      proposeRevision(
        tx,
        editors.author,
        { statementId: statement },
        { act: 'withdraw' },
        'it is about another',
        {
          revision: seen,
          waiting: null,
        },
      ),
    );
    expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
    expect(await shownState()).toEqual({ key: draft, state: 'held' });
    expect(await writers().statement.findUnique({ where: { id: statement } })).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: 'it is about another',
    });
    const again = await asAuthor((tx) => withdrawStatement(tx, statement, seen + 1, 'twice'));
    expect(again).toEqual({ ok: false, reason: { why: 'withdrawn' } });
  });
});
