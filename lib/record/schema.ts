import { z } from 'zod';

/**
 * What a reader sees of a person: one validated value, composed from accepted statements at publication.
 * Everything here is public. Dates are EDTF text; spans are [start, end) in UTF-16 code units.
 */

const edtf = z.string().min(4);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const custodyStates = [
  'held',
  'pre_trial',
  'serving_sentence',
  'house_arrest',
  'restricted',
  'psychiatric',
  'at_liberty',
  'abroad',
  'disappeared',
  'dead',
] as const;
export const custodyState = z.enum(custodyStates);
export type CustodyState = z.infer<typeof custodyState>;

/** What counts and facets use; `not_stated` is a person about whose custody no document says anything. */
export const custodyGroups = [
  'held',
  'house_arrest',
  'restricted',
  'at_liberty',
  'abroad',
  'disappeared',
  'dead',
  'not_stated',
] as const;
export const custodyGroup = z.enum(custodyGroups);
export type CustodyGroup = z.infer<typeof custodyGroup>;

export const certainty = z.enum(['stated', 'reported', 'implied', 'ambiguous']);
export const occurredMeaning = z.enum(['on', 'within', 'since', 'until', 'before', 'throughout']);

const named = z.object({ slug, name: z.string() });

/** Somebody else in a sheet: `slug` is null when they have no record page. */
const otherPerson = z.object({ slug: slug.nullable(), name: z.string() });

export const citation = z.object({
  document: slug,
  /** Short title of the document, e.g. P9_TA(2021)0056. */
  reference: z.string(),
  /** recital-J, para-4. */
  label: z.string(),
  printedLabel: z.string().nullable(),
  passageKind: z.string(),
  passageOrdinal: z.int(),
  language: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  /** The words that name the person, when they stand outside the quote. */
  namedAs: z.string().nullable(),
});
export type Citation = z.infer<typeof citation>;

/** What a steward keeps back of a statement: shown as withheld, never as unknown. */
export const withheldField = z.enum([
  'occurred',
  'place',
  'provision',
  'organisation',
  'duration',
  'title',
  'criteria',
  'gist',
  'note',
]);
export type WithheldField = z.infer<typeof withheldField>;

const common = {
  key: z.string(),
  /** Absent where nothing of the statement is withheld. */
  withheld: z.exactOptional(z.array(withheldField).min(1)),
  occurred: edtf.nullable(),
  occurredMeaning: occurredMeaning.nullable(),
  stated: edtf,
  /** First day the occurrence (or, without one, the statement) can mean, and last; ISO dates; null: open. */
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  statedFrom: z.iso.date(),
  statedUntil: z.iso.date().nullable(),
  /** Slug of the document whose date is `stated`. */
  statedBy: slug,
  certainty,
  disputed: z.boolean(),
  /** English; what the document says beyond the coded fields. */
  gist: z.string().nullable(),
  note: z.string().nullable(),
  citations: z.array(citation).min(1),
};

const place = named.nullable();

export const statement = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('custody'),
    state: custodyState,
    restriction: z.string().nullable(),
    duration: z.string().nullable(),
    durationQualifier: z.string().nullable(),
    liberty: z.string().nullable(),
    place,
  }),
  z.object({
    ...common,
    kind: z.literal('charge'),
    provision: named.nullable(),
    stage: z.string(),
    politicallyMotivated: z.boolean(),
    place,
  }),
  z.object({
    ...common,
    kind: z.literal('sentence'),
    inAbsentia: z.boolean(),
    parts: z.array(
      z.object({
        kind: z.string(),
        duration: z.string().nullable(),
        amount: z.number().nullable(),
        currency: z.string().nullable(),
      }),
    ),
  }),
  z.object({ ...common, kind: z.literal('designation'), term: z.string(), criteria: z.string().nullable() }),
  z.object({ ...common, kind: z.literal('finding'), outcome: z.string(), bodies: z.array(named) }),
  z.object({
    ...common,
    kind: z.literal('demand'),
    action: z.string(),
    demand: z.string(),
    summary: z.string(),
    addressees: z.array(z.string()),
    addresseeStated: z.boolean().nullable(),
  }),
  z.object({ ...common, kind: z.literal('treatment'), type: z.string(), place }),
  z.object({ ...common, kind: z.literal('event'), type: z.string(), place, organisation: named.nullable() }),
  z.object({
    ...common,
    kind: z.literal('affiliation'),
    role: z.string(),
    title: z.string().nullable(),
    organisations: z.array(named),
  }),
  z.object({ ...common, kind: z.literal('occupation'), occupation: z.string(), former: z.boolean() }),
  z.object({ ...common, kind: z.literal('relation'), relation: z.string(), other: otherPerson }),
  z.object({ ...common, kind: z.literal('death'), circumstances: z.string(), place }),
  z.object({ ...common, kind: z.literal('investigation'), outcome: z.string() }),
  z.object({ ...common, kind: z.literal('trait'), trait: z.string(), value: z.string(), place }),
  z.object({ ...common, kind: z.literal('conduct'), type: z.string() }),
]);
export type Statement = z.infer<typeof statement>;
export type StatementKind = Statement['kind'];
/** What the documents say of who somebody is; everything else happened, or is asked for. */
export const descriptions: readonly StatementKind[] = ['occupation', 'affiliation', 'relation', 'trait'];
export type StatementOf<Kind extends StatementKind> = Extract<Statement, { kind: Kind }>;

