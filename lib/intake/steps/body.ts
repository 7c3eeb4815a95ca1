import { type Annex, type Context, freshContext, underParagraph } from '@/lib/intake/context';
import type { Draft, Piece, Role } from '@/lib/intake/draft';
import { startsCitation, startsRecital, startsResolved } from '@/lib/intake/keywords';
import { lettersOf, type Marker, markerOf } from '@/lib/intake/marker';
import { annexWords } from '@/lib/intake/tables/forms';

/**
 * Tells what each piece of the document's own text is: citation, recital, paragraph and what stands under it,
 * bullet, lead-in, plain text. By the printed marker first, by the words a part begins with where nothing is
 * printed, by the place between its neighbours last.
 */
export function readBody(draft: Draft): Draft {
  const free = draft.pieces.flatMap((piece, at) => (piece.role === null ? [at] : []));
  const markers = draft.pieces.map(({ text }) => markerOf(text));
  const context = freshContext(draft, free, markers);
  const pieces = [...draft.pieces];
  free.forEach((at, n) => {
    const piece = pieces[at];
    if (piece === undefined) return;
    const next = free[n + 1];
    const role = roleOf(piece, markers[at] ?? null, context, {
      at,
      leads: next !== undefined && isListed(pieces[next], markers[next] ?? null),
    });
    pieces[at] = { ...piece, role };
  });
  return { ...draft, pieces };
}

const plain: Role = { kind: 'text', label: 'text-', printed: null };
/** A point of a list without marks is short and ends with a semicolon, but for the last. */
const LONGEST_POINT = 600;
const pointEnds = /;(?:\s(?:and|or|och|eller|et|ou|und|oder|и|или|және))?$/iu;
const bullet: Role = { kind: 'bullet', label: 'bullet-', printed: null };

type Place = { at: number; leads: boolean };

