import { randomUUID } from 'node:crypto';
import { raw } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asEditor, type Editor } from '@/lib/accounts/actor';
import { joinAs, joinFirstSteward } from '@/lib/accounts/testing';
import type { Result } from '@/lib/core/result';
import { countCorrections, listCorrections, readCorrection } from '@/lib/corrections/read';
import {
  answerCorrection,
  type CorrectionRefusal,
  dismissCorrection,
  returnAnswer,
  type Seen,
  takeCorrection,
} from '@/lib/corrections/write';
import { closeReaders, readers } from '@/lib/db/readers';
import { testDatabase } from '@/lib/db/testing';
import { changeAs, closeWriters, type WriteTx, writers } from '@/lib/db/writers';
import { sendLetter } from '@/lib/letters/write';
import { publishAnswer } from '@/lib/publishing/answers';
import { inventApproval, inventDocument, inventEditors, inventPerson } from '@/lib/publishing/invented';
import { publishPeople } from '@/lib/publishing/publish-people';
import { listAnswers } from '@/lib/record/read-answers';

const database = testDatabase();
const text = 'Parliament asks to free Aru Invented and Beket Madeup.';
const now = new Date('2030-05-01T09:00:00.000Z');
const secretWords = 'the date of arrest is wrong: quince';
const letter = { wrong: secretWords, source: 'court paper', reach: 'kite@lists.test' };
let edda: Editor;
let otto: Editor;
let aru = 0;
let beket = 0;
let invented: Awaited<ReturnType<typeof inventEditors>>;

beforeAll(async () => {
  process.env.DATABASE_URL = database.ownerUrl;
  process.env.DATABASE_READER_URL = database.readerUrl;
  const { steward } = await joinFirstSteward('Vera', now);
  const editors = [];
  for (const name of ['Edda', 'Otto']) {
    const { actor } = await joinAs(steward, 'editor', name, now);
    const editor = asEditor(actor);
    if (editor === null) throw new Error('no editor');
    editors.push(editor);
  }
  const [first, second] = editors;
  if (!first || !second) throw new Error('two editors');
  [edda, otto] = [first, second];
  invented = await inventEditors();
  await changeAs(invented.author, 'set-up', async (tx) => {
    const document = await inventDocument(tx, { slug: 'invented-1', stated: '2021-02-11', text });
    aru = await inventPerson(tx, document, 'Aru Invented');
    beket = await inventPerson(tx, document, 'Beket Madeup');
    for (const number of [aru, beket]) {
      await publishPeople(tx, [number], await inventApproval(tx, invented, number), now);
    }
  });
});
afterAll(async () => {
  await closeReaders();
  await closeWriters();
});

const send = (mayPublish: boolean, slug = 'aru-invented', key: string = randomUUID()) =>
  sendLetter(letter, { about: { subject: 'person', slug }, key, mayPublish });

/** The newest correction, as an editor sees it now. */
async function newest() {
  const [row] = await writers().correction.findMany({ orderBy: { id: 'desc' }, take: 1 });
  const read = row && (await readCorrection(edda, row.id));
  if (!read) throw new Error('no correction');
  return read;
}
const as = <Outcome>(editor: Editor, work: (tx: WriteTx) => Promise<Outcome>) =>
  changeAs(editor.accountId, 'test', work);
const seenBy = (editor: Editor, { id, revision }: { id: number; revision: number }) => ({
  id,
  revision,
  editor: editor.accountId,
});

describe('a letter', () => {
  test('goes in as the readers’ role, once, about a record that is published', async () => {
    const key = randomUUID();
    expect(await send(true, 'aru-invented', key)).toBe('received');
    expect(await send(true, 'aru-invented', key)).toBe('used');
    expect(await send(true, 'nobody-here')).toBe('unknown');
    const { letter: opened, ...row } = await newest();
    expect(opened).toEqual({ kind: 'open', letter });
    expect(row).toMatchObject({ subject: 'person', number: aru, state: 'open', mayPublish: true });
  });

  test.each([
    'SELECT * FROM casework.correction',
    'SELECT * FROM casework.letter',
    'INSERT INTO casework.letter VALUES (1, NULL)',
    "SELECT casework.lapse_corrections('2031-01-01')",
    'DELETE FROM record.answer',
    "INSERT INTO record.answer (subject, subject_key, answered_on, answer) VALUES ('person', '1', now(), 'x')",
  ])('leaves the readers’ role without the right to %s', async (statement) => {
    await expect(readers().rowsOf(raw(statement))).rejects.toThrow(/permission denied/);
  });

  test('stands nowhere in clear, and the moment it came neither', async () => {
    await send(true);
    const { sealed } = await writers().letter.findFirstOrThrow({ orderBy: { correctionId: 'desc' } });
    expect(Buffer.from(sealed).includes('quince')).toBe(false);
    const { receivedOn } = await writers().correction.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(receivedOn.getTime() % 86_400_000).toBe(0);
    const changes = await writers().change.findMany({
      where: { tableName: { in: ['correction', 'letter'] } },
    });
    expect(changes).toEqual([]);
  });
});

