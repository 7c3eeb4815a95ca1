import { describe, expect, test } from 'vitest';
import { datesOf, doubtsOf, labelsOf, readInvented, textOf } from '@/lib/intake/testing';

describe('a statement of an organisation, as its page is copied', () => {
  const read = readInvented(`Skip to cookie preferences
Skip to main content
Human Rights Watch
English
Русский
Donate Now
March 9, 2021 12:00AM EST
Available In English Русский
Verdania: Release Blogger
Seven Years for a Post Violates Free Speech
Share this via Facebook
Share this via X

(Port Selm, March 9, 2021) – Verdanian authorities should immediately release the blogger Tamirlan Oskarov, Human Rights Watch said today.

On March 3, a court in Port Selm sentenced Oskarov to seven years. “He should be free,” said Ada Lund, senior researcher at Human Rights Watch.

The authorities should:

Release Oskarov;
Drop the charges against his lawyer, Dina Sabirova.

Oskarov’s Arrest

Oskarov, 37, was arrested on December 2, 2020.

Your tax deductible gift can help stop human rights violations and save lives around the world.
$50
$100
Region / Country
Europe/Central Asia Verdania
Most Viewed
June 14, 2018 News Release
Some other story here
`);

  test('tells who speaks and when', () => {
    expect(read).toMatchObject({
      kind: 'ngo_statement',
      body: 'Human Rights Watch',
      title: 'Verdania: Release Blogger',
    });
    expect(datesOf(read)).toEqual([
      '2021-03-09 published date',
      '2021-03-09 published text-2',
      '2020-12-02 told text-6',
      '2018-06-14 told footer-7',
    ]);
    expect(doubtsOf(read)).toEqual(['date_without_year text-3']);
  });

  test('parts the page from the text, and reads points that have no mark', () => {
    expect(labelsOf(read)).toEqual([
      'date',
      'title',
      'text-1',
      'text-2',
      'text-3',
      'text-4',
      'bullet-1',
      'bullet-2',
      'text-5',
      'text-6',
    ]);
    expect(read.passages.filter(({ kind }) => kind === 'lead').map(({ label }) => label)).toEqual(['text-4']);
    expect(textOf(read, 'footer-1')).toMatch(/^Your tax deductible gift/);
  });
});

test('a statement in Kazakh', () => {
  const read = readInvented(`Негізгі мазмұнға өту

Вердания: блогерді босатыңыз

2021 жылғы 9 наурыз

(Порт-Сельм) – Вердания билігі блогер Тамирлан Оскаровты дереу босатуы керек деп мәлімдеді бүгін құқық қорғау ұйымы.

Билік мыналарды істеуі тиіс:

• Оскаровты босату;
• адвокат Дина Сабироваға тағылған айыпты алып тастау.

2020 жылғы 2 желтоқсанда Оскаров қамауға алынды және оған 7 жыл берілді.
`);
  expect(read).toMatchObject({
    language: 'kk',
    kind: 'ngo_statement',
    title: 'Вердания: блогерді босатыңыз',
  });
  expect(labelsOf(read)).toEqual(['title', 'date', 'text-1', 'text-2', 'bullet-1', 'bullet-2', 'text-3']);
  expect(datesOf(read)).toEqual(['2021-03-09 published date', '2020-12-02 told text-3']);
});

test('a summary in Swedish of an adoption: nobody is named as its publisher', () => {
  const read = readInvented(`Resolution om läget i Verdanien

2022/2610(RSP)

Europaparlamentet antog med 580 röster mot 20 och 31 nedlagda röster en resolution om läget i Verdanien.

Parlamentet uppmanade regeringen att

- frige Tamirlan Oskarov,

- lägga ned åtalet mot Dina Sabirova.
`);
  expect(read).toMatchObject({
    kind: 'summary',
    body: null,
    language: 'sv',
    references: { procedure: '2022/2610(RSP)' },
    votes: { for: 580, against: 20, abstentions: 31 },
  });
  expect(labelsOf(read)).toEqual(['title', 'reference', 'text-1', 'text-2', 'bullet-1', 'bullet-2']);
});
