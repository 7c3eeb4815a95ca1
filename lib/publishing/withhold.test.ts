import { describe, expect, test } from 'vitest';
import { spansOfForms, withholdForms, withholdSpans } from '@/lib/publishing/withhold';

const text = 'They named Besk Marrowby, Beskov and Besk Marrowby again.';

describe('a withheld name', () => {
  test('is taken out wherever it stands as a word of its own', () => {
    const { text: shown } = withholdSpans(text, spansOfForms(text, ['Besk Marrowby', 'Besk']));
    expect(shown).toBe('They named [withheld], Beskov and [withheld] again.');
  });

  test.each<[string, string, string]>([
    ['before it', 'They named', 'They named'],
    ['after the first', 'Beskov', 'Beskov'],
    ['after both', 'again', 'again'],
    ['over it', 'named Besk Marrowby, Beskov', 'named [withheld], Beskov'],
    ['that begins inside it', 'Marrowby, Beskov', '[withheld], Beskov'],
    ['that ends inside it', 'named Besk', 'named [withheld]'],
    ['that is it', 'Besk Marrowby', '[withheld]'],
  ])('leaves a quote %s at its words', (_, quote, moved) => {
    const { text: shown, move } = withholdSpans(text, spansOfForms(text, ['Besk Marrowby']));
    const start = text.indexOf(quote);
    const span = move({ start, end: start + quote.length });
    expect(shown.slice(span.start, span.end)).toBe(moved);
  });

  test('spans that overlap are one', () => {
    expect(
      withholdSpans('abcdef', [
        { start: 3, end: 5 },
        { start: 1, end: 4 },
      ]).text,
    ).toBe('a[withheld]f');
  });

  test('goes from every text of a value, and keys stay', () => {
    expect(withholdForms({ Besk: ['of Besk', 1, null, { at: 'Beskov' }] }, ['Besk'])).toEqual({
      Besk: ['of [withheld]', 1, null, { at: 'Beskov' }],
    });
  });
});
