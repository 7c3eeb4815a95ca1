import { describe, expect, test } from 'vitest';
import { decodeBytes } from '@/lib/intake/formats/encoding';
import { sniffFormat } from '@/lib/intake/formats/sniff';
import { docxOf, pdfOf, wordParagraph } from '@/lib/intake/formats/testing';

const russian =
  'Резолюция о положении с правами человека. Выдуманная участница, по словам её защитника, была задержана весной и содержалась под стражей двадцать два дня без связи с родными.';
const swedish =
  'Påhittad resolution om läget för de mänskliga rättigheterna. Den påhittade föreningens ordförande hölls häktad i tjugotvå dagar och fick inte träffa någon försvarare förrän långt efteråt.';
const kazakh =
  'Ойдан шығарылған Әсел Қуанышбекқызы жиырма екі күн қамауда болды; оның қорғаушысына рұқсат берілмеді.';

/** A text in an encoding of one byte a letter. */
function inTable(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  return new Uint8Array([...text].map((sign) => bytes.get(sign) ?? 0x3f));
}

function inUtf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const buffer = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(little ? buffer : buffer.swap16());
}

const codesOf = (bytes: Uint8Array) => {
  const read = decodeBytes(bytes);
  return read.ok ? read.value.doubts.map(({ code }) => code) : read.reason.code;
};

describe('bytes as text', () => {
  const utf8 = new TextEncoder();
  test.each([
    ['UTF-8', utf8.encode(kazakh), kazakh, 'utf-8'],
    ['UTF-8 with a mark', utf8.encode(`\ufeff${kazakh}`), kazakh, 'utf-8'],
    ['UTF-16 with a mark', inUtf16(kazakh, true, true), kazakh, 'utf-16le'],
    ['UTF-16, the other order', inUtf16(kazakh, false, true), kazakh, 'utf-16be'],
    ['UTF-16 without a mark', inUtf16(swedish, true, false), swedish, 'utf-16le'],
    ['UTF-16 Cyrillic without a mark', inUtf16(russian, false, false), russian, 'utf-16be'],
    ['windows-1251', inTable(russian, 'windows-1251'), russian, 'windows-1251'],
    ['KOI8-R', inTable(russian, 'koi8-r'), russian, 'koi8-r'],
    ['ISO-8859-5', inTable(russian, 'iso-8859-5'), russian, 'iso-8859-5'],
    ['windows-1252', inTable(swedish, 'windows-1252'), swedish, 'windows-1252'],
    ['line ends of all kinds', utf8.encode('a\r\nb\nc\rd\f'), 'a\r\nb\nc\rd\f', 'utf-8'],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: true, value: { text, encoding } });
  });

  test('a declared charset is taken where the bytes are no UTF-8', () => {
    const bytes = inTable('Łódź', 'iso-8859-2');
    expect(decodeBytes(bytes, { charset: 'ISO-8859-2' })).toMatchObject({
      value: { text: 'Łódź', doubts: [] },
    });
    expect(decodeBytes(utf8.encode('Łódź'), { charset: 'iso-8859-2' })).toMatchObject({
      value: { text: 'Łódź' },
    });
  });

  test('a guess over a few letters is in doubt', () => {
    expect(codesOf(inTable('Göran Åkerö', 'windows-1252'))).toContain('encoding_guessed');
  });

  test('single damaged letters are in doubt, with their place', () => {
    const damaged = utf8.encode(kazakh.repeat(3));
    damaged[damaged.indexOf(0xd3)] = 0xff;
    const read = decodeBytes(damaged);
    expect(read.ok && read.value.doubts[0]).toMatchObject({ code: 'character_damaged' });
    expect(
      read.ok && read.value.text.slice(read.value.doubts[0]?.span?.start, read.value.doubts[0]?.span?.end),
    ).toMatch(/^\ufffd+$/);
  });

  test('a text garbled before it came is in doubt', () => {
    const twice = new TextDecoder('windows-1252').decode(utf8.encode(russian));
    expect(codesOf(utf8.encode(twice))).toContain('text_garbled');
    expect(codesOf(utf8.encode(russian + swedish + kazakh))).toEqual([]);
  });

  test.each([
    [
      'bytes without order',
      new Uint8Array(4000).map((_, at) => (at * 7919 + (at >> 3) * 31) % 256),
      'binary',
    ],
    [
      'a UTF-8 text of which half is damaged',
      utf8.encode(kazakh).map((byte, at) => (at % 3 === 1 && byte > 127 ? 0x81 : byte)),
      'encoding_broken',
    ],
  ])('refuses %s', (_, bytes, code) => {
    expect(codesOf(bytes)).toBe(code);
  });
});

describe('formats by content', () => {
  const plain = (text: string) => new TextEncoder().encode(text);
  const ole = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le')]);
  test.each([
    ['PDF', pdfOf([[]]), { format: 'pdf' }],
    ['Word', docxOf(wordParagraph('x')), { format: 'docx' }],
    ['HTML', plain('\n<!DOCTYPE html><html>'), { format: 'html' }],
    ['HTML without its head', plain('<p>text</p>'), { format: 'html' }],
    ['HTML in UTF-16', new Uint8Array(Buffer.from('\ufeff<html><body>x', 'utf16le')), { format: 'html' }],
    ['text', plain('<2021> is a year'), { format: 'text' }],
    ['text that speaks of PDF', plain('The file begins with %PDF-1.7 and ends.'), { format: 'text' }],
    ['PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), { refusal: 'image' }],
    ['JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { refusal: 'image' }],
    ['RTF', plain('{\\rtf1 words}'), { refusal: 'rich_text' }],
    ['old Word', ole('WordDocument'), { refusal: 'legacy_word' }],
    ['Word with a password', ole('EncryptedPackage'), { refusal: 'docx_password' }],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8]), { refusal: 'archive' }],
    ['ZIP of something else', plain('PK\u0003\u0004 pictures/1.raw'), { refusal: 'archive' }],
    [
      'OpenDocument',
      plain('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text'),
      { refusal: 'open_document' },
    ],
  ])('%s', (_, bytes, found) => {
    expect(sniffFormat(bytes)).toEqual(found);
  });
});
