import { type Cue, isTitle } from '@/lib/intake/suggestions/cues';
import type { Group } from '@/lib/intake/suggestions/groups';
import { eachOf, type Lexicon, stands, whole } from '@/lib/intake/suggestions/lexicon';
import { firstAfter, lastWords, type Scene } from '@/lib/intake/suggestions/scene';

const maxGap = 400;

/** The cues that stand wholly between two places. */
export function cuesBetween(scene: Scene, from: number, to: number): Cue[] {
  return scene.cues
    .slice(firstAfter(scene.cues, from), firstAfter(scene.cues, to))
    .filter(({ start, end }) => start >= from && end <= to);
}

const blank = (text: string, from: number, spans: readonly { start: number; end: number }[]) =>
  spans.reduce((left, { start, end }) => {
    const [a, b] = [Math.max(0, start - from), Math.max(0, end - from)];
    return left.slice(0, a) + ' '.repeat(left.slice(a, b).length) + left.slice(b);
  }, text);

/** What is left of the words when dates, titles and words that carry no subject are taken out. */
function leftOf(scene: Scene, from: number, to: number): string {
  const { lexicon, text, times } = scene;
  const told = times.slice(firstAfter(times, from), firstAfter(times, to) + 1).filter(({ end }) => end <= to);
  const titles = cuesBetween(scene, from, to).filter(isTitle);
  const bare = blank(text.slice(from, to), from, [...told, ...titles]);
  return bare
    .replace(whole(lexicon.adverbs), ' ')
    .replace(whole(lexicon.helping), ' ')
    .replace(whole(lexicon.not), ' ')
    .replace(whole(lexicon.reported), ' ')
    .replace(whole(lexicon.relative), ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether what stands between a name and a predicate leaves the name its subject. */
export function carriesSubject(scene: Scene, group: Group, cue: Cue): boolean {
  const { lexicon, text } = scene;
  const gap = text.slice(group.end, cue.start);
  if (gap.length > maxGap || stands(lexicon.turns, gap)) return false;
  if (lexicon.plural !== null && !group.plural) {
    const near = `${lastWords(gap, 3)} ${text.slice(cue.start, cue.start + 12)}`;
    if (stands(lexicon.plural, near)) return false;
  }
  return relativesAllow(scene, group, gap) && lastPieceAllows(scene, group, cue, gap);
}

/** "who" leads back to the name only right after it, or after "and" where one did; else to whatever it follows. */
function relativesAllow(scene: Scene, group: Group, gap: string): boolean {
  const { lexicon } = scene;
  let allowed = false;
  for (const { index } of eachOf(whole(lexicon.relative), gap)) {
    const before = gap.slice(0, index);
    const joined = allowed && stands(`(?:${lexicon.and})\\s*$`, before);
    const beside = leftOf(scene, group.end, group.end + index) === '' && !stands(lexicon.helping, before);
    const apposed = /^\s*,[^,]{0,60},\s*$/u.test(before) && !stands(lexicon.helping, before);
    if (!joined && !beside && !apposed) return false;
    allowed = true;
  }
  return true;
}

function lastPieceAllows(scene: Scene, group: Group, cue: Cue, gap: string): boolean {
  const { lexicon } = scene;
  const marks = [
    ...gap.matchAll(new RegExp(`[,–—()]|${whole(`${lexicon.and}|${lexicon.or}`).source}`, 'giu')),
  ];
  const last = marks.at(-1);
  const verbs = cuesBetween(scene, group.end, cue.start).filter((each) => !isTitle(each));
  const after = Math.max(
    last ? last.index + last[0].length : 0,
    (verbs.at(-1)?.end ?? group.end) - group.end,
  );
  const left = leftOf(scene, group.end + after, cue.start);
  if (left === '' || stands(`^(?:${lexicon.prepositions})`, left)) return true;
  if (lexicon.verbLast && !last && left.split(' ').length <= 8) return true;
  if (!last || /^[,–—()]$/u.test(last[0])) return false;
  // "X and two others were shot": joined to the name before any verb, unless a comma ends a list of examples
  const before = gap.slice(0, last.index);
  const closed = /,\s*$/u.test(before) && (group.opened || group.named.length === 1);
  return !closed && verbs.length === 0 && !stands(lexicon.helping, before);
}

/** Whether what stands between a verb and a name is about the name: its titles, or a head it is an example of. */
export function carriesObject(scene: Scene, group: Group, cue: Cue): boolean {
  const { lexicon, text } = scene;
  const gap = text.slice(cue.end, group.start);
  if (gap.length > 260 || [lexicon.relative, lexicon.turns].some((words) => stands(words, gap))) return false;
  if (stands(lexicon.helping, gap)) return false;
  const within = cuesBetween(scene, cue.end, group.start);
  if (within.some((each) => !isTitle(each) && each.reach !== cue.reach)) return false;
  if (group.opened || within.some(isTitle)) return true;
  const last = within.at(-1)?.end ?? cue.end;
  return fewWords(text.slice(last, group.start), cue.reach === 'noun', lexicon);
}

/** The same for a noun, which names its person after "of". */
export function carriesNoun(scene: Scene, group: Group, cue: Cue): boolean {
  const { lexicon, times } = scene;
  const first = times[firstAfter(times, cue.end)];
  const dated = first && first.start - cue.end < 6 ? first.end : cue.end;
  const gap = scene.text.slice(dated, group.start);
  const joined = new RegExp(`^\\s*(?:${whole(lexicon.of).source})`, 'iu').test(gap);
  return (lexicon.of === '' || joined) && carriesObject(scene, group, { ...cue, end: dated });
}

/** "X’s arrest", "X:s gripande": the owner stands right before the noun. */
export function ownsNoun(scene: Scene, group: Group, cue: Cue): boolean {
  const gap = scene.text.slice(group.end, cue.start);
  if (gap.length > 50 || /[,;:.]/u.test(gap.replace(/^:s/u, ''))) return false;
  const few = gap.trim().split(/\s+/u).length <= 4;
  if (/^(?:[’']s?|:s)\s/u.test(gap)) return few;
  const genitive = scene.lexicon.verbLast ? /(?:[нтд][ыі]ң)$/u : /s$/u;
  return few && scene.lexicon.of !== '' && genitive.test(group.named.at(-1)?.surface ?? '');
}

/** Whether the words before a name are only its own: no place, no other person. A noun has one "of" before them. */
function fewWords(gap: string, noun: boolean, lexicon: Lexicon): boolean {
  const own = noun ? gap.replace(whole(`^\\s*(?:${lexicon.of})`, 'iu'), ' ') : gap;
  const left = own.replace(whole(lexicon.adverbs), ' ').replace(whole(lexicon.singular), ' ');
  const parted = [lexicon.prepositions, lexicon.and, ...(lexicon.of === '' ? [] : [lexicon.of])];
  if (/[,;:]/u.test(left) || parted.some((words) => stands(words, left.trim()))) return false;
  return (left.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 3;
}
