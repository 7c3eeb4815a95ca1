/** What the record keeps of the reading, in the one shape that the check compares, whether from files or rows. */
import type { Founding } from '@/lib/founding/read';
import { type StatementDetail, statementDetail } from '@/lib/statements/schema';

export type Words = { passage: string; start: number; end: number; words: string };
export type KeptStatement = {
  key: string;
  person: string;
  kind: string;
  occurred: string | null;
  stated: string;
  certainty: string;
  detail: StatementDetail;
  citations: Words[];
};
export type KeptClause = Words & {
  key: string;
  kind: string;
  verb: string | null;
  action: string | null;
  addressees: string[];
  addresseeStated: boolean | null;
};
export type KeptNumber = Words & {
  key: string;
  exact: number | null;
  min: number | null;
  max: number | null;
  dated: string | null;
};
export type KeptEntity = { slug: string; mentions: Words[] };
export type KeptName = {
  form: string;
  document: string | null;
  order: string;
  kind: string;
  occurrences: number | null;
};
export type Kept = {
  documents: {
    key: string;
    sha256: string;
    stated: string;
    votes: { for: number; against: number; abstentions: number } | null;
    references: { type: string; value: string }[];
    cited: { passage: string; words: string | null; dated: string | null }[];
    passages: string[];
  }[];
  people: { slug: string; names: KeptName[] }[];
  statements: KeptStatement[];
  mentions: (Words & { key: string; named: boolean; person: string | null })[];
  organisations: KeptEntity[];
  places: KeptEntity[];
  provisions: KeptEntity[];
  clauses: KeptClause[];
  numbers: KeptNumber[];
};

type Span = { passage: string; start: number; end: number };
const quoted = ({ passage, start, end, quote }: Span & { quote: string }): Words => ({
  passage,
  start,
  end,
  words: quote,
});
const surfaced = ({ passage, start, end, surface }: Span & { surface: string }): Words => ({
  passage,
  start,
  end,
  words: surface,
});
const entities = (rows: Founding['organisations']): KeptEntity[] =>
  rows.map(({ slug, mentions }) => ({ slug, mentions: mentions.map(surfaced) }));

/** What stands in prisma/founding. */
export function keptInFiles(founding: Founding): Kept {
  return {
    documents: founding.documents.map((document) => ({
      key: document.key,
      sha256: document.text.sha256,
      stated: document.stated,
      votes: document.votes,
      references: document.references,
      cited: document.citedTexts.map(({ passage, quote, dated }) => ({ passage, words: quote, dated })),
      passages: document.passages.map(({ label }) => `${document.key}/${label}`),
    })),
    people: founding.people,
    statements: founding.people.flatMap((person) =>
      person.statements.map((statement) => ({
        ...statement,
        person: person.slug,
        detail: statementDetail.parse({ ...statement.detail, kind: statement.kind }),
        citations: statement.citations.map(quoted),
      })),
    ),
    mentions: founding.mentions.map(({ key, named, person, ...mention }) => ({
      key,
      named,
      person,
      ...surfaced(mention),
    })),
    organisations: entities(founding.organisations),
    places: entities(founding.places),
    provisions: entities(founding.provisions),
    clauses: founding.demands.map((demand) => ({
      ...demand,
      ...quoted(demand),
      addressees: demand.addressees.map(({ organisation, words }) => organisation ?? words ?? ''),
    })),
    numbers: founding.numbers.map((number) => ({ ...number, ...quoted(number) })),
  };
}

/** Every span of words that the record takes from a document. */
export function quotesOf(kept: Kept): Words[] {
  return [
    ...kept.statements.flatMap(({ citations }) => citations),
    ...kept.mentions,
    ...kept.clauses,
    ...kept.numbers,
    ...[...kept.organisations, ...kept.places, ...kept.provisions].flatMap(({ mentions }) => mentions),
  ];
}
