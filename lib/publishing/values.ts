import type { Prisma } from '@/lib/db/generated/client';
import type { CasefileStatement } from '@/lib/publishing/casefile';
import type { StatementKind, WithheldField } from '@/lib/record/schema';

/**
 * Which values of a statement may be kept back by itself: pure. The date of custody or of a death may not, since without it
 * the statement would be shown as true at another time (law 2): there the whole statement is withheld.
 */
const byKind: Readonly<Record<StatementKind, readonly WithheldField[]>> = {
  custody: ['place', 'duration'],
  charge: ['occurred', 'provision', 'place'],
  sentence: ['occurred'],
  designation: ['occurred', 'criteria'],
  finding: ['occurred'],
  demand: ['occurred'],
  treatment: ['occurred', 'place'],
  event: ['occurred', 'place', 'organisation'],
  affiliation: ['occurred', 'title'],
  occupation: ['occurred'],
  relation: ['occurred'],
  death: ['place'],
  investigation: ['occurred'],
  trait: ['occurred', 'place'],
  conduct: [],
};

/** Fields of a kind that may be kept back, whatever the statement says in them. */
const mayBeWithheld = (kind: StatementKind): readonly WithheldField[] => [...byKind[kind], 'gist', 'note'];

/** What a statement says in the fields that may be kept back, as its rows hold it. */
export const saidIn = {
  custody: { select: { placeId: true, duration: true } },
  charge: { select: { placeId: true, provisionId: true } },
  designation: { select: { criteria: true } },
  treatment: { select: { placeId: true } },
  event: { select: { placeId: true, organisationId: true } },
  affiliation: { select: { title: true } },
  death: { select: { placeId: true } },
  trait: { select: { placeId: true } },
} satisfies Prisma.StatementInclude;

/** Fields in which it says something that may be kept back: nothing is called withheld that nobody said. */
export function listWithholdable(
  row: Prisma.StatementGetPayload<{ include: typeof saidIn }>,
): WithheldField[] {
  const { custody, charge, designation, treatment, event, affiliation, death, trait } = row;
  const said: Record<WithheldField, unknown> = {
    occurred: row.occurred,
    gist: row.gist,
    note: row.publicNote,
    place: [custody, charge, treatment, event, death, trait].find((each) => each?.placeId)?.placeId,
    provision: charge?.provisionId,
    organisation: event?.organisationId,
    duration: custody?.duration,
    title: affiliation?.title,
    criteria: designation?.criteria,
  };
  return mayBeWithheld(row.kind).filter((field) => said[field] !== null && said[field] !== undefined);
}

/** The statement without these values, and what of them is marked as withheld: also a field that is empty by now. */
export function withoutValues<Row extends CasefileStatement>(row: Row, fields: ReadonlySet<string>): Row {
  const withheldFields = mayBeWithheld(row.kind).filter((field) => fields.has(field));
  if (withheldFields.length === 0) return row;
  const has = (field: WithheldField) => withheldFields.includes(field);
  const bare = <Detail extends object>(
    detail: Detail | null,
    field: WithheldField,
    empty: Partial<Detail>,
  ) => (detail !== null && has(field) ? { ...detail, ...empty } : detail);
  const noPlace = { place: null, placeId: null };
  const undated = { occurred: null, occurredMeaning: null, occurredFrom: null, occurredUntil: null };
  return {
    ...row,
    ...(has('occurred') ? undated : {}),
    ...(has('gist') ? { gist: null } : {}),
    ...(has('note') ? { publicNote: null } : {}),
    withheldFields,
    custody: bare(bare(row.custody, 'place', noPlace), 'duration', {
      duration: null,
      durationQualifier: null,
    }),
    charge: bare(bare(row.charge, 'place', noPlace), 'provision', { provision: null, provisionId: null }),
    designation: bare(row.designation, 'criteria', { criteria: null }),
    treatment: bare(row.treatment, 'place', noPlace),
    event: bare(bare(row.event, 'place', noPlace), 'organisation', {
      organisation: null,
      organisationId: null,
    }),
    affiliation: bare(row.affiliation, 'title', { title: null }),
    death: bare(row.death, 'place', noPlace),
    trait: bare(row.trait, 'place', noPlace),
  };
}
