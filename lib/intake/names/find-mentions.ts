import type { KnownPeople } from './known-people';
import type { AskedName, KnownForm, NamePassage, NamesFound } from './schema';

/** A text with its name-like runs of words, before known people are asked for. */
export interface PreparedNames {
  passages: readonly NamePassage[];
  language: string;
  /** Every distinct run that may be a known person's name. */
  asked: readonly AskedName[];
}

/**
 * The people a text names, and the organisations, places and provisions it names beside them. Known people are found
 * in any spelling, unknown ones proposed from context; nothing is settled. Language is BCP 47, `und` when unknown.
 */
export async function findMentions(
  passages: readonly NamePassage[],
  language: string,
  known: KnownPeople,
): Promise<NamesFound> {
  const prepared = prepareNames(passages, language);
  return settleNames(prepared, await known.find(prepared.asked));
}

/** First, pure half: cuts the text into words and gathers what to ask known people for. */
export function prepareNames(passages: readonly NamePassage[], language: string): PreparedNames {
  return { passages, language, asked: [] };
}

/** Second, pure half: judges each run by the answers (one for each asked name, in order) and by its context. */
export function settleNames(
  _prepared: PreparedNames,
  _answers: readonly (readonly KnownForm[])[],
): NamesFound {
  return { mentions: [], entities: [], doubts: [] };
}
