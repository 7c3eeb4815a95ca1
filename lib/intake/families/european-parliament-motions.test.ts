import { describe, expect, test } from 'vitest';
import { datesOf, labelsOf, readInvented, textOf } from '@/lib/intake/testing';

describe('a motion as extracted from PDF: wrapped, with page marks, no empty lines', () => {
  const read = readInvented(`European Parliament
2019-2024

Plenary sitting

B9-0411/2023
17.10.2023

MOTION FOR A RESOLUTION
with request for inclusion in the agenda for a debate on cases of breaches of human rights, democracy and the rule of law
pursuant to Rule 144 of the Rules of Procedure
on the case of Tamirlan Oskarov in Verdania
(2023/2901(RSP))

Anna Lindqvist, Piotr Malek
on behalf of the Renew Group

RE\\1288123EN.docx PE754.321v01-00
EN United in diversity EN
\f
B9-0411/2023
European Parliament resolution on the case of Tamirlan Oskarov in Verdania
(2023/2901(RSP))
The European Parliament,
– having regard to its previous resolutions on Verdania,
– having regard to Article 18 of the International Covenant on Civil and
Political Rights,
– having regard to Rule 144 of its Rules of Procedure,
A. whereas on 3 March 2023 the blogger Tamirlan Oskarov was arrested in the town
of Port Selm; whereas he was beaten during the arrest; whereas his lawyer, Dina
Sabirova, was denied access to him for three days; whereas the court of
PE754.321v01-00 2/3 RE\\1288123EN.docx
EN
\f
first instance sentenced him to seven years of imprison-
ment in a colony; whereas imprisonment of bloggers is common;
B. whereas at least 12 journalists remain in detention;
1. Strongly condemns the imprisonment of Tamirlan Oskarov and calls for his
immediate release;
2. Calls on the authorities:
(a) to drop all charges against Dina Sabirova;
(b) to ensure:
(i) access to doctors;
(ii) access to lawyers;
(c) to ratify the Convention;
3. Instructs its President to forward this resolution to the Council and the
Commission.
PE754.321v01-00 3/3 RE\\1288123EN.docx
EN
`);

  test('is a motion with its own numbers and day', () => {
    expect(read).toMatchObject({
      kind: 'motion',
      body: null,
      language: 'en',
      title: 'European Parliament resolution on the case of Tamirlan Oskarov in Verdania',
      references: { procedure: '2023/2901(RSP)', tabled: 'B9-0411/2023' },
    });
    expect(datesOf(read)).toEqual([
      '2019/2024 told header-2',
      '2023-10-17 tabled header-5',
      '2023-03-03 told recital-A',
    ]);
  });

  test('has every part under its label', () => {
    expect(labelsOf(read)).toEqual([
      'title',
      'formula',
      'citation-1',
      'citation-2',
      'citation-3',
      'recital-A',
      'recital-B',
      'para-1',
      'para-2',
      'para-2-a',
      'para-2-b',
      'para-2-b-i',
      'para-2-b-ii',
      'para-2-c',
      'para-3',
    ]);
  });

  test('joins the halves of a recital over the page and its marks, and a word broken by a hyphen', () => {
    const text = textOf(read, 'recital-A');
    expect(text).toContain(
      'whereas the court of first instance sentenced him to seven years of imprisonment in',
    );
    expect(text).not.toContain('PE754');
    const { pageBreaks } = read.passages.find(({ label }) => label === 'recital-A') ?? {};
    expect(pageBreaks).toEqual([text.indexOf('first instance')]);
    expect(textOf(read, 'page-3')).toBe('PE754.321v01-00 2/3 RE\\1288123EN.docx');
  });
});

test('a joint motion names the motions it replaces, and none is its own', () => {
  const read = readInvented(`European Parliament
2019-2024

Plenary sitting

RC-B9-0100/2022 } 
B9-0100/2022 } 
B9-0101/2022 } 
B9-0103/2022 } RC1

15.2.2022

JOINT MOTION FOR A RESOLUTION

pursuant to Rule 132(2) and (4) of the Rules of Procedure

replacing the following motions:

B9-0100/2022 (Verts/ALE)
B9-0101/2022 (S&D)
B9-0103/2022 (Renew)

on the situation in Verdania
(2022/2555(RSP))

Anna Lindqvist, Piotr Malek
on behalf of the PPE Group

European Parliament resolution on the situation in Verdania
(2022/2555(RSP))

The European Parliament,

– having regard to its previous resolutions,

A. whereas the situation is grave;

1. Condemns this;

2. Instructs its President to forward this resolution to the Council.
`);
  expect(read).toMatchObject({ kind: 'joint_motion', body: null });
  expect(read.references).toEqual({ procedure: '2022/2555(RSP)', joint_motion: 'RC-B9-0100/2022' });
  expect(datesOf(read)).toContain('2022-02-15 tabled header-8');
  expect(labelsOf(read)).toEqual(['title', 'formula', 'citation-1', 'recital-A', 'para-1', 'para-2']);
});

test('no marks at all: citations and recitals by their words, the rest asks', () => {
  const read = readInvented(`European Parliament resolution on Verdania

(2022/2610(RSP))

The European Parliament,

having regard to its previous resolutions,

having regard to the Covenant;

whereas the blogger Tamirlan Oskarov was arrested on 3 March 2022;

whereas his lawyer was arrested as well;

Condemns both arrests;

Calls for their release;

Instructs its President to forward this resolution to the Council.

Last updated: 9 March 2022 Legal notice - Privacy policy
https://parliament.example/doceo/document/RC-9-2022-0102_EN.html
`);
  expect(labelsOf(read)).toEqual([
    'title',
    'reference',
    'formula',
    'citation-1',
    'citation-2',
    'recital-1',
    'recital-2',
    'para-1',
    'para-2',
    'para-3',
    'footer-1',
    'url',
  ]);
  expect(read).toMatchObject({ kind: 'joint_motion', references: { joint_motion: 'RC-B9-0102/2022' } });
});
