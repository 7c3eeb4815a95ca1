import { expect, test } from 'vitest';
import { knownListOf } from '@/lib/intake/known-list';

const ada = { person: 'ada-lund', forms: ['Ada Lund', 'Ада Лунд'] };

test.each([
  [
    'a reading’s own list',
    {
      people: [
        {
          id: 'ada-lund',
          name: 'Ada Lund',
          spellings: [{ form: 'Ada Lund' }, { form: 'Ада Лунд', order: 'x' }],
        },
      ],
    },
  ],
  [
    'a page of our API',
    { items: [{ number: 3, slug: 'ada-lund', name: 'Ada Lund', spellings: ['Ада Лунд'] }], total: 1 },
  ],
  ['a plain list', [{ person: 'ada-lund', names: ['Ada Lund', 'Ада Лунд'] }]],
  ['forms', [{ slug: 'ada-lund', forms: ['Ada Lund', { form: 'Ада Лунд' }] }]],
])('%s', (_, json) => {
  expect(knownListOf(json)).toEqual({ ok: true, value: [ada] });
});

test('a person without a name is left out', () => {
  expect(knownListOf([{ id: 'nobody', name: null, spellings: [] }])).toEqual({ ok: true, value: [] });
});

test.each([
  ['text', 'Ada Lund', 'is no list of people, nor holds one under "people" or "items"'],
  ['a name of no person', [{ name: 'Ada Lund' }], 'person 1: has no "person", "slug" or "id"'],
  ['a spelling that is a number', [{ id: 'x', names: ['a', 3] }], 'person 1, names.1: Invalid input'],
])('refuses %s', (_, json, reason) => {
  expect(knownListOf(json)).toEqual({ ok: false, reason });
});
