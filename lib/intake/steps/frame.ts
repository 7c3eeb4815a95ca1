import type { Draft, Piece, Role } from '@/lib/intake/draft';
import { footAt, footRole } from '@/lib/intake/foot';
import { headRoles, isNavigation, navigationEnd } from '@/lib/intake/head';
import { formulaOf, startsCitation, startsRecital } from '@/lib/intake/keywords';
import { markerOf } from '@/lib/intake/marker';
import { onlyDate, onlyReferences } from '@/lib/intake/only';
import { titleAt } from '@/lib/intake/title';

const role = (kind: Role['kind'], label: string): Role => ({ kind, label, printed: null });
/** Pieces after a title, where no body speaks, among which its date and numbers may stand. */
const NEAR_TITLE = 8;

/**
 * Tells what stands around a document's own words: navigation and heads before it, its title, references, date and
 * the line in which its body begins to speak, and the foot of the page after it.
 */
export function findFrame(draft: Draft): Draft {
  const pieces = [...draft.pieces];
  const text = (at: number) => pieces[at]?.text ?? '';
  const tell = (at: number, told: Role) => {
    const piece = pieces[at];
    if (piece !== undefined && piece.role === null) pieces[at] = { ...piece, role: told };
  };
  const formula = formulaAt(pieces);
  const foot = footAt(pieces, formula?.at ?? 0);
  for (let at = foot; at < pieces.length; at += 1) tell(at, footRole(text(at)));

  const title = titleAt(pieces, formula?.at ?? null, foot, draft.source.title);
  const until = title ?? (formula === null ? navigationEnd(pieces, foot) : formula.at);
  const head = Array.from({ length: until }, (_, at) => at).filter((at) => pieces[at]?.role === null);
  const roles = headRoles(
    head.flatMap((at) => pieces[at] ?? []),
    title === null ? '' : text(title),
    formula !== null,
  );
  head.forEach((at, n) => {
    const told = roles[n];
    if (told) tell(at, told);
  });
  if (title !== null) tell(title, role('title', 'title'));
  if (formula !== null) tell(formula.at, role('lead', 'formula'));

  const start = title === null ? until : title + 1;
  const end = formula?.at ?? bodyStart(pieces, start, Math.min(foot, start + NEAR_TITLE));
  for (let at = start; at < end; at += 1) {
    if (onlyReferences(text(at))) tell(at, role('reference', 'reference'));
    else if (onlyDate(text(at))) tell(at, role('date', 'date'));
    else if (formula !== null) tell(at, role('header', 'header-'));
    else if (isNavigation(text(at))) tell(at, role('other', 'nav-'));
  }
  for (let at = end; at < pieces.length; at += 1) {
    if (pieces[at]?.lines[0]?.hint === 'furniture') tell(at, role('other', 'footer-'));
  }
  return { ...draft, pieces, formula };
}

/** The first piece of a body nobody's formula begins: a marked one, or a long one. */
function bodyStart(pieces: readonly Piece[], from: number, until: number): number {
  for (let at = from; at < until; at += 1) {
    const { text } = pieces[at] ?? { text: '' };
    if (text.length > 200 || startsRecital(text) || (markerOf(text) !== null && !onlyDate(text))) return at;
  }
  return until;
}

/** The line in which a body begins to speak: the last such line before its first citation, recital or number. */
function formulaAt(pieces: readonly Piece[]): Draft['formula'] {
  let found: Draft['formula'] = null;
  for (const [at, { text, role: told }] of pieces.entries()) {
    if (told !== null) continue;
    const marker = markerOf(text);
    const words = text.slice(marker?.length ?? 0);
    // numbered recitals stand before it: the body speaks in the middle of its text
    if (found === null && marker?.shape === 'number' && marker.place === 1 && words.length > 24) return null;
    const of = formulaOf(text);
    if (of !== null && !(found !== null && found.of === 'parliament' && of === 'other')) {
      found = { at, of };
      if (/[,:]$/.test(text)) return found;
      continue;
    }
    if (found === null) continue;
    if (startsCitation(words) || startsRecital(words) || marker?.place === 1) return found;
  }
  // a heading that names a body and nothing after it that a resolution has
  return found?.of === 'parliament' ? found : null;
}
