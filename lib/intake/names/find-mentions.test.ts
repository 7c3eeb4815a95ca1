import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, prepareNames } from './find-mentions';
import { knownPeopleOf, nobody } from './known-people';
import type { NamePassage } from './schema';

const passage = (text: string, kind: NamePassage['kind'] = 'text'): NamePassage => ({
  label: 'p',
  kind,
  text,
});

async function surfaces(text: string, language = 'en'): Promise<string[]> {
  const { mentions } = await findMentions([passage(text)], language, nobody);
  return mentions.map(({ surface }) => surface);
}

describe('names nobody bears yet', () => {
  it.each([
    [
      'offices',
      'en',
      'whereas activist Maral Ospanova and judge Timur Ketebayev met;',
      ['Maral Ospanova', 'Timur Ketebayev'],
    ],
    [
      'a list and others',
      'en',
      'including Vadym Ostapchuk, Ilona Bartosz, Rahim Daneshvar and at least 12 others;',
      ['Vadym Ostapchuk', 'Ilona Bartosz', 'Rahim Daneshvar'],
    ],
    [
      'a list without and',
      'en',
      'killings of Arsen Tolepov, Marta Wisniak, Omid Rastegar; whereas',
      ['Arsen Tolepov', 'Marta Wisniak', 'Omid Rastegar'],
    ],
    ['possessive outside', 'en', 'denied Arsen Tolepov’s appeal', ['Arsen Tolepov']],
    [
      'an initial, a patronymic',
      'en',
      'Mr. A. V. Tolepov and Marta J. Wisniak were fined.',
      ['A. V. Tolepov', 'Marta J. Wisniak'],
    ],
    [
      'particles inside',
      'en',
      'lawyer Pieter van der Holt and Salma al-Rashedi said',
      ['Pieter van der Holt', 'Salma al-Rashedi'],
    ],
    ['capitals', 'en', 'calls for the release of Arsen TOLEPOV', ['Arsen TOLEPOV']],
    [
      'a family name after a courtesy',
      'en',
      'Ms. Wisniak left; Mr. ROYDEN (for himself)',
      ['Wisniak', 'ROYDEN'],
    ],
    [
      'no-break space, hyphen, apostrophe',
      'en',
      'activist Anne-Lise\u00a0O’Dowell was shot',
      ['Anne-Lise\u00a0O’Dowell'],
    ],
    ['two roles', 'en', 'Ilona Bartosz and relatives of Ilona Bartosz', ['Ilona Bartosz', 'Ilona Bartosz']],
    [
      'Swedish genitive inside',
      'sv',
      'minnesceremonin för aktivisten Arsen Tolepovs familj',
      ['Arsen Tolepovs'],
    ],
    [
      'Swedish list',
      'sv',
      'människorättsförsvarare, bland annat Sjolpan Tolepova, Anna Bartosj och Zuchra Ospan.',
      ['Sjolpan Tolepova', 'Anna Bartosj', 'Zuchra Ospan'],
    ],
    [
      'French',
      'fr',
      'la détention de M. Alain Rochemont et d’Aïcha Benslimi, notamment',
      ['Alain Rochemont', 'Aïcha Benslimi'],
    ],
    [
      'German',
      'de',
      'dass der Richter Sergej Tolepow die Anwältin Marija Bartosch verurteilte',
      ['Sergej Tolepow', 'Marija Bartosch'],
    ],
    [
      'Russian, bent',
      'ru',
      'суд приговорил Арсена Толепова; адвокат Толепова заявил',
      ['Арсена Толепова', 'Толепова'],
    ],
    [
      'Kazakh',
      'kk',
      'белсенді Арсен Төлепұлы мен журналист Мара Оспанова',
      ['Арсен Төлепұлы', 'Мара Оспанова'],
    ],
    [
      'family name first',
      'en',
      'Le Thi Huong Mai and Nguyen Van Toanh were sentenced',
      ['Le Thi Huong Mai', 'Nguyen Van Toanh'],
    ],
  ])('%s', async (_, language, text, expected) => {
    expect(await surfaces(text, language)).toEqual(expected);
  });

  it.each([
    [
      'institutions',
      'en',
      'the Criminal Code, the Supreme Court of Viet Nam, Human Rights Watch and the Venice Commission',
    ],
    [
      'places and months',
      'en',
      'in Hong Kong, New York and South Sudan on 3 March 2021 and in June in Central Asia',
    ],
    ['newspapers and movements', 'en', 'the newspaper Volna Gazeta and the movement Erkin Kanat'],
    ['a sentence’s first word', 'en', 'Urges Kazakhstan to act. Strongly condemns it. Recalls Article 9.'],
    [
      'an office in an address',
      'en',
      'Instructs its President to forward this to the High Representative; Mr President, dear colleagues',
    ],
    [
      'German nouns',
      'de',
      'unter Hinweis auf die Allgemeine Erklärung der Menschenrechte und den Europäischen Auswärtigen Dienst',
    ],
    ['a marker', 'en', 'A. whereas Parliament has noted the Charter;'],
    ['nothing', 'en', ''],
  ])('finds none in %s', async (_, language, text) => {
    expect(await surfaces(text, language)).toEqual([]);
  });

  it('turns an inverted list round, but not the name after its "and"', async () => {
    const text =
      'release political prisoners, including Tolepov Arsen, Bartosz Ilona, Ospanov Daulet and Marta Wisniak;';
    const { mentions } = await findMentions([passage(text)], 'en', nobody);
    expect(mentions.map(({ order }) => order)).toEqual([
      ...['family_given', 'family_given', 'family_given', 'given_family'],
    ]);
  });

  it('leaves courtesies and offices outside, and keeps them', async () => {
    const { mentions } = await findMentions(
      [passage('Minister of Interior Arsen Tolepov met Dr. Marta Wisniak and activist Ilona Bartosz.')],
      'en',
      nobody,
    );
    expect(mentions.map(({ honorific }) => honorific)).toEqual(['Minister of Interior', 'Dr.', null]);
  });

  it('doubts a name that a page break runs through', async () => {
    const text = 'activist Arsen Tolepov was shot';
    const { doubts } = await findMentions([{ ...passage(text), pageBreaks: [15] }], 'en', nobody);
    expect(doubts.map(({ code, words }) => [code, words])).toEqual([['page_break_in_name', 'Arsen Tolepov']]);
  });
});

