import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Language } from '@/lib/core/language';
import { englishSpeech as speech, speechIn } from '@/lib/language/speaker';
import { statementWording } from '@/lib/language/statement-wording';
import { inventedStatement } from '@/lib/record/invented';
import type { Statement } from '@/lib/record/schema';
import { statementDetail } from '@/lib/statements/schema';

const place = { slug: 'there', name: 'There' };
const body = { slug: 'body', name: 'Body of Invention' };
const details: Record<Statement['kind'], Record<string, unknown>> = {
  custody: {
    state: 'held',
    restriction: null,
    duration: null,
    durationQualifier: null,
    liberty: null,
    place,
  },
  charge: {
    provision: { slug: 'a-1', name: 'Article 1' },
    stage: 'charged',
    politicallyMotivated: true,
    place: null,
  },
  sentence: { inAbsentia: false, parts: [{ kind: 'prison', duration: 'P7Y', amount: null, currency: null }] },
  designation: { term: 'political_prisoner', criteria: null },
  finding: { outcome: 'arbitrary_detention', bodies: [body] },
  demand: {
    action: 'release',
    demand: 'd1',
    summary: 'release them',
    addressees: ['the Government'],
    addresseeStated: true,
  },
  treatment: { type: 'torture', place: null },
  event: { type: 'arrest', place: null, organisation: null },
  affiliation: { role: 'member', title: null, organisations: [body, { slug: 'b', name: 'B' }] },
  occupation: { occupation: 'judge', former: false },
  relation: { relation: 'father', other: { slug: null, name: 'Invented Parent' } },
  death: { circumstances: 'died', place: null },
  investigation: { outcome: 'no_effective_investigation' },
  trait: { trait: 'age', value: '17', place: null },
  conduct: { type: 'order' },
};

const made = (kind: Statement['kind'], over: Record<string, unknown> = {}): Statement =>
  inventedStatement(kind, { ...details[kind], ...over });
const headline = (kind: Statement['kind'], over: Record<string, unknown> = {}, language: Language = 'en') =>
  statementWording(made(kind, over), speechIn(language)).headline;
/** The names and words of the invented statements, which stand as they are in every language. */
const kept = /Body of Invention|Invented Parent|Article 1|There|Chair|\bB\b/gu;

/** Every code the writers' schema knows, by kind and column. */
const codes = statementDetail.options.flatMap((option) =>
  Object.entries(option.shape).flatMap(([column, schema]) => {
    const inner: z.ZodType = 'unwrap' in schema ? (schema.unwrap() as z.ZodType) : schema;
    if (!('options' in inner) || !Array.isArray(inner.options)) return [];
    return inner.options.map((code): [Statement['kind'], string, string] => [
      option.shape.kind.value,
      column,
      String(code),
    ]);
  }),
);

describe('every code has its words', () => {
  it('finds the codes of every kind that has codes', () => expect(codes.length).toBeGreaterThan(100));

  it.each(codes)('%s %s %s', (kind, column, code) => {
    const beside: Record<string, unknown> =
      column === 'restriction'
        ? { state: 'restricted' }
        : column === 'liberty'
          ? { state: 'at_liberty' }
          : column === 'durationQualifier'
            ? { duration: 'P1Y' }
            : {};
    const words = headline(kind, { [column]: code, ...beside });
    expect(words).not.toMatch(/[_.]|statements/u);
    expect(words[0]).toBe(words[0]?.toUpperCase());
    for (const language of ['ru', 'kk'] as const) {
      const said = headline(kind, { [column]: code, ...beside }, language);
      expect(said.replace(kept, '')).not.toMatch(/[a-z_]/iu);
      expect(said[0]).toBe(said[0]?.toUpperCase());
    }
  });

  it.each(['prison', 'life', 'suspended', 'fine', 'ban', 'colony', 'probation'])(
    'part of a sentence: %s',
    (kind) => {
      for (const duration of [null, 'P2Y']) {
        const parts = [{ kind, duration, amount: null, currency: null }];
        expect(headline('sentence', { parts })).toMatch(/^Sentenced to [^_.]+$/u);
      }
    },
  );
});

