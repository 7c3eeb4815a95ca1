import type { ReadEntity, Span } from '../schema';
import { isPlainName, joins } from './pieces';
import type { ReadText } from './proposals';
import { MONTHS_AND_DAYS } from './tables/months';
import type { Word } from './text-words';

type Kind = ReadEntity['kind'];

const BLANK = /^[\s\u00a0\u202f]+$/u;
/** Small words that stand inside a name of an institution: Ministry of the Interior, Office for … and … */
const INNER =
  /^(?:of|for|the|and|on|to|against|with|de|du|des|la|le|les|pour|et|contre|sur|för|av|mot|och|i|für|der|die|das|des|und|gegen|по|и|о|в|при|мен|және)$/u;
const MOST_WORDS = 16;
const NUMBER = '\\d{1,4}(?:[.-]\\d{1,3})*(?:\\(\\d{1,3}\\))?';
const LISTED = `${NUMBER}(?:\\s?(?:,|and|och|et|und|и|және|to|[-–])\\s?${NUMBER}){0,12}`;
const PROVISIONS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:articles?|arts?\\.|artiklar(?:na)?|artikel[ns]?|artikeln|section|sections|rules?|§{1,2}|paragraf|статьи|статья|статье|статей|статьям|статьёй|ст\\.)[\\s\\u00a0]{1,2}${LISTED}`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})${NUMBER}[-\\s\\u00a0]?бап(?:тың|та|тар|қа|пен|бен|ы|ының|ына)?(?!\\p{L})`, 'giu'),
];

/** Organisations, places and provisions of a passage, in order; none overlaps another or one of the people's spans. */
export function entitiesOf(text: ReadText, people: readonly Span[]): ReadEntity[] {
  const entities: ReadEntity[] = [];
  const taken = new Uint8Array(text.passage.text.length);
  for (const { start, end } of people) taken.fill(1, start, end);
  const add = (span: Span, kind: Kind) => {
    if (taken.subarray(span.start, span.end).includes(1)) return;
    taken.fill(1, span.start, span.end);
    entities.push({
      passage: text.passage.label,
      surface: text.passage.text.slice(span.start, span.end),
      span,
      kind,
    });
  };
  if (!text.prose) return [];
  for (const pattern of PROVISIONS) {
    for (const match of text.passage.text.matchAll(pattern)) {
      add({ start: match.index, end: match.index + match[0].length }, 'provision');
    }
  }
  for (const { first, last, kind } of namedThings(text)) {
    const [start, end] = [text.words[first], text.words[last]];
    if (start !== undefined && end !== undefined) add({ start: start.start, end: end.end }, kind);
  }
  return entities.sort((one, other) => one.span.start - other.span.start);
}

/** Runs of capitalised words, small words inside, that name an institution, or a place. */
function namedThings(text: ReadText): { first: number; last: number; kind: Kind }[] {
  const { words } = text;
  const found: { first: number; last: number; kind: Kind }[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isCapital(words[at]) || isSmallWord(text, at)) {
      at += 1;
      continue;
    }
    const last = endOfThing(text, at);
    const kind = kindOf(text, at, last);
    if (kind !== null) found.push({ first: at, last, kind });
    at = last + 1;
  }
  return found;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'caps');
}

function isSmallWord({ words, know }: ReadText, at: number): boolean {
  return words[at]?.opens === true && know[at]?.grammar === true;
}

/** The last word of a thing's name that begins at `first`: capitals, and small words between two of them. */
function endOfThing({ words, know }: ReadText, first: number): number {
  let last = first;
  for (let at = first + 1; at < first + MOST_WORDS; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined || before.possessive || !BLANK.test(word.gap)) break;
    if (MONTHS_AND_DAYS.has(word.lower)) break;
    if (isCapital(word) && joins(before, word)) {
      const knowledge = know[at];
      if (knowledge?.given === true && !knowledge.title && !knowledge.institution) break;
      if (at - last > 1 && knowledge !== undefined && isPlainName(knowledge) && !knowledge.place) break;
      last = at;
    } else if (!INNER.test(word.lower) || at - last > 2 || know[last]?.place === true) break;
  }
  return last;
}

function kindOf({ words, know }: ReadText, first: number, last: number): Kind | null {
  let institution = false;
  let place = true;
  for (let at = first; at <= last; at += 1) {
    const [word, knowledge] = [words[at], know[at]];
    if (word === undefined || knowledge === undefined || word.shape === 'small') continue;
    if (knowledge.institution || (knowledge.acronym && word.shape === 'caps')) institution = true;
    if (!knowledge.place) place = false;
  }
  if (place) return 'place';
  const single = first === last && words[first]?.shape !== 'caps';
  return institution && !single ? 'organisation' : null;
}