describe('an answer the reader agreed to have shown', () => {
  test('is public once somebody else read it, at once, and the letter is gone', async () => {
    await send(true);
    const fresh = await newest();
    expect((await as(edda, (tx) => takeCorrection(tx, seenBy(edda, fresh)))).ok).toBe(true);
    const taken = await newest();
    expect([taken.state, taken.takenBy?.name]).toEqual(['taken', 'Edda']);
    const stale = await as(otto, (tx) => takeCorrection(tx, seenBy(otto, fresh)));
    expect(stale).toEqual({ ok: false, reason: 'changed meanwhile' });
    await as(edda, (tx) => answerCorrection(tx, seenBy(edda, taken), 'The date was put right.', now));
    const proposed = await newest();
    expect([proposed.state, proposed.letter.kind]).toEqual(['proposed', 'open']);
    expect(await listAnswers('person', String(aru))).toEqual([]);
    expect(await publishAnswer(edda.accountId, proposed, now)).toEqual({ ok: false, reason: 'own work' });
    expect((await publishAnswer(otto.accountId, proposed, now)).ok).toBe(true);
    const done = await newest();
    expect([done.state, done.letter.kind]).toEqual(['answered', 'deleted']);
    expect(await listAnswers('person', String(aru))).toMatchObject([
      { answeredOn: '2030-05-01', answer: 'The date was put right.' },
    ]);
    const touched = await writers().touch.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(touched.tags).toContain('person:aru-invented');
    const log = JSON.stringify(
      await writers().change.findMany({ where: { tableName: 'correction' } }),
      (_key, value) => (typeof value === 'bigint' ? String(value) : value),
    );
    expect(log).toContain('The date was put right.');
    expect(log).not.toContain('quince');
  });

  test('the database refuses who confirms their own', async () => {
    await send(true);
    const { id } = await newest();
    await expect(
      as(edda, (tx) =>
        tx.correction.update({
          where: { id },
          data: {
            state: 'answered',
            answer: 'x',
            answeredBy: edda.accountId,
            confirmedBy: edda.accountId,
            settledOn: now,
          },
        }),
      ),
    ).rejects.toThrow(/HB007|answer of their own/);
  });

  test('is put back with a remark', async () => {
    await send(true);
    await as(edda, async (tx) => answerCorrection(tx, seenBy(edda, await newest()), 'Done.', now));
    await as(otto, async (tx) => returnAnswer(tx, seenBy(otto, await newest()), 'Say the source.'));
    expect(await newest()).toMatchObject({ state: 'taken', remark: 'Say the source.', answer: 'Done.' });
  });

  test('goes with a record that is withdrawn, also when it is confirmed later', async () => {
    const about = 'beket-madeup';
    await send(true, about);
    await as(edda, async (tx) => answerCorrection(tx, seenBy(edda, await newest()), 'First.', now));
    await publishAnswer(otto.accountId, await newest(), now);
    expect(await listAnswers('person', String(beket))).toHaveLength(1);
    await send(true, about);
    await as(edda, async (tx) => answerCorrection(tx, seenBy(edda, await newest()), 'Second.', now));
    // as a withdrawal leaves it: a tombstone in the chain, and no row of the person
    const last = await writers().edition.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    const tombstone = { subject: 'person', subjectKey: String(beket), number: 2, act: 'withdrawn' };
    await writers().edition.create({
      data: { ...last, ...tombstone, changes: [], seq: last.seq + 1n, previousHash: last.hash },
    });
    await writers().recordPerson.deleteMany({ where: { number: beket } });
    expect(await listAnswers('person', String(beket))).toEqual([]);
    expect((await publishAnswer(otto.accountId, await newest(), now)).ok).toBe(true);
    expect(await listAnswers('person', String(beket))).toEqual([]);
    expect(await send(true, about)).toBe('unknown');
  });
});

describe('a letter is deleted', () => {
  test.each([
    [
      'answered',
      (tx: WriteTx, seen: Seen): Promise<Result<unknown, CorrectionRefusal>> =>
        answerCorrection(tx, seen, 'Written to them.', now),
    ],
    [
      'refused',
      (tx: WriteTx, seen: Seen): Promise<Result<unknown, CorrectionRefusal>> =>
        dismissCorrection(tx, seen, { state: 'refused', reason: 'no' }, now),
    ],
    [
      'spam',
      (tx: WriteTx, seen: Seen): Promise<Result<unknown, CorrectionRefusal>> =>
        dismissCorrection(tx, seen, { state: 'spam' }, now),
    ],
  ] as const)('when it is %s, and shown nowhere', async (state, settle) => {
    const before = await listAnswers('person', String(aru));
    await send(false);
    const fresh = await newest();
    const done = await as(edda, (tx) => settle(tx, seenBy(edda, fresh)));
    expect(done.ok).toBe(true);
    expect(await newest()).toMatchObject({ state, letter: { kind: 'deleted' } });
    expect(await listAnswers('person', String(aru))).toEqual(before);
    const again = await as(edda, async (tx) => settle(tx, seenBy(edda, await newest())));
    expect(again).toEqual({ ok: false, reason: 'settled' });
  });

  test('after 180 days, and not before', async () => {
    await send(false);
    const { id, receivedOn } = await newest();
    const day = (days: number) => new Date(Date.parse(receivedOn) + days * 86_400_000);
    await countCorrections(edda, day(180));
    expect((await readCorrection(edda, id))?.letter.kind).toBe('open');
    const counts = await countCorrections(edda, day(181));
    expect(await readCorrection(edda, id)).toMatchObject({ state: 'lapsed', letter: { kind: 'deleted' } });
    expect(counts.get('open') ?? 0).toBe(0);
    const lapsed = await listCorrections(edda, { state: 'lapsed', page: 1, size: 50 });
    expect(lapsed.map((row) => row.id)).toContain(id);
  });
});
