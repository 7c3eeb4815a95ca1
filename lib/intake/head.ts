import { findDates } from '@/lib/intake/date-forms';
import type { Piece, Role } from '@/lib/intake/draft';
import { onlyDate, onlyReferences } from '@/lib/intake/only';
import { findReferences } from '@/lib/intake/reference-forms';
import { furnitureWords } from '@/lib/intake/tables/furniture';

/** Lines longer than this are nobody's navigation. */
const LONGEST_LINE = 160;
const role = (kind: Role['kind'], label: string): Role => ({ kind, label, printed: null });

/** Whether a line is of the site around a text, by the words it begins with. */
export function isNavigation(text: string): boolean {
  if (text.length > 80) return false;
  const line = text
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
  return furnitureWords.head.some((words) => line === words || line.startsWith(`${words} `));
}

/**
 * What the pieces before a title are, in order. Bare numbers and dates stand for themselves. Else, of an official
 * document, lines with a number, a date, a colon or the title's words are its head, and so is all of a head that
 * no site surrounds; other lines are the site's navigation.
 */
export function headRoles(head: readonly Piece[], title: string, official: boolean): Role[] {
  const texts = head.map(({ text }) => text);
  if (texts.every((text) => onlyReferences(text) || onlyDate(text))) return texts.map(bareRole);
  const ours = official || texts.some((text) => onlyReferences(text));
  const page = head.some(
    ({ text, lines }) => isNavigation(text) || lines[0]?.hint === 'furniture' || /^(?:PV|CRE)\s/u.test(text),
  );
  return texts.map((text) => {
    if (isNavigation(text) && findReferences(text).length === 0)
      return role('other', ours ? 'header-' : 'nav-');
    if (!ours) return onlyDate(text) ? role('date', 'date') : role('other', 'nav-');
    if (!official && (onlyReferences(text) || onlyDate(text))) return bareRole(text);
    return role(!page || isOfHead(text, texts, title) ? 'header' : 'other', 'header-');
  });
}

const bareRole = (text: string) =>
  onlyReferences(text) ? role('reference', 'reference') : role('date', 'date');

function isOfHead(text: string, texts: readonly string[], title: string): boolean {
  const line = text.replace(/[\s\u00a0]+/gu, ' ').trim();
  const name = line.replace(/\s*:$/, '');
  return (
    /:$/.test(line) ||
    findReferences(text).length > 0 ||
    findDates(text).length > 0 ||
    texts.some(
      (other) => other !== text && /:\s*$/u.test(other) && other.replace(/\s*:\s*$/u, '').trim() === name,
    ) ||
    (name.length >= 8 && title.toLowerCase().includes(name.toLowerCase())) ||
    line.length > LONGEST_LINE
  );
}

/** Of a text without title: how many of its first pieces are the site's own short lines, numbers and dates. */
export function navigationEnd(pieces: readonly Piece[], foot: number): number {
  let at = 0;
  while (at < foot) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const { text } = piece;
    const around =
      isNavigation(text) || onlyReferences(text) || onlyDate(text) || piece.lines[0]?.hint === 'furniture';
    if (piece.role === null && !around) break;
    at += 1;
  }
  return at;
}
