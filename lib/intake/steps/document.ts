import type { Draft } from '@/lib/intake/draft';
import { findReferences } from '@/lib/intake/reference-forms';
import type { Reading } from '@/lib/intake/schema';
import { headOf } from '@/lib/intake/steps/references';
import { bodyByWords, bodyOfNumber, ngoSpeaking } from '@/lib/intake/tables/bodies';

type Identity = Pick<Reading, 'kind' | 'body'>;

/** Says what the document is, who speaks, and its title without the numbers printed after it. */
export function tellDocument(draft: Draft): Draft {
  const { kind, body } = identityOf(draft);
  const title = draft.passages.find((passage) => passage.kind === 'title')?.text ?? null;
  const doubts =
    kind === null
      ? [...draft.doubts, { code: 'kind_unknown', passage: null, span: null, words: null }]
      : draft.doubts;
  return { ...draft, kind, body, title: title === null ? null : plainTitle(title), doubts };
}

/** Blanks single, reference numbers at the end left out. */
function plainTitle(printed: string): string {
  const own = findReferences(printed).filter(({ kind }) => kind === 'procedure' || kind === 'tabled');
  const last = own.at(-1);
  const rest = last === undefined ? null : printed.slice(last.end);
  const kept =
    last !== undefined && rest !== null && /^[\s)\]]*$/u.test(rest) ? printed.slice(0, last.start) : printed;
  return kept.replace(/[\s\u00a0(]+$/u, '').replace(/[\s\u00a0]+/gu, ' ');
}

/**
 * Kind and speaker. A motion has no speaker: its body has not spoken yet, and saying that it had would go beyond
 * the source (law 2). The same of a summary that names no publisher.
 */
function identityOf(draft: Draft): Identity {
  const { references, formula, passages } = draft;
  const head = headOf(draft)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 8000);
  if (references.adopted !== undefined && formula !== null) return resolution('European Parliament');
  if (formula?.of === 'parliament' || /motion for a (?:european parliament )?resolution/i.test(head)) {
    const joint = references.joint_motion !== undefined || /joint motion/i.test(head);
    if (joint && references.adopted === undefined) return { kind: 'joint_motion', body: null };
    if (/^A\d/.test(references.tabled ?? '')) return { kind: 'report', body: null };
    if (references.tabled !== undefined || /motion for a/i.test(head)) return { kind: 'motion', body: null };
    // adopted texts say their day in the title: "resolution of 11 February 2021 on …"
    const title = passages.find(({ kind }) => kind === 'title')?.text ?? '';
    return /\d{4}/.test(title.replace(/\(\d{4}\/.*$/, '').slice(0, 90))
      ? resolution('European Parliament')
      : { kind: null, body: null };
  }
  const american = americanOf(draft, head);
  if (american !== null) return american;
  const numbered = bodyOfNumber(references.number ?? '', head);
  if (numbered !== null) return numbered;
  const told =
    passages.find(({ text, kind }) => text.length > 60 && !['title', 'header', 'other'].includes(kind))
      ?.text ?? '';
  const summary =
    /(?:parliament|parlement|europaparlamentet|parlament)\p{L}{0,4}\s.{0,60}(?:adopted|adopté|antog|angenommen)/iu;
  const longest = passages.filter(({ kind }) => kind === 'text' || kind === 'lead').map(({ text }) => text);
  if (
    references.procedure !== undefined &&
    longest.slice(0, 4).some((text) => summary.test(text.slice(0, 400)))
  ) {
    return { kind: 'summary', body: null };
  }
  const speaker = ngoSpeaking(passages);
  if (speaker !== null) return { kind: 'ngo_statement', body: speaker };
  const spoken = bodyByWords(passages, head, told);
  return spoken ?? { kind: null, body: null };
}

const resolution = (body: string): Identity => ({ kind: 'adopted_resolution', body });

function americanOf({ passages, references }: Draft, head: string): Identity | null {
  const number = references.number ?? '';
  const resolves = passages.some(({ text }) => /^Resolved(?:,| by| That)/i.test(text));
  if (!/^[HS]\./.test(number) && !(resolves && passages.some(({ kind }) => kind === 'recital'))) return null;
  const chamber =
    /^S\./.test(number) || /in the senate of the united states/i.test(head)
      ? 'Senate'
      : 'House of Representatives';
  const end = passages
    .slice(-8)
    .map(({ text }) => text)
    .join('\n');
  const agreed = /attest:|passed the (?:house|senate)|agreed to|engrossed|enrolled|public law/i.test(
    `${head}\n${end}`,
  );
  return agreed ? resolution(`United States ${chamber}`) : { kind: 'motion', body: null };
}
