import type { Span } from '@/lib/intake/schema';
import type { Cue } from '@/lib/intake/suggestions/cues';
import { isTitle } from '@/lib/intake/suggestions/cues';
import { lengthsIn, partsIn } from '@/lib/intake/suggestions/lengths';
import { stands, whole } from '@/lib/intake/suggestions/lexicon';
import type { Reached } from '@/lib/intake/suggestions/reach';
import { firstAfter, type Scene } from '@/lib/intake/suggestions/scene';
import type { KnownWords, SuggestionContext } from '@/lib/intake/suggestions/suggest';
import type { StatementDetail } from '@/lib/statements/schema';

/** A detail with what the words around its cue add to it, and the words that do. */
export type Filled = { detail: StatementDetail; also: Span[] };

type Place = { scene: Scene; cue: Cue; reached: Reached; clause: Span; context: SuggestionContext };
type Detail<Kind extends StatementDetail['kind']> = Extract<StatementDetail, { kind: Kind }>;

/** Adds length, parts, article, bodies and organisations; null where a detail is nothing without them. */
export function fill(detail: StatementDetail, place: Place): Filled | null {
  switch (detail.kind) {
    case 'custody':
      return custody(detail, place);
    case 'sentence':
      return sentence(detail, place);
    case 'charge':
      return charge(detail, place);
    case 'finding':
      return finding(detail, place);
    case 'affiliation':
      return affiliation(detail, place);
    default:
      return { detail, also: [] };
  }
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function custody(detail: Detail<'custody'>, { scene, cue, clause, context }: Place): Filled {
  const { text, lexicon } = scene;
  if (detail.state === 'abroad') {
    const [known] = knownIn(text, cue.start, Math.min(clause.end, cue.end + 50), context.places);
    return { detail: { ...detail, place: known?.slug ?? null }, also: known ? [known] : [] };
  }
  if (!['held', 'pre_trial', 'house_arrest', 'restricted'].includes(detail.state))
    return { detail, also: [] };
  const begin = detail.state === 'restricted' ? Math.max(clause.start, cue.start - 24) : cue.start;
  const [length] = lengthsIn(text.slice(begin, Math.min(clause.end, cue.end + 40)), lexicon);
  const lead = length ? text.slice(cue.end, Math.max(cue.end, begin + length.start)) : '';
  if (!length || lead.trim().split(/\s+/u).length > 3 || /[,;]/u.test(lead)) return { detail, also: [] };
  const { duration, qualifier } = length;
  return { detail: { ...detail, duration, durationQualifier: qualifier }, also: [shifted(length, begin)] };
}

/** Where the words that belong to a cue end: at the next name, clause, turn or thing said. */
function stretchAfter({ scene, cue, clause }: Place, max: number, ownName: number | null): number {
  const { text, lexicon, cues, groups } = scene;
  const index = firstAfter(cues, cue.end);
  const next = cues.slice(index, index + 20).find((each) => each.start >= cue.end && !isTitle(each));
  const group = groups[firstAfter(groups, ownName ?? cue.end)];
  const end = Math.min(
    clause.end,
    (ownName ?? cue.end) + max,
    next?.start ?? clause.end,
    group?.start ?? clause.end,
  );
  const words = text.slice(cue.end, end);
  const turn = whole(`${lexicon.relative}|${lexicon.turns}`, 'iu').exec(words);
  return turn ? cue.end + turn.index : end;
}

function sentence(detail: Detail<'sentence'>, place: Place): Filled | null {
  const { scene, cue } = place;
  const { before, group } = place.reached;
  const end = Math.max(cue.end, stretchAfter(place, 150, before ? null : group.end));
  const { verbLast, objectBefore } = scene.lexicon;
  const begin = before && (verbLast || objectBefore) ? Math.max(group.end, cue.start - 120) : cue.start;
  const found = partsIn(scene.text.slice(begin, end), scene.lexicon);
  if (!found) return null;
  return {
    detail: { ...detail, parts: found.parts, inAbsentia: found.inAbsentia },
    also: [{ start: Math.min(cue.start, begin), end: begin + found.end }],
  };
}

const article =
  /(?<![\p{L}\p{N}])(?:(?:art(?:icles?|ikel[ns]?|iklarna|\.)|§+|paragraph|стать\p{L}+|ст\.)\s*\p{N}+(?:[.,–-]\p{N}+)*|\p{N}+(?:[.-]\p{N}+)*(?:-|–|\s)?бап\p{L}*)/giu;

function charge(detail: Detail<'charge'>, place: Place): Filled {
  const { scene, cue, reached, clause, context } = place;
  const name = reached.before ? null : (reached.named.at(-1)?.end ?? null);
  const begin = scene.lexicon.verbLast ? Math.max(reached.group.end, cue.start - 140) : cue.start;
  const end = Math.max(cue.end, stretchAfter(place, 140, name));
  const [known] = knownIn(scene.text, begin, end, context.provisions);
  const printed = [...scene.text.slice(begin, end).matchAll(article)][0];
  const near = scene.text.slice(Math.max(clause.start, begin - 60), end);
  return {
    detail: {
      ...detail,
      provision: known?.slug ?? null,
      politicallyMotivated: stands(scene.lexicon.political, near),
    },
    also: [
      ...(known ? [known] : []),
      ...(printed ? [{ start: begin + printed.index, end: begin + printed.index + printed[0].length }] : []),
    ],
  };
}

function finding(detail: Detail<'finding'>, { scene, clause, context }: Place): Filled | null {
  const text = scene.text.slice(clause.start, Math.min(clause.end, clause.start + 4000));
  const known = knownIn(scene.text, clause.start, clause.end, context.organisations).map(({ slug }) => slug);
  const named = scene.lexicon.bodies.flatMap(([slug, words]) =>
    whole(words, 'iu').test(text) ? [slug] : [],
  );
  const bodies = [...new Set(named.length > 0 ? named : known)];
  return bodies.length === 0 ? null : { detail: { ...detail, bodies }, also: [] };
}

function affiliation(detail: Detail<'affiliation'>, { scene, cue, reached, clause, context }: Place): Filled {
  const [first] = reached.named;
  const end = reached.before || !first ? Math.min(clause.end, cue.end + 80) : first.start;
  const known = knownIn(scene.text, Math.max(clause.start, cue.start - 40), end, context.organisations);
  const organisations = [...new Set(known.map(({ slug }) => slug))];
  const told = reached.before ? [{ start: cue.start, end: stretchOfOffice(scene, cue, clause) }] : [];
  if (detail.role !== 'office') return { detail: { ...detail, organisations }, also: [...told, ...known] };
  const stop = reached.before ? stretchOfOffice(scene, cue, clause) : end;
  const words = scene.text.slice(cue.start, Math.max(cue.end, stop)).trim().replace(/,$/u, '');
  const title = words.split(/\s+/u).length <= 12 ? words : scene.text.slice(cue.start, cue.end);
  return { detail: { ...detail, organisations, title }, also: [...told, ...known] };
}

function stretchOfOffice({ text }: Scene, cue: Cue, clause: Span): number {
  const rest = text.slice(cue.end, Math.min(clause.end, cue.end + 80));
  const stop = /[,;.)]/u.exec(rest);
  return cue.end + (stop?.index ?? 0);
}

/** The known words that stand in a stretch, in order of the list; compared without case, blanks alike. */
function knownIn(text: string, from: number, to: number, known: readonly KnownWords[] | undefined) {
  const stretch = text
    .slice(from, Math.min(to, from + 4000))
    .replace(/\s/gu, ' ')
    .toLowerCase();
  const found: (Span & { slug: string })[] = [];
  for (const { slug, words } of known ?? []) {
    const sought = words.replace(/\s/gu, ' ').toLowerCase();
    const at = sought === '' ? -1 : stretch.indexOf(sought);
    const edge = (index: number) => !/[\p{L}\p{N}]/u.test(stretch[index] ?? ' ');
    if (at >= 0 && edge(at - 1) && edge(at + sought.length)) {
      found.push({ slug, start: from + at, end: from + at + sought.length });
    }
  }
  return found;
}
