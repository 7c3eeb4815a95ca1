import type { Span } from '@/lib/intake/schema';
import { alternatives, type Concept } from '@/lib/intake/suggestions/concepts';
import { eachOf, type Lexicon, type Reach, whole } from '@/lib/intake/suggestions/lexicon';

/** Words of a passage that may say something of somebody. */
export type Cue = Span & { concept: Concept; reach: Reach; ambiguous: boolean };

export const isTitle = ({ reach }: Pick<Cue, 'reach'>) => reach === 'title' || reach === 'titles';

/** What is said of a list together, though the record has one code for it. */
const ofTheList: ReadonlySet<Concept> = new Set(['detained_or_harassed', 'harassed_or_prosecuted']);

/**
 * The cues of a passage in order, none over another: of two that share words the longer counts, then the one that
 * begins first. Words inside a name are none. Two facts with "or" between them come as one cue, or both as ambiguous.
 */
export function cuesOf(text: string, lexicon: Lexicon, names: readonly Span[]): Cue[] {
  const found: Cue[] = [];
  for (const [concept, reach, words] of lexicon.cues) {
    for (const { index, 0: matched } of eachOf(whole(words), text)) {
      found.push({
        start: index,
        end: index + matched.length,
        concept,
        reach,
        ambiguous: ofTheList.has(concept),
      });
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const cues: Cue[] = [];
  let name = 0;
  for (const cue of found) {
    while (name < names.length && (names[name]?.end ?? 0) <= cue.start) name += 1;
    const inName = (names[name]?.start ?? Number.POSITIVE_INFINITY) < cue.end;
    if (cue.end === cue.start || inName) continue;
    const last = cues.at(-1);
    if (last && cue.start < last.end) {
      if (cue.end - cue.start > last.end - last.start) cues.splice(-1, 1, cue);
      continue;
    }
    cues.push(cue);
  }
  return settled(cues, text, lexicon);
}

/** "detained or harassed": what is said of the list is not split into facts about each of it (law 2). */
function settled(cues: readonly Cue[], text: string, lexicon: Lexicon): Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues) {
    const last = kept.at(-1);
    const between = last ? text.slice(last.end, Math.min(cue.start, last.end + 80)) : '';
    const joined = last && cue.start - last.end < 80 ? jointOf(between, last, cue, lexicon) : null;
    if (!last || joined === null) {
      kept.push(cue);
      continue;
    }
    const code = alternatives.find(
      ([one, other]) =>
        (one === last.concept && other === cue.concept) || (one === cue.concept && other === last.concept),
    )?.[2];
    if (code !== undefined) {
      const reach = last.reach === 'participle' || last.reach === 'subject' ? last.reach : cue.reach;
      kept.splice(-1, 1, { start: last.start, end: cue.end, concept: code, reach, ambiguous: true });
    } else if (joined === 'or') {
      kept.splice(-1, 1, { ...last, ambiguous: true });
      kept.push({ ...cue, ambiguous: true });
    } else kept.push(cue);
  }
  return kept;
}

function jointOf(between: string, one: Cue, other: Cue, lexicon: Lexicon): 'or' | 'and' | null {
  if (isTitle(one) !== isTitle(other) || between.trim().split(/\s+/u).length > 4) return null;
  if (/[,;.:]/u.test(between)) return null;
  if (whole(lexicon.or, 'iu').test(between)) return 'or';
  // "harass and prosecute defenders, including …": two things done to a list, not both to each of it
  const done = one.reach === 'object' && other.reach === 'object';
  return done && whole(lexicon.and, 'iu').test(between) ? 'and' : null;
}
