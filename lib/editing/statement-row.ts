import type { Prisma } from '@/lib/db/generated/client';
import type { StatementDetail, StatementInput } from '@/lib/statements/schema';

const slug = { select: { slug: true } } as const;

/** Everything that belongs to one statement, for the desk: private notes too. */
export const wholeStatement = {
  person: slug,
  citations: { orderBy: { ordinal: 'asc' } },
  custody: { include: { place: slug } },
  charge: { include: { provision: slug, place: slug } },
  sentence: { include: { parts: { orderBy: { ordinal: 'asc' } } } },
  designation: true,
  finding: { include: { bodies: { include: { organisation: slug } } } },
  demand: { include: { demand: { select: { key: true } } } },
  treatment: { include: { place: slug } },
  event: { include: { place: slug, organisation: slug } },
  affiliation: { include: { organisations: { include: { organisation: slug } } } },
  occupation: true,
  relation: { include: { other: slug } },
  death: { include: { place: slug } },
  investigation: true,
  trait: { include: { place: slug } },
  conduct: true,
} satisfies Prisma.StatementInclude;

export type StatementRow = Prisma.StatementGetPayload<{ include: typeof wholeStatement }>;

/** A row as the input that would write it: what a form shows, and what a revision is compared with. Unparsed. */
export function inputOfRow(row: StatementRow): Record<keyof StatementInput, unknown> {
  return {
    key: row.key,
    person: row.person.slug,
    occurred: row.occurred,
    occurredMeaning: row.occurredMeaning,
    stated: row.stated,
    certainty: row.certainty,
    gist: row.gist,
    publicNote: row.publicNote,
    privateNote: row.privateNote,
    detail: { kind: row.kind, ...detailOf(row) },
    citations: row.citations.map(({ passageId, quote, start, end, mentionId }) => ({
      passageId,
      quote,
      start,
      end,
      mentionId,
    })),
  };
}

/** Keys of a kind table that are no part of what is said. */
const rowKeys = ['statementId', 'placeId', 'provisionId', 'organisationId'];
const bare = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !rowKeys.includes(key)));

function there<Row>(row: Row | null, key: string): Row {
  if (row === null) throw new Error(`${key} has no row of its kind`);
  return row;
}

type Placed = { place: { slug: string } | null };
const placed = <Row extends Placed>(row: Row) => ({ ...bare(row), place: row.place?.slug ?? null });

function detailOf(row: StatementRow): Record<string, unknown> {
  const kind: StatementDetail['kind'] = row.kind;
  switch (kind) {
    case 'custody':
      return placed(there(row.custody, row.key));
    case 'charge': {
      const charge = there(row.charge, row.key);
      return { ...placed(charge), provision: charge.provision?.slug ?? null };
    }
    case 'sentence': {
      const { inAbsentia, parts } = there(row.sentence, row.key);
      return {
        inAbsentia,
        parts: parts.map(({ kind: part, duration, amount, currency }) => ({
          kind: part,
          duration,
          amount: amount === null ? null : Number(amount),
          currency,
        })),
      };
    }
    case 'designation':
      return bare(there(row.designation, row.key));
    case 'finding': {
      const { outcome, bodies } = there(row.finding, row.key);
      return { outcome, bodies: bodies.map(({ organisation }) => organisation.slug) };
    }
    case 'demand': {
      const { action, demand } = there(row.demand, row.key);
      return { action, demand: demand.key };
    }
    case 'treatment':
      return placed(there(row.treatment, row.key));
    case 'event': {
      const event = there(row.event, row.key);
      return { ...placed(event), organisation: event.organisation?.slug ?? null };
    }
    case 'affiliation': {
      const { role, title, organisations } = there(row.affiliation, row.key);
      return { role, title, organisations: organisations.map(({ organisation }) => organisation.slug) };
    }
    case 'occupation':
      return bare(there(row.occupation, row.key));
    case 'relation': {
      const { relation, other } = there(row.relation, row.key);
      return { relation, other: other.slug };
    }
    case 'death':
      return placed(there(row.death, row.key));
    case 'investigation':
      return bare(there(row.investigation, row.key));
    case 'trait':
      return placed(there(row.trait, row.key));
    case 'conduct':
      return bare(there(row.conduct, row.key));
  }
}
