import { foldName } from '@/lib/spelling/fold';
import { MEN, WOMEN } from '@/lib/spelling/tables/given';
import { EAST_ASIAN_FAMILY, GIVEN_NAMES } from './tables/given-names';
import { FAMILY_ENDING, FAMILY_ENDING_CYRILLIC, NO_FAMILY_ENDING } from './tables/surnames';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const MARKS = /\p{M}+/gu;
const LONGEST_ENDING = 3;

/** A name's word without accents, for tables that are written without. */
function plainOf(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l');
}

/** Whether a word in small letters is a given name, in Cyrillic with a case ending too. */
export function isGiven(lower: string): boolean {
  const [first = ''] = lower.split('-');
  if (first.length < 2) return false;
  if (!CYRILLIC.test(first))
    return GIVEN_NAMES.has(first) || GIVEN_NAMES.has(plainOf(first)) || isListed(first);
  for (let cut = 0; cut <= LONGEST_ENDING && first.length - cut >= 3; cut += 1) {
    const stem = first.slice(0, first.length - cut);
    if (isListed(stem) || (cut > 0 && (isListed(`${stem}а`) || isListed(`${stem}й`)))) return true;
  }
  return false;
}

function isListed(word: string): boolean {
  const plain = foldName(word).parts[0]?.plain.replace(/(.)\1/g, '$1') ?? '';
  return WOMEN.has(plain) || MEN.has(plain) || (CYRILLIC.test(word) && GIVEN_NAMES.has(plain));
}

/** Whether a word is a family name that stands first in China, Viet Nam or Korea. */
export function isAsianFamily(lower: string): boolean {
  return EAST_ASIAN_FAMILY.has(plainOf(lower));
}

/** Whether a word ends as family names of the region do. */
export function hasFamilyEnding(lower: string): boolean {
  if (lower.length < 5) return false;
  if (CYRILLIC.test(lower)) return FAMILY_ENDING_CYRILLIC.test(lower);
  const bare = lower.length > 5 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return !NO_FAMILY_ENDING.test(lower) && (FAMILY_ENDING.test(plainOf(lower)) || FAMILY_ENDING.test(bare));
}
