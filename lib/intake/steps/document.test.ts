import { expect, test } from 'vitest';
import { readInvented } from '@/lib/intake/testing';

const parliament = (title: string, head = '') =>
  `${head}\n\n${title}\n\nThe European Parliament,\n\n–  having regard to the Covenant,\n\nA.  whereas it is so;\n\n1.  Calls for more.\n`;

test.each([
  [
    'adopted by its number',
    parliament('European Parliament resolution on Verdania', 'P9_TA(2022)0100'),
    'adopted_resolution',
    'European Parliament',
  ],
  [
    'adopted by the day in its title',
    parliament('European Parliament resolution of 5 May 2022 on Verdania'),
    'adopted_resolution',
    'European Parliament',
  ],
  [
    'a motion, whose body has not spoken',
    parliament('European Parliament resolution on Verdania', 'B9-0100/2022'),
    'motion',
    null,
  ],
  [
    'a joint motion',
    parliament('European Parliament resolution on Verdania', 'RC-B9-0100/2022'),
    'joint_motion',
    null,
  ],
  [
    'a report of a committee',
    parliament('European Parliament resolution on Verdania', 'A9-0100/2022'),
    'report',
    null,
  ],
  ['nothing it says of itself', parliament('European Parliament resolution on Verdania'), null, null],
  [
    'a draft in the Human Rights Council',
    'A/HRC/49/L.5\n\n49/… Situation in Verdania\n\nThe Human Rights Council,\n\nRecalling it,\n\n1. Condemns it.\n',
    'motion',
    null,
  ],
  [
    'a motion in PACE',
    'Doc. 15900\n\nThe situation in Verdania\n\nMotion for a resolution\n\n1. The Assembly regrets it.\n\n2. It calls for more.\n',
    'motion',
    null,
  ],
  [
    'a report to PACE',
    'Doc. 15901\n\nThe situation in Verdania\n\nReport\n\n1. The Assembly regrets it.\n\n2. It calls for more.\n',
    'report',
    null,
  ],
  [
    'another organisation’s statement',
    'Verdania: free them now\n\n(Port Selm) – The blogger must be freed, the Verdanian Rights Union said today.\n\nHe is innocent.\n',
    'ngo_statement',
    'Verdanian Rights Union',
  ],
  [
    'a text that is no resolution',
    'Boil the potatoes for twenty minutes and peel them while they are warm.\n',
    null,
    null,
  ],
])('%s', (_, text, kind, body) => {
  expect(readInvented(text)).toMatchObject({ kind, body });
});

test('what it cannot tell is doubted', () => {
  expect(readInvented('Boil the potatoes.').doubts.map(({ code }) => code)).toContain('kind_unknown');
});

test.each([
  [
    'European Parliament resolution on\u00a0 the situation (2022/2505(RSP))',
    'European Parliament resolution on the situation',
  ],
  [
    'European Parliament resolution of 5 May 2022 on Verdania',
    'European Parliament resolution of 5 May 2022 on Verdania',
  ],
])('the title of %j', (printed, title) => {
  expect(readInvented(parliament(printed)).title).toBe(title);
});
