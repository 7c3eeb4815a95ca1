import type { Draft, Role } from '@/lib/intake/draft';
import { formulaOf, startsRecital } from '@/lib/intake/keywords';
import { type Marker, romanPlace } from '@/lib/intake/marker';

export type Annex = { inside: boolean; prefix: string };

/** Where the reader of a body stands: what it knows of the whole text, and what it has passed. */
export type Context = {
  /** Whose resolution it is; null where nobody's words stand before it. */
  body: 'parliament' | 'other' | null;
  part: 'preamble' | 'operative';
  /** Piece in which a body begins to speak after numbered recitals; -1: none. */
  innerFormula: number;
  /** The operative part is numbered; its recitals are lettered. */
  numbered: boolean;
  lettered: boolean;
  /** An American "Resolved, That" was passed. */
  resolved: boolean;
  /** Numbers are printed with a full stop: "1)" is of a list inside. */
  dotted: boolean;
  begun: boolean;
  /** After a lead-in: pieces without mark that end with a semicolon are its points. */
  listing: boolean;
  points: number;
  annex: Annex;
  annexes: number;
  citations: number;
  recitals: number;
  paragraphs: number;
  lastLetter: number;
  lastNumber: number;
  /** Labels of the recital and the paragraph that parts belong to. */
  recital: string;
  paragraph: string;
  /** The open lists under the paragraph, outermost first. */
  under: { shape: 'small' | 'capital' | 'roman' | 'note'; place: number; label: string }[];
};

/** The context before the first piece of a body. */
export function freshContext(
  draft: Draft,
  free: readonly number[],
  markers: readonly (Marker | null)[],
): Context {
  const text = (at: number) => draft.pieces[at]?.text ?? '';
  const numbers = free.filter((at) => markers[at]?.shape === 'number');
  const inner =
    draft.formula !== null
      ? -1
      : (free.find((at) => formulaOf(text(at)) !== null && numbers.some((number) => number < at)) ?? -1);
  const numbered =
    numbers.some((at) => markers[at]?.place === 1) ||
    numbers.length >= 2 ||
    free.some((at) => markers[at]?.shape === 'dotted' && text(at).length > 60);
  return {
    body: draft.formula?.of ?? null,
    part: draft.formula !== null || inner > 0 ? 'preamble' : 'operative',
    innerFormula: inner,
    numbered,
    lettered: free.some(
      (at) => markers[at]?.shape === 'letter' && startsRecital(text(at).slice(markers[at]?.length ?? 0)),
    ),
    resolved: false,
    dotted: false,
    begun: false,
    listing: false,
    points: 0,
    annex: { inside: false, prefix: '' },
    annexes: 0,
    citations: 0,
    recitals: 0,
    paragraphs: 0,
    lastLetter: 0,
    lastNumber: 0,
    recital: 'recital-0',
    paragraph: 'para-0',
    under: [],
  };
}

/**
 * A part of a paragraph, labelled by the parts above it: (a) under 3 is para-3-a, (ii) under it para-3-a-ii. A
 * lone i, v or x goes on with letters where the letter before it was passed, else it is a roman number.
 */
export function underParagraph(marker: Marker, context: Context): Role {
  const bare = (marker.printed ?? '').replace(/[()[\]]/g, '');
  const level = levelOf(marker, bare, context);
  const at = context.under.findIndex(({ shape }) => shape === level.shape);
  const above = at < 0 ? context.under : context.under.slice(0, at);
  const stem = above.at(-1)?.label ?? context.paragraph;
  const own = /^[A-Za-z0-9]+$/.test(bare) ? bare : latin(level.place);
  const label = `${stem}-${own}`;
  context.under = [...above, { ...level, label }];
  return { kind: 'paragraph', label, printed: marker.printed };
}

const latin = (place: number) => String.fromCharCode(97 + ((Math.max(place, 1) - 1) % 26));

function levelOf(
  marker: Marker,
  bare: string,
  { under }: Context,
): { shape: Context['under'][number]['shape']; place: number } {
  if (marker.shape === 'note' || marker.shape === 'number') return { shape: 'note', place: marker.place };
  if (/^\p{Lu}+$/u.test(bare)) return { shape: 'capital', place: marker.place };
  const roman = romanPlace(bare);
  const open = (shape: string) => under.find((one) => one.shape === shape)?.place ?? 0;
  if (marker.shape === 'roman') return { shape: 'roman', place: marker.place };
  if (roman !== null && open('roman') === roman - 1 && (roman > 1 || open('small') !== marker.place - 1)) {
    return { shape: 'roman', place: roman };
  }
  return { shape: 'small', place: marker.place };
}
