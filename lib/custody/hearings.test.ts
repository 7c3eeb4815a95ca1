import { expect, test } from 'vitest';
import { hearingsOf } from '@/lib/custody/hearings';
import { inventedStatement } from '@/lib/record/invented';

const said = (type: string, occurred: string | null, from: string | null, until: string | null) =>
  inventedStatement('event', {
    ...{ type, occurred, occurredMeaning: occurred === null ? null : 'on', from, until },
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
