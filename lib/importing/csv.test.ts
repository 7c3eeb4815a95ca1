import { describe, expect, test } from 'vitest';
import { delimiterOf, readTable } from '@/lib/importing/csv';
import { tableLimits } from '@/lib/importing/schema';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(little ? buffer : buffer.swap16());
};

/** A text in an encoding of one byte a letter. */
function inTable(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  return new Uint8Array([...text].map((sign) => bytes.get(sign) ?? 0x3f));
}

const russian = (delimiter: string) =>
  [
    ['Имя', 'Статус', 'Примечание'],
    ['Адальберт Северянин', 'под стражей', 'выдуманный участник собрания, задержан весной'],
    ['Береника Озёрная', 'домашний арест', 'выдуманная участница, ждёт решения суда'],
  ]
    .map((cells) => cells.join(delimiter))
    .join('\r\n');
const swedish =
  'namn;läge\r\nGöran Påhittad;hölls häktad i tjugotvå dagar och fick inte träffa någon försvarare\r\nÅsa Uppdiktad;släpptes därefter, efter många överklaganden från hennes försvarare\r\n';

describe('a table of any encoding', () => {
  test.each([
    ['UTF-8', utf8(russian(',')), 'utf-8', ','],
    ['UTF-8 with a mark', utf8(`\ufeff${russian(';')}`), 'utf-8', ';'],
    ['UTF-16, little end first', utf16(russian('\t'), true), 'utf-16le', '\t'],
    ['UTF-16, big end first', utf16(russian(','), false), 'utf-16be', ','],
    ['windows-1251', inTable(russian(';'), 'windows-1251'), 'windows-1251', ';'],
    ['KOI8-R', inTable(russian(';'), 'koi8-r'), 'koi8-r', ';'],
  ])('%s', (_, bytes, encoding, delimiter) => {
    const read = readTable(bytes);
    expect(read).toMatchObject({
      ok: true,
      value: { encoding, delimiter, headers: ['Имя', 'Статус', 'Примечание'] },
    });
    expect(read.ok && read.value.rows[1]?.[0]).toBe('Береника Озёрная');
  });

  test('windows-1252', () => {
    expect(readTable(inTable(swedish, 'windows-1252'))).toMatchObject({
      value: { encoding: 'windows-1252', headers: ['namn', 'läge'] },
    });
  });
});

describe('cells', () => {
  test('quoted cells keep delimiters, line ends and quotes; formulas stay text', () => {
    const read = readTable(utf8('a,b\n"x, ""y""\nz",=1+1\n\n ,\n\'+2,@cmd\n'));
    expect(read).toMatchObject({
      value: {
        rows: [
          ['x, "y"\nz', '=1+1'],
          ["'+2", '@cmd'],
        ],
      },
    });
  });

  test('rows keep as many cells as they have', () => {
    expect(readTable(utf8('a,b,c\n1,2\n1,2,3,4\n'))).toMatchObject({
      value: {
        rows: [
          ['1', '2'],
          ['1', '2', '3', '4'],
        ],
      },
    });
  });

  test('heads are made different, and empty ones are called by their place', () => {
    expect(readTable(utf8('Name,name,,Name\n1,2,3,4\n'))).toMatchObject({
      value: { headers: ['Name', 'name (2)', '(3)', 'Name (3)'] },
    });
  });

  test('letters in two pieces become one', () => {
    expect(readTable(utf8('a,b\nи\u0306,2\n'))).toMatchObject({ value: { rows: [['й', '2']] } });
  });

  test('a declared delimiter is believed', () => {
    expect(readTable(utf8('sep=|\na|b,c\n1|2,3\n'))).toMatchObject({ value: { headers: ['a', 'b,c'] } });
  });
});

test.each([
  ['a,b\n1,2\n', ','],
  ['a;b\n"1,5";2\n', ';'],
  ['a\tb\n1, x\t2, y\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['alone\nin one column\n', null],
])('the delimiter of %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

describe('refuses', () => {
  const rows = (count: number) => `a,b\n${'1,2\n'.repeat(count)}`;
  test.each([
    ['nothing', utf8(''), 'no_file'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 0, 0]), 'no_table'],
    ['one column', utf8('name\nAda\n'), 'one_column'],
    ['heads alone', utf8('a,b\n'), 'no_rows'],
    ['one row too many', utf8(rows(tableLimits.maxRows + 1)), 'too_many_rows'],
    ['too many columns', utf8(`${'a,'.repeat(tableLimits.maxColumns)}a\n1\n`), 'too_many_columns'],
    ['a cell that is a book', utf8(`a,b\n${'x'.repeat(tableLimits.maxCellCharacters + 1)},2\n`), 'long_cell'],
    ['a quote that does not close', utf8('a,b\n"1,2\n3,4\n'), 'broken_quotes'],
    ['too many bytes', new Uint8Array(tableLimits.maxBytes + 1).fill(0x61), 'too_large'],
  ])('%s', (_, bytes, reason) => {
    expect(readTable(bytes)).toEqual({ ok: false, reason });
  });

  test('and takes as many as it says', () => {
    expect(readTable(utf8(rows(tableLimits.maxRows)))).toMatchObject({ ok: true });
  });
});
