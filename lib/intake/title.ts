import { findDates } from '@/lib/intake/date-forms';
import type { Piece } from '@/lib/intake/draft';
import { formulaOf, startsCitation, startsRecital, startsUpdated } from '@/lib/intake/keywords';
import { markerOf } from '@/lib/intake/marker';
import { onlyReferences } from '@/lib/intake/only';
import { findReferences } from '@/lib/intake/reference-forms';
import { furnitureWords } from '@/lib/intake/tables/furniture';

/** "Resolution" and its like, in the languages of the European Parliament and ours. */
const calls =
  /resol[uú]|résolution|entschließung|resolutsi|rezol[uú]|risoluzione|rezolu|beslutning|päätöslauselma|állásfoglalás|ψήφισμα|резолюци|uznesen|usnesen|stanovisk|opinion|views adopted|қарар|рекомендаци|recommendation|декларац|declaration|déclaration/iu;
const LONGEST = 400;

/**
 * Which piece is the title, or null: where a body begins to speak, the last piece before it that calls itself a
 * resolution or carries the procedure; else what the file names as its title, a heading, or the first line that
 * reads as one before the first paragraph.
 */
export function titleAt(
  pieces: readonly Piece[],
  formula: number | null,
  foot: number,
  named: string | null,
): number | null {
  const free = (at: number) => pieces[at]?.role === null;
  const particular = particularAt(pieces, formula ?? Math.min(foot, 40));
  if (particular !== null) return particular;
  if (formula !== null) {
    for (let at = formula - 1; at >= 0; at -= 1) {
      const text = pieces[at]?.text ?? '';
      if (free(at) && text.length <= LONGEST * 2 && calls.test(text) && isTitle(text, true)) return at;
    }
    for (let at = formula - 1; at >= 0; at -= 1) {
      const text = pieces[at]?.text ?? '';
      if (free(at) && isTitle(text, true) && text.split(/\s+/u).length >= 4) return at;
    }
    return null;
  }
  const wanted = named === null ? '' : plain(named);
  let heading: number | null = null;
  let likely: number | null = null;
  for (let at = 0; at < Math.min(foot, 80); at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.role !== null) continue;
    const { text } = piece;
    if (wanted.length > 8 && text.length > 8 && wanted.startsWith(plain(text))) return at;
    if (text.length > LONGEST || startsRecital(text) || (/[.;]["”»]?$/.test(text) && text.length > 120))
      break;
    if (heading === null && piece.lines[0]?.hint === 'heading' && isTitle(text, false)) heading = at;
    if (likely === null && isTitle(text, false) && !isMenu(text)) likely = at;
  }
  return heading ?? likely;
}

/**
 * A title by a form of its own: the United Nations' "50/19. Situation of …" and "Opinion No. 33/2021 concerning …",
 * and what follows the heading RESOLUTION of the American Congress.
 */
function particularAt(pieces: readonly Piece[], until: number): number | null {
  for (let at = 0; at < until; at += 1) {
    const { text = '', role = null } = pieces[at] ?? {};
    if (role !== null || text.length > LONGEST) continue;
    if (
      /^\d{1,3}\/\d{1,4}\.\s+\p{L}/u.test(text) ||
      /^(?:opinion no\.|avis n)\s?.{0,16}\sconcern/iu.test(text)
    )
      return at;
    if (/^(?:(?:JOINT |CONCURRENT )?RESOLUTION|AN? (?:BILL|ACT))$/.test(text)) {
      const next = pieces.findIndex((piece, after) => after > at && piece.role === null);
      const words = pieces[next]?.text ?? '';
      if (next > at && next < until && !startsRecital(words) && words.length > 20 && words.length < LONGEST)
        return next;
    }
  }
  return null;
}

const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();

function isTitle(text: string, official: boolean): boolean {
  if (text.length > LONGEST * 2 || text.length < 8) return false;
  if (/[;,:]$|^[[<]/.test(text) || (!official && /[.”"]$/.test(text))) return false;
  if (onlyReferences(text) || startsUpdated(text) || startsCitation(text) || formulaOf(text) !== null)
    return false;
  const letters = withoutFound(text).match(/\p{L}/gu)?.length ?? 0;
  return letters >= 8 && (markerOf(text) === null || /^\d{1,3}\//.test(text));
}

/** A text without its reference numbers and dates. */
function withoutFound(text: string): string {
  const found = [...findReferences(text), ...findDates(text)].sort((one, other) => one.start - other.start);
  let rest = '';
  let at = 0;
  for (const { start, end } of found) {
    if (start > at) rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

function isMenu(text: string): boolean {
  const line = text.slice(0, 60).toLowerCase();
  const short = text.split(/\s+/u).length < (text.includes(':') ? 3 : 4);
  return short || furnitureWords.head.some((words) => line.startsWith(words));
}
