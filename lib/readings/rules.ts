import anyAscii from 'any-ascii';
import type { Reading, ReadReferences, Suggestion } from '@/lib/intake/schema';
import type { DocumentForm, NewPerson } from '@/lib/readings/schema';
import { referenceTypes } from '@/lib/readings/schema';
import { type StatementDetail, statementDetail } from '@/lib/statements/schema';

type Standing = 'case' | 'mentioned' | 'official';

/** A quote is a fragment: never more words than that. */
export const maxQuoteWords = 15;

/**
 * Whether a statement of this kind may be made of somebody of this standing. Officials and bystanders never become
 * cases because a document names them (law 8): what is said of them stays their office, their conduct, and the
 * measures asked for against officials.
 */
export function mayBeSaidOf(
  standing: Standing,
  { kind, ...detail }: Pick<StatementDetail, 'kind'> & { action?: string },
): boolean {
  if (standing === 'case') return kind !== 'conduct';
  if (kind === 'conduct' || kind === 'affiliation') return true;
  if (standing === 'mentioned') return kind === 'occupation' || kind === 'relation';
  return (
    kind === 'demand' && ['sanction', 'prosecute_responsible', 'annul_decision'].includes(detail.action ?? '')
  );
}

/** Whether any statement of this kind may be made of somebody of this standing. */
export const mayHaveKind = (standing: Standing, kind: StatementDetail['kind']): boolean =>
  mayBeSaidOf(standing, { kind, ...(kind === 'demand' ? { action: 'sanction' } : {}) });

/** Kinds a program never ticks: deaths, releases and designations wait for an editor's own hand (law 7). */
export function mayBeTicked(detail: StatementDetail): boolean {
  if (detail.kind === 'death' || detail.kind === 'designation') return false;
  if (detail.kind === 'custody') return !['dead', 'at_liberty', 'abroad'].includes(detail.state);
  return !(detail.kind === 'event' && ['release', 'release_on_parole'].includes(detail.type));
}

/** The proposals with those unticked that cannot be said of somebody of this standing: accepting would be refused. */
export const suitedTo = (standing: Standing, suggestions: readonly Suggestion[]): Suggestion[] =>
  suggestions.map((one) => ({ ...one, ticked: one.ticked && mayBeSaidOf(standing, one.detail) }));

/** The standing that the proposals of a passage speak for; an editor sees it and can choose another. */
export function likelyStanding(suggestions: readonly Suggestion[]): Standing {
  const kinds = suggestions.map(({ detail }) => detail);
  if (kinds.some((detail) => mayBeSaidOf('official', detail) && detail.kind !== 'affiliation'))
    return 'official';
  return kinds.some(({ kind }) =>
    ['custody', 'charge', 'sentence', 'designation', 'death', 'demand'].includes(kind),
  )
    ? 'case'
    : 'mentioned';
}

export type QuoteFault = 'quote_empty' | 'quote_long' | 'quote_absent';

/**
 * Where the words stand in the passage, [start, end) in UTF-16 code units; of several places the one nearest to
 * `near`. Refuses words that are not there character for character, and more than fifteen of them.
 */
export function findQuote(
  text: string,
  quote: string,
  near: number,
): { start: number; end: number } | { fault: QuoteFault } {
  if (quote.trim() === '') return { fault: 'quote_empty' };
  if (quote.trim().split(/\s+/u).length > maxQuoteWords) return { fault: 'quote_long' };
  let best: number | null = null;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best === null ? { fault: 'quote_absent' } : { start: best, end: best + quote.length };
}

/** "custody:held" as the detail of a statement; null for a code that is none, or a kind that needs more. */
export function detailOf(what: string, provision: string | null): StatementDetail | null {
  const [kind = '', code = ''] = what.split(':');
  const shapes: Record<string, unknown> = {
    custody: {
      state: code,
      restriction: null,
      duration: null,
      durationQualifier: null,
      liberty: null,
      place: null,
    },
    charge: { stage: code, provision, politicallyMotivated: false, place: null },
    designation: { term: code, criteria: null },
    demand: { action: code, demand: '' },
    treatment: { type: code, place: null },
    event: { type: code, place: null, organisation: null },
    affiliation: { role: code, title: null, organisations: [] },
    occupation: { occupation: code, former: false },
    death: { circumstances: code, place: null },
    investigation: { outcome: code },
    conduct: { type: code },
  };
  const shape = shapes[kind];
  if (typeof shape !== 'object' || shape === null) return null;
  const parsed = statementDetail.safeParse({ kind, ...shape });
  return parsed.success ? parsed.data : null;
}

