import { beforeAll, expect, test } from 'vitest';
import { readers } from '@/lib/db/readers';
import { type Asked, askEverySpelling } from '../spelling/stands-before';
import { putFoundingOnRecord } from './on-record';

putFoundingOnRecord();
let asked: Asked[] = [];

beforeAll(async () => {
  asked = await askEverySpelling(readers());
}, 120_000);

test('every published spelling finds its person', () => {
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(({ place }) => place === null)).toEqual([]);
});

test('nobody stands before them but who bears the same name, or the part of it that was printed', () => {
  const unexplained = asked.filter((one) => one.before.some(({ why }) => why === null));
  expect(unexplained).toEqual([]);
  const first = asked.filter(({ place }) => place === 0);
  expect(first.length).toBeGreaterThan(asked.length * 0.95);
});
