import { describe, expect, test } from 'vitest';
import { datesOf, doubtsOf, labelsOf, readInvented } from '@/lib/intake/testing';

describe('an adopted text in French, as its page is copied', () => {
  const read = readInvented(`Index\u00a0
Procédure : 2020/2777(RSP)
Cycle de vie en séance
Cycle relatif au document : RC-B9-0301/2020

Textes déposés :
RC-B9-0301/2020

Débats :
PV\u00a017/09/2020\u00a0-\u00a09.2
CRE\u00a017/09/2020\u00a0-\u00a09.2

Votes :
PV\u00a017/09/2020\u00a0-\u00a013

Textes adoptés :
P9_TA(2020)0233

Textes adoptés
PDF 133k WORD 47k
Jeudi 17 septembre 2020 - Bruxelles
Le cas de M. Osk en Verdanie
P9_TA(2020)0233RC-B9-0301/2020

Résolution du Parlement européen du 17 septembre 2020 sur le cas de M. Osk en Verdanie (2020/2777(RSP))

Le Parlement européen,

–  vu ses résolutions antérieures sur la Verdanie, en particulier celle du 3 mars 2019(1),

–  vu la déclaration universelle des droits de l’homme,

–  vu l’article 144, paragraphe 5, et l’article 132, paragraphe 4, de son règlement intérieur,

A.  considérant que, le 1er août 2020, M. Osk a été arrêté;

B.  considérant que sa famille n’a pas été informée:
–  ni du lieu de détention,
–  ni des charges;

C.  considérant ce qui précède;

Situation générale

1.  demande la libération immédiate de M. Osk;

2.  invite les autorités à:

a)  abandonner les poursuites;

b)  garantir l’accès aux soins;

3.  charge son Président de transmettre la présente résolution au Conseil.

(1) JO C 23 du 21.1.2021, p. 83.

Dernière mise à jour: 4 décembre 2020\tAvis juridique - Politique de confidentialité
`);

  test('tells what it is', () => {
    expect(read).toMatchObject({
      kind: 'adopted_resolution',
      body: 'European Parliament',
      language: 'fr',
      references: {
        procedure: '2020/2777(RSP)',
        adopted: 'P9_TA(2020)0233',
        joint_motion: 'RC-B9-0301/2020',
        debate: ['PV 17/09/2020 - 9.2', 'CRE 17/09/2020 - 9.2'],
        vote: ['PV 17/09/2020 - 13'],
      },
    });
    expect(datesOf(read)).toEqual([
      '2020-09-17 sitting header-16',
      '2020-09-17 adopted title',
      '2019-03-03 cited citation-1',
      '2020-08-01 told recital-A',
      '2021-01-21 cited footnote-1',
      '2020-12-04 page_updated footer-1',
    ]);
  });

  test('has points under a recital and under a paragraph, a heading, a footnote', () => {
    expect(labelsOf(read)).toEqual([
      'title',
      'formula',
      'citation-1',
      'citation-2',
      'citation-3',
      'recital-A',
      'recital-B',
      'bullet-1',
      'bullet-2',
      'recital-C',
      'text-1',
      'para-1',
      'para-2',
      'para-2-a',
      'para-2-b',
      'para-3',
      'footnote-1',
      'footer-1',
    ]);
    expect(read.passages.find(({ label }) => label === 'footnote-1')?.printedLabel).toBe('(1)');
    expect(read.doubts).toEqual([]);
  });
});

test('a wrapped German text: a keyword at a line’s beginning begins no recital inside a lettered one', () => {
  const read = readInvented(`P9_TA(2022)0111

Entschließung des Europäischen Parlaments vom 7. April 2022 zu der Lage in
Verdanien (2022/2610(RSP))

Das Europäische Parlament,

– unter Hinweis auf seine früheren Entschließungen zu Verdanien, insbesondere
die Entschließung vom 3. März 2019,

– gestützt auf Artikel 132 Absatz 2 und 4 seiner Geschäftsordnung,

A. in der Erwägung, dass Timur Oskarow am 24. Februar 2022 verhaftet wurde; in der
Erwägung, dass er seitdem ohne Anklage festgehalten wird;

B. in der Erwägung, dass die Medien zensiert werden;

1. verurteilt die Verhaftung von Timur Oskarow auf das Schärfste;

2. fordert seine sofortige Freilassung;

3. beauftragt seine Präsidentin, diese Entschließung dem Rat zu übermitteln.
`);
  expect(labelsOf(read)).toEqual([
    'reference',
    'title',
    'formula',
    'citation-1',
    'citation-2',
    'recital-A',
    'recital-B',
    'para-1',
    'para-2',
    'para-3',
  ]);
  expect(read).toMatchObject({ language: 'de', kind: 'adopted_resolution', body: 'European Parliament' });
  expect(datesOf(read)).toContain('2022-04-07 adopted title');
});

test('numbers that begin again in an annex are told apart, and a letter left out is doubted', () => {
  const read =
    readInvented(`European Parliament recommendation of 7 April 2022 to the Council on Verdania (2022/2001(INI))

The European Parliament,

–  having regard to the Charter,

A.  whereas the situation is grave;

C.  whereas elections are due on 5 June 2023;

1.  Recommends the following to the Council:

(a)  to act;

(b)  to report;

2.  Instructs its President to forward this recommendation to the Council.

ANNEX

Principles

1.  Respect for rights;

2.  Respect for courts.
`);
  expect(labelsOf(read)).toEqual([
    'title',
    'formula',
    'citation-1',
    'recital-A',
    'recital-C',
    'para-1',
    'para-1-a',
    'para-1-b',
    'para-2',
    'text-1',
    'text-2',
    'annex-para-1',
    'annex-para-2',
  ]);
  expect(doubtsOf(read)).toEqual(['label_missing recital-C']);
});

test('a Bulgarian text: its letters stand under the labels of other languages', () => {
  const read =
    readInvented(`Резолюция на Европейския парламент от 7 април 2022 г. относно Вердания (2022/2610(RSP))

Европейският парламент,

–  като взе предвид своите предходни резолюции,

А.  като има предвид, че блогърът е задържан;

Б.  като има предвид, че съдът го осъди;

В.  като има предвид, че адвокатката му е арестувана;

1.  осъжда ареста;

2.  възлага на своя председател да предаде настоящата резолюция на Съвета.
`);
  expect(read.language).toBe('bg');
  expect(labelsOf(read)).toEqual([
    'title',
    'formula',
    'citation-1',
    'recital-A',
    'recital-B',
    'recital-C',
    'para-1',
    'para-2',
  ]);
  expect(read.passages.find(({ label }) => label === 'recital-C')?.printedLabel).toBe('В');
});
