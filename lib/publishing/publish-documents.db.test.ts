import { beforeAll, describe, expect, test } from 'vitest';
import { readers } from '@/lib/db/readers';
import { actAs } from '@/lib/db/writers';
import { appendEditions, holdTheDoor } from '@/lib/publishing/editions';
import {
  type InventedDocument,
  inventApproval,
  inventDocument,
  inventPerson,
  morningOf,
} from '@/lib/publishing/invented';
import { publishDocuments } from '@/lib/publishing/publish-documents';
import { inventInstallation } from '@/lib/publishing/testing';
import { listDocuments, readDocument } from '@/lib/record/read';
import { verifyRecord } from '@/lib/record/verify';

const { editors, asAuthor } = inventInstallation();
const text = 'Aru Invented is named here.';
let document: InventedDocument;
let aru: number;

beforeAll(async () => {
  await asAuthor(async (tx) => {
    document = await inventDocument(tx, { slug: 'invented-1', stated: '2020', text });
    aru = await inventPerson(tx, document, 'Aru Invented');
  });
});

describe('a document', () => {
  test('is not published while no second reader accepted it, whoever publishes', async () => {
    const editions = await asAuthor(async (tx) => {
      const approval = await inventApproval(tx, editors, aru);
      await actAs(tx, editors.author, null);
      await tx.document.updateMany({ data: { accepted: false } });
      return publishDocuments(tx, [document.id], approval, morningOf('2026-01-01'));
    });
    expect(editions).toEqual([]);
    expect(await readDocument('invented-1')).toBeNull();
    expect(await listDocuments()).toEqual([]);
  });

  test('of the first shape is read, left as it was published, and followed by one of the second', async () => {
    const old = {
      sheet: 'document/1',
      slug: 'invented-1',
      kind: 'statement',
      kindNote: null,
      title: 'An invented statement',
      usualTitle: 'Invented statement invented-1',
      shortTitle: 'INVENTED-1',
      body: null,
      bodyNote: null,
      stated: '2020',
      statedFrom: '2020-01-01',
      statedUntil: '2020-12-31',
      statedMeaning: 'published',
      statedNote: null,
      officialUrl: null,
      votes: null,
      references: [],
      links: [],
      texts: [{ language: 'en', sha256: '0'.repeat(64), byteCount: text.length, held: true }],
      citedTexts: [],
      passages: [
        {
          label: 'para-1',
          printedLabel: '1',
          kind: 'paragraph',
          ordinal: 1,
          kindOrdinal: 1,
          text,
          mentions: [
            {
              start: 0,
              end: 12,
              surface: 'Aru Invented',
              person: { slug: 'aru-invented', name: 'Aru Invented' },
            },
          ],
          fragments: [],
          conduct: [],
        },
      ],
      demands: [],
      numbers: [],
      people: [{ slug: 'aru-invented', name: 'Aru Invented', passages: ['para-1'] }],
      bystanders: [],
    };
    await asAuthor(async (tx) => {
      await holdTheDoor(tx);
      const approval = await inventApproval(tx, editors, aru);
      const change = { change: 'first' as const, key: null, kind: null };
      const draft = {
        subject: 'document' as const,
        subjectKey: 'invented-1',
        changes: [change],
        content: old,
      };
      const [edition] = await appendEditions(tx, [draft], approval, morningOf('2026-02-01'));
      const shown = { slug: 'invented-1', editionSeq: edition?.seq ?? 0, editionNumber: 1, sheet: old };
      await tx.recordDocument.create({
        data: { ...shown, publishedAt: morningOf('2026-02-01'), statedFrom: morningOf('2020-01-01') },
      });
    });
    expect(await readDocument('invented-1')).toMatchObject({
      sheet: 'document/2',
      passages: [{ language: 'en', label: 'para-1' }],
    });
    expect((await listDocuments()).map(({ slug }) => slug)).toEqual(['invented-1']);
    const again = (usualTitle: string) =>
      asAuthor(async (tx) => {
        await tx.document.updateMany({ data: { usualTitle } });
        const approval = await inventApproval(tx, editors, aru);
        return publishDocuments(tx, [document.id], approval, morningOf('2026-02-02'));
      });
    expect(await again(old.usualTitle)).toEqual([]);
    expect(await again('Another name')).toMatchObject([
      { number: 2, changes: [{ change: 'changed', key: 'usualTitle', kind: null }] },
    ]);
    expect(await verifyRecord(readers())).toMatchObject({ editions: 2, broken: null });
  });

  test('that comes on record touches the pages of those that refer to its number', async () => {
    const tags = await asAuthor(async (tx) => {
      await tx.citedText.create({
        data: {
          documentId: document.id,
          passageId: document.passage,
          kind: 'ep_resolution',
          title: 'Resolution X9_TA (2019) 0003',
        },
      });
      const approval = await inventApproval(tx, editors, aru);
      await publishDocuments(tx, [document.id], approval, morningOf('2026-02-03'));
      await actAs(tx, editors.author, null);
      const { id } = await inventDocument(tx, { slug: 'invented-2', stated: '2019', text });
      await tx.documentReference.create({
        data: { documentId: id, type: 'adopted', value: 'X9_TA(2019)0003' },
      });
      await publishDocuments(tx, [id], await inventApproval(tx, editors, aru), morningOf('2026-02-04'));
      return (await tx.touch.findFirstOrThrow({ orderBy: { seq: 'desc' } })).tags;
    });
    expect(tags).toEqual(expect.arrayContaining(['document:invented-2', 'document:invented-1']));
  });
});
