import { describe, expect, it } from 'vitest';
import { carryWords } from './carry';

const before = [
  { id: 1, label: 'para-1', text: 'Asks Ada to go. Asks Ada to come.' },
  { id: 2, label: 'para-2', text: 'Thanks Borin for his work.' },
  { id: 3, label: 'para-3', text: null },
];
const at = (passageId: number, start: number, words: string) => [
  { id: 7, passageId, start, end: start + words.length, words },
];

describe('words carried over to a corrected text', () => {
  const cases: [
    what: string,
    after: { id: number; label: string; text: string }[],
    words: ReturnType<typeof at>,
    to: unknown,
  ][] = [
    [
      'go to the passage of the same label',
      [{ id: 11, label: 'para-1', text: 'Now asks Ada to go. Asks Ada to come.' }],
      at(1, 5, 'Ada'),
      { passageId: 11, start: 9, end: 12 },
    ],
    [
      'stay at their place among several',
      [{ id: 11, label: 'para-1', text: 'Now asks Ada to go. Asks Ada to come.' }],
      at(1, 21, 'Ada'),
      { passageId: 11, start: 25, end: 28 },
    ],
    [
      'follow a passage whose number changed',
      [
        { id: 11, label: 'para-2', text: 'Asks Ada to go.' },
        { id: 12, label: 'para-3', text: 'Thanks Borin for his work.' },
      ],
      at(2, 7, 'Borin for'),
      { passageId: 12, start: 7, end: 16 },
    ],
    [
      'are broken where two other passages have them',
      [
        { id: 11, label: 'para-8', text: 'Borin stays.' },
        { id: 12, label: 'para-9', text: 'Borin goes.' },
      ],
      at(2, 7, 'Borin'),
      null,
    ],
    [
      'are broken where no passage has them',
      [{ id: 11, label: 'para-2', text: 'Thanks Boris.' }],
      at(2, 7, 'Borin'),
      null,
    ],
    [
      'arrive with words that were not held',
      [{ id: 11, label: 'para-3', text: 'At last: Cyra is free.' }],
      at(3, 4, 'Cyra'),
      { passageId: 11, start: 9, end: 13 },
    ],
    [
      'are counted in UTF-16 code units',
      [{ id: 11, label: 'para-2', text: '𝐀 Thanks Borin.' }],
      at(2, 7, 'Borin'),
      { passageId: 11, start: 10, end: 15 },
    ],
  ];
  it.each(cases)('%s', (_, after, words, to) => {
    expect(carryWords(before, after, words)).toEqual(
      to === null ? { carried: [], broken: [7] } : { carried: [{ id: 7, ...Object(to) }], broken: [] },
    );
  });
});
