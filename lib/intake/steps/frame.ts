import { findDates } from '@/lib/intake/date-forms';
import type { Draft, Piece, Role } from '@/lib/intake/draft';
import { formulaOf, startsCitation, startsRecital, startsUpdated } from '@/lib/intake/keywords';
import { markerOf } from '@/lib/intake/marker';
import { findReferences } from '@/lib/intake/reference-forms';
import { resolvedWords } from '@/lib/intake/tables/forms';
import { furnitureWords } from '@/lib/intake/tables/furniture';
import { titleAt } from '@/lib/intake/title';

const role = (kind: Role['kind'], label: string): Role => ({ kind, label, printed: null });
/** Lines longer than this are nobody's navigation. */
const LONGEST_LINE = 160;

/**
 * Tells what stands around a document's own words: navigation and heads before it, its title, references, date and
 * the line in which its body begins to speak, and the foot of the page after it.
 */
export function findFrame(draft: Draft): Draft {
  const pieces = [...draft.pieces];
  const free = (at: number) => pieces[at]?.role === null;
  const tell = (at: number, told: Role) => {
    const piece = pieces[at];
    if (piece !== undefined && piece.role === null) pieces[at] = { ...piece, role: told };
  };
  const formula = formulaAt(pieces);
  const foot = footAt(pieces, formula?.at ?? 0);
  for (let at = foot; at < pieces.length; at += 1) tell(at, footRole(pieces[at]?.text ?? ''));

  const title = titleAt(pieces, formula?.at ?? null, foot, draft.source.title);
  if (title !== null) tell(title, role('title', 'title'));
  if (formula !== null) tell(formula.at, role('lead', 'formula'));

  const until = title ?? (formula === null ? navigationEnd(pieces, foot) : formula.at);
  const head = Array.from({ length: until }, (_, at) => at).filter(free);
  const bare = head.every((at) => onlyReferences(pieces[at]?.text ?? '') || onlyDate(pieces[at]?.text ?? ''));
  const lines = head.map((at) => pieces[at]?.text ?? '');
  const printed = title === null ? '' : (pieces[title]?.text ?? '');
  const heads = head.map((at) =>
    headRole(pieces[at]?.text ?? '', { bare, lines, title: printed, formula: formula !== null }),
  );
  // one line that belongs to the document makes a head of all; else it is the site's navigation
  const ours = heads.some(({ kind }) => kind === 'header');
  head.forEach((at, n) => {
    const told = heads[n];
    if (told) tell(at, told.kind === 'other' && !ours ? { ...told, label: 'nav-' } : told);
  });

  if (title !== null) {
    const end = formula?.at ?? Math.min(foot, title + 4);
    for (let at = title + 1; at < end; at += 1) {
      const text = pieces[at]?.text ?? '';
      if (onlyReferences(text)) tell(at, role('reference', 'reference'));
      else if (onlyDate(text)) tell(at, role('date', 'date'));
      else if (formula !== null) tell(at, role('header', 'header-'));
      else break;
    }
  }
  return { ...draft, pieces, formula };
}

/** The line in which a body begins to speak: the last such line before its first citation, recital or number. */
function formulaAt(pieces: readonly Piece[]): Draft['formula'] {
  let found: Draft['formula'] = null;
  for (const [at, { text, role: told }] of pieces.entries()) {
    if (told !== null) continue;
    const of = formulaOf(text);
    if (of !== null && !(found !== null && found.of === 'parliament' && of === 'other')) {
      found = { at, of };
      if (/[,:]$/.test(text)) return found;
      continue;
    }
    if (found === null) continue;
    const words = text.slice(markerOf(text)?.length ?? 0);
    if (startsCitation(words) || startsRecital(words) || markerOf(text)?.place === 1) return found;
  }
  return found;
}