describe('known people', () => {
  const known = knownPeopleOf([
    { person: 'tolepov', forms: ['Arsen Zhumabekov', 'Арсен Жұмабеков'] },
    { person: 'asel', forms: ['Asel Onerbayeva'] },
    { person: 'aset', forms: ['Aset Onerbayev'] },
  ]);

  it('are found in another spelling and order, each beside the form compared', async () => {
    const { mentions } = await findMentions([passage('Zjumabekov Arsen kom.')], 'sv', known);
    expect(mentions).toMatchObject([{ surface: 'Zjumabekov Arsen', order: 'family_given', rule: 'known' }]);
    expect(mentions[0]?.candidates[0]).toMatchObject({
      person: 'tolepov',
      verdict: 'same',
      form: 'Arsen Zhumabekov',
    });
  });

  it('keeps near names of different people apart', async () => {
    const { mentions } = await findMentions(
      [passage('activists Aset Onerbayev and Asel Onerbayeva')],
      'en',
      known,
    );
    expect(mentions.map(({ candidates }) => candidates[0]?.person)).toEqual(['aset', 'asel']);
  });

  it('lets a family name alone refer to the full name of the text', async () => {
    const { mentions } = await findMentions(
      [passage('activist Arsen Zhumabekov was shot. Zhumabekov’s lawyer was beaten.')],
      'en',
      known,
    );
    expect(mentions[1]).toMatchObject({ surface: 'Zhumabekov', order: 'family_only', rule: 'refers_back' });
    expect(mentions[1]?.candidates[0]?.person).toBe('tolepov');
  });

  it('says when a family name alone may be of two people', async () => {
    const text = 'activists Aset Onerbayev and Daulet Onerbayev were held. Onerbayev was freed.';
    const { doubts } = await findMentions([passage(text)], 'en', known);
    expect(doubts.map(({ code }) => code)).toContain('surname_of_several');
  });

  it('are asked for by spans of the text, once each', () => {
    const { asked } = prepareNames([passage('Asel Onerbayeva met Asel Onerbayeva.')], 'en');
    expect(asked.map(({ text }) => text)).toEqual(['Asel Onerbayeva']);
  });
});

describe('things', () => {
  it('keeps organisations, places and provisions apart from people', async () => {
    const text =
      'In Minsk the Ministry of Internal Affairs charged Arsen Tolepov under Articles 405 and 182.';
    const { entities, mentions } = await findMentions([passage(text)], 'en', nobody);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Arsen Tolepov']);
    expect(entities.map(({ surface, kind }) => [surface, kind])).toEqual([
      ['Minsk', 'place'],
      ['Ministry of Internal Affairs', 'organisation'],
      ['Articles 405 and 182', 'provision'],
    ]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      'Arsen',
      'Tolepov',
      'Mr.',
      'the',
      'and',
      ',',
      '“',
      '”',
      'A.',
      'van',
      'der',
      'd’',
      'al-Rashedi',
      'Court',
      'of',
      '’s',
    ],
    ...[
      'Minsk',
      'BARTOSZ',
      '(',
      ')',
      '12',
      'May',
      'Жұмабеков',
      'Арсена',
      '\u00a0',
      '\n',
      'Zh.',
      'including',
      ';',
      'l’',
      '🙂',
      '-',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  const language = fc.constantFrom('en', 'sv', 'fr', 'de', 'ru', 'kk', 'und', 'pl');
  const known = knownPeopleOf([{ person: 1, forms: ['Arsen Tolepov', 'Арсен Толепов'] }]);

  it('is read without fail: spans are the surface, in order, none over another', async () => {
    await fc.assert(
      fc.asyncProperty(text, language, async (content, tongue) => {
        const { mentions, entities } = await findMentions([passage(content)], tongue, known);
        let end = 0;
        for (const { span, surface } of mentions) {
          expect(content.slice(span.start, span.end)).toBe(surface);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        for (const { span, surface } of entities) expect(content.slice(span.start, span.end)).toBe(surface);
      }),
      { numRuns: 400 },
    );
  });
});
