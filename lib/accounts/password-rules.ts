import { commonStems } from '@/lib/accounts/common-passwords';
import { passwordMaxCharacters, passwordMinCharacters } from '@/lib/accounts/schema';

export type PasswordFault = 'password_short' | 'password_long' | 'password_common';

/** Letters that digits and signs are used for, so that "p4$$w0rd" is read as what it is. */
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** Fewer letters and other characters than this beside favourites and digits make nothing of one's own. */
const ownCharactersNeeded = 5;

/** One spelling of a password on every keyboard (NFKC). Hashes are made of this. */
export function normalPassword(typed: string): string {
  return typed.normalize('NFKC');
}

/**
 * What is wrong with a chosen password, or null. Refuses what is too short or long (in code points), what repeats
 * a short piece, and what is nothing but favourites, digits and the words given in `own` (name, address).
 */
export function passwordFault(typed: string, own: readonly string[]): PasswordFault | null {
  const password = normalPassword(typed);
  const characters = [...password];
  if (characters.length < passwordMinCharacters) return 'password_short';
  if (characters.length > passwordMaxCharacters) return 'password_long';
  if (new Set(characters).size < 5 || repeatsPiece(password)) return 'password_common';
  const ownWords = own.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const stems = [...commonStems, ...ownWords].sort((a, b) => b.length - a.length);
  const readings = [password.toLowerCase(), foldLookAlikes(password.toLowerCase())];
  const left = Math.min(...readings.map((reading) => remainder(reading, stems)));
  return left < ownCharactersNeeded ? 'password_common' : null;
}

/** "abcabcabcabc": a piece of at most four characters, over and over. */
function repeatsPiece(password: string): boolean {
  return /^(.{1,4}?)\1{2,}.{0,3}$/su.test(password);
}

function foldLookAlikes(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign);
}

/**
 * How many different letters and signs stay when stems (longest first) and digits are taken out. Signs count only
 * beside three letters: "Password!@#$%^" is no better than "password".
 */
function remainder(text: string, stems: readonly string[]): number {
  // stems of one and two letters count only as words of their own, else they would eat any text
  const bare = stems.reduce((left, stem) => {
    return stem.length > 2
      ? left.replaceAll(stem, ' ')
      : left.replace(new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, 'gu'), ' ');
  }, text);
  const letters = new Set(bare.match(/\p{L}/gu) ?? []).size;
  const signs = new Set(bare.match(/[^\p{L}\d\s]/gu) ?? []).size;
  return letters < 3 ? letters : letters + signs;
}
