import type { Context } from './context';
import type { Lexicon } from './lexicon';
import type { Known } from './pieces';
import type { Trimmed } from './trim';

/** From here on a run of words is proposed as a person's name. */
export const ENOUGH = 1.5;

export interface Judgement {
  score: number;
  /** The finding that weighed most, for the mention's rule. */
  rule: string;
}

type Finding = readonly [rule: string, weight: number];

/** How many words of a name say something: initials and particles do not. */
export function fullWords({ words }: Known, { first, last }: Trimmed): number {
  let count = 0;
  for (let at = first; at <= last; at += 1) {
    const shape = words[at]?.shape;
    if (shape === 'capital' || shape === 'caps') count += 1;
  }
  return count;
}

/**
 * Whether a run of words is a person's name, by its own words and by the words around it. `isSmall` tells whether a
 * word also stands in small letters in the text. The weights were set on texts with invented people.
 */
export function judged(
  known: Known,
  trimmed: Trimmed,
  context: Context,
  lexicon: Lexicon,
  isSmall: (lower: string) => boolean,
): Judgement {
  const findings: Finding[] = [
    ...ofWords(known, trimmed, lexicon, isSmall),
    ...ofContext(context, trimmed, lexicon),
  ];
  let score = 0;
  let best: Finding = ['shape', 0];
  for (const finding of findings) {
    score += finding[1];
    if (finding[1] > best[1]) best = finding;
  }
  return { score, rule: best[0] };
}

function ofWords(
  known: Known,
  trimmed: Trimmed,
  lexicon: Lexicon,
  isSmall: (lower: string) => boolean,
): Finding[] {
  const { words, know } = known;
  const { first, last } = trimmed;
  const count = fullWords(known, trimmed);
  const german = lexicon.language === 'de';
  const findings: Finding[] = [];
  let given = false;
  let ending = false;
  let asian = false;
  let initials = 0;
  for (let at = first; at <= last; at += 1) {
    const word = words[at];
    const knowledge = know[at];
    if (word === undefined || knowledge === undefined) continue;
    if (word.shape === 'initial') initials += 1;
    if (word.shape !== 'capital' && word.shape !== 'caps') continue;
    if (knowledge.given) given = true;
    else if (!german && word.shape === 'capital' && isSmall(word.lower)) findings.push(['small', -1]);
    if (knowledge.familyEnding) ending = true;
    if (at === first && knowledge.asianFamily && count >= 2) asian = true;
    if ((knowledge.place || knowledge.demonym) && !knowledge.given) findings.push(['place', -1]);
    if (knowledge.title && !knowledge.given) findings.push(['title', -1.5]);
  }
  if (count === 1) findings.push(['single', initials > 0 ? 0.3 : -1.2]);
  else findings.push(['shape', count <= 3 ? (german ? 0.2 : 0.8) : count === 4 ? 0.5 : -0.5]);
  if (initials > 0 && (ending || given || initials > 1)) findings.push(['initial', 1]);
  if (given) findings.push(['given_name', count >= 2 ? 1.8 : 0.5]);
  if (ending) findings.push(['family_ending', count >= 2 ? 1.4 : 0.4]);
  if (asian) findings.push(['family_first', 1.2]);
  if (trimmed.institutional) findings.push(['institution', -5]);
  if (trimmed.afterInstitution) findings.push(['institution', -1]);
  return findings;
}

function ofContext(context: Context, trimmed: Trimmed, { language }: Lexicon): Finding[] {
  const findings: Finding[] = [];
  if (context.honorific) findings.push(['honorific', 4]);
  if (context.noun === 'people' && !(context.article && context.near !== 'beside')) {
    const weight = context.near === 'beside' ? 2.5 : context.near === 'comma' ? 1.3 : 0.6;
    findings.push(['office', context.ledBy ? -1.5 : context.opened ? Math.max(weight, 1.8) : weight]);
  }
  if (context.noun === 'organisation') {
    findings.push(['organisation', context.near === 'beside' ? -3 : context.near === 'comma' ? -1.8 : -0.5]);
  }
  if (context.noun === 'place') findings.push(['place', context.near === 'beside' ? -2 : -0.7]);
  if (context.event) findings.push(['event', 1]);
  if (context.verb) findings.push(['verb', 1]);
  if (context.saidBefore) findings.push(['verb', 1.2]);
  if (context.titleAfter) findings.push(['office', 1.2]);
  if (context.apposition) findings.push(['office', 1]);
  if (context.age) findings.push(['age', 1]);
  if (context.possessive) findings.push(['possessive', 0.3]);
  if (context.article && context.noun !== 'people')
    findings.push(['article', language === 'de' ? -0.7 : -1.3]);
  if (context.quoted) findings.push(['quoted', -1.5]);
  if (context.shortForm) findings.push(['short_form', -3]);
  if (context.headline && trimmed.first === trimmed.last && !context.honorific)
    findings.push(['headline', -2.5]);
  if (context.kindAfter) findings.push(['organisation', -2]);
  if (context.placePreposition) findings.push(['place', -1.2]);
  if (trimmed.beforePlace) findings.push(['place', -0.3]);
  return findings;
}
