import type { Span, Suggestion } from '@/lib/intake/schema';
import { type Cue, isTitle } from '@/lib/intake/suggestions/cues';
import { eachOf, type Lexicon, stands, whole } from '@/lib/intake/suggestions/lexicon';
import type { Reached } from '@/lib/intake/suggestions/reach';
import { firstAfter, lastWords, type Scene } from '@/lib/intake/suggestions/scene';

/** A verb of asking that governs a passage's words: its words, and where they stand. */
export type Asking = Span & { words: string };

/**
 * The verb of asking a cue stands under, or null. The nearest such verb of its clause counts, and a verb that only
 * welcomes or regrets ends it. A clause without either goes on with `inherited`, where it begins with the cue.
 */
export function askingOf(scene: Scene, cue: Cue, clause: Span, inherited: Asking | null): Asking | null {
  const { lexicon, text } = scene;
  const matches = (from: number, to: number, words: string): Asking[] =>
    eachOf(whole(words), text.slice(from, to)).map(({ index, 0: found }) => ({
      start: from + index,
      end: from + index + found.length,
      words: found,
    }));
  const [from, to] = lexicon.verbLast
    ? [cue.end, Math.min(clause.end, cue.end + 400)]
    : [Math.max(clause.start, cue.start - 2500), cue.start];
  const nearest = (words: string) => matches(from, to, words).at(lexicon.verbLast ? 0 : -1) ?? null;
  const [asks, position] = [nearest(lexicon.asks), nearest(lexicon.positions)];
  const closer = (one: Span, other: Span) =>
    lexicon.verbLast ? one.start < other.start : one.start >= other.start;
  if (asks && (!position || closer(asks, position))) return asks;
  if (asks || position || !inherited) return null;
  const opening = text.slice(clause.start, cue.start).replace(/^[\s\p{P}\p{N}]*(?:\p{L}\))?/u, '');
  return opening.trim().split(/\s+/u).length <= 4 &&
    !scene.groups.some((group) => group.start >= clause.start && group.end <= cue.start)
    ? inherited
    : null;
}

/** Whether the words deny a cue, or tell of it as something that may come: then it says nothing of the person. */
export function denied(scene: Scene, cue: Cue, reached: Reached, clause: Span): boolean {
  const { lexicon, text } = scene;
  const from = Math.max(clause.start, reached.before ? reached.group.end : 0, cue.start - 90);
  const before = lastWords(undated(scene, from, cue.start), isTitle(cue) ? 2 : 6);
  const piece = before.slice(before.lastIndexOf(',') + 1);
  if (stands(lexicon.not, piece) || stands(lexicon.unreal, piece)) return true;
  // "neither X nor Y was convicted", "denies that X was arrested"
  const { start } = reached.group;
  const lead = reached.before ? lastWords(text.slice(Math.max(clause.start, start - 40), start), 2) : '';
  if (stands(`(?:${lexicon.not})(?:,?\\s(?:${lexicon.relative}))?$`, lead)) return true;
  const after = text.slice(cue.end, Math.min(clause.end, cue.end + 60));
  const next = after
    .trim()
    .split(/[\s,]+/u)
    .slice(0, 2)
    .join(' ');
  return lexicon.notAfter !== null && stands(lexicon.notAfter, next);
}

/** The words of a stretch without its dates: the month of May is no verb. */
function undated({ text, times }: Scene, from: number, to: number): string {
  const told = times.slice(firstAfter(times, from), firstAfter(times, to) + 1);
  return told.reduce(
    (words, { start, end }) => {
      const [a, b] = [Math.max(0, start - from), Math.max(0, Math.min(to, end) - from)];
      return words.slice(0, a) + ' '.repeat(Math.max(0, b - a)) + words.slice(Math.max(a, b));
    },
    text.slice(from, to),
  );
}

/** How sure the passage is of a cue: what was said to be so is reported. */
export function certaintyOf(scene: Scene, cue: Cue, reached: Reached, clause: Span): Suggestion['certainty'] {
  if (reached.ambiguous || cue.ambiguous) return 'ambiguous';
  if (cue.concept === 'review_found' && reached.named.length > 1) return 'ambiguous';
  const { lexicon, text } = scene;
  const stretch = text.slice(Math.max(clause.start, cue.start - 300), cue.start);
  const before = isTitle(cue) ? lastWords(stretch, 2) : stretch;
  const [reported] = eachOf(whole(lexicon.reported), before).slice(-1);
  if (!reported) return 'stated';
  const between = before.slice(reported.index);
  return stands(lexicon.turns, between) ? 'stated' : 'reported';
}

/** The last verb of asking in a text that ends in what it asks; null where a verb that does not ask stands after it. */
export function lastAsking(text: string, lexicon: Lexicon): Asking | null {
  const last = (words: string) => eachOf(whole(words), text).at(-1);
  const [asks, position] = [last(lexicon.asks), last(lexicon.positions)];
  if (!asks || (position && position.index > asks.index)) return null;
  return { start: asks.index, end: asks.index + asks[0].length, words: asks[0] };
}
