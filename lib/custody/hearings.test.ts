import { expect, test } from 'vitest';
import { hearingsOf } from '@/lib/custody/hearings';
import { statement } from '@/lib/record/schema';

const said = (type: string, occurred: string | null, from: string | null, until: string | null) =>
  statement.parse({
    ...{ key: `p1/f${occurred}`, kind: 'event', type, occurred, from, until },
    occurredMeaning: occurred === null ? null : 'on',
    ...{ stated: '2026', statedFrom: '2026-01-01', statedUntil: '2026-12-31', statedBy: 'x-1-2026' },
    ...{ certainty: 'stated', disputed: false, gist: null, note: null, place: null, organisation: null },
    citations: [
      {
        ...{ document: 'x-1-2026', reference: 'X1/2026', label: 'para-1', printedLabel: '1' },
        ...{
          passageKind: 'paragraph',
          passageOrdinal: 1,
          language: 'en',
          quote: 'invented',
          start: 0,
          end: 8,
        },
        namedAs: null,
      },
    ],
  });

test('hearings are told to the day or month, the earliest first; other events and vaguer dates are not told', () => {
  const statements = [
    said('hearing', '2027-03', '2027-03-01', '2027-03-31'),
    said('hearing', '2026-12-01', '2026-12-01', '2026-12-01'),
    said('hearing', '2027', '2027-01-01', '2027-12-31'),
    said('hearing', null, null, null),
    said('arrest', '2026-12-02', '2026-12-02', '2026-12-02'),
  ];
  expect(hearingsOf({ statements }).map(({ from, until }) => [from, until])).toEqual([
    ['2026-12-01', '2026-12-01'],
    ['2027-03-01', '2027-03-31'],
  ]);
});
