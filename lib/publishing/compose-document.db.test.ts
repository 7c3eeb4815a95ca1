import { beforeAll, describe, expect, test } from 'vitest';
import { writers } from '@/lib/db/writers';
import { recordText } from '@/lib/documents/write';
import {
  custodyInput,
  type InventedDocument,
  inventApproval,
  inventDocument,
  inventMention,
  inventPerson,
  inventStatement,
  morningOf,
} from '@/lib/publishing/invented';
import { publishDocuments } from '@/lib/publishing/publish-documents';
import { publishPeople } from '@/lib/publishing/publish-people';
import { inventInstallation, shownDocument } from '@/lib/publishing/testing';
import { spellingsIn, viewOf } from '@/lib/record/document-view';
import { readFollowed } from '@/lib/record/read-followed';
import { readPassage } from '@/lib/record/read-passage';
import { restingOn } from '@/lib/record/resting';

const { editors, asAuthor } = inventInstallation();
const english = '1. Calls on the authorities to free Aru Invented, who is in detention;';
const swedish = {
  first: '1. uppmanar myndigheterna att frige Aroe Påhittad, som sitter häktad;',
  second: '2. uppdrar åt talmannen att tala med Olle Uppdiktad;',
};
let document: InventedDocument;
let aru: number;
let firstSwedish: InventedDocument;
const secondId = { text: 0 };

const publish = (day: string) =>
  asAuthor(async (tx) => {
    const approval = await inventApproval(tx, editors, aru);
    await publishPeople(tx, [aru], approval, morningOf(day));
    return publishDocuments(tx, [document.id], approval, morningOf(day));
  });

const sheet = () => shownDocument('invented-1');

beforeAll(async () => {
  await asAuthor(async (tx) => {
    document = await inventDocument(tx, { slug: 'invented-1', stated: '2021-02-11', text: english });
    aru = await inventPerson(tx, document, 'Aru Invented');
    const quote = 'who is in detention';
    await inventStatement(tx, editors.author, custodyInput('aru-invented', document, quote));
    await tx.document.update({
      where: { id: document.id },
      data: { officialUrl: 'https://parliament.example/X-1-2021_SV.html' },
    });
    const { passages, textId } = await recordText(tx, document.id, {
      language: 'sv',
      sha256: 'b'.repeat(64),
      byteCount: 99,
      content: null,
      passages: [
        {
          label: 'para-1',
          printedLabel: '1',
          kind: 'paragraph',
          ordinal: 1,
          kindOrdinal: 1,
          text: swedish.first,
        },
        {
          label: 'para-2',
          printedLabel: '2',
          kind: 'paragraph',
          ordinal: 2,
          kindOrdinal: 2,
          text: swedish.second,
        },
      ],
    });
    secondId.text = textId;
    firstSwedish = { ...document, passage: passages.get('para-1') ?? 0, text: swedish.first };
    const secondSwedish = { ...document, passage: passages.get('para-2') ?? 0, text: swedish.second };
    await inventMention(tx, firstSwedish, 'Aroe Påhittad', aru);
    await inventMention(tx, secondSwedish, 'Olle Uppdiktad', null);
  });
});