describe('headlines', () => {
  it.each<[Statement['kind'], Record<string, unknown>, string]>([
    ['custody', { state: 'held', duration: 'P10Y', durationQualifier: 'almost' }, 'Held for almost 10 years'],
    [
      'custody',
      { state: 'restricted', restriction: 'activity_ban', duration: 'P3Y' },
      'Under a ban on activity (3 years)',
    ],
    ['custody', { state: 'at_liberty', liberty: 'parole' }, 'At liberty, on parole'],
    ['charge', {}, 'Charged: Article 1'],
    ['charge', { provision: null, stage: 'not_stated' }, 'Criminal case'],
    ['sentence', {}, 'Sentenced to 7 years in prison'],
    [
      'sentence',
      { inAbsentia: true, parts: [{ kind: 'life', duration: null, amount: null, currency: null }] },
      'Sentenced in absentia to life imprisonment',
    ],
    [
      'sentence',
      {
        parts: [
          { kind: 'prison', duration: null, amount: null, currency: null },
          { kind: 'fine', duration: null, amount: 100, currency: 'EUR' },
        ],
      },
      'Sentenced to prison, length not stated and a fine of €100',
    ],
    ['finding', {}, 'Detention found arbitrary by the Body of Invention'],
    ['demand', {}, 'Asked for: release'],
    ['affiliation', {}, 'Member of Body of Invention and B'],
    ['affiliation', { certainty: 'ambiguous' }, 'Member of Body of Invention or B'],
    ['affiliation', { title: 'Chair' }, 'Chair, Body of Invention and B'],
    ['occupation', { former: true }, 'Former judge'],
    ['relation', {}, 'Father: Invented Parent'],
    ['trait', {}, 'Age: 17 years'],
    ['trait', { trait: 'residence', value: 'there', place }, 'Based in There'],
  ])('%s %j', (kind, over, words) => expect(headline(kind, over)).toBe(words));
});

