import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '@/lib/core/canonical';
import { foundingDocument } from '@/lib/founding/schema';
import { cutPassages, documentFolders, findHeldTexts, settleWhiteSpace } from '@/lib/founding/texts';

test.each([
  ['one \ntwo', 'one two'],
  ['one\n   two', 'one two'],
  ['one\r\ntwo', 'one two'],
  ['the EU-\nHabeas talks, 17-\n18 May', 'the EU-Habeas talks, 17-18 May'],
  ['a –\u00a0 b  c', 'a –\u00a0 b  c'],
])('white space of %j is settled', (printed, settled) => expect(settleWhiteSpace(printed)).toBe(settled));

const printed = '\uFEFFTitle\n\nA. Aru Invented is \nheld in Ыстық.\n';
const bytes = new TextEncoder().encode(printed);
const passage = (label: string, text: string, from: number, to: number) => ({
  label,
  printedLabel: null,
  kind: 'recital',
  kindOrdinal: 1,
  from,
  to,
  sha256: sha256(text),
});
const document = foundingDocument.parse({
  key: '900',
  slug: 'invented',
  kind: 'statement',
  kindNote: null,
  title: null,
  usualTitle: 'Invented',
  shortTitle: 'INV',
  body: null,
  bodyNote: null,
  stated: '2020',
  statedMeaning: 'published',
  statedNote: null,
  officialUrl: null,
  votes: null,
  references: [],
  links: [],
  citedTexts: [],
  text: { language: 'en', sha256: sha256(bytes), byteCount: bytes.length, file: 'invented.txt' },
  passages: [
    passage('title', 'Title', 1, 6),
    passage('recital-A', 'A. Aru Invented is held in Ыстық.', 8, printed.length - 1),
  ],
});

describe('passages cut from a file', () => {
  test('are the words of the spans', () => {
    expect(cutPassages(document, bytes)).toEqual({
      ok: true,
      value: new Map([
        ['title', 'Title'],
        ['recital-A', 'A. Aru Invented is held in Ыстық.'],
      ]),
    });
  });

  test('are refused from another file', () => {
    expect(cutPassages(document, new TextEncoder().encode('Something else'))).toMatchObject({ ok: false });
  });

  test('are refused when the span holds other words', () => {
    const [title, recital] = document.passages;
    if (!title || !recital) throw new Error('two passages');
    const moved = { ...document, passages: [title, { ...recital, from: recital.from + 1 }] };
    expect(cutPassages(moved, bytes)).toEqual({ ok: false, reason: expect.stringContaining('recital-A') });
  });
});

describe('files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('that are nowhere are not held', () => {
    expect(findHeldTexts([document], [folder, path.join(folder, 'nowhere')])).toEqual({
      ok: true,
      value: new Map(),
    });
  });

  test('are found in the first folder that has them', () => {
    writeFileSync(path.join(folder, 'invented.txt'), bytes);
    const held = findHeldTexts([document], [path.join(folder, 'nowhere'), folder]);
    expect(held.ok && held.value.get('900')?.passages.size).toBe(2);
  });

  test('of another text are refused', () => {
    writeFileSync(path.join(folder, 'invented.txt'), 'Something else');
    expect(findHeldTexts([document], [folder])).toMatchObject({ ok: false });
  });

  test('are looked for first where the environment says', () => {
    expect(documentFolders({ ...process.env, HABEAS_DOCUMENTS: '/texts' })[0]).toBe('/texts');
  });
});
