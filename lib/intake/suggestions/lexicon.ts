import { type Concept, concepts } from '@/lib/intake/suggestions/concepts';
import type { StatementDetail } from '@/lib/statements/schema';

type Relation = Extract<StatementDetail, { kind: 'relation' }>['relation'];

/**
 * Where the person stands that a cue is about. `subject`: before a predicate ("X was arrested", "X died").
 * `object`: after a verb ("release X"). `participle`: before it with a helping verb, after it without ("was arrested",
 * "arrested X"). `noun`: after "of" or before as owner ("arrest of X", "X’s arrest"). `title`, `titles`: beside the
 * name, of one or of a list. `back`: whoever was named last ("in their cases").
 */
export type Reach = 'subject' | 'object' | 'participle' | 'noun' | 'title' | 'titles' | 'back';

/** Words are regular expressions of whole words, without flags; alternatives by `|`. */
export type CueRow = readonly [concept: Concept, reach: Reach, words: string];

/** A language's words for the shared grammar. Every text is the source of a regular expression of whole words. */
export type Lexicon = {
  /** True where the verb stands last, so that its object stands before it (Kazakh). */
  verbLast: boolean;
  /** True where an infinitive or participle may stand after its object (German). */
  objectBefore: boolean;
  cues: readonly CueRow[];
  /** Open a clause that no verb of the clause before reaches. */
  breaks: string;
  /** End the reach of a verb though the clause goes on: "and to", "och att". */
  turns: string;
  and: string;
  or: string;
  including: string;
  relative: string;
  /** Helping verbs, and those of them that want more than one subject. */
  helping: string;
  plural: string | null;
  /** A word that makes the title after it one person's. */
  singular: string;
  adverbs: string;
  /** May stand between a title and its name: "of", "för", "de". */
  of: string;
  prepositions: string;
  /** Somebody else, told of by their tie to the person: "lawyer", "relatives". */
  others: string;
  not: string;
  notAfter: string | null;
  unreal: string;
  reported: string;
  /** Verbs of asking, and verbs of the body that do not ask. */
  asks: string;
  positions: string;
  political: string;
  months: readonly string[];
  /** A year alone; the year in the group `y`. */
  year: string;
  since: string;
  until: string;
  before: string;
  between: string;
  numbers: Readonly<Record<string, number>>;
  years: string;
  monthsLong: string;
  days: string;
  half: string;
  almost: string;
  about: string;
  atLeast: string;
  life: string;
  suspended: string;
  colony: string;
  prison: string;
  fine: string;
  ban: string;
  probation: string;
  inAbsentia: string;
  /** Words before a full stop that does not end a sentence. */
  shortened: string;
  /** Bodies whose findings are on record under a name of their own. */
  former: string;
  /** Ends the words that name whom something is asked of: "to", "att". */
  addressed: RegExp;
  /** Words for a man's, a woman's, anybody's own. */
  his: string;
  her: string;
  their: string;
  /** Words for ties, and what they make the one named after them to the one before. */
  kin: readonly (readonly [relation: Relation, words: string])[];
  bodies: readonly (readonly [slug: string, words: string])[];
};

/** By flags, then by words: a key put together of both would be made a hundred times a passage. */
const made = new Map<string, Map<string, RegExp>>();

/** Letters of the lexicons' alphabets. Plain ranges: with case folding, `\p{L}` takes milliseconds to make, each time. */
const letter = 'A-Za-z\u00c0-\u02af\u0400-\u052f';

/** A pattern of whole words, kept: made once, and used by `eachOf` and `test` only, which leave no state. */
export function whole(source: string, flags = 'giu'): RegExp {
  let kept = made.get(flags);
  if (!kept) {
    kept = new Map();
    made.set(flags, kept);
  }
  const known = kept.get(source);
  if (known) return known;
  const plain = source.replace(/\\p\{L\}(?=[+*{])/gu, `[${letter}]`);
  const pattern = new RegExp(`(?<![${letter}0-9])(?:${plain})(?![${letter}0-9])`, flags);
  kept.set(source, pattern);
  return pattern;
}

/** All places of a global pattern in a text, as `matchAll` finds them, which makes a new pattern for each text. */
export function eachOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let one = pattern.exec(text); one !== null; one = pattern.exec(text)) {
    found.push(one);
    if (one[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Whether any of the words stands in the text. */
export const stands = (source: string, text: string): boolean => whole(source, 'iu').test(text);

const reaches: Readonly<Record<string, Reach>> = {
  subject: 'subject',
  object: 'object',
  participle: 'participle',
  noun: 'noun',
  title: 'title',
  titles: 'titles',
  back: 'back',
};

const isConcept = (word: string): word is Concept => Object.hasOwn(concepts, word);

/** Cues as a table has them: one a line, concept, reach and words parted by a blank. Throws on a line of another form. */
export function cueRows(table: string): CueRow[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, concept = '', reach = '', words = ''] = /^(\w+) (\w+) (.+)$/u.exec(line) ?? [];
      const known = reaches[reach];
      if (!isConcept(concept) || !known || words === '') throw new Error(`not a cue: ${line}`);
      return [concept, known, words] as const;
    });
}

/** Number words with what they count: "one 1 two 2". */
export function numbered(table: string): Record<string, number> {
  const words = table.split(' ');
  return Object.fromEntries(
    words.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(words[at + 1])] as const] : [])),
  );
}
