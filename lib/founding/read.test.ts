import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foundingFolder, readFounding } from '@/lib/founding/read';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'founding-'));
  cpSync(foundingFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const breakFile = (name: string, change: (text: string) => string) => {
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

test('the founding record is whole', () => {
  const founding = readFounding();
  expect(founding).toMatchObject({ ok: true });
});

describe('a broken file is named, with the JSON path and the reason', () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    ['half a file', 'people', (text) => text.slice(0, text.length / 2), /people\.json, \$: is not JSON/],
    [
      'another shape',
      'people',
      (text) => text.replace('"standing": "case"', '"standing": "suspect"'),
      /people\.json, \$\[0\]\.standing: /,
    ],
    [
      'a long quote',
      'demands',
      (text) => text.replace('"quote": "', `"quote": "${'word '.repeat(15)}`),
      /demands\.json, \$\[0\]\.quote: a quote is a fragment of at most 15 words/,
    ],
    [
      'a quote of another length',
      'numbers',
      (text) => text.replace('"quote": "', '"quote": "x'),
      /numbers\.json, \$\[0\]\.end: /,
    ],
    [
      'a key that stands twice',
      'demands',
      (text) => text.replace('000/bullet-2/d1', '000/bullet-1/d1'),
      /demands\.json, \$\[1\]\.key: 000\/bullet-1\/d1 stands twice/,
    ],
    [
      'a passage that is not there',
      'mentions',
      (text) => text.replace('"passage": "001/recital-J"', '"passage": "001/recital-Z"'),
      /mentions\.json, \$\[0\]\.passage: 001\/recital-Z is nowhere on record/,
    ],
    [
      'an organisation that is not there',
      'people',
      (text) => text.replace('"organisations": ["alga"]', '"organisations": ["omega"]'),
      /people\.json, \$\[\d+\]\.statements\[\d+\]\.detail\.organisations: omega is nowhere on record/,
    ],
    [
      'columns of another kind',
      'people',
      (text) => text.replace('"kind": "occupation", "occupation": "activist"', '"kind": "occupation"'),
      /people\.json, \$\[0\]\.statements\[0\]\.detail\.occupation: /,
    ],
    [
      'a date nobody can read',
      'people',
      (text) => text.replace('"stated": "2019"', '"stated": "last spring"'),
      /people\.json, \$\[0\]\.statements\[0\]\.stated: last spring is not a date/,
    ],
    [
      'a mention of somebody else',
      'people',
      (text) => text.replace('"mention": "001/para-4/3"', '"mention": "001/para-4/5"'),
      /people\.json, \$\[0\]\.statements\[\d+\]\.citations\[0\]\.mention: 001\/para-4\/5 is of somebody else/,
    ],
    [
      'a namesake told apart on one side only',
      'people',
      (text) => text.replace('"apartFrom": ["aset-abishev", ', '"apartFrom": ['),
      /people\.json, .*apartFrom.* does not say the same/,
    ],
  ])('%s', (_, name, change, reason) => {
    breakFile(name, change);
    expect(readFounding(folder)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  test('a missing file', () => {
    rmSync(path.join(folder, 'places.json'));
    expect(readFounding(folder)).toEqual({
      ok: false,
      reason: expect.stringMatching(/places\.json, \$: cannot be read/),
    });
  });
});
