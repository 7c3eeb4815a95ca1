import { describe, expect, test } from 'vitest';
import { emptyDraft } from '@/lib/intake/draft';
import { cutLines } from '@/lib/intake/steps/lines';
import { markPageEdges } from '@/lib/intake/steps/page-edges';
import { joinPieces } from '@/lib/intake/steps/pieces';
import { plainSource } from '@/lib/intake/testing';

const piecesOf = (text: string) =>
  joinPieces(markPageEdges(cutLines(emptyDraft(plainSource(text), null)))).pieces.map((piece) => piece.text);

describe('a text whose lines are paragraphs', () => {
  test('keeps each line', () => {
    expect(piecesOf('Index\nNext\nResolution on Verdania\n(2021/2544(RSP))\n2021/2544(RSP)')).toEqual([
      'Index',
      'Next',
      'Resolution on Verdania (2021/2544(RSP))',
      '2021/2544(RSP)',
    ]);
  });

  test('joins a sentence that a page’s end cut', () => {
    const cut =
      'The court of the first instance sentenced him to seven\n\n2/3\n\n\fyears in a colony of the north.';
    expect(piecesOf(cut)).toEqual([
      'The court of the first instance sentenced him to seven years in a colony of the north.',
      '2/3',
    ]);
  });

  test('does not join over a page what ended before it', () => {
    expect(piecesOf('He was sentenced to seven years.\n\n2/3\n\n\fThe second court let him go.')).toEqual([
      'He was sentenced to seven years.',
      '2/3',
      'The second court let him go.',
    ]);
  });
});

describe('a wrapped text', () => {
  const wrapped = (lines: string) => piecesOf(lines);
  const filler = [
    'This is a paragraph of a text that somebody wrapped, long enough to show how',
    'wide its lines are, which is what the reader has to find out before it joins',
    'them to paragraphs.',
    '',
    '',
  ].join('\n');

  test('joins its lines, a page break inside too', () => {
    const text = `${filler}A. whereas the blogger Tamirlan Oskarov was arrested in the town of Port\nSelm;\n B. whereas his lawyer was arrested as well, on the evening of the following\n day;`;
    expect(wrapped(text).slice(1)).toEqual([
      'A. whereas the blogger Tamirlan Oskarov was arrested in the town of Port Selm;',
      'B. whereas his lawyer was arrested as well, on the evening of the following day;',
    ]);
  });

  test.each([
    [
      'a number in a sentence',
      'the law was changed in the spring, and again on the first of May of the year\n2016. It',
    ],
    [
      'a dash in a sentence',
      'relatives of the human rights defender and philanthropist Barlyk Mendosov with\n– among',
    ],
    ['an article', 'the Working Group found a breach of the right to liberty under the article 9\n(b) of'],
  ])('takes %s for no new paragraph', (_, text) => {
    expect(wrapped(`${filler}${text} goes on.`)).toHaveLength(2);
  });

  test('a short line that ended begins a new paragraph with the next', () => {
    expect(
      wrapped(
        `${filler}He was freed.\nThe court of the town of Port Selm will hear the case of his lawyer in June.`,
      ),
    ).toHaveLength(3);
  });

  test('a line that left room for the next word was ended, where every other is as full as it can be', () => {
    const sentence =
      'the court of the town of Port Selm heard the case of the blogger in the spring of the year';
    const wrap = (text: string): string[] => {
      const lines = [''];
      for (const word of text.split(' ')) {
        const line = `${lines.at(-1)} ${word}`.trim();
        if (line.length > 70) lines.push(word);
        else lines[lines.length - 1] = line;
      }
      return lines;
    };
    const lines = ['One', 'Two', 'Three'].flatMap((first) => {
      let text = `${first} ${sentence} ${sentence} ${sentence} ${sentence} ${sentence}`;
      while ((wrap(text).at(-1)?.length ?? 0) > 40) text += ' and again';
      return wrap(`${text}.`);
    });
    expect(piecesOf(lines.join('\n')).map((piece) => piece.split(' ')[0])).toEqual(['One', 'Two', 'Three']);
  });
});
