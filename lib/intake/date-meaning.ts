import type { Draft, DraftPassage } from '@/lib/intake/draft';
import { startsUpdated } from '@/lib/intake/keywords';
import type { FoundDate } from '@/lib/intake/numeric-dates';
import type { ReadDate } from '@/lib/intake/schema';

type Meaning = ReadDate['meaning'];

/** Days (ISO) between which the document must be dated, and whether its body writes the month first. */
export type DateBounds = { earliest: string | null; latest: string | null; american: boolean };

const adoption =
  /(?:adopted|passed|agreed to|antag(?:en|its|et)?|antogs|adopté|angenommen|принят\p{L}*|қабылдан\p{L}*)(?:\s\P{Nd}{0,160})?$/iu;
const cites =
  /(?:resolution|resolutions|resolutionen|conclusions|statement|report|recommendation|decision|declaration|opinion|résolution|entschließung|slutsatser|uttaland\p{L}*|резолюци\p{L}*|заявлени\p{L}*|решени\p{L}*|қарар\p{L}*)[^.;]{0,60}$/iu;
const session = /session|sitting|sammanträd|sitzung|сесси|séance|meeting/iu;
/** A line that is a day of sitting: "Thursday, 11 February 2021 - Brussels". */
const sitting = /^\P{Nd}{0,24}\d{1,2}\P{Nd}{2,20}\d{4}[\s\u00a0]*[-–—][\s\u00a0]*\p{L}/u;

/** What a date means for its document, by where it stands and the words before it. */
export function meaningOf(draft: Draft, passage: DraftPassage, { start, end }: FoundDate): Meaning {
  const { kind, text } = passage;
  const before = text.slice(Math.max(0, start - 180), start);
  if (startsUpdated(text) && (kind === 'footer' || start < 60)) return 'page_updated';
  if (kind === 'citation') return 'cited';
  if (kind === 'footnote') return isAdopted(draft, before, text) ? 'adopted' : 'cited';
  if (kind === 'title') {
    const ours = draft.kind === 'adopted_resolution' || draft.kind === 'opinion' || draft.kind === 'summary';
    return ours && start < 120 && !/situation|concerning|follow/iu.test(before) ? adoptedOr(draft) : 'told';
  }
  if (
    kind === 'date' ||
    kind === 'header' ||
    kind === 'other' ||
    kind === 'reference' ||
    isHead(draft, passage)
  ) {
    if (sitting.test(text)) return 'sitting';
    if (adoption.test(before.slice(-60)) || isAdopted(draft, before, text)) return 'adopted';
    if (
      session.test(text) ||
      (/\/|\d\s?[-–—]\s?\d{1,2}\s?\p{L}/u.test(text.slice(start, end)) === true &&
        /[-–—]/.test(text.slice(start, end)))
    ) {
      return 'sitting';
    }
    return kind === 'other' && text.length > 60 ? 'told' : ownOf(draft);
  }
  if (isClosing(draft, passage) && isAdopted(draft, before, text)) return 'adopted';
  return cites.test(before.slice(-90)) ? 'cited' : 'told';
}

/** What the day in a document's head is the day of. */
function ownOf({ kind, references, body }: Draft): Meaning {
  if (kind === 'motion' || kind === 'joint_motion') return 'tabled';
  if (kind === 'ngo_statement' || kind === 'statement' || kind === 'summary' || kind === 'report')
    return 'published';
  // the United Nations date a document by its distribution, not by its adoption
  if (/^(?:A|S|E|CCPR|CAT|CEDAW)\//.test(references.number ?? '')) return 'published';
  if (/^United States/.test(body ?? '')) return 'adopted';
  return kind === 'adopted_resolution' || kind === 'opinion' ? 'adopted' : 'published';
}

const adoptedOr = ({ kind }: Draft): Meaning => (kind === 'summary' ? 'cited' : 'adopted');

/** "Text adopted by the Assembly on 21 April 2021", "[Adopted on 14 May 2021]": said of the document itself. */
function isAdopted({ kind }: Draft, before: string, text: string): boolean {
  if (kind !== 'adopted_resolution' && kind !== 'opinion') return false;
  return (
    /(?:text|texte|текст)\p{L}*\s(?:adopted|adopté|принят)\P{Nd}{0,80}$/iu.test(before) ||
    /^\[?(?:adopted|resolution adopted|decision adopted|принята?|adoptée?)\P{Nd}{0,120}(?:\p{L}+[ -]?\p{L}+ (?:session|meeting)\P{Nd}{0,30})?$/iu.test(
      text.slice(0, before.length),
    )
  );
}

/** Lines of the head that stand as plain texts before the first paragraph. */
function isHead({ passages }: Draft, { ordinal, kind, text }: DraftPassage): boolean {
  if (kind !== 'text' || text.length > 120 || /[.;]$/.test(text)) return false;
  const first = passages.findIndex(
    (one) => ['citation', 'recital', 'paragraph'].includes(one.kind) || one.text.length > 220,
  );
  return ordinal <= Math.min(first < 0 ? passages.length : first, 30);
}

const isClosing = ({ passages }: Draft, { ordinal }: DraftPassage) => ordinal > passages.length - 12;

/**
 * Settles a date that may be read in two ways. One of the document's own must lie within its bounds; where neither
 * reading does, none is given and it is doubted; where both do, the custom of the body decides, and a slash is
 * doubted.
 */
export function settleReading(
  { readings }: FoundDate,
  words: string,
  meaning: Meaning,
  { earliest, latest, american }: DateBounds,
): { iso: string | null; doubt: string | null } {
  const [first = null, second] = readings;
  const own =
    meaning === 'adopted' || meaning === 'tabled' || meaning === 'published' || meaning === 'sitting';
  const fits = (iso: string) => (earliest === null || iso >= earliest) && (latest === null || iso <= latest);
  if (second === undefined || first === null) {
    const day = first !== null && /^\d{4}-\d\d-\d\d$/.test(first);
    return { iso: first, doubt: own && day && !fits(first) ? 'date_out_of_order' : null };
  }
  if (own) {
    const fitting = readings.filter(fits);
    if (fitting.length === 0) return { iso: null, doubt: 'date_fits_no_reading' };
    if (fitting.length === 1) return { iso: fitting[0] ?? null, doubt: null };
  }
  if (american) return { iso: second, doubt: null };
  return { iso: first, doubt: words.includes('/') ? 'date_order_unsure' : null };
}