export const printedName = z.object({
  form: z.string(),
  language: z.string(),
  script: z.string(),
  order: z.string(),
  kind: z.string(),
  inflection: z.string().nullable(),
  document: slug.nullable(),
  reference: z.string().nullable(),
  passages: z.array(z.string()),
  occurrences: z.int().nullable(),
});
export type PrintedName = z.infer<typeof printedName>;

/** A document that names the person. */
export const naming = z.object({
  document: slug,
  reference: z.string(),
  title: z.string(),
  kind: z.string(),
  stated: edtf,
  statedFrom: z.iso.date(),
  statedUntil: z.iso.date().nullable(),
  passages: z.array(z.string()),
});
export type Naming = z.infer<typeof naming>;

/** One stretch of the line of custody. Days are ISO dates; the outer bounds are where it may reach at most. */
export const lineSegment = z.object({
  state: custodyState,
  /** solid: a statement covers it; between: two agreeing statements stand at its ends. */
  basis: z.enum(['solid', 'between']),
  from: z.iso.date(),
  until: z.iso.date(),
  /** True when that end is not known to the day: it is drawn soft. */
  softStart: z.boolean(),
  softEnd: z.boolean(),
  certainty,
  statements: z.array(z.string()),
});
export type LineSegment = z.infer<typeof lineSegment>;

export const line = z.object({
  segments: z.array(lineSegment),
  marks: z.array(
    z.object({ document: slug, reference: z.string(), from: z.iso.date(), until: z.iso.date().nullable() }),
  ),
});
export type Line = z.infer<typeof line>;

/** What is known now, and how old that knowledge is. */
export const present = z.object({
  group: custodyGroup,
  state: custodyState.nullable(),
  /** Keys of the statements it rests on; empty when not stated. */
  statements: z.array(z.string()),
  certainty: certainty.nullable(),
  disputed: z.boolean(),
  /** Newest document that names the person. */
  confirmed: edtf,
  confirmedFrom: z.iso.date(),
  confirmedBy: slug,
});
export type Present = z.infer<typeof present>;

export const personSheet = z.object({
  sheet: z.literal('person/1'),
  number: z.int(),
  slug,
  name: z.string(),
  sortName: z.string(),
  named: z.boolean(),
  nameBasis: z.enum(['verbatim', 'inverted', 'one_language', 'derived']),
  mergeConfidence: z.enum(['certain', 'probable']).nullable(),
  identityNote: z.string().nullable(),
  /** What is kept back of the person; absent where nothing is. */
  withheld: z.exactOptional(z.array(z.enum(['identityNote', 'names'])).min(1)),
  apartFrom: z.array(otherPerson),
  /** Records found to be of the same person; their addresses lead here. */
  mergedFrom: z.array(z.object({ number: z.int(), slug, name: z.string() })).default([]),
  names: z.array(printedName),
  present,
  line,
  /** Newest statement first; within one date: custody first, then by key. */
  statements: z.array(statement),
  namings: z.array(naming),
  /** Others named in the same passages, most documents first; at most eight. */
  namedWith: z.array(z.object({ slug, name: z.string(), documents: z.array(slug).min(1) })),
});
export type PersonSheet = z.infer<typeof personSheet>;

/** The few values a register row shows; a part of the sheet, kept beside it. */
export const registerRow = z.object({
  spellings: z.array(z.string()),
  present,
  line,
  /** One line: what the present rests on or, where custody is not stated, the first other statement. */
  lead: statement.nullable(),
});
export type RegisterRow = z.infer<typeof registerRow>;

/** An answer to somebody who wrote about a record; their own words are never part of it. */
export const publishedAnswer = z.object({ id: z.int(), answeredOn: z.iso.date(), answer: z.string() });
export type PublishedAnswer = z.infer<typeof publishedAnswer>;
