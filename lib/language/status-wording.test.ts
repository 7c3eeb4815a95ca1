import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/core/language';
import { speechIn } from '@/lib/language/speaker';
import { statusWording } from '@/lib/language/status-wording';
import { inventedStatement } from '@/lib/record/invented';
import { naming, present } from '@/lib/record/schema';

const motion = naming.parse({
  document: 'x-1',
  reference: 'X1/2022',
  title: 'An invented motion',
  kind: 'motion',
  stated: '2022-01',
  statedFrom: '2022-01-01',
  statedUntil: '2022-01-31',
  passages: ['para-1'],
});
const later = naming.parse({
  ...motion,
  document: 'x-2',
  reference: 'X2',
  kind: 'report',
  stated: '2023-05-04',
  statedFrom: '2023-05-04',
  statedUntil: '2023-05-04',
});
const held = inventedStatement('custody', {
  ...{ key: 'a/held', state: 'pre_trial', statedBy: 'x-1', reference: 'X1/2022' },
  ...{ stated: '2022-01', statedFrom: '2022-01-01', statedUntil: '2022-01-31' },
});
const now = (over: Record<string, unknown> = {}) =>
  present.parse({
    group: 'held',
    state: 'pre_trial',
    statements: ['a/held'],
    certainty: 'stated',
    disputed: false,
    confirmed: '2022-01',
    confirmedFrom: '2022-01-01',
    confirmedBy: 'x-1',
    ...over,
  });
const said = (language: Language, over: Record<string, unknown> = {}) =>
  statusWording(
    { present: now(), statements: [held], namings: [motion], name: 'Ainur Invented', named: true, ...over },
    '2026-11-21',
    speechIn(language),
  );

describe('the present in one sentence', () => {
  it.each<[Language, string]>([
    [
      'en',
      'Held before trial, as motion X1/2022 stated in January 2022. Nothing later is on record (4 years 10 months).',
    ],
    [
      'ru',
      'Содержание под стражей до суда – так сказано в январе 2022 года (предложение резолюции X1/2022). Более поздних сведений в реестре нет (4 года 10 месяцев).',
    ],
    [
      'kk',
      'Сотқа дейін күзетпен ұстау – 2022 жылғы қаңтарда солай айтылған (X1/2022 қарар ұсынысы). Тізілімде одан кейінгі мәлімет жоқ (4 жыл 10 ай).',
    ],
  ])('%s', (language, sentence) => expect(said(language).sentence).toBe(sentence));

  it.each<[Language, string, string]>([
    ['ru', 'implied', 'Так следует из слов, сказанных в январе 2022 года: предложение резолюции X1/2022.'],
    ['ru', 'reported', 'Так сказано с чужих слов в январе 2022 года: предложение резолюции X1/2022.'],
    ['kk', 'implied', '2022 жылғы қаңтарда айтылған сөзден солай шығады: X1/2022 қарар ұсынысы.'],
    [
      'kk',
      'ambiguous',
      '2022 жылғы қаңтарда бірнеше адам туралы бірге солай айтылған: X1/2022 қарар ұсынысы.',
    ],
  ])('%s, %s', (language, certainty, source) =>
    expect(said(language, { statements: [{ ...held, certainty }] }).source).toBe(source),
  );

  it.each<[Language, string, string]>([
    [
      'ru',
      'Последнее упоминание – 4 мая 2023 года: доклад X2.',
      'Более поздних сведений о лишении свободы в реестре нет (4 года 10 месяцев)',
    ],
    [
      'kk',
      '2023 жылғы 4 мамырда соңғы рет аталған: X2 баяндамасы.',
      'Тізілімде бас бостандығы туралы одан кейінгі мәлімет жоқ (4 жыл 10 ай)',
    ],
  ])('%s, named later', (language, words, age) => {
    const status = said(language, { namings: [motion, later], present: now({ confirmedBy: 'x-2' }) });
    expect([status.lastNamed?.words, status.age]).toEqual([words, age]);
  });

  it.each<[Language, string]>([
    ['ru', 'Ни один документ реестра не говорит, на свободе ли Ainur Invented.'],
    ['kk', 'Тізілімдегі бірде-бір құжат Ainur Invented бостандықта ма, жоқ па – айтпайды.'],
  ])('%s, custody not stated', (language, words) => {
    const nothing = now({ group: 'not_stated', state: null, statements: [], certainty: null });
    expect(said(language, { present: nothing, statements: [] }).headline).toBe(words);
  });
});
