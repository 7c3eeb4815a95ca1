import type { Draft, DraftPassage } from '@/lib/intake/draft';
import type { Doubt } from '@/lib/intake/schema';

/** Doubts of one kind that a reading lists; more tell an editor nothing new. */
const MOST_DOUBTS = 40;

/**
 * Makes passages of the pieces, in order, with their ordinals. Labels are unique: what counts on takes the next
 * number of its kind; a printed label that stands twice is told apart by "-again" and is doubted.
 */
export function labelPassages(draft: Draft): Draft {
  const doubts: Doubt[] = [];
  const taken = new Set<string>();
  const ofKind = new Map<string, number>();
  const ofStem = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
  const passages = draft.pieces.flatMap(({ lines, text, pageBreaks, role }): DraftPassage[] => {
    const first = lines[0];
    const last = lines.at(-1);
    if (first === undefined || last === undefined || text === '') return [];
    const { kind, label: wanted, printed } = role ?? { kind: 'text', label: 'text-', printed: null };
    const kindOrdinal = count(ofKind, kind);
    let label = wanted;
    if (wanted.endsWith('-')) {
      do label = `${wanted}${count(ofStem, wanted)}`;
      while (taken.has(label));
    } else if (taken.has(wanted)) {
      do {
        const n = count(ofStem, wanted);
        label = printed === null ? `${wanted}-${n + 1}` : `${wanted}-again${n === 1 ? '' : n}`;
      } while (taken.has(label));
      if (printed !== null)
        doubts.push({ code: 'label_repeats', passage: label, span: null, words: printed });
    }
    taken.add(label);
    const span = { start: first.start, end: last.end };
    return [{ label, kind, ordinal: 0, kindOrdinal, printedLabel: printed, text, span, pageBreaks }];
  });
  const numbered = passages.map((passage, index) => ({ ...passage, ordinal: index + 1 }));
  return {
    ...draft,
    passages: numbered,
    doubts: [...draft.doubts, ...doubts.slice(0, MOST_DOUBTS), ...missingIn(numbered).slice(0, MOST_DOUBTS)],
  };
}

/** Letters and numbers of a list that skip one: A., B., D. */
function missingIn(passages: readonly DraftPassage[]): Doubt[] {
  const doubts: Doubt[] = [];
  const last = new Map<string, number>();
  for (const { label, kind, printedLabel } of passages) {
    if (printedLabel === null || !['recital', 'paragraph', 'footnote'].includes(kind)) continue;
    const whole = /^((?:annex-(?:\d+-)?)?(?:recital|para|footnote))-([A-Z]{1,2}|\d{1,3})$/.exec(label);
    const [, list = '', mark = ''] = whole ?? [];
    if (whole === null) continue;
    const place = /^\d/.test(mark) ? Number(mark) : placeOf(mark);
    // recitals that are numbered on into the paragraphs are one list with them
    const key = /^\d/.test(mark) && kind === 'recital' ? list.replace('recital', 'para') : list;
    const before = last.get(key) ?? 0;
    if (place > before + 1)
      doubts.push({ code: 'label_missing', passage: label, span: null, words: printedLabel });
    if (place > before) last.set(key, place);
  }
  return doubts;
}

const placeOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
