import type { Span } from '@/lib/intake/schema';
import { eachOf, type Lexicon, stands, whole } from '@/lib/intake/suggestions/lexicon';

const inside = (at: number, spans: readonly Span[]) =>
  spans.some(({ start, end }) => at >= start && at < end);

const blank = /^[\s;.]*$/u;

/**
 * Cuts a passage where the reach of a verb ends: after a sentence, at a semicolon, before a word such as "whereas".
 * In order and without gaps. A full stop after an initial, a day's number or a shortened word ends nothing.
 */
export function clausesOf(text: string, lexicon: Lexicon, names: readonly Span[]): Span[] {
  const cuts = new Set<number>();
  for (const { index, 0: mark } of text.matchAll(/;|[.!?…]+(?=[”"’')\]»]*(?:\s|$))/gu)) {
    const after = index + mark.length;
    if (mark === ';' || endsSentence(text, index, after, lexicon)) cuts.add(after);
  }
  for (const { index } of eachOf(whole(lexicon.breaks), text)) cuts.add(index);
  const edges = [...cuts].sort((one, other) => one - other);
  const clauses: Span[] = [];
  let start = 0;
  let name = 0;
  let seen = 0;
  let solid = false;
  for (const edge of [...edges, text.length]) {
    while (name < names.length && (names[name]?.end ?? 0) <= edge) name += 1;
    const cutName = edge < text.length && inside(edge, names.slice(name, name + 2));
    if (edge <= start || cutName) continue;
    solid ||= !blank.test(text.slice(seen, edge));
    seen = edge;
    if (!solid && edge < text.length) continue;
    clauses.push({ start, end: edge });
    start = edge;
    solid = false;
  }
  return clauses;
}

function endsSentence(text: string, at: number, after: number, lexicon: Lexicon): boolean {
  const next = /^[”"’')\]»\s]*([\p{L}\p{N}“„«"(]|$)/u.exec(text.slice(after, after + 12))?.[1] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  const last = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  if (text[at] !== '.') return true;
  return !/^(?:\p{L}|\p{N}{1,2})$/u.test(last) && !stands(`^(?:${lexicon.shortened})$`, last);
}

/** Stretches between quotation marks: what is said there is somebody else's words. */
export function quotedIn(text: string): Span[] {
  return [...text.matchAll(/[“„«"”][^“”„«»"]{1,400}[”“»"]/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