/** Where the foot of the page begins: at its first sure line in the last part of the text. */
function footAt(pieces: readonly Piece[], after: number): number {
  const from = Math.max(after + 1, Math.floor(pieces.length * 0.4));
  for (let at = from; at < pieces.length; at += 1) {
    const { text, role: told } = pieces[at] ?? { text: '', role: null };
    if (told !== null || text.length > LONGEST_LINE * 2 || markerOf(text) !== null) continue;
    const line = text.slice(0, 60).toLowerCase();
    if (
      startsUpdated(text) ||
      isAddress(text) ||
      furnitureWords.foot.some((words) => line.startsWith(words))
    ) {
      // a foot that numbered paragraphs follow is none: "Updated on …" may stand in a list
      const rest = pieces.slice(at + 1);
      if (!rest.some(({ text: later }) => ['number', 'letter'].includes(markerOf(later)?.shape ?? '')))
        return at;
    }
  }
  return pieces.length;
}

const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/.test(text);

function footRole(text: string): Role {
  if (isAddress(text)) return role('url', 'url');
  return startsUpdated(text) ? role('footer', 'footer-') : role('other', 'footer-');
}

type Head = { bare: boolean; lines: readonly string[]; title: string; formula: boolean };

/** A line before the title: of the document (its numbers, dates, headings with a colon) or of the site. */
function headRole(text: string, { bare, lines, title, formula }: Head): Role {
  if (bare) return onlyReferences(text) ? role('reference', 'reference') : role('date', 'date');
  const line = text.replace(/[\s\u00a0]+/gu, ' ').trim();
  const name = line.replace(/\s*:$/, '');
  if (!formula && onlyReferences(text)) return role('reference', 'reference');
  if (!formula && onlyDate(text)) return role('date', 'date');
  const ours =
    /:$/.test(line) ||
    findReferences(text).length > 0 ||
    findDates(text).length > 0 ||
    lines.some((other) => other !== text && other.replace(/\s*:\s*$/u, '').trim() === name) ||
    (name.length >= 8 && title.toLowerCase().includes(name.toLowerCase())) ||
    line.length > LONGEST_LINE ||
    (formula && /[\p{Ll}]\s.*\p{L}{4}/u.test(line) && line.split(' ').length > 4);
  return ours ? role('header', 'header-') : role('other', 'header-');
}

/** Of a text without title: how many of its first pieces are the site's own short lines. */
function navigationEnd(pieces: readonly Piece[], foot: number): number {
  let at = 0;
  while (at < foot) {
    const { text = '', role: told = null } = pieces[at] ?? {};
    const line = text.slice(0, 60).toLowerCase();
    const known = furnitureWords.head.some((words) => line === words || line.startsWith(`${words} `));
    if (told === null && !(known && text.length < 80) && !onlyReferences(text) && !onlyDate(text)) break;
    at += 1;
  }
  return at;
}

/** Whether a text is reference numbers and nothing else. */
export function onlyReferences(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const found = findReferences(text);
  return found.length > 0 && restOf(text, found) <= 2;
}

/** Whether a text is a date, at most with the name of a day or a place, and nothing else. */
export function onlyDate(text: string): boolean {
  if (text.length > 60) return false;
  const found = findDates(text);
  const rest = text.replace(/\d{1,2}:\d{2}\s?(?:[ap]m)?(?:\s?[A-Z]{2,4})?/iu, ' ').length - text.length;
  return found.length > 0 && restOf(text, found) + rest <= 14;
}

function restOf(text: string, found: readonly { start: number; end: number }[]): number {
  let letters = 0;
  let at = 0;
  const count = (part: string) => (part.match(/[\p{L}\p{N}]/gu) ?? []).length;
  for (const { start, end } of found) {
    letters += count(text.slice(at, start));
    at = Math.max(at, end);
  }
  return letters + count(text.slice(at));
}

/** Whether a text leads into what an American resolution resolves. */
export const startsResolved = (text: string): boolean =>
  resolvedWords.some((words) => text.slice(0, 40).toLowerCase().startsWith(words));
