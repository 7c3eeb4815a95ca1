import { type Context, contextOf } from './context';
import { ENOUGH, fullWords, judged } from './judge';
import { type Knowledge, type Lexicon, lexiconOf } from './lexicon';
import { type Known, type Piece, piecesOf } from './pieces';
import { isPlacePhrase } from './places';
import type { NamePassage } from './schema';
import { readWords, type Word } from './text-words';
import { type Trimmed, trimmed } from './trim';

/** A run of words that may be a person's name, as its context has it. */
export interface Proposal extends Trimmed {
  /** Position among the passages. */
  passage: number;
  start: number;
  end: number;
  surface: string;
  /** Words that are neither initials nor particles. */
  count: number;
  context: Context;
  score: number;
  rule: string;
  /** Number of the list it stands in, with its place there; null when it stands alone. */
  list: number | null;
}

/** A passage cut into words. */
export interface ReadText extends Known {
  passage: NamePassage;
  /** Names are read in its running text; elsewhere (an address, a number) only known people are found. */
  prose: boolean;
}

const MARKED: ReadonlySet<string> = new Set([
  'citation',
  'recital',
  'paragraph',
  'bullet',
  'footnote',
  'lead',
  'text',
  'other',
]);
const NO_PROSE: ReadonlySet<string> = new Set(['url', 'reference', 'date']);
/** Letters between two names of one list: a comma, a courtesy, a country in brackets. */
const LONGEST_GAP = 90;
const LETTER_MARK = /^\s*(?:\p{Lu}\.|\p{Lu}{2,3}\.)\s+\p{Lu}/u;
const BETWEEN =
  /^(?:\s*\([^()]{1,60}\))?\s*(?:[,;،、]\s*(?:(?:and|och|et|und|sowie|samt|и|а также|және|y|e|or)\s+)?|(?:\s|^)(?:and|&|och|samt|et|und|sowie|и|мен|пен|бен|және|y)\s+)(?:(?:mr|mrs|ms|m|mm|mme|dr|prof|herrn?|frau|de|г-на|г-жи)\.?\s+)*(?:d[’'])?$/iu;

/** Cuts every passage into words. */
export function readTexts(
  passages: readonly NamePassage[],
  language: string,
): { texts: ReadText[]; lexicon: Lexicon } {
  const lexicon = lexiconOf(language);
  const texts = passages.map((passage) => {
    // "A. Ivanov said": in plain text a letter may be an initial
    const marked =
      MARKED.has(passage.kind) &&
      !((passage.kind === 'text' || passage.kind === 'other') && LETTER_MARK.test(passage.text));
    const words = readWords(passage.text, marked, lexicon.language);
    return {
      passage,
      words,
      know: knowledgeOf(words, lexicon),
      prose: !NO_PROSE.has(passage.kind),
    };
  });
  return { texts, lexicon };
}

/** Where a name ends: behind the full stop of an initial that ends it. */
export function endOf({ words, passage }: Pick<ReadText, 'words' | 'passage'>, last: number): number {
  const word = words[last];
  if (word === undefined) return 0;
  return word.shape === 'initial' && passage.text[word.end] === '.' ? word.end + 1 : word.end;
}

function knowledgeOf(words: readonly Word[], lexicon: Lexicon): Knowledge[] {
  const know = words.map(({ lower, shape }) => lexicon.know(lower, shape !== 'small'));
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [one, next] = [words[at], words[at + 1]];
    if (one === undefined || next === undefined || one.shape === 'small') continue;
    if (!isPlacePhrase(one.lower, next.lower)) continue;
    for (const place of [at, at + 1]) know[place] = { ...NOTHING, place: true };
  }
  return know;
}

const NOTHING: Knowledge = {
  ...{ grammar: false, people: false, institution: false, organisation: false, title: false, place: false },
  ...{ demonym: false, acronym: false, given: false, asianFamily: false, familyEnding: false },
};

/** Every run that may be a name, in order of the text, with its score from its own context and from its list's. */
export function proposalsOf(texts: readonly ReadText[], lexicon: Lexicon): Proposal[] {
  const small = new Set<string>();
  for (const { words } of texts) {
    for (const { shape, lower } of words) if (shape === 'small') small.add(lower);
  }
  const proposals: Proposal[] = [];
  texts.forEach((text, passage) => {
    if (!text.prose) return;
    for (const piece of piecesOf(text, lexicon)) {
      const part = trimmed(text, piece, lexicon);
      const count = part === null ? 0 : fullWords(text, part);
      if (part === null || part.institutional) {
        besideThing(proposals.at(-1), text, piece, passage);
        if (part === null) continue;
      }
      if (count === 0) continue;
      const start = text.words[part.first]?.start ?? 0;
      const end = endOf(text, part.last);
      const context = contextOf(text, part, text.passage.text, lexicon);
      proposals.push({
        ...part,
        ...judged(text, part, context, lexicon, (lower) => small.has(lower)),
        passage,
        start,
        end,
        surface: text.passage.text.slice(start, end),
        count,
        context,
        list: null,
      });
    }
  });
  readLists(proposals, texts);
  settleSurfaces(proposals);
  return proposals;
}

/** An institution's name after "and" or a comma speaks against a person before it: "N N and Baiterek Holding". */
function besideThing(before: Proposal | undefined, text: ReadText, piece: Piece, passage: number): void {
  if (before === undefined || before.passage !== passage || before.context.near === 'beside') return;
  // "Rachel N, Human Rights Watch deputy director" names the person's office
  for (let at = piece.last + 1; at <= piece.last + 3; at += 1) if (text.know[at]?.people === true) return;
  let institution = false;
  for (let at = piece.first; at <= piece.last; at += 1) institution ||= text.know[at]?.institution === true;
  const start = text.words[piece.first]?.start ?? 0;
  if (
    institution &&
    start - before.end < LONGEST_GAP &&
    BETWEEN.test(text.passage.text.slice(before.end, start))
  )
    before.score -= 1.2;
}

/** Names joined by commas and "and" share what opens their list, and lend each other what they are sure of. */
function readLists(proposals: Proposal[], texts: readonly ReadText[]): void {
  let lists = 0;
  let from = 0;
  for (let at = 1; at <= proposals.length; at += 1) {
    const one = proposals[at - 1];
    const next = proposals[at];
    if (one !== undefined && next !== undefined && one.passage === next.passage) {
      const between = texts[one.passage]?.passage.text.slice(one.end, next.start) ?? '';
      if (between.length < LONGEST_GAP && BETWEEN.test(between)) continue;
    }
    const members = proposals.slice(from, at);
    from = at;
    if (members.length < 2) continue;
    lists += 1;
    for (const member of members) member.list = lists;
    weighList(members);
  }
}

function weighList(members: readonly Proposal[]): void {
  const [head] = members;
  if (head === undefined) return;
  const { noun, near, ledBy } = head.context;
  // "the brothers N and N N": one family name for both
  if (head.count === 1 && noun === 'people' && near === 'beside' && (members[1]?.count ?? 0) > 1)
    head.score += 0.5;
  const full = members.filter(({ count }) => count >= 2);
  const sure = full.filter(({ score }) => score >= ENOUGH + 0.7).length;
  for (const member of members.slice(1)) {
    const own = member.context.noun !== null && member.context.near === 'beside';
    if (own || member.institutional || member.context.ledBy) continue;
    if (noun === null && head.context.event && member.count > 1) member.score += 0.8;
    if (noun === 'people' && !ledBy) member.score += near === 'clause' ? 0.6 : 1.2;
    else if (noun === 'organisation' && near !== 'clause')
      member.score -= member.context.noun === 'organisation' ? 0.5 : 1.8;
  }
  // who is released, arrested or tried is a person: the first of such a list is enough to open it
  const first = head.context.event && head.count >= 2 && head.score >= ENOUGH;
  const opened =
    (head.context.opened || head.context.event) && head.context.noun === null && (sure > 0 || first);
  if (full.length >= 2 && (opened || sure * 2 >= full.length)) {
    for (const member of members) {
      if (member.count < 2 || member.score >= ENOUGH + 0.7 || member.institutional || member.context.ledBy)
        continue;
      member.score += 1;
      if (member.score >= ENOUGH) member.rule = 'list';
    }
  }
}

/** The same words are judged alike throughout a text: by their mean where one place speaks against, else the best. */
function settleSurfaces(proposals: readonly Proposal[]): void {
  const bySurface = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    if (proposal.count < 2) continue;
    const sign = proposal.surface.toLowerCase();
    const alike = bySurface.get(sign);
    if (alike === undefined) bySurface.set(sign, [proposal]);
    else alike.push(proposal);
  }
  for (const alike of bySurface.values()) {
    if (alike.length < 2) continue;
    const scores = alike.map(({ score }) => score);
    const against = scores.some((score) => score <= -0.5);
    const common = against
      ? scores.reduce((sum, one) => sum + one, 0) / scores.length
      : scores.reduce((best, one) => Math.max(best, one));
    for (const proposal of alike) proposal.score = common;
  }
}
