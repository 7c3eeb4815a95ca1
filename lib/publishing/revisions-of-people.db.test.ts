import { beforeAll, describe, expect, test } from 'vitest';
import { writers } from '@/lib/db/writers';
import { reviseName, revisePerson } from '@/lib/people/revise';
import type { PersonEdit } from '@/lib/people/schema';
import {
  approveAsShown,
  custodyInput,
  type InventedDocument,
  inventDocument,
  inventPerson,
  inventStatement,
} from '@/lib/publishing/invented';
import { inventInstallation } from '@/lib/publishing/testing';
import { acceptDocuments } from '@/lib/review/accept';
import { proposeRevision } from '@/lib/review/revisions';
import { proposeDraft } from '@/lib/review/write';

const { editors, asAuthor } = inventInstallation();
const text = 'The motion names Ilyas Fictov, who is in detention and was moved to house arrest.';
const now = new Date('2026-03-01T00:00:00Z');
let document: InventedDocument;
let ilyas = 0;

const input = (quote: string, state: 'held' | 'house_arrest') =>
  custodyInput('ilyas-fictov', document, quote, { state });

async function approve(reader: number) {
  const id = await asAuthor((tx) => proposeDraft(tx, editors.author, { personNumber: ilyas }));
  return approveAsShown(reader, [id], now);
}

const person = (change: Partial<PersonEdit> = {}): PersonEdit => ({
  standing: 'case',
  usualName: 'Ilyas Fictov',
  sortName: 'Fictov, Ilyas',
  given: 'Ilyas',
  family: 'Fictov',
  identityNote: null,
  privateNote: null,
  consentNote: null,
  consentOn: null,
  embargoUntil: null,
  ...change,
});

beforeAll(async () => {
  await asAuthor(async (tx) => {
    document = await inventDocument(tx, { slug: 'fictive-1', stated: '2021-02-11', text });
    await acceptDocuments(tx, [document.id]);
    ilyas = await inventPerson(tx, document, 'Ilyas Fictov');
    await inventStatement(tx, editors.author, input('who is in detention', 'held'));
  });
  expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
});

describe('a person and their names', () => {
  test('are changed by the one who saw the present revision', async () => {
    const { revision } = await writers().person.findUniqueOrThrow({ where: { number: ilyas } });
    const change = person({ identityNote: 'A second document gives the same age.' });
    await asAuthor((tx) =>
      proposeRevision(
        tx,
        editors.author,
        { personNumber: ilyas },
        { act: 'change', proposed: change },
        'more known',
        {
          revision,
          waiting: null,
        },
      ),
    );
    expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
    expect(await writers().person.findUnique({ where: { number: ilyas } })).toMatchObject({
      identityNote: change.identityNote,
      revision: revision + 1,
    });
    expect(await asAuthor((tx) => revisePerson(tx, ilyas, revision, person(), null))).toEqual({
      ok: false,
      reason: 'changed meanwhile',
    });
  });

  test('somebody readers know as a case does not lose that by an edit', async () => {
    const { revision } = await writers().person.findUniqueOrThrow({ where: { number: ilyas } });
    expect(
      await asAuthor((tx) => revisePerson(tx, ilyas, revision, person({ standing: 'official' }), null)),
    ).toEqual({ ok: false, reason: 'standing public' });
  });

  test('a spelling is withdrawn, stays, and is not accepted again', async () => {
    const name = await writers().name.findFirstOrThrow({ where: { personNumber: ilyas } });
    await asAuthor((tx) =>
      proposeRevision(tx, editors.author, { nameId: name.id }, { act: 'withdraw' }, 'a slip of the press', {
        revision: name.revision,
        waiting: null,
      }),
    );
    expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
    await asAuthor((tx) => inventStatement(tx, editors.author, input('in detention', 'held')));
    expect(await approve(editors.reader)).toEqual({ ok: true, value: null });
    const row = await writers().name.findUniqueOrThrow({ where: { id: name.id } });
    expect(row).toMatchObject({ accepted: false, withdrawnReason: 'a slip of the press' });
    const { id: _, personNumber: __, accepted: ___, ...rest } = row;
    expect(
      await asAuthor((tx) =>
        reviseName(
          tx,
          name.id,
          row.revision,
          {
            form: rest.form,
            language: 'en',
            script: 'Latn',
            order: 'given_family',
            kind: 'printed',
            inflection: null,
            documentId: null,
            occurrences: null,
          },
          null,
        ),
      ),
    ).toEqual({ ok: false, reason: 'unknown name' });
  });

  test('nobody is published before their day', async () => {
    await asAuthor(async (tx) => {
      const key = await tx.person.findUniqueOrThrow({ where: { number: ilyas } });
      await tx.person.update({
        where: { number: key.number },
        data: { embargoUntil: new Date('2026-06-01T00:00:00Z') },
      });
      await inventStatement(tx, editors.author, input('in detention', 'held'));
    });
    expect(await approve(editors.reader)).toEqual({ ok: false, reason: 'embargo' });
  });
});
