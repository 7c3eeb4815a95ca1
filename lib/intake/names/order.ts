import { foldName } from '@/lib/spelling/fold';
import { likenessOfFolded } from '@/lib/spelling/likeness';
import type { ReadMention } from '../schema';
import type { Lexicon } from './lexicon';
import type { Known, Piece } from './pieces';
import { PATRONYMIC } from './tables/surnames';

export type Order = ReadMention['order'];

/** The order of a name's parts by the parts alone; null where they do not tell. */
export function orderOfWords({ words, know }: Known, { first, last }: Piece): Order {
  const [start, end] = [words[first], words[last]];
  const [one, other] = [know[first], know[last]];
  if (start === undefined || end === undefined || one === undefined || other === undefined || first === last)
    return null;
  if (start.shape === 'initial') return 'given_family';
  if (end.shape === 'initial') return 'family_given';
  if (start.shape !== end.shape && (start.shape === 'caps' || end.shape === 'caps')) {
    return start.shape === 'caps' ? 'family_given' : 'given_family';
  }
  if (last - first === 2) {
    if (PATRONYMIC.test(end.lower) && one.familyEnding) return 'family_given';
    if (PATRONYMIC.test(words[first + 1]?.lower ?? '')) return 'given_family';
  }
  if (one.given && !other.given) return 'given_family';
  // a given name alone at the end says little: Rima Hassan
  if (other.given && !one.given) return one.familyEnding ? 'family_given' : null;
  if (one.asianFamily && !other.familyEnding && !one.given) return 'family_given';
  if (one.familyEnding !== other.familyEnding) return one.familyEnding ? 'family_given' : 'given_family';
  return null;
}

/** The order of a printed name beside a known spelling whose own order its words tell. */
export function orderBeside(surface: string, form: string, lexicon: Lexicon): Order {
  const parts = form.toLowerCase().split(/\s+/u);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const given = [lexicon.know(first).given, lexicon.know(last).given];
  if (parts.length < 2) return null;
  // a known person's spelling stands with the given name first unless its parts say otherwise
  const formOrder: Order = given[1] === true && given[0] === false ? 'family_given' : 'given_family';
  const [start = ''] = surface.split(/[\s\u00a0]+/u);
  const toFirst = likenessOfFolded(foldName(start), foldName(first)).likeness;
  const toLast = likenessOfFolded(foldName(start), foldName(last)).likeness;
  if (toFirst === toLast) return null;
  if (toFirst > toLast) return formOrder;
  return formOrder === 'given_family' ? 'family_given' : 'given_family';
}
