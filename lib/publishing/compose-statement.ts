import { toDay } from '@/lib/core/partial-date';
import type { CasefileStatement } from '@/lib/publishing/casefile';
import { type Statement, statement as statementSchema } from '@/lib/record/schema';

/** A row of a kind table that must be there: the database checks it at commit. */
function there<Row>(row: Row | null, of: string): Row {
  if (row === null) throw new Error(`${of} has no row of its kind`);
  return row;
}

const dayOrNull = (date: Date | null) => (date === null ? null : toDay(date));

type Other = {
  slug: string;
  usualName: string;
  standing: string;
  withdrawnAt: Date | null;
  accepted: boolean;
};

/** Somebody else in a sheet: a link only where they have a record page. */
export const otherPerson = ({ slug, usualName, standing, withdrawnAt, accepted }: Other) => ({
  slug: standing === 'case' && withdrawnAt === null && accepted ? slug : null,
  name: usualName,
});

/** The typed columns of the statement's kind, as the sheet says them. */
function detailOf(row: CasefileStatement): Record<string, unknown> {
  switch (row.kind) {
    case 'custody': {
      const { statementId: _, placeId: __, ...columns } = there(row.custody, row.key);
      return columns;
    }
    case 'charge': {
      const { provision, stage, politicallyMotivated, place } = there(row.charge, row.key);
      return { provision, stage, politicallyMotivated, place };
    }
    case 'sentence': {
      const { inAbsentia, parts } = there(row.sentence, row.key);
      return {
        inAbsentia,
        parts: parts.map(({ kind, duration, amount, currency }) => ({
          kind,
          duration,
          amount: amount === null ? null : Number(amount),
          currency,
        })),
      };
    }
    case 'designation': {
      const { term, criteria } = there(row.designation, row.key);
      return { term, criteria };
    }
    case 'finding': {
      const { outcome, bodies } = there(row.finding, row.key);
      return { outcome, bodies: bodies.map((body) => body.organisation) };
    }
    case 'demand': {
      const { action, demand } = there(row.demand, row.key);
      return {
        action,
        demand: demand.key,
        summary: demand.summary,
        addressees: demand.addressees.map(
          (each) => each.organisation?.name ?? each.person?.usualName ?? each.words ?? '',
        ),
        addresseeStated: demand.addresseeStated,
      };
    }
    case 'treatment': {
      const { type, place } = there(row.treatment, row.key);
      return { type, place };
    }
    case 'event': {
      const { type, place, organisation } = there(row.event, row.key);
      return { type, place, organisation };
    }
    case 'affiliation': {
      const { role, title, organisations } = there(row.affiliation, row.key);
      return { role, title, organisations: organisations.map((each) => each.organisation) };
    }
    case 'occupation': {
      const { occupation, former } = there(row.occupation, row.key);
      return { occupation, former };
    }
    case 'relation': {
      const { relation, other } = there(row.relation, row.key);
      return { relation, other: otherPerson(other) };
    }
    case 'death': {
      const { circumstances, place } = there(row.death, row.key);
      return { circumstances, place };
    }
    case 'investigation':
      return { outcome: there(row.investigation, row.key).outcome };
    case 'trait': {
      const { trait, value, place } = there(row.trait, row.key);
      return { trait, value, place };
    }
    case 'conduct':
      return { type: there(row.conduct, row.key).type };
  }
}

/** One accepted row as readers see it. Throws when the row is not whole, which the database should have refused. */
export function composeStatement(row: CasefileStatement): Statement {
  const [first] = row.citations;
  if (!first) throw new Error(`statement ${row.key} has no source`);
  return statementSchema.parse({
    key: row.key,
    kind: row.kind,
    occurred: row.occurred,
    occurredMeaning: row.occurredMeaning,
    stated: row.stated,
    from: dayOrNull(row.occurredFrom),
    until: dayOrNull(row.occurredUntil),
    statedFrom: toDay(row.statedFrom),
    statedUntil: dayOrNull(row.statedUntil),
    statedBy: first.passage.document.slug,
    certainty: row.certainty,
    disputed: row.state === 'disputed',
    gist: row.gist,
    note: row.publicNote,
    ...(row.withheldFields ? { withheld: row.withheldFields } : {}),
    citations: row.citations.map(({ passage, mention, ...citation }) => ({
      document: passage.document.slug,
      reference: passage.document.shortTitle,
      label: passage.label,
      printedLabel: passage.printedLabel,
      passageKind: passage.kind,
      passageOrdinal: passage.kindOrdinal,
      language: passage.held.language,
      quote: citation.quote,
      start: citation.start,
      end: citation.end,
      namedAs:
        mention && (mention.start < citation.start || mention.end > citation.end) ? mention.surface : null,
    })),
    ...detailOf(row),
  });
}
