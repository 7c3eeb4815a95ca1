import type { Draft, Line, Piece } from '@/lib/intake/draft';
import {
  formulaOf,
  startsCitation,
  startsRecital,
  startsResolved,
  startsUpdated,
} from '@/lib/intake/keywords';
import { type Marker, markerOf } from '@/lib/intake/marker';
import { onlyDate, onlyReferences } from '@/lib/intake/only';
import { settleLines } from '@/lib/intake/settle';

/**
 * Joins the lines that belong together: those of a hard-wrapped text, and the halves of a sentence that a page's
 * end cut. Where lines are not wrapped, each is a piece. Marks at a page's edge become pieces of their own, after
 * the one they interrupt.
 */
export function joinPieces(draft: Draft): Draft {
  const { text } = draft.source;
  const wrap = wrapOf(draft.lines, text);
  const width = wrap?.width ?? null;
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
    for (const edge of edges) {
      const mark: Piece['role'] = { kind: 'other', label: 'page-', printed: null };
      pieces.push({ ...settled([edge]), role: edge.edge === 'note' ? null : mark });
    }
    current = [];
    edges = [];
  };
  for (const line of draft.lines) {
    if (line.edge === 'rule') close();
    if (line.edge !== null) {
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
    const cut = edges.some(({ edge }) => edge !== 'rule') || pageStart;
    const joins = before !== undefined && belongs({ before, line: here, marker, places, wrap, cut, word });
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
  wrap: Wrap | null;
  /** A page ends between the two. */
  cut: boolean;
  word: (line: Line) => string;
};

const ended = /[.;:!?…]["”’»)\]]*(?:\s?\(?\d{0,3}\)?)?$/u;
const paused = /[.;:,!?…—–]["”’»)\]]*(?:\s(?:and|or|och|eller|et|ou|und|oder|и|или|және))?$/iu;
const procedure = /^\(\d{4}\/\d{4}(?:\([A-Z]{2,4}\)){1,2}\)$/;

/** A conjunction on a line of its own, as American texts print it between two points. */
const alone = /^(?:and|or|och|et|und|и|және)$/iu;
/** Titles of United Nations texts begin a line, whatever stood before. */
const opensTitle = /^(?:Opinion No\.|\d{1,3}\/\d{1,4}\.\s+\p{Lu})/u;
/** Words that leave a heading open: "RESOLUTION ON". */
const left = /\s(?:on|of|the|for|concerning|sur|de|du|la|zu|zur|der|om|о|об|в)$/iu;

/** Whether a line goes on with what the line before it says. */
function belongs({ before, line, marker, places, wrap, cut, word }: Neighbours): boolean {
  const width = wrap?.width ?? null;
  const said = word(before);
  const next = word(line);
  if (/^https?:\/\//.test(next) || startsUpdated(next) || startsUpdated(said)) return false;
  if (formulaOf(next) !== null || formulaOf(said) !== null || startsResolved(next)) return false;
  if (!line.apart && procedure.test(next) && !procedure.test(said) && !onlyDate(said)) return true;
  if (!line.apart && (alone.test(next) || left.test(said.slice(-16)))) return true;
  if (line.hint === 'heading' || before.hint === 'heading') return line.hint === before.hint && !line.apart;
  const lower = /^["“„«(‘]?\p{Ll}/u.test(next);
  const keyword = startsRecital(next) || startsCitation(next);
  if (line.apart || cut) {
    // a blank line or a page's end in the middle of a sentence
    const broken = !paused.test(said) || (cut && /,["”’»]?$/u.test(said));
    const long = width === null ? said.length > 40 : said.length > width * 0.6;
    if (marker !== null && continues(marker, places, next)) return false;
    if (cut && !line.apart && broken) return (lower || long) && (!keyword || !ended.test(said));
    if (!(broken && long)) return cut && !line.apart && lower && !keyword && !ended.test(said);
    if (cut) return lower ? !keyword : width !== null && !/[.;:]$/.test(said) && said.length > width * 0.8;
    return width !== null && lower && marker === null && !keyword;
  }
  if (wrap === null || width === null)
    return lower && marker === null && !keyword && !paused.test(said) && said.length > 40;
  const first = /^\S*/.exec(next)?.[0].length ?? 0;
  const taken = before.indent + said.length + 1 + first;
  const short = wrap.exact ? taken <= wrap.widest : taken < width * 0.8;
  if (marker !== null && marker.place === 0) return !(paused.test(said) || short);
  if (marker !== null && continues(marker, places, next)) {
    return !(paused.test(said) || short || line.indent !== before.indent);
  }
  if (startsCitation(next)) return !paused.test(said);
  const roomy = wrap.exact ? short : taken < width * 0.9;
  if (keyword) return !(roomy && paused.test(said)) && !(line.indent < before.indent && ended.test(said));
  if (line.indent < before.indent && ended.test(said) && !lower) return false;
  if (line.indent > before.indent + 1 && ended.test(said) && !lower) return false;
  const heading = /^\p{Lu}/u.test(next) && next.length < width * 0.6 && !paused.test(next);
  if (heading && ended.test(said)) return false;
  if (roomy && (onlyDate(next) || onlyReferences(next))) return false;
  // inside a sentence what follows a semicolon begins small
  if (wrap.unmarked && /;$/.test(said) && /^\p{Lu}\p{Ll}/u.test(next)) return false;
  if (!short) return true;
  if (opensTitle.test(next)) return false;
  if (wrap.exact) return lower && !paused.test(said);
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
  return true;
}

/**
 * How a text is wrapped: usual and greatest length of its lines; exact: no line leaves room for the next word;
 * unmarked: no paragraph is numbered.
 */
type Wrap = { width: number; widest: number; exact: boolean; unmarked: boolean };

/**
 * How wide, in code units, the text is wrapped; null when its lines are whole paragraphs. A wrapped text has many
 * lines that end in the middle of a sentence, and hardly one much longer than they are. Where each of them is as
 * full as it can be, a line that left room for the next word was ended on purpose.
 */
function wrapOf(lines: readonly Line[], text: string): Wrap | null {
  const broken: { length: number; next: number }[] = [];
  let longer = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const length = line.end - line.start;
    if (length > 160) longer += 1;
    if (next === undefined || next.apart || (line.edge ?? next.edge) !== null || length < 30) return;
    const words = text.slice(next.start, Math.min(next.end, next.start + 60));
    const goesOn = /^["“„«(‘]?[\p{Ll}\p{N}]/u.test(words);
    if (!goesOn || paused.test(text.slice(line.end - 6, line.end))) return;
    broken.push({ length: length + line.indent, next: /^\S*/.exec(words)?.[0].length ?? 0 });
  });
  if (broken.length < 2 || longer * 12 > lines.length) return null;
  broken.sort((one, other) => one.length - other.length);
  const width = broken[Math.floor(broken.length * 0.75)]?.length ?? 0;
  if (width < 40 || width > 160) return null;
  if (broken.filter(({ length }) => length >= width * 0.6).length < broken.length * 0.5) return null;
  const widest = broken.at(-1)?.length ?? width;
  const unmarked = !lines.some(({ start, end }) => {
    const marker = markerOf(text.slice(start, Math.min(end, start + 24)));
    return marker?.shape === 'number' && marker.place === 1;
  });
  const full = broken.filter(({ length, next }) => length + 1 + next > widest).length;
  return { width, widest, exact: broken.length >= 8 && full >= broken.length * 0.97, unmarked };
}

/** The indent most lines have. */
function usualIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
