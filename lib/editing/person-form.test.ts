import { expect, test } from 'vitest';
import { readNameForm, readPersonForm } from '@/lib/editing/person-form';

const person = {
  standing: 'case',
  usualName: ' Ilyas Fictov ',
  sortName: 'Fictov, Ilyas',
  given: 'Ilyas',
  family: '',
  consentOn: '3 May 2024',
  reason: 'read again',
};

test('a person is read with days as people write them, and empty fields as unknown', () => {
  expect(readPersonForm(person)).toEqual({
    ok: true,
    value: {
      standing: 'case',
      usualName: 'Ilyas Fictov',
      sortName: 'Fictov, Ilyas',
      given: 'Ilyas',
      family: null,
      identityNote: null,
      privateNote: null,
      consentNote: null,
      consentOn: '2024-05-03',
      embargoUntil: null,
    },
  });
});

test.each([
  ['no reason', { reason: ' ' }, 'reason', 'reason_missing'],
  ['a month for a day', { embargoUntil: 'May 2030' }, 'embargoUntil', 'not_a_day'],
  ['no name', { usualName: '' }, 'usualName', 'missing'],
  ['another standing', { standing: 'hero' }, 'standing', 'missing'],
])('a person is refused with %s', (_, change, field, code) => {
  const read = readPersonForm({ ...person, ...change });
  expect(read.ok ? null : read.faults[field]?.code).toBe(code);
});

const name = {
  form: 'Ильяс Фиктов',
  language: 'ru',
  script: 'Cyrl',
  order: 'given_family',
  kind: 'alias',
  documentId: '',
  reason: 'x',
};

test.each([
  ['as it is', {}, null, null],
  ['printed nowhere', { kind: 'printed' }, 'documentId', 'printed_where'],
  ['in no language', { language: 'Russian!' }, 'language', 'not_a_language'],
  ['in a script of no code', { script: 'Cyrillic' }, 'script', 'too_long'],
])('a spelling %s', (_, change, field, code) => {
  const read = readNameForm({ ...name, ...change });
  if (field === null) expect(read.ok).toBe(true);
  else expect(read.ok ? null : read.faults[field]?.code).toBe(code);
});
