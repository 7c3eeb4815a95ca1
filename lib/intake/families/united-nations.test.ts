import { describe, expect, test } from 'vitest';
import { datesOf, doubtsOf, labelsOf, readInvented, textOf } from '@/lib/intake/testing';

describe('a resolution of the Human Rights Council', () => {
  const read = readInvented(`United Nations\tA/HRC/RES/50/19

General Assembly\tDistr.: General
14 July 2022

Original: English

Human Rights Council
Fiftieth session
13 June–8 July 2022
Agenda item 4
Human rights situations that require the Council’s attention

Resolution adopted by the Human Rights Council
on 8 July 2022

50/19.\tSituation of human rights in Verdania

The Human Rights Council,

Guided by the purposes and principles of the Charter of the United Nations,

Recalling all its previous resolutions on Verdania, including resolution 46/2 of 23 March 2021,

Expressing deep concern at the situation of Tamirlan Oskarov and 14 other defenders,

1.\tCondemns all human rights violations in Verdania;

2.\tCalls upon the authorities:

(a)\tTo release Tamirlan Oskarov;

(b)\tTo cooperate with the Special Rapporteur;

3.\tDecides to remain seized of the matter.

41st meeting
8 July 2022

[Adopted by a recorded vote of 23 to 5, with 19 abstentions. The voting was as follows:

In favour:
Albania, Austria

Against:
Bolivia

Abstaining:
Benin]

GE.22-11223(E)
`);

  test('tells what it is, and the recorded vote', () => {
    expect(read).toMatchObject({
      kind: 'adopted_resolution',
      body: 'Human Rights Council',
      title: '50/19. Situation of human rights in Verdania',
      references: { number: 'A/HRC/RES/50/19' },
      votes: { for: 23, against: 5, abstentions: 19 },
    });
    expect(datesOf(read)).toEqual(
      expect.arrayContaining([
        '2022-07-14 published header-3',
        '2022-06-13/2022-07-08 sitting header-7',
        '2022-07-08 adopted header-10',
        '2021-03-23 cited recital-2',
      ]),
    );
  });

  test('has recitals without marks before numbered paragraphs', () => {
    expect(labelsOf(read).slice(0, 10)).toEqual([
      'title',
      'formula',
      'recital-1',
      'recital-2',
      'recital-3',
      'para-1',
      'para-2',
      'para-2-a',
      'para-2-b',
      'para-3',
    ]);
  });
});

describe('an opinion of the Working Group on Arbitrary Detention', () => {
  const read = readInvented(`Advance edited version
Distr.: General
9 June 2021
Original: English

A/HRC/WGAD/2021/33

Human Rights Council
Working Group on Arbitrary Detention

Opinions adopted by the Working Group on Arbitrary Detention at its ninetieth session, 3–12 May 2021

Opinion No. 33/2021 concerning Tamirlan Oskarov (Verdania)

1. The Working Group on Arbitrary Detention was established in resolution 1991/42 of the Commission on Human Rights.

2. In accordance with its methods of work (A/HRC/36/38), the Working Group transmitted on 2 February 2021 a communication. The State is a party to the Covenant.

3. The Working Group regards deprivation of liberty as arbitrary in the following cases:

(a) When it is clearly impossible to invoke any legal basis (category I);

(b) When the deprivation of liberty results from the exercise of rights (category II).

Submissions

Communication from the source

4. Tamirlan Oskarov is a citizen of Verdania, born in 1984.1

5. The source reports that he was arrested on 3 March 2020.

Disposition

6. In the light of the foregoing, the Working Group renders the following opinion:

The deprivation of liberty of Tamirlan Oskarov is arbitrary and falls within categories I and II.

7. The Working Group requests the Government to release him immediately.

[Adopted on 7 May 2021]

1 A/HRC/36/38, para. 5.
`);

  test('tells what it is', () => {
    expect(read).toMatchObject({
      kind: 'opinion',
      body: 'Working Group on Arbitrary Detention',
      title: 'Opinion No. 33/2021 concerning Tamirlan Oskarov (Verdania)',
      references: { number: 'A/HRC/WGAD/2021/33' },
    });
    expect(datesOf(read)).toContain('2021-05-07 adopted text-5');
    expect(datesOf(read)).toContain('2020-03-03 told para-5');
  });

  test('has categories under their paragraph, headings between, a note by its document', () => {
    expect(labelsOf(read)).toEqual([
      'date',
      'reference',
      'title',
      'para-1',
      'para-2',
      'para-3',
      'para-3-a',
      'para-3-b',
      'text-1',
      'text-2',
      'para-4',
      'para-5',
      'text-3',
      'para-6',
      'text-4',
      'para-7',
      'text-5',
      'footnote-1',
    ]);
    expect(textOf(read, 'text-4')).toMatch(/^The deprivation of liberty of Tamirlan Oskarov/);
    expect(doubtsOf(read)).toEqual([]);
  });
});

test('views of a committee: dotted paragraphs', () => {
  const read = readInvented(`CCPR/C/130/D/2535/2015

Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2535/2015

1.1 The author of the communication is Dina Sabirova, a national of Verdania.

1.2 On 3 March 2016, the Committee registered the communication.

2.1 The author was arrested on 4 May 2014.

3. The State party is under an obligation:

(a) to compensate the author;

(b) to publish the Views.
`);
  expect(read).toMatchObject({
    kind: 'opinion',
    body: 'Human Rights Committee',
    references: { number: 'CCPR/C/130/D/2535/2015' },
  });
  expect(labelsOf(read)).toEqual([
    'reference',
    'title',
    'para-1-1',
    'para-1-2',
    'para-2-1',
    'para-3',
    'para-3-a',
    'para-3-b',
  ]);
  expect(read.passages.find(({ label }) => label === 'para-1-2')?.printedLabel).toBe('1.2');
});
