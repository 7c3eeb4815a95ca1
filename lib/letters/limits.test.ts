import { expect, test } from 'vitest';
import { Limits } from '@/lib/letters/limits';

const hour = (n: number) => new Date(Date.UTC(2030, 4, 1, n, 5));
const many = (limits: Limits, count: number, networkOf: (n: number) => string, now: Date) =>
  Array.from({ length: count }, (_, n) => limits.take(networkOf(n), now));

test('one network sends six letters an hour, and others still can', () => {
  const limits = new Limits();
  expect(many(limits, 7, () => '192.0.2.1', hour(1))).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    'network',
  ]);
  expect(limits.take('192.0.2.2', hour(1))).toBeNull();
  expect(limits.take('192.0.2.1', hour(2))).toBeNull();
});

test('all together send sixty an hour', () => {
  const limits = new Limits();
  const answers = many(limits, 61, (n) => `192.0.2.${n}`, hour(1));
  expect(answers.filter((each) => each === null)).toHaveLength(60);
  expect(answers.at(-1)).toBe('all');
  expect([limits.isFull(hour(1)), limits.isFull(hour(2))]).toEqual([true, false]);
});

test('a refused letter counts for nobody', () => {
  const limits = new Limits();
  many(limits, 100, () => '192.0.2.1', hour(1));
  expect(limits.isFull(hour(1))).toBe(false);
});

test('no network stands in it by name, the next day neither', () => {
  const limits = new Limits();
  limits.take('192.0.2.1', hour(1));
  limits.take('192.0.2.1', hour(30));
  expect(JSON.stringify(Object.entries(limits))).not.toContain('192.0.2.1');
});
