import type { Draft, Line, Piece } from '@/lib/intake/draft';
import { startsCitation, startsRecital } from '@/lib/intake/keywords';
import { type Marker, markerOf } from '@/lib/intake/marker';
import { settleLines } from '@/lib/intake/settle';

/**
 * Joins the lines that belong together: those of a hard-wrapped text, and the halves of a sentence that a page's
 * end cut. Where lines are not wrapped, each is a piece. Marks at a page's edge become pieces of their own, after
 * the one they interrupt.
 */
export function joinPieces(draft: Draft): Draft {
  const { text } = draft.source;
  const width = wrapWidth(draft.lines);
  const word = (line: Line) => text.slice(line.start, line.end);
  const margin = usualIndent(draft.lines);
  const pieces: Piece[] = [];
  let current: Line[] = [];
  let edges: Line[] = [];
  const places = new Map<Marker['shape'], number>();
  const vocabulary = new Set<string>();
  if (width !== null)
    for (const [one] of text.toLowerCase().matchAll(/\p{Ll}[\p{L}-]{3,40}/gu)) vocabulary.add(one);
  const settled = (lines: readonly Line[]): Piece => ({
    lines,
    ...settleLines(text, lines, vocabulary),
    role: null,
  });
  const close = () => {
    if (current.length > 0) pieces.push(settled(current));
    for (const edge of edges)
      pieces.push({ ...settled([edge]), role: { kind: 'other', label: 'page-', printed: null } });
    current = [];
    edges = [];
  };
  for (const line of draft.lines) {
    if (line.edge) {
      edges.push(line);
      continue;
    }
    // the lost form feed of a wrapped page: a line set in by a blank where no other is
    const pageStart =
      line.pageStart ||
      (width !== null && !line.apart && margin === 0 && line.indent === 1 && current.length > 0);
    const here = pageStart === line.pageStart ? line : { ...line, pageStart };
    const before = current.at(-1);
    const marker = markerOf(word(line));
    const cut = edges.length > 0 || pageStart;
    const joins = before !== undefined && belongs({ before, line: here, marker, places, width, cut, word });
    if (!joins) {
      close();
      if (marker !== null && marker.place > 0) places.set(marker.shape, marker.place);
    }
    current.push(here);
  }
  close();
  return { ...draft, pieces };
}

type Neighbours = {
  before: Line;
  line: Line;
  marker: Marker | null;
  places: ReadonlyMap<Marker['shape'], number>;
  width: number | null;
  /** A page ends between the two. */
  cut: boolean;
  word: (line: Line) => string;
};

const ended = /[.;:!?…]["”’»)\]]*(?:\s?\(?\d{0,3}\)?)?$/u;
const paused = /[.;:,!?…—–]["”’»)\]]*$/u;
const procedure = /^\(?\d{4}\/\d{4}(?:\([A-Z]{2,4}\)){1,2}\)?$/;

/** Whether a line goes on with what the line before it says. */
function belongs({ before, line, marker, places, width, cut, word }: Neighbours): boolean {
  const said = word(before);
  const next = word(line);
  if (!line.apart && procedure.test(next) && !procedure.test(said)) return true;
  if (line.hint === 'heading' || before.hint === 'heading') return line.hint === before.hint && !line.apart;
  const lower = /^["“„«(‘]?\p{Ll}/u.test(next);
  const keyword = startsRecital(next) || startsCitation(next);
  if (line.apart || cut) {
    // a blank line or a page's end in the middle of a sentence
    const broken = !paused.test(said) || (cut && /,["”’»]?$/u.test(said));
    const long = width === null ? said.length > 40 : said.length > width * 0.6;
    if (marker !== null && continues(marker, places, next)) return false;
    if (cut && !line.apart && broken) return !keyword || !ended.test(said);
    if (!(broken && long)) return cut && !line.apart && lower && !keyword && !ended.test(said);
    if (cut) return lower ? !keyword : width !== null && !/[.;:]$/.test(said) && said.length > width * 0.8;
    return width !== null && lower && marker === null && !keyword;
  }
  if (width === null) return lower && marker === null && !keyword && !paused.test(said) && said.length > 40;
  const first = /^\S*/.exec(next)?.[0].length ?? 0;
  const short = said.length + 1 + first < width * 0.8;
  if (marker !== null) {
    if (marker.place === 0) return !(paused.test(said) || short);
    return !(
      (paused.test(said) || short || line.indent !== before.indent) &&
      continues(marker, places, next)
    );
  }
  if (startsCitation(next)) return !paused.test(said);
  if (keyword) return !(short && paused.test(said)) && !(line.indent < before.indent && ended.test(said));
  if (line.indent < before.indent && ended.test(said) && !lower) return false;
  if (line.indent > before.indent + 1 && ended.test(said) && !lower) return false;
  if (!short) return true;
  // the next word would have stood on this line: its writer ended it
  return lower ? !ended.test(said) : !paused.test(said) && said.length > width * 0.5;
}

/** Whether a marker may be the next of its list: a number in the middle of a sentence is none. */
function continues(marker: Marker, places: ReadonlyMap<Marker['shape'], number>, text: string): boolean {
  if (marker.place === 0) return true;
  const last = places.get(marker.shape) ?? 0;
  if (marker.shape === 'number' || marker.shape === 'letter') {
    const after = text.slice(marker.length);
    if (marker.place === 1) return true;
    return marker.place > last && marker.place <= last + 3 && !/^\p{Lu}\p{Ll}+\s\d{4}/u.test(after);
  }
  if (marker.shape === 'dotted') return marker.places.length <= 3 && (marker.places[0] ?? 0) <= 200;
  return marker.place === 1 || (marker.place > last && marker.place <= last + 3);
}

/**
 * How wide, in code units, the text is wrapped; null when its lines are whole paragraphs. A wrapped text has many
 * lines that go on without an empty one, most of them nearly as long as the longest.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const followed: number[] = [];
  let longer = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const length = line.end - line.start + line.indent;
    if (length > 160) longer += 1;
    if (next !== undefined && !next.apart && !line.edge) followed.push(length);
  });
  if (followed.length < 3 || longer * 12 > lines.length) return null;
  followed.sort((one, other) => one - other);
  const width = followed[Math.floor(followed.length * 0.9)] ?? 0;
  if (width < 40 || width > 160) return null;
  const full = followed.filter((length) => length >= width * 0.7).length;
  return full >= followed.length * 0.5 ? width : null;
}

/** The indent most lines have. */
function usualIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
