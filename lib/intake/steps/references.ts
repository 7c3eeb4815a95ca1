import type { Draft, DraftPassage } from '@/lib/intake/draft';
import { type FoundReference, findReferences, type ReferenceKind } from '@/lib/intake/reference-forms';
import type { Doubt, ReadReferences } from '@/lib/intake/schema';

/** Kinds of passage in which a document prints its own numbers; elsewhere it cites others'. */
const own: ReadonlySet<string> = new Set(['title', 'reference', 'header', 'date', 'footer', 'url', 'other']);
/** Texts before the first paragraph that are short enough to be of the head. */
const LONGEST_HEAD = 220;

/**
 * Finds the document's own reference numbers: in its head, title, foot and address. Of a joint motion the motions
 * it replaces are none of its own. Minutes stand under debates where the verbatim report (CRE) stands with them.
 */
export function readReferences(draft: Draft): Draft {
  const places: (Pick<DraftPassage, 'text'> & { passage: DraftPassage | null })[] = headOf(draft).map(
    (passage) => ({
      text: passage.text,
      passage,
    }),
  );
  for (const text of [draft.source.title, draft.source.address])
    if (text !== null) places.push({ text, passage: null });
  const found = places.flatMap(({ text, passage }) =>
    findReferences(text).map((reference) => ({ ...reference, passage })),
  );
  const values = (kind: ReferenceKind) => [
    ...new Set(found.filter((one) => one.kind === kind).map(({ value }) => value)),
  ];
  const references: ReadReferences = {};
  const [procedure] = values('procedure');
  if (procedure !== undefined) references.procedure = procedure;
  const [adopted] = values('adopted');
  if (adopted !== undefined) references.adopted = adopted;
  const joint = values('joint_motion');
  if (joint[0] !== undefined) references.joint_motion = joint[0];
  const tabled = values('tabled');
  if (tabled[0] !== undefined && (joint.length === 0 || (adopted !== undefined && tabled.length === 1))) {
    references.tabled = tabled[0];
  }
  const number = numberAmong(values('number'));
  if (number !== null) references.number = number;
  const [celex] = values('celex');
  if (celex !== undefined) references.celex = celex;
  const { debate, vote } = minutesOf(found);
  if (debate.length > 0) references.debate = debate;
  if (vote.length > 0) references.vote = vote;
  return { ...draft, references, doubts: [...draft.doubts, ...doubtsOf(found)] };
}

/** The passages in which a document says what it is: its frame, and the short lines before its first long one. */
export function headOf({ passages, formula }: Pick<Draft, 'passages' | 'formula'>): DraftPassage[] {
  const first = passages.findIndex(
    ({ kind, text }) =>
      ['citation', 'recital', 'paragraph', 'bullet'].includes(kind) || text.length > LONGEST_HEAD,
  );
  const before = formula === null ? (first < 0 ? passages.length : Math.min(first, 40)) : 0;
  return passages.filter(
    ({ kind }, at) => own.has(kind) || (at < before && (kind === 'text' || kind === 'lead')),
  );
}

/** The number a document goes by: the symbol of a resolution before that of a meeting or a report it names. */
function numberAmong(numbers: readonly string[]): string | null {
  const symbols = numbers.filter((value) => value.includes('/') && !value.startsWith('Opinion'));
  return symbols.find((value) => /\/(?:RES|WGAD|D)\//.test(value)) ?? symbols[0] ?? numbers[0] ?? null;
}

type Placed = FoundReference & { passage: DraftPassage | null };

function minutesOf(found: readonly Placed[]): { debate: string[]; vote: string[] } {
  const minutes = found.filter(({ kind, passage }) => kind === 'minutes' && passage !== null);
  const groups: Placed[][] = [];
  for (const one of minutes) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.passage?.ordinal;
    // the lines of one heading follow each other; another heading stands between two groups
    if (group && before !== undefined && one.passage && one.passage.ordinal - before <= 1) group.push(one);
    else groups.push([one]);
  }
  const debate: string[] = [];
  const vote: string[] = [];
  for (const group of groups) {
    const spoken = group.some(({ value }) => value.startsWith('CRE'));
    for (const { value } of group) {
      const list = spoken ? debate : vote;
      if (!list.includes(value)) list.push(value);
    }
  }
  return { debate, vote };
}

/** Two numbers of a kind that a document has one of. */
function doubtsOf(found: readonly Placed[]): Doubt[] {
  const doubts: Doubt[] = [];
  for (const kind of ['procedure', 'adopted'] as const) {
    const [first, ...others] = found.filter((one) => one.kind === kind);
    const other = others.find(({ value }) => value !== first?.value);
    if (other === undefined) continue;
    const span = other.passage === null ? null : { start: other.start, end: other.end };
    doubts.push({
      code: 'reference_repeats',
      passage: other.passage?.label ?? null,
      span,
      words: other.value,
    });
  }
  return doubts;
}
