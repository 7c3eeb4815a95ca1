import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/accounts/actor';
import { joinFirstSteward } from '@/lib/accounts/testing';
import { changeAs, writers } from '@/lib/db/writers';
import { bringBack } from '@/lib/editing/bring-back';
import { type Earlier, readEarlier } from '@/lib/editing/earlier';
import { editName, editPerson, editStatement, retractName } from '@/lib/editing/write';
import { listChanges } from '@/lib/history/read';
import { personEdit } from '@/lib/people/schema';
import {
  approveAsShown,
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventPerson,
  inventStatement,
} from '@/lib/publishing/invented';
import { inventInstallation, shownPerson } from '@/lib/publishing/testing';
import { withdrawSaid } from '@/lib/publishing/withdraw';
import { proposeDraft } from '@/lib/review/write';

const { editors, asAuthor } = inventInstallation();
const text = 'The motion names Ilyas Fictov, who is in detention and was moved to house arrest.';
const now = new Date('2026-03-01T00:00:00Z');
const none = { document: null, editor: null, kind: null, before: null, size: 100 };
let vera: Actor;
let document: InventedDocument;
let ilyas = 0;
let statement = 0;

const input = (quote: string, state: 'held' | 'house_arrest') =>
  custodyInput('ilyas-fictov', document, quote, { state, privateNote: 'kept to ourselves' });

/** Sends what is drafted to the reader, who approves it. */
async function publish(of: { personNumber: number } | { documentId: number }, reader = editors.reader) {
  const waiting = await writers().review.findFirst({ where: { ...of, decision: null } });
  const id = waiting?.id ?? (await asAuthor((tx) => proposeDraft(tx, editors.author, of)));
  return approveAsShown(reader, [id], now);
}

/** The state after the first change of a row of this table that fits. */
async function stateAfter(table: string, fits: (reason: string | null) => boolean = () => true) {
  const { changes } = await listChanges(vera, { ...none, person: ilyas });
  const first = changes.filter((each) => each.table === table && fits(each.reason)).at(-1);
  const earlier = await readEarlier(vera, BigInt(first?.id ?? '0'));
  if (earlier === null) throw new Error(`no state of ${table}`);
  return earlier;
}

const back = (earlier: Earlier, by = editors.author) =>
  changeAs(by, 'as it was', (tx) => bringBack(tx, earlier, { by, seen: earlier.seen, reason: 'as it was' }));

const shown = () => shownPerson(ilyas);
const shownStates = async () =>
  (await shown()).statements.flatMap((each) => (each.kind === 'custody' ? [each.state] : []));

beforeAll(async () => {
  vera = (await joinFirstSteward('Vera', now)).steward;
  await asAuthor(async (tx) => {
    document = await inventDocument(tx, { slug: 'fictive-1', stated: '2021-02-11', text });
    ilyas = await inventPerson(tx, document, 'Ilyas Fictov');
    await inventStatement(tx, editors.author, input('who is in detention', 'held'));
  });
  statement = (await writers().statement.findFirstOrThrow()).id;
  expect((await publish({ documentId: document.id })).ok).toBe(true);
  expect((await publish({ personNumber: ilyas })).ok).toBe(true);
});