function roleOf(piece: Piece, marker: Marker | null, context: Context, place: Place): Role {
  const { text } = piece;
  const words = text.slice(marker?.length ?? 0);
  if (isAnnex(text, marker) && context.begun) return enterAnnex(context);
  if (startsResolved(text)) {
    context.part = 'operative';
    context.resolved = true;
    return /[—:–-]$/.test(text)
      ? { kind: 'lead', label: 'formula', printed: null }
      : paragraph(null, context, { ...context.annex });
  }
  if (place.at === context.innerFormula) {
    context.part = 'operative';
    return { kind: 'lead', label: 'formula', printed: null };
  }
  if (context.part === 'preamble') {
    const role = inPreamble(piece, marker, words, context);
    if (role !== null) {
      context.begun = true;
      return role;
    }
    context.part = 'operative';
  }
  const role = inOperative(piece, marker, context);
  if (role !== null) {
    context.begun = true;
    return role;
  }
  const point = marker === null && context.listing && text.length < LONGEST_POINT;
  if (point && (pointEnds.test(text) || !/[:—–]["”»]?$/u.test(text))) {
    context.listing = pointEnds.test(text);
    if (context.listing || context.points > 0) {
      context.points = context.listing ? context.points + 1 : 0;
      return bullet;
    }
  }
  context.points = 0;
  const leads = /[:—–]["”»]?$/u.test(text);
  context.listing = leads && marker === null;
  if (leads && place.leads) return { ...plain, kind: 'lead' };
  return plain;
}

/** A part before the operative one; null when the operative part begins with this piece. */
function inPreamble(piece: Piece, marker: Marker | null, words: string, context: Context): Role | null {
  const { text } = piece;
  if (startsRecital(words)) return recital(marker, context);
  const citation: Role = { kind: 'citation', label: 'citation-', printed: null };
  if (startsCitation(words) && (marker === null || marker.place === 0)) return citation;
  if (marker === null) {
    if (!context.body) return context.innerFormula > 0 ? plain : null;
    // no marks at all: what neither cites nor considers, asks
    if (!context.numbered && context.recitals + context.citations > 0 && /^["“]?\p{Lu}/u.test(text))
      return null;
    if (context.body === 'other' && /[,;]$/.test(text)) return recital(null, context);
    if (/,$/.test(text) && context.recitals === 0) return citation;
    return /[,;]$/.test(text) && context.recitals > 0 && !context.lettered ? recital(null, context) : plain;
  }
  if (marker.shape === 'letter' && (marker.place === 1 || marker.place > context.lastLetter)) {
    return recital(marker, context);
  }
  if (marker.shape === 'number') return context.innerFormula > 0 ? recital(marker, context) : null;
  if (marker.shape === 'dotted') return null;
  if (marker.place === 0) {
    if (context.recitals === 0) return context.body === null ? bullet : citation;
    return !context.numbered && /^\p{Lu}/u.test(words) ? null : bullet;
  }
  if (context.recitals > 0) {
    return { kind: 'recital', label: `${context.recital}-${tidy(marker)}`, printed: marker.printed };
  }
  return marker.shape === 'note' && context.resolved ? null : plain;
}

function inOperative(piece: Piece, marker: Marker | null, context: Context): Role | null {
  const { text, lines } = piece;
  if (marker === null) {
    if (lines[0]?.hint === 'list_entry') return bullet;
    if (context.body === null && startsRecital(text)) return recital(null, context);
    const asks = context.body === 'parliament' && !context.numbered && !context.annex.inside;
    return asks && lines[0]?.hint !== 'heading' ? paragraph(null, context, context.annex) : null;
  }
  if (marker.shape === 'dash' || marker.shape === 'bullet') {
    const asks = context.body === 'parliament' && !context.numbered && context.paragraphs === 0;
    return asks && marker.shape === 'dash' ? paragraph(null, context, context.annex) : bullet;
  }
  if (!context.numbered && !context.resolved) {
    if (startsRecital(text.slice(marker.length))) return recital(marker, context);
    return ['small', 'roman', 'note'].includes(marker.shape)
      ? { kind: 'bullet', label: 'bullet-', printed: marker.printed }
      : null;
  }
  if (marker.shape === 'number' || marker.shape === 'dotted') {
    const bracket = text.charAt(marker.printed?.length ?? 0) === ')';
    if (marker.shape === 'number' && bracket && context.dotted && context.paragraphs > 0) {
      return underParagraph(marker, context);
    }
    if (marker.shape === 'number' && !bracket) context.dotted = true;
    // a far number begins a sentence ("2016. ") and no paragraph
    const far = marker.shape === 'number' && marker.place > context.lastNumber + 5 && context.paragraphs > 0;
    return far ? null : paragraph(marker, context, context.annex);
  }
  if (marker.shape === 'letter')
    return context.body === null && startsRecital(text.slice(marker.length))
      ? recital(marker, context)
      : null;
  if (marker.shape === 'note' && context.resolved) return paragraph(marker, context, context.annex);
  return context.paragraphs > 0 ? underParagraph(marker, context) : null;
}

function recital(marker: Marker | null, context: Context): Role {
  context.recitals += 1;
  if (marker?.shape === 'letter') {
    context.lastLetter = marker.place;
    // one label in every alphabet, so that languages align: В. of a Bulgarian text is recital-C
    const latin = /^[A-Z]+$/.test(marker.printed ?? '')
      ? (marker.printed ?? '')
      : lettersOf(context.recitals);
    context.recital = `${context.annex.prefix}recital-${latin}`;
    return { kind: 'recital', label: context.recital, printed: marker.printed };
  }
  const number = marker !== null && marker.place > 0 ? marker : null;
  context.recital = `${context.annex.prefix}recital-${number === null ? context.recitals : tidy(number)}`;
  return { kind: 'recital', label: context.recital, printed: number?.printed ?? null };
}

function paragraph(marker: Marker | null, context: Context, { prefix }: Annex): Role {
  context.paragraphs += 1;
  context.under = [];
  const own = marker === null ? String(context.paragraphs) : tidy(marker);
  if (marker?.shape === 'number' || marker?.shape === 'note') context.lastNumber = marker.place;
  context.paragraph = `${prefix}para-${own}`;
  return { kind: 'paragraph', label: context.paragraph, printed: marker?.printed ?? null };
}

/** A printed marker as it stands in a label: "5.1" is 5-1, "(a)" is a. */
function tidy({ printed, place }: Marker): string {
  const bare = (printed ?? String(place)).replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return bare === '' ? String(place) : bare;
}

function isAnnex(text: string, marker: Marker | null): boolean {
  if (text.length > 120 || marker !== null) return false;
  const [first = ''] = text.toLowerCase().split(/[\s:.,]/u, 1);
  return annexWords.includes(first) && !/[;,]$/.test(text);
}

function enterAnnex(context: Context): Role {
  context.annexes += 1;
  context.annex = { inside: true, prefix: context.annexes === 1 ? 'annex-' : `annex-${context.annexes}-` };
  context.part = 'operative';
  context.lastNumber = 0;
  context.lastLetter = 0;
  context.recitals = 0;
  context.paragraphs = 0;
  context.under = [];
  return plain;
}

function isListed(piece: Piece | undefined, marker: Marker | null): boolean {
  if (piece === undefined) return false;
  if (marker !== null) return marker.shape !== 'letter';
  return (
    piece.lines[0]?.hint === 'list_entry' || (pointEnds.test(piece.text) && piece.text.length < LONGEST_POINT)
  );
}
