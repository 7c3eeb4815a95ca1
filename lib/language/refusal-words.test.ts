import { describe, expect, test } from 'vitest';
import { fetchRefusalCodes } from '@/lib/fetching/schema';
import { sourceRefusal, sourceRefusalCodes } from '@/lib/intake/formats/refusals';
import { fetchRefusalWords, sourceRefusalWords } from '@/lib/language/refusal-words';
import { englishSpeech } from '@/lib/language/speaker';

const values = {
  ...{ known: 'B9-0001/2099', languages: 'en', reference: 'H.Res.1', address: 'x', host: 'body.example' },
  ...{ status: 404, type: 'video/mp4', megabytes: 25 },
};

describe('refusals in words', () => {
  test.each(sourceRefusalCodes)('of a file: %s', (code) => {
    expect(sourceRefusalWords(englishSpeech, sourceRefusal(code))).toMatch(/^[A-Z][^{}]+\.$/);
  });
  test.each(fetchRefusalCodes)('of fetching: %s', (code) => {
    expect(fetchRefusalWords(englishSpeech, { code, values })).toMatch(/^[^{}]+\.$/);
  });
  test('names the limit', () => {
    expect(sourceRefusalWords(englishSpeech, sourceRefusal('too_large'))).toContain('25 MB');
  });
});
