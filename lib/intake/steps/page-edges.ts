import type { Draft, Line } from '@/lib/intake/draft';
import { onlyReferences } from '@/lib/intake/only';
import { noteWords } from '@/lib/intake/tables/notes';

/** Lines that stand at a page's edge in the publications of these bodies, whatever the page. */
const edges: readonly RegExp[] = [
  /^(?:page|pagina|página|sida|seite|side|sivu|strona|strana|стр\.?|страница|бет)\s?\d{1,4}(?:\s?(?:\/|of|av|von|sur|de|из)\s?\d{1,4})?$/iu,
  /^\d{1,3}\s?\/\s?\d{1,3}$/,
  /^[-–—]\s?\d{1,3}\s?[-–—]$/,
  /^PE\s?\d{3}[.\s]?\d{3}(?:v\d\d-\d\d)?(?:\s.{0,60})?$/,
  /^(?:\d{1,3}\/\d{1,3}\s+)?(?:RE|RC|AM|PR|AD|RR)\\\d.{0,40}$/,
  /^(?:[A-Z]{2}\s+)?(?:United in diversity|Unie dans la diversité|In Vielfalt geeint|Förenade i mångfalden)(?:\s+[A-Z]{2})?$/,
  /^(?:EN|SV|FR|DE|ES|IT|PL|NL|PT|CS|SK|DA|FI|ET|LV|LT|HU|RO|BG|EL|HR|SL|MT|GA)$/,
  /^GE\.\d\d-\d{3,6}.{0,24}$/,
  /^[†•·]?\s?(?:HRES|SRES|HCON|SCON|HR|S)\s\d{1,5}\s(?:IH|IS|EH|ATS|RH|RS|ENR|CPH|LTH)$/,
  /^(?:VerDate|Jkt)\s.{0,120}$/,
];
/** Rules and marks of the printer that say nothing of pages. */
const rules = /^(?:[_=*~–—-]{5,}|<(?:DOC|all)>)$/;
const bare = /^(?:\d{1,4}|[ivxl]{1,6})$/;
/** A repeated line is a running head only this near to a page's beginning, in lines. */
const NEAR = 3;
const LONGEST_HEAD = 90;

const masked = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

/**
 * Marks what a page prints at its edges: page numbers, running heads, the printer's marks. Known forms are marked
 * wherever they stand; a bare number and a repeated line only beside a page's beginning.
 */
export function markPageEdges(draft: Draft): Draft {
  const { text } = draft.source;
  const words = draft.lines.map(({ start, end }) => (end - start > 160 ? '' : text.slice(start, end)));
  // of a web page it is navigation, which the frame tells
  const paged = draft.source.format === 'pdf' || draft.source.format === 'docx';
  const known = draft.lines.map(
    ({ hint }, at) =>
      (hint === 'furniture' && paged && words[at] !== '') || edges.some((edge) => edge.test(words[at] ?? '')),
  );
  const nearPage = nearness(draft.lines, known);
  const repeated = new Map<string, number>();
  words.forEach((line) => {
    if (line === '' || line.length > LONGEST_HEAD) return;
    repeated.set(masked(line), (repeated.get(masked(line)) ?? 0) + 1);
  });
  let pageStart = false;
  const lines = draft.lines.map((line, at): Line => {
    const printed = words[at] ?? '';
    const running =
      printed !== '' &&
      nearPage[at] === true &&
      (bare.test(printed) || (repeated.get(masked(printed)) ?? 0) >= (onlyReferences(printed) ? 3 : 2)) &&
      !/[;,]$|\((?:RSP|INI|COD)\)/.test(printed);
    const note = nearPage[at] === true && noteWords.test(printed);
    const edge = known[at] === true || running ? 'page' : note ? 'note' : rules.test(printed) ? 'rule' : null;
    const begins = line.pageStart || pageStart;
    // the page begins, for its words, after the marks at its edge
    pageStart = edge !== null && begins;
    return { ...line, edge, pageStart: begins && edge === null };
  });
  return { ...draft, lines };
}

/** For each line, whether a page begins within a few lines of it, by the file or by another mark. */
function nearness(lines: readonly Line[], known: readonly boolean[]): boolean[] {
  const near = lines.map(() => false);
  lines.forEach(({ pageStart, hint }, at) => {
    const marks = (pageStart && at > 0) || (known[at] === true && hint !== 'furniture');
    if (!marks) return;
    for (let each = Math.max(0, at - NEAR); each < Math.min(lines.length, at + NEAR); each += 1)
      near[each] = true;
  });
  return near;
}
