import { expect, test } from 'vitest';
import { Rate } from '@/lib/press/rate';

const minute = Date.UTC(2030, 4, 1, 12, 0);

test('a network may ask so often in a minute, and is told how long to wait', () => {
  const rate = new Rate(2);
  expect([0, 1, 2].map(() => rate.take('192.0.2.1', minute + 15_000))).toEqual([null, null, 45]);
  expect(rate.take('192.0.2.2', minute + 15_000)).toBeNull();
  expect(rate.take('192.0.2.1', minute + 59_999)).toBe(1);
  expect(rate.take('192.0.2.1', minute + 60_000)).toBeNull();
});

test('nothing it holds names a network', () => {
  const rate = new Rate(2);
  rate.take('192.0.2.1', minute);
  expect(JSON.stringify(Object.values(rate))).not.toContain('192.0.2');
});
