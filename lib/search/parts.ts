import { type FoldedName, type FoldedPart, foldName, joinsOf } from '@/lib/spelling/fold';

/** A part of a name that people are looked up by. */
export type AskedPart = {
  /** Folded to English-press letters. */
  plain: string;
  /** The part alone, in words of the query. */
  surface: string;
  /** Exact keys: a published part shares one when it may be a spelling of this one. */
  keys: readonly string[];
};

export type Asked = {
  folded: FoldedName;
  /** Parts everyone found must bear; patronymics beside given and family name are not asked for. */
  full: AskedPart[];
  /** Initials, each by the Latin letters its sound may begin with. */
  initials: string[][];
};

/**
 * The parts a published name is found by, each as "letters key key …": its parts, initials with a full stop and no
 * keys, and hyphened parts once more as one word, since newspapers write Kassym-Jomart and Kasymzhomart.
 */
export function storedParts(form: string): string[] {
  const folded = foldName(form);
  const lines = folded.parts.flatMap((part, at) => {
    if (part.plain === '') return [];
    if (part.initial) return [`${part.plain}.`];
    const joined = part.hyphen ? joinedAt(folded, at) : null;
    return [part, ...(joined === null ? [] : [joined])].map(({ plain, keys }) => [plain, ...keys].join(' '));
  });
  return [...new Set(lines)];
}

/** What a query asks for. No part remains of a query without letters. */
export function askedOf(query: string): Asked {
  const folded = foldName(query);
  const named = folded.parts.filter((part) => !part.initial && !part.particle && !part.patronymic).length;
  const asked: Asked = { folded, full: [], initials: [] };
  folded.parts.forEach((part, at) => {
    if (part.plain === '') return;
    if (part.initial) asked.initials.push(lettersLike(part.plain));
    else if (named === 0 || !(part.particle || (part.patronymic && named >= 2))) {
      // a name may be twice the same word, and a pasted word a hundred times
      if (asked.full.filter(({ plain }) => plain === part.plain).length === 2) return;
      asked.full.push({ plain: part.plain, surface: part.surface, keys: keysAt(folded, part, at) });
    }
  });
  return asked;
}

/** Either half of a hyphened part is also found by the whole written as one word. */
function keysAt(folded: FoldedName, part: FoldedPart, at: number): readonly string[] {
  const start = part.hyphen ? at : folded.parts[at - 1]?.hyphen === true ? at - 1 : null;
  const joined = start === null ? null : joinedAt(folded, start);
  return joined === null ? part.keys : [...new Set([...part.keys, ...joined.keys])];
}

function joinedAt(folded: FoldedName, at: number): FoldedPart | null {
  const [first, second] = [folded.parts[at], folded.parts[at + 1]];
  if (first === undefined || second === undefined) return null;
  const surface = first.surface + second.surface;
  for (const join of joinsOf(folded)) {
    const part = join.parts[at];
    if (
      part !== undefined &&
      part.surface.length > first.surface.length &&
      surface.startsWith(part.surface)
    ) {
      return part;
    }
  }
  return null;
}

/** First letters that spelling habits take for one another; wide, since likeness decides afterwards. */
const classes = ['aeiouyjw', 'zjscdgt', 'kcqghx', 'bpvw', 'dtj', 'fvwpb', 'lr', 'mn'];

/** Latin letters a published part may begin with where a query has this letter, or this letter's sound. */
export function lettersLike(plain: string): string[] {
  const letter = plain.charAt(0);
  return [...new Set(classes.filter((each) => each.includes(letter)).join('') + letter)];
}
