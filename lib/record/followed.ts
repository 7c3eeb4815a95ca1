import { presentOf } from '@/lib/custody/rules';
import type { DocumentSheet } from '@/lib/record/document-schema';
import type { Citation, CustodyGroup, Naming, PersonSheet, Statement } from '@/lib/record/schema';
import { custodyGroups } from '@/lib/record/schema';

/** The words a value rests on: document, passage and quote. */
export type Source = Pick<Citation, 'document' | 'reference' | 'label' | 'language' | 'quote'>;

/** Custody as one document stated it. */
export type StatedCustody = {
  group: Exclude<CustodyGroup, 'not_stated'>;
  statedBy: string;
  reference: string;
  stated: string;
  sources: Source[];
};

/** An action that a document asks for a person. */
export type Asked = { action: string; sources: Source[] };

/** One person a document asked something for, and where they stood when they were next named. */
export type Followed = {
  person: { slug: string; name: string };
  /** The document's demands for this person, each action once, in the order of the document. */
  asked: Asked[];
  /** As the document itself said or, failing that, the newest document before it; null when neither did. */
  then: StatedCustody | null;
  /** The next document that names the person; null when none does. */
  next: {
    document: string;
    reference: string;
    stated: string;
    statedFrom: string;
    /** Labels of the passages that name the person there. */
    passages: string[];
    /** As that document states it; null when it only names the person. */
    custody: StatedCustody | null;
    /** What that document asks for the person, if anything. */
    asked: Asked[];
  } | null;
};

export const outcomes = [
  ...custodyGroups.filter((group) => group !== 'not_stated'),
  'named_only',
  'not_named',
] as const;
/** A custody group; `named_only`: named again without a word on custody; `not_named`: not named again. */
export type Outcome = (typeof outcomes)[number];

export type WhatFollowed = {
  /** By sort name, as the sheets are given. */
  people: Followed[];
  /** How many people had each outcome, in the order of `outcomes`, those nobody had left out. Adds up to `people`. */
  counts: { outcome: Outcome; count: number }[];
};

/**
 * What a document asked for each person with a record, and what the next document that names them said.
 * Documents are ordered by the first day of their date, then by slug. Says nothing about why.
 */
export function whatFollowed(document: DocumentSheet, sheets: readonly PersonSheet[]): WhatFollowed {
  const asked = askedFor(document);
  const people = sheets.flatMap((sheet) => {
    const actions = asked.get(sheet.slug);
    return actions === undefined ? [] : [followed(document, sheet, actions)];
  });
  const counts = outcomes.flatMap((outcome) => {
    const count = people.filter((person) => outcomeOf(person) === outcome).length;
    return count === 0 ? [] : [{ outcome, count }];
  });
  return { people, counts };
}

/** Where a person stood when next named. */
export function outcomeOf({ next }: Followed): Outcome {
  if (next === null) return 'not_named';
  return next.custody?.group ?? 'named_only';
}

/** What the document asks, by the person it asks it for. */
function askedFor({ slug: document, shortTitle, demands }: DocumentSheet): Map<string, Asked[]> {
  const asked = new Map<string, Asked[]>();
  for (const { action, people, kind, language, label, quote } of demands) {
    if (action === null || kind !== 'demand') continue;
    for (const { slug } of people) {
      if (slug === null) continue;
      const source = { document, reference: shortTitle, label, language, quote };
      asked.set(slug, withSource(asked.get(slug) ?? [], action, [source]));
    }
  }
  return asked;
}

function withSource(asked: readonly Asked[], action: string, sources: Source[]): Asked[] {
  if (!asked.some((each) => each.action === action)) return [...asked, { action, sources }];
  return asked.map((each) =>
    each.action === action ? { action, sources: [...each.sources, ...sources] } : each,
  );
}

function followed(document: DocumentSheet, sheet: PersonSheet, asked: Asked[]): Followed {
  const namings = [...sheet.namings].sort(byDate);
  const here = { document: document.slug, statedFrom: document.statedFrom };
  const earlier = namings.filter((naming) => byDate(naming, here) <= 0).reverse();
  const then = earlier.map((naming) => custodyBy(sheet, naming)).find((stated) => stated !== null) ?? null;
  const after = namings.find((naming) => byDate(naming, here) > 0);
  return {
    person: { slug: sheet.slug, name: sheet.name },
    asked,
    then,
    next: after === undefined ? null : nextOf(sheet, after),
  };
}

function nextOf(sheet: PersonSheet, naming: Naming): Followed['next'] {
  const demands = sheet.statements.filter((each) => each.statedBy === naming.document);
  return {
    document: naming.document,
    reference: naming.reference,
    stated: naming.stated,
    statedFrom: naming.statedFrom,
    passages: naming.passages,
    custody: custodyBy(sheet, naming),
    asked: demands.reduce<Asked[]>(
      (asked, each) => (each.kind === 'demand' ? withSource(asked, each.action, sourcesOf(each)) : asked),
      [],
    ),
  };
}

/** What one document says of the person's custody, by the rule of the present; null when it says nothing. */
function custodyBy(sheet: PersonSheet, naming: Naming): StatedCustody | null {
  const said = sheet.statements.filter((each) => each.statedBy === naming.document);
  const { group, statements } = presentOf(said, [naming]);
  if (group === 'not_stated') return null;
  return {
    group,
    statedBy: naming.document,
    reference: naming.reference,
    stated: naming.stated,
    sources: said.filter(({ key }) => statements.includes(key)).flatMap(sourcesOf),
  };
}

function sourcesOf({ citations }: Statement): Source[] {
  return citations.map(({ document, reference, label, language, quote }) => ({
    document,
    reference,
    label,
    language,
    quote,
  }));
}

type Dated = { document: string; statedFrom: string };

function byDate(a: Dated, b: Dated): number {
  if (a.statedFrom !== b.statedFrom) return a.statedFrom < b.statedFrom ? -1 : 1;
  return a.document < b.document ? -1 : a.document > b.document ? 1 : 0;
}
