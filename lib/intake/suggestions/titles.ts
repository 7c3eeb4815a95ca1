import type { Cue } from '@/lib/intake/suggestions/cues';
import { isTitle } from '@/lib/intake/suggestions/cues';
import { cuesBetween } from '@/lib/intake/suggestions/gaps';
import type { Group } from '@/lib/intake/suggestions/groups';
import { eachOf, stands, whole } from '@/lib/intake/suggestions/lexicon';
import type { Reached } from '@/lib/intake/suggestions/reach';
import { firstAfter, type Scene } from '@/lib/intake/suggestions/scene';

const maxLead = 140;

/** Whom a title is of: the name or the row it leads to, or the name it follows. */
export function titleReach(scene: Scene, cue: Cue): Reached | null {
  const follows = /^[’']s?(?=[\s,.;]|$)/u.test(scene.text.slice(cue.end, cue.end + 3));
  return follows ? null : (leads(scene, cue) ?? apposed(scene, cue));
}

function leads(scene: Scene, cue: Cue): Reached | null {
  const { lexicon, text } = scene;
  const group = scene.groups[firstAfter(scene.groups, cue.end)];
  const next = group?.named.findIndex(({ start }) => start >= cue.end) ?? -1;
  const first = group?.named[next];
  if (!group || !first || first.start - cue.end > maxLead) return null;
  const clause = scene.clauses[group.clause];
  if (!clause || cue.start < clause.start) return null;
  const gap = text.slice(cue.end, first.start);
  const opener = next === 0 && group.opened ? eachOf(whole(lexicon.including), gap).at(-1) : undefined;
  const many = cue.reach === 'titles' && !single(scene, cue);
  if (opener ? !openedBy(scene, cue, gap.slice(0, opener.index)) : !ledTo(scene, cue, first.start))
    return null;
  if (!many && !opener) return { group, named: [first], ambiguous: cue.ambiguous, before: false };
  if (!many) return null;
  const rest = group.named.slice(next);
  const nextTitle = rest.findIndex(({ start }, index) => {
    const from = rest[index - 1]?.end;
    return from !== undefined && cuesBetween(scene, from, start).some(isTitle);
  });
  const named = opener || nextTitle < 1 ? rest : rest.slice(0, nextTitle);
  return {
    group,
    named,
    ambiguous: cue.ambiguous || mixed(scene, cue, first.start, opener !== undefined),
    before: false,
  };
}

/** "a lawyer": one person's, though the word may stand for several. */
const single = ({ text, lexicon }: Scene, cue: Cue) =>
  stands(
    `(?:${lexicon.singular})\\s+(?:\\p{L}+\\s+){0,2}$`,
    text.slice(Math.max(0, cue.start - 40), cue.start),
  );

/** "journalists and activists, including A": which of the two A is stays open. */
function mixed(scene: Scene, cue: Cue, name: number, opened: boolean): boolean {
  const { lexicon, text } = scene;
  if (!opened) return false;
  const other = (from: number, to: number) =>
    cuesBetween(scene, from, to).some(
      (each) =>
        each.reach === 'titles' && scene.text.slice(from, to).length > 0 && each.concept !== cue.concept,
    );
  const near = text.slice(Math.max(0, cue.start - 60), cue.start);
  const joined = stands(`(?:${lexicon.and}|${lexicon.or})\\s+(?:\\p{L}+\\s+){0,2}$`, near);
  return other(cue.end, name) || (joined && other(Math.max(0, cue.start - 60), cue.start));
}

function openedBy(scene: Scene, cue: Cue, gap: string): boolean {
  const { helping, relative, turns } = scene.lexicon;
  if ([helping, relative, turns].some((words) => stands(words, gap))) return false;
  return cuesBetween(scene, cue.end, cue.end + gap.length).every(isTitle);
}

/** Between a title and its name: nothing, what it is a title in ("of the party"), or another title joined to it. */
function ledTo(scene: Scene, cue: Cue, to: number): boolean {
  const { lexicon, text } = scene;
  const gap = text.slice(cue.end, to);
  if (/^[\s,“"«„]*$/u.test(gap)) return true;
  const { helping, relative, turns } = lexicon;
  if ([helping, relative, turns].some((words) => stands(words, gap))) return false;
  const within = cuesBetween(scene, cue.end, to);
  if (!within.every(isTitle)) return false;
  const after = within.at(-1)?.end ?? cue.end;
  if (within.length === 0 && (stands(lexicon.and, gap) || stands(lexicon.or, gap)))
    return ofBody(scene, cue, gap);
  if (/[,;:]\s*\S/u.test(text.slice(after, to))) return false;
  return ofBody(scene, within.at(-1) ?? cue, text.slice(after, to));
}

function ofBody({ lexicon, text }: Scene, cue: Cue, gap: string): boolean {
  const words = gap.trim().replace(/,$/u, '');
  if (words === '') return true;
  // "the lawyer of X" is somebody else
  if (stands(`^(?:${lexicon.of})$`, words)) return false;
  if (/[,;:()]/u.test(words) || words.split(/\s+/u).length > 14) return false;
  if (stands(`^(?:${lexicon.of})`, words) || stands(`(?:${lexicon.of})$`, text.slice(cue.start, cue.end)))
    return true;
  // "movement “Free Land” X", "refugee in Belgium X": no comma may stand between
  const short = words.split(/\s+/u).length <= 5;
  return short && !/,\s*$/u.test(gap) && (/[”"»]$/u.test(words) || /\p{Lu}\p{L}+$/u.test(words));
}

/** "X, a former judge", "X (journalist)", "X och Y, båda jurister". */
function apposed(scene: Scene, cue: Cue): Reached | null {
  const { lexicon, text } = scene;
  const group: Group | undefined = scene.groups[firstAfter(scene.groups, cue.start) - 1];
  const last = group?.named.at(-1);
  if (!group || !last || cue.start - group.end > 60 || group.owned) return null;
  if (cue.start >= (scene.clauses[group.clause]?.end ?? 0)) return null;
  const gap = text.slice(group.end, cue.start);
  const bare = gap.replace(whole(lexicon.singular), ' ').replace(whole(lexicon.adverbs), ' ');
  const beside = /^\s*[,(–—]\s*(?:\p{N}+\s*,)?\s*(?:\p{L}+\s+){0,2}$/u.test(bare);
  const is =
    stands(lexicon.helping, gap) && /^\s*(?:\p{L}+\s*){0,4}$/u.test(gap) && !stands(lexicon.not, gap);
  const who = stands(lexicon.relative, gap) && /^\s*,\s*(?:\p{L}+\s*){0,4}$/u.test(gap);
  // "X, Y сияқты саяси тұтқындар": the list before its head
  const listed = lexicon.verbLast && stands(`^\\s*(?:${lexicon.including})\\s*$`, gap);
  if (listed && cue.reach === 'titles')
    return { group, named: group.named, ambiguous: cue.ambiguous, before: true };
  if (!beside && !is && !who) return null;
  if (beside && (stands(lexicon.and, gap) || stands(lexicon.prepositions, gap))) return null;
  const many = cue.reach === 'titles' && !single(scene, cue);
  if (many && group.named.length === 1) return null;
  return { group, named: many ? group.named : [last], ambiguous: cue.ambiguous, before: true };
}
