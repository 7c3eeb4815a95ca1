import { describe, expect, it } from 'vitest';
import { cleanQuery, maxQueryLength } from '@/lib/search/query';

describe('a query', () => {
  it.each([
    ['  Dana   Orlova\n', 'Dana Orlova'],
    ['Dana\u0000Orlova', 'DanaOrlova'],
    ['Dana\tOrlova', 'Dana Orlova'],
    ['\u202eavolrO\u202c', 'avolrO'],
    ['e\u0301va', 'éva'],
    ['lone \ud800 half', 'lone half'],
    ['\u200b\u200e', ''],
    ['', ''],
    ['👩🏽‍⚖️ Dana', '👩🏽⚖️ Dana'],
    ["'; DROP TABLE x; --", "'; DROP TABLE x; --"],
  ])('%j is searched as %j', (given, expected) => {
    expect(cleanQuery(given)).toBe(expected);
  });

  it.each([['a'.repeat(5000)], ['👍'.repeat(300)], [`x${'👍'.repeat(300)}`]])('is cut: %.10s…', (given) => {
    const clean = cleanQuery(given);
    expect(clean.length).toBeLessThanOrEqual(maxQueryLength);
    expect(clean).not.toMatch(/\p{Cs}/u);
  });
});
