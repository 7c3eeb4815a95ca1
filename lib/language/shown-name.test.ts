import { describe, expect, it } from 'vitest';
import { shownName } from '@/lib/language/shown-name';
import type { PrintedName } from '@/lib/record/schema';

const printed = (form: string, language: string, more: Partial<PrintedName> = {}): PrintedName => ({
  form,
  language,
  script: 'Cyrl',
  order: 'given_family',
  kind: 'printed',
  inflection: null,
  document: 'x-1',
  reference: 'X/1',
  passages: ['para-1'],
  occurrences: 1,
  ...more,
});
const kazakh = printed('Айнұр Ойдан', 'kk');
const russian = printed('Айнур Ойдан', 'ru');

describe('the name at the head of a page', () => {
  it.each<[string, string, PrintedName[], string, string | null]>([
    ['Kazakh spelling', 'kk', [russian, kazakh], 'Айнұр Ойдан', 'Ainur Oidan'],
    ['Russian one for want of a Kazakh one', 'kk', [russian], 'Айнур Ойдан', 'Ainur Oidan'],
    ['Russian spelling', 'ru', [kazakh, russian], 'Айнур Ойдан', 'Ainur Oidan'],
    ['none printed', 'ru', [printed('Ainur Oidan', 'en', { script: 'Latn' })], 'Ainur Oidan', null],
    [
      'our transliteration is no printed name',
      'ru',
      [printed('Айнур', 'ru', { kind: 'transliteration' })],
      'Ainur Oidan',
      null,
    ],
    [
      'a form with a case ending',
      'kk',
      [printed('Айнұр Ойданның', 'kk', { inflection: 'genitive' })],
      'Ainur Oidan',
      null,
    ],
    [
      'a Kazakh name in Latin letters',
      'kk',
      [printed('Ainūr Oidan', 'kk', { script: 'Latn' })],
      'Ainur Oidan',
      null,
    ],
    ['on an English page', 'en', [kazakh, russian], 'Ainur Oidan', null],
  ])('%s', (_name, locale, names, form, usual) => {
    const shown = shownName({ name: 'Ainur Oidan', names }, locale);
    expect([shown.form, shown.usual]).toEqual([form, usual]);
  });
});
