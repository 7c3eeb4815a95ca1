import { describe, expect, it } from 'vitest';
import { piecesOf, stretchesOf } from '@/components/document/pieces';

const text = 'The court jailed Ainur Invented, a poet, and Beket Madeup.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mention = (words: string, slug: string | null = 'someone') => ({
  ...span(words),
  surface: words,
  person: { slug, name: words },
});
/** "[name]", "_cited_", "_>leads_". */
const drawn = (mentions: ReturnType<typeof mention>[], fragments: { start: number; end: number }[]) =>
  piecesOf(text, mentions, fragments).map(({ text: words, person, stretch, leads }) => {
    const named = person === null ? words : `[${words}]`;
    return stretch === null ? named : `_${leads ? '>' : ''}${named}_`;
  });

describe('the pieces of a passage', () => {
  it.each([
    ['nothing marked', [], [], [text]],
    [
      'a name',
      [mention('Ainur Invented')],
      [],
      ['The court jailed ', '[Ainur Invented]', ', a poet, and Beket Madeup.'],
    ],
    [
      'cited words with a name in them lead on once',
      [mention('Ainur Invented')],
      [span('jailed Ainur Invented, a poet')],
      ['The court ', '_>jailed _', '_[Ainur Invented]_', '_, a poet_', ', and Beket Madeup.'],
    ],
    [
      'cited words that begin with a name lead on after it',
      [mention('Ainur Invented')],
      [span('Ainur Invented, a poet')],
      ['The court jailed ', '_[Ainur Invented]_', '_>, a poet_', ', and Beket Madeup.'],
    ],
    [
      'quotes that overlap are one stretch, quotes that only meet are two',
      [],
      [span('The court jailed'), span('jailed Ainur'), span(' Invented')],
      ['_>The court jailed Ainur_', '_> Invented_', ', a poet, and Beket Madeup.'],
    ],
    [
      'of names that overlap the first stays',
      [mention('Beket Madeup'), mention('Madeup')],
      [],
      [text.slice(0, 45), '[Beket Madeup]', '.'],
    ],
    [
      'spans outside the text are no spans',
      [],
      [
        { start: -1, end: -1 },
        { start: 50, end: 900 },
      ],
      [text],
    ],
  ])('%s', (_, mentions, fragments, expected) => expect(drawn(mentions, fragments)).toEqual(expected));

  it('gives the text again', () => {
    const pieces = piecesOf(text, [mention('Ainur Invented')], [span('poet, and'), span('court')]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
  it('has no pieces of an empty text', () => expect(piecesOf('', [], [])).toEqual([]));
  it('changes nothing given to it', () => {
    const given = [span('jailed Ainur'), span('The court jailed')];
    const copy = structuredClone(given);
    stretchesOf(text, given);
    expect(given).toEqual(copy);
  });
});
