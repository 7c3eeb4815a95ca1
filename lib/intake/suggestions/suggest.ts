import type { ReadMention, ReadPassage, Suggestion } from '@/lib/intake/schema';
import { lexiconOf } from '@/lib/intake/suggestions/languages';
import type { Lexicon } from '@/lib/intake/suggestions/lexicon';
import { type Asking, lastAsking } from '@/lib/intake/suggestions/manner';
import { sceneOf } from '@/lib/intake/suggestions/scene';
import { suggestionsIn } from '@/lib/intake/suggestions/settle';

/** Something on record and the words a text may print for it: "article 405", "Working Group on Arbitrary Detention". */
export type KnownWords = { slug: string; words: string };

export type SuggestionContext = {
  /** BCP 47; the language of the text. Of a language without a lexicon nothing is proposed. */
  language: string;
  /** Date of the document, EDTF; null when it is not known. */
  stated: string | null;
  /** Usual English name of the body that speaks; null when the text does not tell. */
  bodyName: string | null;
  /** What is on record already, so that a charge, an affiliation or a place can lead to it. */
  provisions?: readonly KnownWords[];
  organisations?: readonly KnownWords[];
  places?: readonly KnownWords[];
};

/**
 * Says of each mention what its passage may say of the person: the mentions as given, in their order, each with its
 * suggestions in the order of the words they rest on. Pure; settles nothing (law 7) and never throws. The same
 * mention in a passage that is not given keeps what it has.
 */
export function suggest(
  passages: readonly ReadPassage[],
  mentions: readonly ReadMention[],
  context: SuggestionContext,
): ReadMention[] {
  const lexicon = lexiconOf(context.language);
  if (!lexicon) return [...mentions];
  const byPassage = new Map<string, (ReadMention & { at: number })[]>();
  mentions.forEach((mention, at) => {
    const there = byPassage.get(mention.passage);
    if (there) there.push({ ...mention, at });
    else byPassage.set(mention.passage, [{ ...mention, at }]);
  });
  const proposed = new Map<number, Suggestion[]>();
  let lead: Asking | null = null;
  for (const passage of passages) {
    const there = byPassage.get(passage.label);
    const listed = isListed(passage);
    if (there) {
      const inherited = listed ? (lead ?? imperative) : null;
      for (const [at, suggestions] of suggestionsIn(
        sceneOf(passage.text, there, lexicon),
        there,
        inherited,
        context,
      )) {
        proposed.set(at, suggestions);
      }
    }
    if (!listed) lead = leadOf(passage.text, lexicon);
  }
  return mentions.map((mention, at) => {
    const suggestions = proposed.get(at);
    return suggestions ? { ...mention, suggestions } : mention;
  });
}

/** A bullet may ask by itself: "Release A". */
const imperative: Asking = { start: 0, end: 0, words: '' };

const isListed = ({ kind, text }: ReadPassage) =>
  kind === 'bullet' || /^\s*(?:\(?(?:\p{Ll}|[ivx]{1,4}|\p{N}{1,2})\)|[-–—•*])\s/u.test(text);

const leadOf = (text: string, lexicon: Lexicon): Asking | null =>
  /:\s*$/u.test(text) ? lastAsking(text, lexicon) : null;
