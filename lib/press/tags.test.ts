import { describe, expect, test } from 'vitest';
import { tagOf } from '@/lib/press/tags';

describe('the tag of a page', () => {
  test.each([
    ['/', 'all'],
    ['/people', 'all'],
    ['/people/', 'all'],
    ['/people/ayan-sadyk', 'person:ayan-sadyk'],
    ['/ru/people/ayan-sadyk', 'person:ayan-sadyk'],
    ['/kk/people/ayan-sadyk', 'person:ayan-sadyk'],
    ['/api/v1/people/ayan-sadyk', 'person:ayan-sadyk'],
    ['/people/ayan-sadyk/cite', 'all'],
    ['/people/ayan-sadyk.json', 'all'],
    ['/people/%61yan', 'all'],
    ['/people/Ayan', 'all'],
    ['/api/v1/people', 'all'],
    ['/documents', 'all'],
    ['/documents/B9-0072_2022', 'document:B9-0072_2022'],
    ['/api/v1/documents/005', 'document:005'],
    ['/kk/documents/005', 'document:005'],
    ['/russia', 'all'],
    ['/ru', 'all'],
  ])('%s → %s', (path, tag) => {
    expect(tagOf(path)).toBe(tag);
  });
});
