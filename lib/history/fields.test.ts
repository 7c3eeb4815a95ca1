import { describe, expect, it } from 'vitest';
import { fieldsOf } from '@/lib/history/fields';

type Row = Record<string, unknown> | null;
const told = (table: string, before: Row, after: Row, toEditor = true) =>
  fieldsOf({ table, before, after }, toEditor).map(({ field, form, before: was, after: is }) => [
    field,
    form.as,
    was,
    is,
  ]);

describe('fields of a change', () => {
  it.each<[string, string, Row, Row, (string | null)[][]]>([
    [
      'a new row, without its empty fields',
      'name',
      null,
      { id: 3, form: 'Alpha', inflection: null },
      [['form', 'text', null, 'Alpha']],
    ],
    [
      'only what changed',
      'statement',
      { gist: 'a', occurred: '2020' },
      { gist: 'a', occurred: '2021' },
      [['occurred', 'date', '2020', '2021']],
    ],
    ['what was removed', 'citation', { id: 9, quote: 'held' }, null, [['quote', 'text', 'held', null]]],
    [
      'neither counters nor what is computed',
      'statement',
      { revision: 1, occurred_from: null },
      { revision: 2, occurred_from: '2020-01-01' },
      [],
    ],
    [
      'codes',
      'statement_custody',
      { kind: 'custody', state: 'held' },
      { kind: 'custody', state: 'at_liberty' },
      [['state', 'code', 'held', 'at_liberty']],
    ],
    [
      'lengths of time',
      'sentence_part',
      { duration: 'P5Y' },
      { duration: 'P7Y' },
      [['duration', 'duration', 'P5Y', 'P7Y']],
    ],
    ['answers', 'name', { accepted: false }, { accepted: true }, [['accepted', 'yes_no', 'false', 'true']]],
    [
      'references',
      'statement_death',
      { place_id: null },
      { place_id: 4 },
      [['place_id', 'reference', null, '4']],
    ],
  ])('tell %s', (_name, table, before, after, expected) => {
    expect(told(table, before, after)).toEqual(expected);
  });

  it('tell an editor that a private note changed, never how, and a contributor nothing', () => {
    const [before, after] = [{ private_note: 'one' }, { private_note: 'other' }];
    expect(told('statement', before, after)).toEqual([['private_note', 'closed', null, null]]);
    expect(told('statement', before, after, false)).toEqual([]);
    expect(told('revision', null, { proposed: { privateNote: 'one' } })).toEqual([
      ['proposed', 'closed', null, null],
    ]);
  });

  it.each(['password_hash', 'token_hash', 'sealed_secret', 'code_hash', 'content', 'sha256'])(
    'never tell %s',
    (column) => {
      expect(told('reading', { [column]: 'a' }, { [column]: 'b' })).toEqual([]);
    },
  );
});
