import type { ReadMention, Span } from '@/lib/intake/schema';
import type { Cue } from '@/lib/intake/suggestions/cues';
import { isTitle } from '@/lib/intake/suggestions/cues';
import { eachOf, type Lexicon, stands, whole } from '@/lib/intake/suggestions/lexicon';

/** A mention in its passage; `at` is its place among the mentions given. */
export type Named = Span & { at: number; surface: string };

/** Names in a row, "A, B and C": what is said of the head or of the row is said of all of them. */
export type Group = Span & {
  named: Named[];
  /** Named as examples: "including A and B". */
  opened: boolean;
  /** Only names somebody else's tie to them: "relatives of A", "A’s lawyer". */
  owned: boolean;
  /** More are meant than the one named. */
  plural: boolean;
  /** "A or B". */
  either: boolean;
  /** Index of the clause it stands in. */
  clause: number;
};

const maxGap = 200;

/** The groups of a passage in order. Names too far from each other, or parted by a verb, are not one group. */
export function groupsOf(
  text: string,
  mentions: readonly (ReadMention & { at: number })[],
  clauses: readonly Span[],
  cues: readonly Cue[],
  lexicon: Lexicon,
): Group[] {
  const groups: Group[] = [];
  let clause = 0;
  let cue = 0;
  for (const { at, span, surface } of mentions) {
    while (clause < clauses.length - 1 && (clauses[clause]?.end ?? 0) <= span.start) clause += 1;
    const named = { at, surface, ...span };
    const last = groups.at(-1);
    if (last && span.start < last.end) continue;
    const from = last?.end ?? 0;
    while (cue < cues.length && (cues[cue]?.start ?? 0) < from) cue += 1;
    const between = cues.slice(cue, cue + 12).filter((each) => each.start < span.start);
    const gap = text.slice(from, Math.min(span.start, from + maxGap + 1));
    if (
      last &&
      last.clause === clause &&
      gap.length <= maxGap &&
      links(gap, from, last.opened, between, lexicon)
    ) {
      last.named.push(named);
      last.either ||= stands(lexicon.or, gap);
      last.end = span.end;
    } else {
      const begin = Math.max(from, clauses[clause]?.start ?? 0, span.start - 120);
      const verb = between.findLast((each) => !isTitle(each))?.end ?? 0;
      groups.push(begun(named, clause, text.slice(begin, span.start), verb - begin, lexicon));
    }
  }
  for (const group of groups) {
    const after = text.slice(group.end, group.end + 60);
    group.owned ||= /^(?:[’']s?|:s)\s/u.test(after) || stands(`^\\s+(?:${lexicon.others})`, after);
    const more = stands(`^\\s*,?\\s*(?:${lexicon.and})`, after);
    group.plural = group.named.length > 1 || group.opened || more;
  }
  return groups;
}

/** `verb`: where the last verb before the name ends, in the words before it. */
function begun(named: Named, clause: number, before: string, verb: number, lexicon: Lexicon): Group {
  const { start, end } = named;
  const opener = eachOf(whole(lexicon.including), before).at(-1);
  const rest = opener && before.slice(opener.index + opener[0].length).replace(/^,/u, '');
  const near = opener !== undefined && opener.index >= verb;
  const opened = near && rest !== undefined && !/,(?!\s*$)/u.test(rest);
  const owned = stands(`(?:${tieTo(lexicon)})[^,;]*$`, before);
  return { start, end, named: [named], opened, owned, plural: false, either: false, clause };
}

/** Whether what stands between two names makes a row of them: commas, "and", and the second one's title. */
function links(gap: string, from: number, opened: boolean, cues: readonly Cue[], lexicon: Lexicon): boolean {
  // "including A, who became a witness, B and C"
  if (opened && stands(`^\\s*,\\s*(?:${lexicon.relative})\\s[^,;:]{1,140},\\s*$`, gap)) return true;
  if (!/,/u.test(gap) && !stands(lexicon.and, gap) && !stands(lexicon.or, gap)) return false;
  if (/[–—:;]/u.test(gap) || gap.trim().split(/\s+/u).length > 14 || !cues.every(isTitle)) return false;
  const parted = [lexicon.relative, lexicon.helping, lexicon.including, lexicon.turns, tieTo(lexicon)];
  if (parted.some((words) => stands(words, gap))) return false;
  const pieces = gap.split(whole(`${lexicon.and}|${lexicon.or}`)).flatMap((piece) => piece.split(','));
  let at = from;
  return pieces.every((piece) => {
    const words = piece.trim() === '' ? 0 : piece.trim().split(/\s+/u).length;
    const place = gap.indexOf(piece, at - from) + from;
    at = place + piece.length;
    const titled = cues.some(({ start, end }) => start >= place && end <= at + 1);
    return titled || words <= 3;
  });
}

/** "relatives of": the name after it is not whom the words before it are about. */
const tieTo = ({ others, of }: Lexicon) => `(?:${others})\\s+(?:${of})`;