/** Lower-case ASCII with hyphens, at most 60 letters; "unnamed" when nothing is left. */
export function slugOf(text: string): string {
  const plain = anyAscii(text)
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'unnamed' : plain;
}

/** ISO 15924 of the script most letters of a text are in: Latn, Cyrl, or Zyyy where neither. */
export function scriptOf(text: string): string {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const [latin, cyrillic] = [count(/\p{Script=Latin}/gu), count(/\p{Script=Cyrillic}/gu)];
  if (latin + cyrillic === 0) return 'Zyyy';
  return cyrillic > latin ? 'Cyrl' : 'Latn';
}

/** Who a printed name would be as a new person: parts by their order, the usual name in Latin letters, given first. */
export function proposePerson(
  surface: string,
  order: NewPerson['order'] | null,
  suggestions: readonly Suggestion[],
): NewPerson {
  const latin = scriptOf(surface) === 'Latn' ? surface : capitals(anyAscii(surface));
  const parts = latin.split(/\s+/u).filter((part) => part !== '');
  const known = order ?? (parts.length === 1 ? 'family_only' : 'given_family');
  const [first = '', ...rest] = parts;
  const last = parts.at(-1) ?? '';
  const split = {
    given_family: { given: parts.slice(0, -1).join(' '), family: last },
    family_given: { given: rest.join(' '), family: first },
    family_only: { given: '', family: latin },
    given_only: { given: latin, family: '' },
  }[known];
  return {
    given: split.given === '' ? null : split.given,
    family: split.family === '' ? null : split.family,
    usualName: [split.given, split.family].filter((part) => part !== '').join(' '),
    order: known,
    standing: likelyStanding(suggestions),
  };
}

const capitals = (text: string) => text.replace(/(^|[\s-])(\p{L})/gu, (whole) => whole.toUpperCase());

/** What a reading says its document is: the form as an editor finds it; empty where the text does not tell. */
export function proposeDocument(found: Reading): { [Field in keyof DocumentForm]: string } {
  const references = listReferences(found.references);
  const [first] = references;
  const dated = ['adopted', 'tabled', 'published'] as const;
  const date = dated
    .map((meaning) => found.dates.find((one) => one.meaning === meaning))
    .find((one) => one !== undefined);
  const title = found.title ?? '';
  const short = first?.value ?? title.slice(0, 50).trim();
  return {
    kind: found.kind ?? '',
    title,
    usualTitle: title.slice(0, 300),
    shortTitle: short,
    slug: slugOf(first?.value ?? title),
    body: found.body === null ? '' : slugOf(found.body),
    stated: date?.iso ?? '',
    statedMeaning: date?.meaning ?? '',
    officialUrl: found.address ?? printedAddress(found),
    references: references.map(({ type, value }) => `${type}: ${value}`).join('\n'),
  };
}

/** Whether a text has anything of a resolution: its kind told, or parts that only such texts have. */
export const isResolution = ({ kind, passages }: Pick<Reading, 'kind' | 'passages'>): boolean =>
  kind !== null || passages.some((one) => ['citation', 'recital', 'paragraph'].includes(one.kind));

/** The page's own address, where a printed page ends with it; else empty. */
function printedAddress({ passages }: Reading): string {
  const printed = passages.findLast(({ kind }) => kind === 'url')?.text.trim() ?? '';
  return /^https?:/.test(printed) && URL.canParse(printed) ? printed : '';
}

/** A document's numbers, those first by which one names it. */
export function listReferences(references: ReadReferences): { type: string; value: string }[] {
  return referenceTypes.flatMap((type) => {
    const value = references[type];
    if (value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map((one) => ({ type, value: one }));
  });
}
