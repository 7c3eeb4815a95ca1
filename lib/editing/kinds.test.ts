import { describe, expect, test } from 'vitest';
import { fieldsOf, kinds, readLength } from '@/lib/editing/kinds';

describe('the fields of a kind', () => {
  test('are there for every kind, and each asks for something it can be given', () => {
    for (const kind of kinds) {
      const fields = fieldsOf(kind);
      expect(fields.length, kind).toBeGreaterThan(0);
      for (const field of fields) {
        if (field.as === 'code' || field.as === 'parts') expect(field.codes.length).toBeGreaterThan(1);
      }
    }
  });
  test('of a custody statement are those of its schema', () => {
    expect(fieldsOf('custody').map(({ name, as, optional }) => [name, as, optional])).toEqual([
      ['state', 'code', false],
      ['restriction', 'code', true],
      ['duration', 'length', true],
      ['durationQualifier', 'code', true],
      ['liberty', 'code', true],
      ['place', 'place', true],
    ]);
  });
});

test.each([
  ['7 years', 'P7Y'],
  ['7y', 'P7Y'],
  ['2 years 6 months', 'P2Y6M'],
  ['2 years and 6 months', 'P2Y6M'],
  ['15 days', 'P15D'],
  ['15 суток', 'P15D'],
  ['5 лет', 'P5Y'],
  ['3 жыл', 'P3Y'],
  ['P3Y', 'P3Y'],
  ['P', null],
  ['long', null],
  ['7', null],
  ['7 years 3 years', null],
  ['7 dogs', null],
])('the length "%s" is %s', (text, length) => {
  expect(readLength(text)).toBe(length);
});
