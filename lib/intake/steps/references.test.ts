import { expect, test } from 'vitest';
import { readInvented } from '@/lib/intake/testing';

test('numbers that a text cites are not its own', () => {
  const read = readInvented(`European Parliament resolution on Verdania (2022/2505(RSP))

The European Parliament,

–  having regard to its resolution P9_TA(2021)0056, to 2021/2544(RSP) and to A/HRC/RES/49/3,

1.  Calls for more.

(1) Texts adopted, P8_TA(2019)0203.
`);
  expect(read.references).toEqual({ procedure: '2022/2505(RSP)' });
});

test('minutes with the verbatim report are of the debate, minutes alone of the vote', () => {
  const read = readInvented(`Débats :

PV 17/09/2020 - 9.2
CRE 17/09/2020 - 9.2

Votes :

PV 17/09/2020 - 13

Résolution du Parlement européen sur la Verdanie (2020/2777(RSP))

Le Parlement européen,

–  vu le pacte,

1.  demande plus.
`);
  expect(read.references).toMatchObject({
    debate: ['PV 17/09/2020 - 9.2', 'CRE 17/09/2020 - 9.2'],
    vote: ['PV 17/09/2020 - 13'],
  });
});

test('two procedures of one text are doubted', () => {
  const read = readInvented(`2022/2505(RSP)

European Parliament resolution on Verdania (2022/2506(RSP))

The European Parliament,

–  having regard to the Covenant,

1.  Calls for more.
`);
  expect(read.references.procedure).toBe('2022/2505(RSP)');
  expect(read.doubts).toContainEqual(
    expect.objectContaining({ code: 'reference_repeats', passage: 'title', words: '2022/2506(RSP)' }),
  );
});
