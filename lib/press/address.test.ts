import { expect, test } from 'vitest';
import { isSearch, properAddress, readAddress } from '@/lib/press/address';

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

test.each([
  ['/people?fbclid=x', '/people'],
  ['/kk/people?custody=held&utm_source=telegram&utm_medium=a&page=2', '/kk/people?custody=held&page=2'],
  ['/search?FBCLID=x&q=%D0%90%26b', '/search?q=%D0%90%26b'],
  ['/ru/?yclid', '/ru'],
  ['/en/people?gclid=1&sort=name', '/people?sort=name'],
  ['/en//x.example?ysclid=1', '/x.example'],
  ['/people?custody=held&page=2', null],
  ['/search?q=fbclid', null],
  ['/people?', null],
  ['/people?x=utm_source', null],
  ['/api/v1/people?fbclid=x', null],
])('%s leads to %s, without what knows readers again', (url, proper) => {
  const address = readAddress(url);
  if (typeof address === 'string') throw new Error(address);
  expect(properAddress(address)).toBe(proper);
});
