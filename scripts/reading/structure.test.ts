import { describe, expect, test } from 'vitest';
import { readFounding } from '@/lib/founding/read';
import { findHeldTexts, type HeldTexts } from '@/lib/founding/texts';
import { readSource } from '@/lib/intake/formats/source-text';
import { readStructure } from '@/lib/intake/structure';
import { compareStructure } from './structure';

const founding = readFounding();
const documents = founding.ok ? founding.value.documents : [];
const held = findHeldTexts(documents);
const texts: HeldTexts = held.ok ? held.value : new Map();

describe.each(documents.map((document) => [document.key, document] as const))(
  'founding document %s',
  (key, document) => {
    const text = texts.get(key);

    test.skipIf(!text)(
      text
        ? 'is read as it was read by hand'
        : 'its text is not held here (HABEAS_DOCUMENTS names the folder)',
      async () => {
        if (!text) return;
        const source = await readSource(text.bytes, { name: document.text.file });
        if (!source.ok) throw new Error(source.reason.code);
        const compared = compareStructure(document, text.passages, readStructure(source.value));
        expect(compared.differences).toEqual([]);
        expect([...compared.references, ...compared.dates]).toEqual([]);
      },
    );
  },
);

describe('what is compared', () => {
  const [document] = documents;
  const passages = new Map(document?.passages.map(({ label }) => [label, 'words']) ?? []);

  test('an empty reading differs in everything', () => {
    if (!document) throw new Error('no founding document');
    const empty = { passages: [], dates: [], references: {}, votes: null, title: null, kind: null };
    const compared = compareStructure(document, passages, empty);
    expect(compared.right).toBe(0);
    expect(compared.differences).toHaveLength(document.passages.length);
    expect(compared.references.length).toBeGreaterThan(0);
  });
});
