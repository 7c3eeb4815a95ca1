import { expect, test } from 'vitest';
import { datesOf, labelsOf, readInvented, textOf } from '@/lib/intake/testing';

test('a resolution introduced in the House, as the printing office sets it', () => {
  const read = readInvented(`[Congressional Bills 117th Congress]
[From the U.S. Government Publishing Office]
[H. Res. 1222 Introduced in House (IH)]

<DOC>

117th CONGRESS
  2d Session
                               H. RES. 1222

  Calling for the release of Tamirlan Oskarov, and for other purposes.

_______________________________________________________________________

                    IN THE HOUSE OF REPRESENTATIVES

                              July 13, 2022

 Mr. Smithson (for himself and Ms. Doe) submitted the following resolution; 
    which was referred to the Committee on Foreign Affairs

_______________________________________________________________________

                               RESOLUTION

  Calling for the release of Tamirlan Oskarov, and for other purposes.

Whereas the blogger Tamirlan Oskarov was arrested on March 3, 2020, in Port 
        Selm;
Whereas he was sentenced to 7 years in prison for \`\`spreading false 
        information'', a charge which
        Whereas is not known to law;
Whereas Dina Sabirova remains in pretrial detention: Now, therefore, be it
    Resolved, That the House of Representatives--
            (1) condemns the imprisonment of Tamirlan Oskarov;
            (2) calls on the Government of Verdania--
                    (A) to release him immediately; and
                    (B) to drop the charges against Dina Sabirova; 
                and
            (3) urges the President to impose sanctions.
                                 <all>
`);
  expect(read).toMatchObject({
    kind: 'motion',
    body: null,
    title: 'Calling for the release of Tamirlan Oskarov, and for other purposes.',
    references: { number: 'H.Res.1222' },
  });
  expect(labelsOf(read)).toEqual([
    'reference',
    'date',
    'title',
    'recital-1',
    'recital-2',
    'recital-3',
    'formula',
    'para-1',
    'para-2',
    'para-2-A',
    'para-2-B',
    'para-3',
  ]);
  expect(textOf(read, 'recital-1')).toBe(
    'Whereas the blogger Tamirlan Oskarov was arrested on March 3, 2020, in Port Selm;',
  );
  expect(textOf(read, 'para-2-B')).toBe('(B) to drop the charges against Dina Sabirova; and');
  expect(datesOf(read)).toEqual(['2022-07-13 tabled date', '2020-03-03 told recital-1']);
});

test('a resolution the Senate agreed to, one sentence long', () => {
  const read = readInvented(`S. Res. 632

In the Senate of the United States,

May 26, 2022.

Whereas Tamirlan Oskarov was arrested on March 3, 2020;

Whereas the Working Group on Arbitrary Detention found his detention arbitrary: Now, therefore, be it

Resolved, That the Senate condemns the detention of Tamirlan Oskarov and calls for his release.

Attest:

Secretary.
`);
  expect(read).toMatchObject({
    kind: 'adopted_resolution',
    body: 'United States Senate',
    references: { number: 'S.Res.632' },
  });
  expect(labelsOf(read)).toEqual([
    'reference',
    'text-1',
    'date',
    'recital-1',
    'recital-2',
    'para-1',
    'text-2',
    'text-3',
  ]);
  expect(datesOf(read)).toEqual(['2022-05-26 adopted date', '2020-03-03 told recital-1']);
});

test('a vote without abstentions is doubted, not completed', () => {
  const read = readInvented(
    'H. Res. 10\n\nWhereas it is so;\n\nResolved, That the House condemns it.\n\nYeas 406, Nays 9\n',
  );
  expect(read.votes).toBeNull();
  expect(read.doubts.map(({ code }) => code)).toContain('votes_incomplete');
});
