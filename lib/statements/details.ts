import type { WriteTx } from '@/lib/db/writers';
import type { StatementDetail } from '@/lib/statements/schema';

type Unknown = { of: string; slug: string };

/** Raised inside this file when a slug leads nowhere; `recordDetail` turns it into an answer. */
class UnknownReference extends Error {
  readonly unknown: Unknown;
  constructor(unknown: Unknown) {
    super(`unknown ${unknown.of}`);
    this.unknown = unknown;
  }
}

async function known<Row>(of: string, slug: string, row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new UnknownReference({ of, slug });
  return found;
}

const placeId = async (tx: WriteTx, slug: string | null) =>
  slug === null
    ? null
    : (await known('place', slug, tx.place.findUnique({ where: { slug }, select: { id: true } }))).id;

const organisationId = async (tx: WriteTx, slug: string) =>
  (await known('organisation', slug, tx.organisation.findUnique({ where: { slug }, select: { id: true } })))
    .id;

/**
 * Writes the one row of the statement's kind. Answers with the reference that leads nowhere, or null when all is
 * written; the caller's transaction is then to be given up.
 */
export async function recordDetail(
  tx: WriteTx,
  statementId: number,
  detail: StatementDetail,
): Promise<Unknown | null> {
  try {
    await write(tx, statementId, detail);
    return null;
  } catch (problem) {
    if (problem instanceof UnknownReference) return problem.unknown;
    throw problem;
  }
}

async function write(tx: WriteTx, statementId: number, detail: StatementDetail): Promise<unknown> {
  const organisations = async (slugs: string[]) => {
    const ids: number[] = [];
    for (const slug of slugs) ids.push(await organisationId(tx, slug));
    return ids;
  };
  switch (detail.kind) {
    case 'custody': {
      const { kind, place, ...columns } = detail;
      return tx.statementCustody.create({
        data: { statementId, ...columns, placeId: await placeId(tx, place) },
      });
    }
    case 'charge': {
      const { provision: slug, stage, politicallyMotivated, place } = detail;
      const provision =
        slug === null
          ? null
          : await known(
              'provision',
              slug,
              tx.provision.findUnique({ where: { slug }, select: { id: true } }),
            );
      return tx.statementCharge.create({
        data: {
          statementId,
          provisionId: provision?.id ?? null,
          stage,
          politicallyMotivated,
          placeId: await placeId(tx, place),
        },
      });
    }
    case 'sentence':
      await tx.statementSentence.create({ data: { statementId, inAbsentia: detail.inAbsentia } });
      return tx.sentencePart.createMany({
        data: detail.parts.map((part, index) => ({ statementId, ordinal: index + 1, ...part })),
      });
    case 'designation':
      return tx.statementDesignation.create({
        data: { statementId, term: detail.term, criteria: detail.criteria },
      });
    case 'finding': {
      await tx.statementFinding.create({ data: { statementId, outcome: detail.outcome } });
      const bodies = await organisations(detail.bodies);
      return tx.statementFindingBody.createMany({
        data: bodies.map((id) => ({ statementId, organisationId: id })),
      });
    }
    case 'demand': {
      const demand = await known(
        'demand',
        detail.demand,
        tx.demand.findUnique({ where: { key: detail.demand }, select: { id: true } }),
      );
      return tx.statementDemand.create({ data: { statementId, demandId: demand.id, action: detail.action } });
    }
    case 'treatment':
      return tx.statementTreatment.create({
        data: { statementId, type: detail.type, placeId: await placeId(tx, detail.place) },
      });
    case 'event':
      return tx.statementEvent.create({
        data: {
          statementId,
          type: detail.type,
          placeId: await placeId(tx, detail.place),
          organisationId: detail.organisation === null ? null : await organisationId(tx, detail.organisation),
        },
      });
    case 'affiliation': {
      await tx.statementAffiliation.create({ data: { statementId, role: detail.role, title: detail.title } });
      const ids = await organisations(detail.organisations);
      return tx.statementAffiliationOrganisation.createMany({
        data: ids.map((id) => ({ statementId, organisationId: id })),
      });
    }
    case 'occupation':
      return tx.statementOccupation.create({
        data: { statementId, occupation: detail.occupation, former: detail.former },
      });
    case 'relation': {
      const other = await known(
        'person',
        detail.other,
        tx.person.findUnique({ where: { slug: detail.other }, select: { number: true } }),
      );
      return tx.statementRelation.create({
        data: { statementId, otherNumber: other.number, relation: detail.relation },
      });
    }
    case 'death':
      return tx.statementDeath.create({
        data: { statementId, circumstances: detail.circumstances, placeId: await placeId(tx, detail.place) },
      });
    case 'investigation':
      return tx.statementInvestigation.create({ data: { statementId, outcome: detail.outcome } });
    case 'trait':
      return tx.statementTrait.create({
        data: {
          statementId,
          trait: detail.trait,
          value: detail.value,
          placeId: await placeId(tx, detail.place),
        },
      });
    case 'conduct':
      return tx.statementConduct.create({ data: { statementId, type: detail.type } });
  }
}

/** Takes the row of the statement's kind away, with its parts, so that another can be written in its place. */
export async function forgetDetail(
  tx: WriteTx,
  statementId: number,
  kind: StatementDetail['kind'],
): Promise<unknown> {
  const its = { where: { statementId } };
  switch (kind) {
    case 'custody':
      return tx.statementCustody.deleteMany(its);
    case 'charge':
      return tx.statementCharge.deleteMany(its);
    case 'sentence':
      await tx.sentencePart.deleteMany(its);
      return tx.statementSentence.deleteMany(its);
    case 'designation':
      return tx.statementDesignation.deleteMany(its);
    case 'finding':
      await tx.statementFindingBody.deleteMany(its);
      return tx.statementFinding.deleteMany(its);
    case 'demand':
      return tx.statementDemand.deleteMany(its);
    case 'treatment':
      return tx.statementTreatment.deleteMany(its);
    case 'event':
      return tx.statementEvent.deleteMany(its);
    case 'affiliation':
      await tx.statementAffiliationOrganisation.deleteMany(its);
      return tx.statementAffiliation.deleteMany(its);
    case 'occupation':
      return tx.statementOccupation.deleteMany(its);
    case 'relation':
      return tx.statementRelation.deleteMany(its);
    case 'death':
      return tx.statementDeath.deleteMany(its);
    case 'investigation':
      return tx.statementInvestigation.deleteMany(its);
    case 'trait':
      return tx.statementTrait.deleteMany(its);
    case 'conduct':
      return tx.statementConduct.deleteMany(its);
  }
}
