import { type Cue, isTitle } from '@/lib/intake/suggestions/cues';
import { carriesNoun, carriesObject, carriesSubject, ownsNoun } from '@/lib/intake/suggestions/gaps';
import type { Group, Named } from '@/lib/intake/suggestions/groups';
import { stands, whole } from '@/lib/intake/suggestions/lexicon';
import { firstAfter, lastWords, type Scene } from '@/lib/intake/suggestions/scene';
import { titleReach } from '@/lib/intake/suggestions/titles';

/** Whom a cue is about. `ambiguous`: of a row of names together, or of one of them. */
export type Reached = { group: Group; named: Named[]; ambiguous: boolean; before: boolean; example?: true };

/** Finds whom a cue is about, or null where the words do not say it plainly. */
export function reachOf(scene: Scene, cue: Cue): Reached | null {
  const reached = isTitle(cue) ? titleReach(scene, cue) : factReach(scene, cue);
  if (!reached || !sameQuotes(scene, cue, reached.group)) return null;
  return reached.group.either ? { ...reached, ambiguous: true } : reached;
}

function factReach(scene: Scene, cue: Cue): Reached | null {
  const { lexicon } = scene;
  switch (cue.reach) {
    case 'back':
      return named(lastGroup(scene, cue), cue, true);
    case 'noun':
      return owner(scene, cue) ?? (lexicon.verbLast ? null : follower(scene, cue, carriesNoun));
    case 'object': {
      const before = lexicon.verbLast || lexicon.objectBefore ? objectBefore(scene, cue) : null;
      return before ?? (lexicon.verbLast ? null : follower(scene, cue, carriesObject));
    }
    case 'participle':
      return participle(scene, cue);
    default:
      return subject(scene, cue) ?? example(scene, cue) ?? follower(scene, cue, carriesInverted);
  }
}

function named(group: Group | null, cue: Cue, before: boolean): Reached | null {
  return group && { group, named: group.named, ambiguous: cue.ambiguous, before };
}

const clauseAt = (scene: Scene, cue: Cue) => firstAfter(scene.clauses, cue.start);

/** No words reach farther back to a name, in characters: keeps the work in step with the text. */
const maxReach = 400;

/** The groups of the cue's clause that stand before it, nearest first, at most three. */
function groupsBefore(scene: Scene, cue: Cue): Group[] {
  const next = firstAfter(scene.groups, cue.start);
  const clause = clauseAt(scene, cue);
  return scene.groups
    .slice(Math.max(0, next - 3), next)
    .reverse()
    .filter(({ clause: at, end }) => at === clause && end <= cue.start && cue.start - end <= maxReach);
}

function groupAfter(scene: Scene, cue: Cue): Group | null {
  const group = scene.groups[firstAfter(scene.groups, cue.end)];
  return group && group.clause === clauseAt(scene, cue) && group.start >= cue.end ? group : null;
}

/** Whoever was named last, in this clause or the one before. */
function lastGroup(scene: Scene, cue: Cue): Group | null {
  const group = scene.groups[firstAfter(scene.groups, cue.start) - 1];
  return group && group.clause >= clauseAt(scene, cue) - 1 ? group : null;
}

function subject(scene: Scene, cue: Cue): Reached | null {
  for (const group of groupsBefore(scene, cue)) {
    // "X, brother of Y, was arrested": Y is only told of to say who X is
    if (group.owned && !toldOf(scene, group)) continue;
    return carriesSubject(scene, group, cue) ? named(group, cue, true) : null;
  }
  return null;
}

/** "the family of X, who was killed": the clause after the name is about the name. */
const toldOf = ({ text, lexicon }: Scene, group: Group): boolean =>
  stands(`^\\s*,\\s*(?:${lexicon.relative})`, text.slice(group.end, group.end + 20));

function objectBefore(scene: Scene, cue: Cue): Reached | null {
  const [group] = groupsBefore(scene, cue);
  if (!group || group.owned) return null;
  const gap = scene.text.slice(group.end, cue.start);
  const words = gap.trim() === '' ? 0 : gap.trim().split(/\s+/u).length;
  if (words > 8 || gap.length > 120 || /[;:]/u.test(gap)) return null;
  const { helping, relative, turns, breaks } = scene.lexicon;
  if ([relative, turns, breaks].some((each) => stands(each, gap))) return null;
  const within = scene.cues.slice(firstAfter(scene.cues, group.end), firstAfter(scene.cues, cue.start));
  const helped = !scene.lexicon.verbLast && stands(helping, gap) && cue.reach === 'object';
  return helped || within.some((each) => !isTitle(each)) ? null : named(group, cue, true);
}

