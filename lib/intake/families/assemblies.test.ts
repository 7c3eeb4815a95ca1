import { describe, expect, test } from 'vitest';
import { datesOf, doubtsOf, labelsOf, readInvented } from '@/lib/intake/testing';

describe('a resolution of PACE', () => {
  const read = readInvented(`Resolution 2372 (2021)[1]
Provisional version

The functioning of democratic institutions in Verdania

Parliamentary Assembly

1. The Parliamentary Assembly recalls Resolution 1234 (2019) on political prisoners in Verdania.

2. The Assembly is concerned by:

2.1. the arrest of Tamirlan Oskarov;

2.2. the sentences imposed:

2.2.1. on Dina Sabirova on 3 March 2020;

2.2.2. on 14 others.

3. It calls on Verdania to:

3.1. release them;

3.2. reform its courts.

[1] Assembly debate on 21 April 2021 (13th sitting) (see Doc. 15282, report of the Committee on Legal Affairs, rapporteur: Ms Ada Lund). Text adopted by the Assembly on 21 April 2021 (13th sitting).
`);

  test('tells what it is; its day stands in the note', () => {
    expect(read).toMatchObject({
      kind: 'adopted_resolution',
      body: 'Parliamentary Assembly of the Council of Europe',
      title: 'The functioning of democratic institutions in Verdania',
      references: { number: 'Resolution 2372 (2021)' },
    });
    expect(datesOf(read)).toEqual([
      '2020-03-03 told para-2-2-1',
      '2021-04-21 sitting footnote-1',
      '2021-04-21 adopted footnote-1',
    ]);
  });

  test('has paragraphs inside paragraphs', () => {
    expect(labelsOf(read)).toEqual([
      'reference',
      'title',
      'text-1',
      'para-1',
      'para-2',
      'para-2-1',
      'para-2-2',
      'para-2-2-1',
      'para-2-2-2',
      'para-3',
      'para-3-1',
      'para-3-2',
      'footnote-1',
    ]);
    expect(doubtsOf(read)).toEqual([]);
  });
});

test('a resolution of the OSCE Parliamentary Assembly: recitals numbered on into the paragraphs', () => {
  const read = readInvented(`RESOLUTION ON
THE SITUATION IN VERDANIA

1. Recalling the Helsinki Final Act of 1975,
2. Concerned by the arrest of Tamirlan Oskarov on 3 March 2020,
3. Noting the reports of the ODIHR,
The OSCE Parliamentary Assembly:
4. Calls on Verdania to release all political prisoners, including Tamirlan Oskarov;
5. Urges participating States to raise the case;
6. Requests the ODIHR to report.
`);
  expect(read).toMatchObject({
    kind: 'adopted_resolution',
    body: 'OSCE Parliamentary Assembly',
    title: 'RESOLUTION ON THE SITUATION IN VERDANIA',
  });
  expect(labelsOf(read)).toEqual([
    'title',
    'recital-1',
    'recital-2',
    'recital-3',
    'formula',
    'para-4',
    'para-5',
    'para-6',
  ]);
  expect(doubtsOf(read)).toEqual([]);
});

test('the same in Russian, with lettered points and its vote', () => {
  const read = readInvented(`РЕЗОЛЮЦИЯ О ПОЛОЖЕНИИ В ВЕРДАНИИ

Парламентская ассамблея ОБСЕ,

1. ссылаясь на Хельсинкский заключительный акт 1975 года,

2. выражая озабоченность арестом блогера Тамирлана Оскарова 3 марта 2020 года,

3. призывает власти Вердании:

а) освободить Тамирлана Оскарова;

б) прекратить преследование адвоката Дины Сабировой;

в) провести расследование;

4. просит БДИПЧ представить доклад.

Принята 8 июля 2022 года 120 голосами «за», 5 «против» при 12 воздержавшихся.
`);
  expect(read).toMatchObject({
    language: 'ru',
    body: 'OSCE Parliamentary Assembly',
    votes: { for: 120, against: 5, abstentions: 12 },
  });
  expect(labelsOf(read)).toEqual([
    'title',
    'formula',
    'para-1',
    'para-2',
    'para-3',
    'para-3-a',
    'para-3-b',
    'para-3-c',
    'para-4',
    'text-1',
  ]);
  expect(read.passages.find(({ label }) => label === 'para-3-c')?.printedLabel).toBe('в');
  expect(datesOf(read)).toEqual(
    expect.arrayContaining(['2020-03-03 told para-2', '2022-07-08 adopted text-1']),
  );
});
