import { describe, expect, it } from 'vitest';
import { ageWords, durationWords } from '@/lib/language/ages';
import {
  type DateRole,
  dateAs,
  dateInSentence,
  dateWords,
  type Meaning,
  whenWords,
} from '@/lib/language/dates';
import { speechIn } from '@/lib/language/speaker';
import { listWords } from '@/lib/language/translate';

const [ru, kk] = [speechIn('ru'), speechIn('kk')];

describe('dates in Russian and Kazakh', () => {
  it.each([
    ['2021-02-11', '11 февраля 2021 года', '2021 жылғы 11 ақпан'],
    ['2022-01', 'январь 2022 года', '2022 жылғы қаңтар'],
    ['2019', '2019 год', '2019 жыл'],
    ['2018-10~', 'примерно октябрь 2018 года', 'шамамен 2018 жылғы қазан'],
    ['2018?', 'возможно, 2018 год', 'мүмкін, 2018 жыл'],
    ['2020-02/2020-11', 'между февралём и ноябрём 2020 года', '2020 жылғы ақпан мен қараша аралығында'],
    ['2020-03/2020-09', 'между мартом и сентябрём 2020 года', '2020 жылғы наурыз бен қыркүйек аралығында'],
    ['2022-01-03/2022-01-04', 'между 3 и 4 января 2022 года', '2022 жылғы 3 қаңтар мен 4 қаңтар аралығында'],
    [
      '2022-01-30/2022-02-02',
      'между 30 января и 2 февраля 2022 года',
      '2022 жылғы 30 қаңтар мен 2 ақпан аралығында',
    ],
    ['2019/2021', 'между 2019 годом и 2021 годом', '2019 жыл мен 2021 жыл аралығында'],
    ['2012-11-22/..', '22 ноября 2012 года или позже', '2012 жылғы 22 қарашада немесе одан кейін'],
    ['2019/..', 'в 2019 году или позже', '2019 жылы немесе одан кейін'],
    ['../2018-07', 'в июле 2018 года или раньше', '2018 жылғы шілдеде немесе одан бұрын'],
    ['not a date', 'not a date', 'not a date'],
  ])('%s', (edtf, russian, kazakh) => {
    expect(dateWords(edtf, ru)).toBe(russian);
    expect(dateWords(edtf, kk)).toBe(kazakh);
  });

  it('has a Kazakh locative for each month', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      dateInSentence(`2020-${String(month + 1).padStart(2, '0')}`, kk).replace('2020 жылғы ', ''),
    );
    expect(months.join(' ')).toBe(
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
    );
  });

  it.each<[string, Meaning, string, string]>([
    ['2018-07', 'before', 'до июля 2018 года', '2018 жылғы шілдеден бұрын'],
    ['2016', 'since', 'с 2016 года', '2016 жылдан бері'],
    ['2021-02-11', 'since', 'с 11 февраля 2021 года', '2021 жылғы 11 ақпаннан бері'],
    ['2016', 'until', 'по 2016 год', '2016 жылға дейін'],
    ['2018-09', 'until', 'по сентябрь 2018 года', '2018 жылғы қыркүйекке дейін'],
    ['2020', 'throughout', 'на протяжении 2020 года', '2020 жыл бойы'],
    ['2020', 'within', '2020 год', '2020 жыл'],
    ['2020-02/2020-11', 'throughout', 'с февраля по ноябрь 2020 года', '2020 жылғы ақпаннан қарашаға дейін'],
    ['2010~', 'since', 'примерно с 2010 года', 'шамамен 2010 жылдан бері'],
  ])('%s %s', (edtf, meaning, russian, kazakh) => {
    expect(whenWords(edtf, meaning, ru)).toBe(russian);
    expect(whenWords(edtf, meaning, kk)).toBe(kazakh);
  });

  it.each<[DateRole, string, string, string]>([
    ['in', '2021-02-11', '11 февраля 2021 года', '2021 жылғы 11 ақпанда'],
    ['in', '2022-01', 'в январе 2022 года', '2022 жылғы қаңтарда'],
    ['in', '2019', 'в 2019 году', '2019 жылы'],
    ['from', '2021-03', 'с марта 2021 года', '2021 жылғы наурыздан'],
    ['to', '2021-03', 'по март 2021 года', '2021 жылғы наурызға дейін'],
    ['as_of', '2022-01', 'на январь 2022 года', '2022 жылғы қаңтардағы жағдай'],
    ['as_of', '2021-02-11', 'на 11 февраля 2021 года', '2021 жылғы 11 ақпандағы жағдай'],
    ['as_of', '2019', 'на 2019 год', '2019 жылғы жағдай'],
  ])('%s %s in a sentence', (role, edtf, russian, kazakh) => {
    expect(dateAs(role, edtf, ru)).toBe(russian);
    expect(dateAs(role, edtf, kk)).toBe(kazakh);
  });

  it('writes short months where there is little room', () => {
    expect(dateWords('2021-02-11', ru, 'short')).toBe('11 февр. 2021 г.');
    expect(dateWords('2021-02-11', kk, 'short')).toBe('2021 ж. 11 ақп.');
  });
});

describe('ages, lengths and lists', () => {
  it.each([
    ['P1Y', '1 год', '1 жыл'],
    ['P2Y', '2 года', '2 жыл'],
    ['P5Y', '5 лет', '5 жыл'],
    ['P11Y', '11 лет', '11 жыл'],
    ['P21Y', '21 год', '21 жыл'],
    ['P1Y6M', '1 год 6 месяцев', '1 жыл 6 ай'],
    ['P15D', '15 дней', '15 күн'],
    ['P22D', '22 дня', '22 күн'],
  ])('%s', (duration, russian, kazakh) => {
    expect(durationWords(duration, ru)).toBe(russian);
    expect(durationWords(duration, kk)).toBe(kazakh);
  });

  it.each<[string, string | null, string, string]>([
    ['2022-01-01', '2022-01-31', '4 года 10 месяцев', '4 жыл 10 ай'],
    ['2019-01-01', '2019-12-31', 'примерно 7 лет', 'шамамен 7 жыл'],
    ['2026-11-01', '2026-11-01', 'меньше месяца', 'бір айдан аз'],
    ['2012-11-22', null, 'самое большее 13 лет 11 месяцев', 'ең көбі 13 жыл 11 ай'],
  ])('%s to %s', (from, until, russian, kazakh) => {
    expect(ageWords(from, until, '2026-11-21', ru)).toBe(russian);
    expect(ageWords(from, until, '2026-11-21', kk)).toBe(kazakh);
  });

  it('joins lists as the language does', () => {
    expect([listWords(['а', 'б', 'в'], ru), listWords(['а', 'б'], ru, 'or')]).toEqual([
      'а, б и в',
      'а или б',
    ]);
    expect([listWords(['а', 'б', 'в'], kk), listWords(['а', 'б'], kk, 'or')]).toEqual([
      'а, б және в',
      'а немесе б',
    ]);
    expect(listWords(['а'], kk)).toBe('а');
  });
});