function owner(scene: Scene, cue: Cue): Reached | null {
  const [group] = groupsBefore(scene, cue);
  return group && ownsNoun(scene, group, cue) ? named({ ...group }, cue, true) : null;
}

type Carries = (scene: Scene, group: Group, cue: Cue) => boolean;

function follower(scene: Scene, cue: Cue, carries: Carries): Reached | null {
  const group = groupAfter(scene, cue);
  if (!group || !carries(scene, group, cue)) return null;
  const owned = group.owned && /^(?:[’']s?|:s)\s/u.test(scene.text.slice(group.end, group.end + 4));
  return owned ? null : named(group, cue, false);
}

const carriesInverted: Carries = (scene, group, cue) =>
  group.start - cue.end < 90 && groupsBefore(scene, cue).length === 0 && carriesObject(scene, group, cue);

/** "a number of journalists were detained …, such as A and B": examples of the subject after the verb. */
function example(scene: Scene, cue: Cue): Reached | null {
  const group = groupAfter(scene, cue);
  if (!group?.opened || group.start - cue.end > 300 || groupsBefore(scene, cue).length > 0) return null;
  const gap = scene.text.slice(cue.end, group.start);
  const { helping, relative, turns } = scene.lexicon;
  if ([helping, relative, turns].some((words) => stands(words, gap))) return null;
  const heads = scene.cues.slice(firstAfter(scene.cues, cue.end - 1), firstAfter(scene.cues, group.start));
  // "for supporting lawyers such as A": the examples are of the nearer head
  const nearer = heads.some((head) => head.start >= cue.end && head.reach === 'titles');
  const reached = nearer ? null : named(group, cue, false);
  return reached && { ...reached, example: true };
}

/** The title of those a verb is said of, whom examples after it belong to: "journalists were detained, such as A". */
export function headOf(scene: Scene, cue: Cue): Cue | null {
  const head = scene.cues[firstAfter(scene.cues, cue.start) - 1];
  if (head?.reach !== 'titles' || clauseAt(scene, head) !== clauseAt(scene, cue)) return null;
  const gap = scene.text.slice(head.end, cue.start).replace(whole(scene.lexicon.helping), ' ');
  return gap.replace(whole(scene.lexicon.adverbs), ' ').trim() === '' ? head : null;
}

/** A participle is said of what stands before it when a helping verb or a comma joins them, else of its object. */
function participle(scene: Scene, cue: Cue): Reached | null {
  const [group] = groupsBefore(scene, cue);
  const { lexicon, text } = scene;
  if (lexicon.verbLast) return subject(scene, cue) ?? objectBefore(scene, cue);
  if (group && (!group.owned || toldOf(scene, group))) {
    const gap = text.slice(group.end, cue.start);
    if (/^\s+$/u.test(gap)) {
      const last = group.named.slice(-1);
      return { group, named: last, ambiguous: cue.ambiguous || group.named.length > 1, before: true };
    }
    if (/^\s*[,(–—]\s*$/u.test(gap)) return named(group, cue, true);
    if (stands(lexicon.helping, gap) && carriesSubject(scene, group, cue)) return named(group, cue, true);
    if (lexicon.objectBefore) return objectBefore(scene, cue) ?? follower(scene, cue, carriesObject);
  }
  if (group?.owned && stands(lexicon.helping, lastWords(text.slice(group.end, cue.start), 6))) {
    return subject(scene, cue);
  }
  const begin = scene.clauses[clauseAt(scene, cue)]?.start ?? 0;
  const helped = whole(lexicon.helping, 'iu').test(
    lastWords(text.slice(Math.max(begin, cue.start - 60), cue.start), 4),
  );
  if (!group && helped) return example(scene, cue) ?? follower(scene, cue, carriesInverted);
  return follower(scene, cue, carriesObject);
}

/** Words in quotation marks are about somebody outside only by chance. */
function sameQuotes(scene: Scene, cue: Cue, group: Group): boolean {
  const around = (at: number) => {
    const span = scene.quoted[firstAfter(scene.quoted, at)];
    return span && span.start <= at ? span : null;
  };
  const quote = around(cue.start);
  return quote === null || quote === around(group.start);
}
