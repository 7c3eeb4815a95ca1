import type { Span } from '@/lib/intake/schema';

/** A quote is a fragment: at most so many words, as the founding record and the law of quotation have it. */
const maxWords = 15;

const fits = (words: string) => words.trim().split(/\s+/u).length <= maxWords;

/** The exact words of a span that must be quoted, reaching over the wished ones in turn while the quote stays short. */
export function quoteOf(text: string, must: Span, wishes: readonly Span[]): { quote: string; span: Span } {
  let { start, end } = must;
  for (const wish of wishes) {
    const [from, to] = [Math.min(start, wish.start), Math.max(end, wish.end)];
    if (to - from <= 300 && fits(text.slice(from, to))) [start, end] = [from, to];
  }
  const words = text.slice(start, end);
  start += words.length - words.trimStart().length;
  const quote = fits(words) ? words.trim() : (/^(?:\S+\s+){14}\S+/u.exec(words.trim())?.[0] ?? '');
  return { quote, span: { start, end: start + quote.length } };
}