describe('an earlier state', () => {
  it('of a statement on record waits for a second reader, with its sources and without a word of private notes', async () => {
    const { revision } = await writers().statement.findUniqueOrThrow({ where: { id: statement } });
    const edit = { by: editors.author, seen: { revision, waiting: null }, reason: 'moved' };
    await asAuthor((tx) =>
      editStatement(
        tx,
        statement,
        { ...input('was moved to house arrest', 'house_arrest'), privateNote: 'a new note' },
        edit,
      ),
    );
    expect((await publish({ personNumber: ilyas })).ok).toBe(true);
    expect(await shownStates()).toEqual(['house_arrest']);

    const earlier = await stateAfter('statement');
    expect(earlier.of === 'statement' && earlier.input).toEqual({
      ...input('who is in detention', 'held'),
      key: expect.any(String),
      privateNote: 'a new note',
    });
    expect(await back(earlier)).toEqual({ ok: true, value: { as: 'waiting' } });
    expect(await shownStates()).toEqual(['house_arrest']);
    expect(await back(earlier)).toEqual({ ok: false, reason: 'changed meanwhile' });
    expect(await publish({ personNumber: ilyas }, editors.author)).toEqual({ ok: false, reason: 'own work' });
    expect((await publish({ personNumber: ilyas })).ok).toBe(true);
    expect(await shownStates()).toEqual(['held']);
  });

  it('of a person and of a spelling wait, too; a withdrawn spelling comes as a new draft', async () => {
    const person = await writers().person.findUniqueOrThrow({ where: { number: ilyas } });
    const name = await writers().name.findFirstOrThrow({ where: { personNumber: ilyas } });
    const edit = (revision: number) => ({
      by: editors.author,
      seen: { revision, waiting: null },
      reason: 'x',
    });
    const { standing, usualName, given, family } = person;
    const other = { standing, usualName, sortName: 'Other', given, family, identityNote: 'a note' };
    const kept = { privateNote: null, consentNote: null, consentOn: null, embargoUntil: null };
    const { form: _, ...spelling } = name;
    const { language, script, order, kind, inflection, documentId, occurrences } = spelling;
    await asAuthor(async (tx) => {
      await editPerson(tx, ilyas, personEdit.parse({ ...other, ...kept }), edit(person.revision));
      const printed = { language, script, order, kind, inflection, documentId, occurrences };
      await editName(tx, name.id, { ...printed, form: 'Ilias Fictov' }, edit(name.revision));
    });
    expect((await publish({ personNumber: ilyas })).ok).toBe(true);
    expect((await shown()).sortName).toBe('Other');
    expect(await back(await stateAfter('person'))).toEqual({ ok: true, value: { as: 'waiting' } });
    expect(await back(await stateAfter('name'))).toEqual({ ok: true, value: { as: 'waiting' } });
    expect((await publish({ personNumber: ilyas })).ok).toBe(true);
    expect((await shown()).sortName).toBe('Fictov, Ilyas');
    expect((await shown()).names.map(({ form }) => form)).toEqual(['Ilyas Fictov']);

    const { revision } = await writers().name.findUniqueOrThrow({ where: { id: name.id } });
    await asAuthor((tx) => retractName(tx, name.id, edit(revision)));
    expect((await publish({ personNumber: ilyas })).ok).toBe(true);
    expect((await shown()).names).toEqual([]);
    expect(await back(await stateAfter('name'))).toEqual({ ok: true, value: { as: 'anew' } });
    expect((await publish({ personNumber: ilyas })).ok).toBe(true);
    expect((await shown()).names.map(({ form }) => form)).toEqual(['Ilyas Fictov']);
  });

  it('of a document on record becomes a decision that waits', async () => {
    const { changes } = await listChanges(vera, { ...none, person: null, document: document.id });
    const made = changes.filter(({ table }) => table === 'document').at(-1);
    const earlier = await readEarlier(vera, BigInt(made?.id ?? '0'));
    if (earlier === null) throw new Error('no state');
    await changeAs(editors.reader, 'a test', (tx) =>
      tx.document.update({ where: { id: document.id }, data: { shortTitle: 'Another' } }),
    );
    expect(await back(earlier)).toEqual({ ok: true, value: { as: 'review', id: expect.any(Number) } });
    expect(await back(earlier)).toEqual({ ok: false, reason: 'waiting already' });
    expect((await publish({ documentId: document.id })).ok).toBe(true);
    expect((await writers().document.findFirstOrThrow()).shortTitle).toBe('FICTIVE-1');
  });

  it('of what a steward keeps a part of back does not come back before that is lifted', async () => {
    const ofStatement = await stateAfter('statement');
    const ofName = await stateAfter('name');
    const { id: nameId } = await writers().name.findFirstOrThrow({
      where: { personNumber: ilyas, accepted: true },
    });
    const by = { reason: 'asked to', madeBy: vera.accountId, madeAt: now };
    const kept = [
      { earlier: ofStatement, data: { ...by, act: 'value', statementId: statement, field: 'gist' } },
      { earlier: ofName, data: { ...by, act: 'name', nameId } },
    ];
    class Undo extends Error {}
    for (const { earlier, data } of kept) {
      let answer: Awaited<ReturnType<typeof back>> | null = null;
      const trying = changeAs(vera.accountId, 'asked to', async (tx) => {
        await tx.withdrawal.create({ data });
        const edit = { by: vera.accountId, seen: earlier.seen, reason: 'as it was' };
        answer = await bringBack(tx, earlier, edit);
        throw new Undo();
      });
      await expect(trying).rejects.toThrow(Undo);
      expect(answer).toEqual({ ok: false, reason: 'withdrawn at once' });
    }
    expect(await back(ofName)).toEqual({ ok: true, value: { as: 'anew' } });
  });

  it('of what a steward took off the record does not come back this way', async () => {
    const earlier = await stateAfter('statement');
    const act = { by: vera.accountId, reason: 'asked to', at: now };
    await changeAs(vera.accountId, 'asked to', (tx) => withdrawSaid(tx, statement, 'statement', act));
    expect(await back(earlier)).toEqual({ ok: false, reason: 'withdrawn at once' });
    const { changes } = await listChanges(vera, { ...none, person: ilyas, kind: 'withdrawal' });
    expect(changes.map(({ table, operation }) => [table, operation])).toEqual([['withdrawal', 'insert']]);
  });
});
