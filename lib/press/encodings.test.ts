import { expect, test } from 'vitest';
import { encodingFor, isCompressible } from '@/lib/press/encodings';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['identity', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['identity;q=0, *;q=0', 'identity'],
  ['deflate', 'identity'],
  ['br;q=nonsense, gzip', 'gzip'],
  ['brotli', 'identity'],
])('"%s" gets %s', (accept, encoding) => {
  expect(encodingFor(accept)).toBe(encoding);
  expect(encodingFor(accept)).toBe(encoding);
});

test.each([
  ['text/html; charset=utf-8', 5_000, true],
  ['application/json', 5_000, true],
  ['application/problem+json', 5_000, true],
  ['application/atom+xml', 5_000, true],
  ['image/svg+xml', 5_000, true],
  ['text/plain', 20, false],
  ['font/woff2', 5_000, false],
  ['image/png', 5_000, false],
  ['application/octet-stream', 5_000, false],
])('%s of %s bytes: compressed is %s', (type, bytes, expected) => {
  expect(isCompressible(type, bytes)).toBe(expected);
});
