import type { Draft, DraftPassage } from '@/lib/intake/draft';
import { startsUpdated } from '@/lib/intake/keywords';
import type { FoundDate } from '@/lib/intake/numeric-dates';
import type { ReadDate } from '@/lib/intake/schema';

type Meaning = ReadDate['meaning'];

/** Days (ISO) between which the document must be dated, and whether its body surely writes the day or the month first. */
export type DateBounds = {
  earliest: string | null;
  latest: string | null;
  european: boolean;
  american: boolean;
};

const adoption =
  /(?:adopted|passed|agreed to|antag(?:en|its|et)?|antogs|adopté|angenommen|принят\p{L}*|қабылдан\p{L}*)(?:\s\P{Nd}{0,160})?$/iu;
const cites =
  /(?:resolutions?|resolutionen|resolutioner|conclusions|statements?|reports?|recommendations?|decisions?|declarations?|opinions?|judgments?|résolutions?|rapport|entschließung(?:en)?|slutsatser|uttaland\p{L}{0,4}|резолюци\p{L}{0,3}|заявлени\p{L}{0,3}|решени\p{L}{0,3}|қарар\p{L}{0,5})(?:\s[\d/() ]{1,16})?(?:,?\s(?:of|by|from|to|in|no\.?|av|från|du|des|von)\s[^.;]{0,50})?(?:,?\s(?:adopted|issued|published|signed|dated|made|antagen|adoptée?|принят\p{L}{0,3}))?\s(?:(?:of|on|dated|den|av den|du|vom|am|от|de|by)\s)$/iu;
const debate = /(?:debate|discussion|débat)\P{Nd}{0,24}$/iu;
const session = /session|sitting|sammanträd|sitzung|сесси|séance|meeting/iu;
/** A line that is a day of sitting: "Thursday, 11 February 2021 - Brussels". */
const sitting = /^\P{Nd}{0,24}\d{1,2}\P{Nd}{2,20}\d{4}[\s\u00a0]*[-–—][\s\u00a0]*\p{L}/u;

/** What a date means for its document, by where it stands and the words before it. */
export function meaningOf(draft: Draft, passage: DraftPassage, { start, readings }: FoundDate): Meaning {
  const { kind, text } = passage;
  const [iso = ''] = readings;
  const before = text.slice(Math.max(0, start - 180), start);
  if (startsUpdated(text) && (kind === 'footer' || start < 60)) return 'page_updated';
  if (kind === 'citation') return 'cited';
  if (kind === 'footnote') {
    if (isAdopted(draft, before, text)) return 'adopted';
    return debate.test(before) ? 'sitting' : 'cited';
  }
  if (passage.label.startsWith('footer-') || passage.label.startsWith('page-')) return 'told';
  const day = /^\d{4}-\d\d-\d\d/.test(iso);
  if (kind === 'title') {
    const ours = draft.kind === 'adopted_resolution' || draft.kind === 'opinion';
    return day && ours && start < 120 && !/situation|concerning|follow/iu.test(before) ? 'adopted' : 'told';
  }
  const head = kind === 'date' || kind === 'header' || kind === 'other' || kind === 'reference';
  if (day && (head || isHead(draft, passage))) {
    if (sitting.test(text)) return 'sitting';
    if (session.test(text) || iso.includes('/')) return 'sitting';
    if (draft.kind === 'summary' && /adopt/iu.test(text)) return 'cited';
    if (adoption.test(before.slice(-60)) || isAdopted(draft, before, text)) return 'adopted';
    return ownOf(draft);
  }
  if (/(?:text adopted|texte adopté)/iu.test(text)) {
    if (isAdopted(draft, before, text)) return 'adopted';
    if (debate.test(before)) return 'sitting';
  }
  if (isClosing(draft, passage) && isAdopted(draft, before, text)) return 'adopted';
  // "(Port Selm, March 9, 2021) – …": the day of the statement
  if (draft.kind === 'ngo_statement' && day && start < 60 && /^\([^)]{0,50}$/u.test(before))
    return 'published';
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
  { earliest, latest, european, american }: DateBounds,
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
  return { iso: first, doubt: words.includes('/') && !european ? 'date_order_unsure' : null };
}
