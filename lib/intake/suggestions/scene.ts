import type { ReadMention, Span } from '@/lib/intake/schema';
import { clausesOf, quotedIn } from '@/lib/intake/suggestions/clauses';
import { type Cue, cuesOf } from '@/lib/intake/suggestions/cues';
import { type Group, groupsOf } from '@/lib/intake/suggestions/groups';
import type { Lexicon } from '@/lib/intake/suggestions/lexicon';
import { type Told, timesIn } from '@/lib/intake/suggestions/times';

/** A passage laid out: everything in order of place. */
export type Scene = {
  text: string;
  lexicon: Lexicon;
  clauses: Span[];
  quoted: Span[];
  cues: Cue[];
  groups: Group[];
  times: Told[];
};

/** Lays out a passage and the mentions in it. Mentions that overlap another or stand outside the text are left out. */
export function sceneOf(
  text: string,
  mentions: readonly (ReadMention & { at: number })[],
  lexicon: Lexicon,
): Scene {
  const within = mentions
    .filter(({ span }) => span.end <= text.length && span.start < span.end)
    .sort((one, other) => one.span.start - other.span.start);
  const names = within.map(({ span }) => span);
  const clauses = clausesOf(text, lexicon, names);
  const cues = cuesOf(text, lexicon, names);
  const groups = groupsOf(text, within, clauses, cues, lexicon);
  return { text, lexicon, clauses, quoted: quotedIn(text), cues, groups, times: timesIn(text, lexicon) };
}

/** Index of the first of the ordered spans that ends after `at`; their number when none does. */
export function firstAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last words of a text, at most `count`. */
export const lastWords = (text: string, count: number): string =>
  text.trim().split(/\s+/u).slice(-count).join(' ');
