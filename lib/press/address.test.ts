import { expect, test } from 'vitest';
import { isSearch, readAddress } from '@/lib/press/address';

test.each([
  ['/search', true],
  ['/ru/search?sort=name', true],
  ['/%73earch?sort=name', true],
  ['/people?q=ilyas', true],
  ['/feeds/search.atom?q=ilyas', true],
  ['/feeds/search.atom?%71=ilyas', true],
  ['/feeds/search.atom?%71%3D=x&%71=ilyas', true],
  ['/people?page=2&%71=ilyas', true],
  ['/people', false],
  ['/people?page=2', false],
  ['/people?seq=2&x=q', false],
])('whether %s holds what was searched for: %s', (url, search) => {
  const address = readAddress(url);
  if (typeof address === 'string') throw new Error(address);
  expect(isSearch(address)).toBe(search);
});