describe('headlines in Russian and Kazakh', () => {
  it.each<[Statement['kind'], Record<string, unknown>, string, string]>([
    [
      'custody',
      { state: 'held', duration: 'P10Y', durationQualifier: 'almost' },
      'Лишение свободы: почти 10 лет',
      'Бас бостандығынан айырылған: 10 жыл дерлік',
    ],
    [
      'custody',
      { state: 'restricted', restriction: 'activity_ban', duration: 'P3Y' },
      'Запрет заниматься деятельностью (срок: 3 года)',
      'Қызметпен айналысуға тыйым салынған (мерзімі: 3 жыл)',
    ],
    ['custody', { state: 'pre_trial' }, 'Содержание под стражей до суда', 'Сотқа дейін күзетпен ұстау'],
    [
      'custody',
      { state: 'at_liberty', liberty: 'parole' },
      'На свободе, условно-досрочное освобождение',
      'Бостандықта, шартты түрде мерзімінен бұрын босатылған',
    ],
    ['charge', {}, 'Предъявлено обвинение: Article 1', 'Айып тағылған: Article 1'],
    [
      'charge',
      { provision: { slug: 'criminal-code-405', name: 'Criminal Code, article 405' }, stage: 'on_trial' },
      'Дело рассматривает суд: Уголовный кодекс, статья 405',
      'Іс сотта қаралуда: Қылмыстық кодекс, 405-бап',
    ],
    ['sentence', {}, 'Приговор: лишение свободы, 7 лет', 'Үкім: бас бостандығынан айыру, 7 жыл'],
    [
      'sentence',
      { inAbsentia: true, parts: [{ kind: 'life', duration: null, amount: null, currency: null }] },
      'Заочный приговор: пожизненное лишение свободы',
      'Сырттай үкім: өмір бойына бас бостандығынан айыру',
    ],
    [
      'finding',
      { bodies: [{ slug: 'un-working-group-on-arbitrary-detention', name: 'UN Working Group' }] },
      'Лишение свободы признано произвольным (Рабочая группа ООН по произвольным задержаниям)',
      'Бас бостандығынан айыру негізсіз деп танылған (БҰҰ-ның негізсіз ұстау жөніндегі жұмыс тобы)',
    ],
    ['demand', {}, 'Требование: освобождение', 'Талап: босату'],
    [
      'event',
      { type: 'release_on_parole' },
      'Условно-досрочное освобождение',
      'Шартты түрде мерзімінен бұрын босату',
    ],
    ['affiliation', {}, 'Членство: Body of Invention и B', 'Мүшесі: Body of Invention және B'],
    [
      'affiliation',
      { certainty: 'ambiguous' },
      'Членство: Body of Invention или B',
      'Мүшесі: Body of Invention немесе B',
    ],
    ['occupation', { former: true }, 'В прошлом судья', 'Бұрын судья'],
    ['relation', {}, 'Отец: Invented Parent', 'Әкесі: Invented Parent'],
    ['trait', {}, 'Возраст: 17 лет', 'Жасы: 17 жас'],
    ['trait', { value: '21' }, 'Возраст: 21 год', 'Жасы: 21 жас'],
  ])('%s %j', (kind, over, russian, kazakh) => {
    expect(headline(kind, over, 'ru')).toBe(russian);
    expect(headline(kind, over, 'kk')).toBe(kazakh);
  });

  it('writes money as the language does', () => {
    const parts = [{ kind: 'fine', duration: null, amount: 250000, currency: 'KZT' }];
    expect(headline('sentence', { parts }, 'ru')).toBe('Приговор: штраф в размере 250\u00a0000\u00a0KZT');
    expect(headline('sentence', { parts }, 'kk')).toBe('Үкім: айыппұл, 250\u00a0000\u00a0₸');
  });
});

describe('lines', () => {
  const lines = (kind: Statement['kind'], over: Record<string, unknown> = {}) =>
    statementWording(made(kind, over), speech).lines.map(({ words }) => words);

  it('says of whom something was asked, and when that is our reading', () => {
    expect(lines('demand')).toEqual(['Release them', 'Asked of: the Government']);
    expect(lines('demand', { addresseeStated: false })[1]).toBe('Asked of, as we read it: the Government');
    expect(lines('demand', { addressees: [] })[1]).toBe('The document names no addressee.');
  });

  it('says a thing once', () =>
    expect(lines('demand', { gist: 'release them' })).toEqual(['Release them', 'Asked of: the Government']));

  it('marks the gist and the note as English, and puts them around the coded parts', () => {
    const { lines: all } = statementWording(
      made('custody', { gist: 'kept alone', note: 'see there' }),
      speech,
    );
    expect(all).toEqual([
      { words: 'Kept alone', lang: 'en' },
      { words: 'Place: There', lang: null },
      { words: 'See there', lang: 'en' },
    ]);
  });

  it('says what a steward keeps back, and never that no document says it', () => {
    const withheld = ['occurred', 'provision', 'place'];
    const said = lines('charge', { provision: null, politicallyMotivated: false, withheld });
    expect(said).toEqual(['Withheld by the editors: the date, the article and the place.']);
    expect(lines('charge', { provision: null, politicallyMotivated: false })).toHaveLength(1);
    const russian = statementWording(
      made('charge', { provision: null, withheld: ['place'] }),
      speechIn('ru'),
    );
    expect(russian.lines.at(-1)?.words).toMatch(/не раскрывают: место\.$/);
  });

  it.each(['reported', 'implied', 'ambiguous'])('says in words that a document only %s it', (certainty) =>
    expect(statementWording(made('event', { certainty }), speech).doubts).toHaveLength(1),
  );
});