describe('a document in two languages', () => {
  test('shows both texts, each passage in its language, and gathers the spellings', async () => {
    expect(await publish('2026-01-10')).toHaveLength(1);
    const published = await sheet();
    expect(published.sheet).toBe('document/2');
    expect(published.texts).toMatchObject([
      { language: 'en', held: true, officialUrl: null },
      { language: 'sv', held: true, officialUrl: 'https://parliament.example/X-1-2021_SV.html' },
    ]);
    expect(published.passages.map(({ language, label }) => `${language} ${label}`)).toEqual([
      'en para-1',
      'sv para-1',
      'sv para-2',
    ]);
    expect(published.people).toEqual([{ slug: 'aru-invented', name: 'Aru Invented', passages: ['para-1'] }]);
    expect(spellingsIn(published).get('aru-invented')).toEqual([
      { form: 'Aru Invented', language: 'en' },
      { form: 'Aroe Påhittad', language: 'sv' },
    ]);
    const view = viewOf(published, { text: 'en', beside: 'sv' });
    expect(view.rows.map(({ left, right }) => [left?.text ?? null, right?.text ?? null])).toEqual([
      [english, swedish.first],
      [null, swedish.second],
    ]);
  });

  test('shows no open mention, no draft, and no clause that rests on drafts only', async () => {
    await asAuthor(async (tx) => {
      const statement = await inventStatement(
        tx,
        editors.author,
        custodyInput('aru-invented', firstSwedish, 'sitter häktad', {
          gist: 'a draft nobody read',
        }),
      );
      const demand = await tx.demand.create({
        data: {
          key: 'invented/clause',
          documentId: document.id,
          passageId: firstSwedish.passage,
          kind: 'demand',
          action: 'release',
          summary: 'free this person, nobody read',
          quote: 'frige Aroe Påhittad',
          start: swedish.first.indexOf('frige'),
          end: swedish.first.indexOf('frige') + 'frige Aroe Påhittad'.length,
        },
      });
      await inventStatement(tx, editors.author, {
        ...custodyInput('aru-invented', firstSwedish, 'frige Aroe'),
        detail: { kind: 'demand', demand: demand.key, action: 'release' },
      });
      expect(statement).toMatch(/^p\d+\/s/);
    });
    const editions = await asAuthor(async (tx) => {
      // another record's approval publishes this document anew
      const other = await inventPerson(tx, document, 'Aru Invented', 'beket-madeup');
      const approval = await inventApproval(tx, editors, other);
      return publishDocuments(tx, [document.id], approval, morningOf('2026-01-11'));
    });
    const published = JSON.stringify(await sheet());
    expect(editions).toHaveLength(1);
    expect(published).not.toContain('nobody read');
    expect(published).not.toContain('häktad"');
    expect(published).not.toContain('"surface":"Olle Uppdiktad"');
    expect((await sheet()).passages.flatMap(({ fragments }) => fragments.map(({ quote }) => quote))).toEqual([
      'who is in detention',
    ]);
  });

  test('carries each clause in the language of its words once they are accepted', async () => {
    await publish('2026-01-12');
    const published = await sheet();
    expect(published.demands).toMatchObject([
      { language: 'sv', label: 'para-1', quote: 'frige Aroe Påhittad' },
    ]);
    const read = await readFollowed('invented-1');
    expect(read?.followed.people).toMatchObject([
      {
        person: { slug: 'aru-invented' },
        asked: [{ action: 'release', sources: [{ language: 'sv', label: 'para-1' }] }],
        next: null,
      },
    ]);
    const then = read?.followed.people[0]?.then;
    expect(then?.group).toBe('held');
    expect(new Set(then?.sources.map(({ quote }) => quote))).toEqual(
      new Set(['who is in detention', 'sitter häktad']),
    );
  });

  test('gives a passage in every language, with what rests on it', async () => {
    const read = await readPassage('invented-1', 'para-1');
    expect(read?.passages.map(({ language }) => language)).toEqual(['en', 'sv']);
    expect(read?.citing.map(({ slug }) => slug)).toEqual(['aru-invented']);
    const resting = restingOn('invented-1', read?.citing ?? []);
    expect(resting.at({ language: 'en', label: 'para-1' })).toHaveLength(1);
    expect(resting.at({ language: 'sv', label: 'para-1' })).toHaveLength(2);
    expect((await readPassage('invented-1', 'para-2'))?.passages).toHaveLength(1);
    expect(await readPassage('invented-1', 'para-9')).toBeNull();
    expect(await readPassage('invented-2', 'para-1')).toBeNull();
    expect(await readPassage('invented-1', '%')).toBeNull();
  });

  test('finds words of both languages, each at its passage', async () => {
    const words = await writers().recordWords.findMany({ where: { subject: 'document' } });
    expect(words.map(({ language, anchor }) => `${language} ${anchor}`)).toEqual(
      expect.arrayContaining(['en para-1', 'sv para-1', 'sv para-2']),
    );
  });

  test('leaves a text out when a corrected one took its place', async () => {
    await asAuthor(async (tx) => {
      await tx.documentText.updateMany({ where: { id: secondId.text }, data: { language: 'sv-x-old' } });
      const { textId } = await recordText(tx, document.id, {
        language: 'sv',
        sha256: 'c'.repeat(64),
        byteCount: 98,
        content: null,
        passages: [],
      });
      await tx.documentText.update({ where: { id: secondId.text }, data: { replacedById: textId } });
    });
    await publish('2026-01-13');
    const published = await sheet();
    expect(published.texts.map(({ sha256 }) => sha256)).toEqual(['0'.repeat(64), 'c'.repeat(64)]);
    expect(published.passages.map(({ language }) => language)).toEqual(['en']);
    expect(published.demands).toEqual([]);
  });
});
