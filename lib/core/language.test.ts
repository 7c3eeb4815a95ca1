import { describe, expect, it } from 'vitest';
import { inLanguage, type Language, languageOf, withoutLanguage } from '@/lib/core/language';

describe('the language of an address', () => {
  it.each<[string, Language, string]>([
    ['/', 'en', '/'],
    ['/ru', 'ru', '/'],
    ['/ru/', 'ru', '/'],
    ['/kk/people', 'kk', '/people'],
    ['/rural', 'en', '/rural'],
    ['/people/ru', 'en', '/people/ru'],
    ['/de/people', 'en', '/de/people'],
    ['/en/people', 'en', '/en/people'],
    ['/KK/people', 'en', '/KK/people'],
  ])('%s is in %s', (path, language, bare) => {
    expect(languageOf(path)).toBe(language);
    expect(withoutLanguage(path)).toBe(bare);
  });

  it.each<[string, Language, string]>([
    ['/', 'kk', '/kk'],
    ['/?a=1', 'kk', '/kk?a=1'],
    ['/#line', 'ru', '/ru#line'],
    ['/people?page=2#x', 'ru', '/ru/people?page=2#x'],
    ['/ru/people', 'kk', '/kk/people'],
    ['/kk', 'en', '/'],
    ['/people', 'en', '/people'],
  ])('%s in %s', (path, language, address) => expect(inLanguage(path, language)).toBe(address));
});
