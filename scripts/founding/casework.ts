/** What the casework of a running database keeps of the founding reading, withdrawn statements too. */
import type { Prisma, PrismaClient } from '@/lib/db/generated/client';
import { type StatementDetail, statementDetail } from '@/lib/statements/schema';
import type { Kept, KeptEntity, Words } from './kept';

const passage = { include: { document: { select: { foundingKey: true } } } } as const;
const every = {
  citations: { include: { passage }, orderBy: { ordinal: 'asc' } },
  person: { select: { slug: true } },
  custody: { include: { place: true } },
  charge: { include: { place: true, provision: true } },
  sentence: { include: { parts: { orderBy: { ordinal: 'asc' } } } },
  designation: true,
  finding: { include: { bodies: { include: { organisation: true } } } },
  demand: { include: { demand: true } },
  treatment: { include: { place: true } },
  event: { include: { place: true, organisation: true } },
  affiliation: { include: { organisations: { include: { organisation: true } } } },
  occupation: true,
  relation: { include: { other: true } },
  death: { include: { place: true } },
  investigation: true,
  trait: { include: { place: true } },
  conduct: true,
} as const satisfies Prisma.StatementInclude;
type Row = Prisma.StatementGetPayload<{ include: typeof every }>;
type PassageRow = { label: string; document: { foundingKey: string | null } };

const refOf = (row: PassageRow) => `${row.document.foundingKey}/${row.label}`;
const wordsOf = (row: { start: number; end: number; passage: PassageRow }, words: string): Words => ({
  passage: refOf(row.passage),
  start: row.start,
  end: row.end,
  words,
});

/** Only what belongs to the founding documents: statements, clauses and numbers recorded since then are left aside. */
export async function keptInCasework(client: PrismaClient): Promise<Kept> {
  const founding = { document: { foundingKey: { not: null } } };
  const inFounding = { where: { passage: founding }, include: { passage } };
  const [documents, people, statements, mentions, clauses, numbers, organisations, places, provisions] =
    await Promise.all([
      client.document.findMany({
        where: { foundingKey: { not: null } },
        include: { references: true, citedTexts: { include: { passage } }, texts: true, passages: passage },
      }),
      client.person.findMany({
        where: { mentions: { some: inFounding.where } },
        include: { names: { include: { document: true } } },
      }),
      client.statement.findMany({ where: { citations: { every: inFounding.where } }, include: every }),
      client.mention.findMany({ ...inFounding, include: { passage, person: { select: { slug: true } } } }),
      client.demand.findMany({
        ...inFounding,
        include: { passage, addressees: { include: { organisation: true } } },
      }),
      client.statedNumber.findMany(inFounding),
      client.organisation.findMany({ include: { mentions: inFounding } }),
      client.place.findMany({ include: { mentions: inFounding } }),
      client.provision.findMany({ include: { mentions: inFounding } }),
    ]);
  return {
    documents: documents.map((document) => ({
      key: document.foundingKey ?? '',
      sha256: document.texts.map(({ sha256 }) => sha256).join(' '),
      stated: document.stated,
      votes:
        document.votesFor === null || document.votesAgainst === null || document.abstentions === null
          ? null
          : {
              for: document.votesFor,
              against: document.votesAgainst,
              abstentions: document.abstentions,
            },
      references: document.references,
      cited: document.citedTexts.map((cited) => ({
        passage: refOf(cited.passage),
        words: cited.quote,
        dated: cited.dated,
      })),
      passages: document.passages.map(refOf),
    })),
    people: people.map(({ slug, names }) => ({
      slug,
      names: names.map((name) => ({ ...name, document: name.document?.foundingKey ?? null })),
    })),
    statements: statements.map((row) => ({
      ...row,
      // on record a key holds the person's number (lib/founding/load), in the reading their name
      key: row.key.replace(/^p\d+(?=\/)/, row.person.slug),
      person: row.person.slug,
      detail: detailOf(row),
      citations: row.citations.map((citation) => wordsOf(citation, citation.quote)),
    })),
    mentions: mentions.map((mention) => ({
      key: mention.key,
      named: mention.named,
      person: mention.person?.slug ?? null,
      ...wordsOf(mention, mention.surface),
    })),
    organisations: organisations.map(entityOf),
    places: places.map(entityOf),
    provisions: provisions.map(entityOf),
    clauses: clauses.map((clause) => ({
      ...clause,
      ...wordsOf(clause, clause.quote),
      addressees: clause.addressees.map(({ organisation, words }) => organisation?.slug ?? words ?? ''),
    })),
    numbers: numbers.map((number) => ({
      ...number,
      ...wordsOf(number, number.quote),
      exact: number.exact?.toNumber() ?? null,
      min: number.min?.toNumber() ?? null,
      max: number.max?.toNumber() ?? null,
    })),
  };
}

function entityOf(entity: {
  slug: string;
  mentions: { start: number; end: number; surface: string; passage: PassageRow }[];
}): KeptEntity {
  return { slug: entity.slug, mentions: entity.mentions.map((each) => wordsOf(each, each.surface)) };
}

const slugOf = (row: { slug: string } | null) => row?.slug ?? null;

/** The typed columns of a statement as a writer would give them. Throws when the row of its kind is missing. */
function detailOf(row: Row): StatementDetail {
  const columns = {
    custody: row.custody && { ...row.custody, place: slugOf(row.custody.place) },
    charge: row.charge && {
      ...row.charge,
      place: slugOf(row.charge.place),
      provision: slugOf(row.charge.provision),
    },
    sentence: row.sentence && {
      inAbsentia: row.sentence.inAbsentia,
      parts: row.sentence.parts.map(({ kind, duration, amount, currency }) => ({
        kind,
        duration,
        amount: amount?.toNumber() ?? null,
        currency,
      })),
    },
    designation: row.designation,
    finding: row.finding && {
      outcome: row.finding.outcome,
      bodies: row.finding.bodies.map(({ organisation }) => organisation.slug),
    },
    demand: row.demand && { action: row.demand.action, demand: row.demand.demand.key },
    treatment: row.treatment && { ...row.treatment, place: slugOf(row.treatment.place) },
    event: row.event && {
      ...row.event,
      place: slugOf(row.event.place),
      organisation: slugOf(row.event.organisation),
    },
    affiliation: row.affiliation && {
      ...row.affiliation,
      organisations: row.affiliation.organisations.map(({ organisation }) => organisation.slug),
    },
    occupation: row.occupation,
    relation: row.relation && { relation: row.relation.relation, other: row.relation.other.slug },
    death: row.death && { ...row.death, place: slugOf(row.death.place) },
    investigation: row.investigation,
    trait: row.trait && { ...row.trait, place: slugOf(row.trait.place) },
    conduct: row.conduct,
  }[row.kind];
  const ids = ['statementId', 'placeId', 'provisionId', 'organisationId'];
  const plain = Object.entries(columns ?? {}).filter(([column]) => !ids.includes(column));
  return statementDetail.parse({ kind: row.kind, ...Object.fromEntries(plain) });
}
