import type { Piece, Role } from '@/lib/intake/draft';
import { startsUpdated } from '@/lib/intake/keywords';
import { markerOf } from '@/lib/intake/marker';
import { furnitureWords } from '@/lib/intake/tables/furniture';

const LONGEST = 320;
const role = (kind: Role['kind'], label: string): Role => ({ kind, label, printed: null });
const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/.test(text);
const isSentence = (text: string) => text.length >= 80 && /[.!?]["”»)]?$/.test(text);

/**
 * Where the foot of the page begins: at its first line in the last part of the text that only a foot has. A line
 * that may stand in a head as well ("Share this") begins it only where no sentence follows.
 */
export function footAt(pieces: readonly Piece[], after: number): number {
  const from = Math.max(after + 1, Math.floor(pieces.length * 0.3));
  let lastSentence = -1;
  let lastMark = -1;
  pieces.forEach(({ text, role: told }, at) => {
    if (told !== null) return;
    if (isSentence(text)) lastSentence = at;
    if (['number', 'letter'].includes(markerOf(text.slice(0, 24))?.shape ?? '')) lastMark = at;
  });
  for (let at = from; at < pieces.length; at += 1) {
    const { text, role: told } = pieces[at] ?? { text: '', role: null };
    if (told !== null || text.length > LONGEST || markerOf(text) !== null || at < lastMark) continue;
    const line = text.slice(0, 60).toLowerCase();
    const begins = (words: readonly string[]) => words.some((word) => line.startsWith(word));
    if (begins(furnitureWords.foot)) return at;
    const weak = startsUpdated(text) || isAddress(text) || begins(furnitureWords.share);
    if (weak && at > lastSentence) return at;
  }
  return pieces.length;
}

/** What a piece of the foot is: the day the page was changed, its address, or the site's own. */
export function footRole(text: string): Role {
  if (isAddress(text)) return role('url', 'url');
  return startsUpdated(text) ? role('footer', 'footer-') : role('other', 'footer-');
}
