import type { Full } from '@/lib/exports/files/person-tables';
import { dateOf, type Entity, entity, idOf } from '@/lib/exports/ftm/entity';
import { passageAddress } from '@/lib/record/passage-address';
import type { PersonSheet, Statement, StatementKind } from '@/lib/record/schema';

/** Kinds that say what happened; all others say what a document calls somebody or asks for them. */
const happenings: readonly StatementKind[] = [
  ...(['custody', 'charge', 'sentence', 'treatment', 'event', 'death', 'investigation'] as const),
];

/**
 * A statement as an entity of its own, so that each of its values has its source: the documents (`proof`), the pages of
 * the passages (`sourceUrl`) and their words (`description`). What happened is an Event; belonging to one organisation a
 * Membership; somebody beside somebody on record an UnknownLink; everything else a Note on the person. Where a document
 * does not say which of several organisations is meant, nobody becomes a member of any.
 */
export function statementEntity(sheet: PersonSheet, statement: Statement, full: Full): Entity {
  const id = idOf.statement(statement.key);
  const person = idOf.person(sheet.slug);
  const { citations } = statement;
  const words = {
    description: citations.map(({ quote }) => quote),
    summary: [statement.gist, statement.kind === 'demand' ? statement.summary : null],
    sourceUrl: citations.map(({ document, label }) => full(passageAddress(document, label))),
    publisher: 'Habeas',
    publisherUrl: full('/'),
  };
  const named = {
    ...words,
    name: nameOf(statement),
    keywords: keywordsOf(statement),
    notes: statement.note,
    proof: citations.map(({ document }) => idOf.document(document)),
  };
  const [first, second] = statement.kind === 'affiliation' ? statement.organisations : [];
  if (statement.kind === 'affiliation' && first !== undefined && second === undefined) {
    return entity(id, 'Membership', {
      ...words,
      ...datesOf(statement),
      recordId: statement.key,
      member: person,
      organization: idOf.organisation(first.slug),
      role: [statement.role, statement.title],
      status: doubtOf(statement),
    });
  }
  if (statement.kind === 'relation' && statement.other.slug !== null) {
    return entity(id, 'UnknownLink', {
      ...words,
      ...datesOf(statement),
      recordId: statement.key,
      subject: person,
      object: idOf.person(statement.other.slug),
      role: statement.relation,
      status: doubtOf(statement),
    });
  }
  if (!happenings.includes(statement.kind)) return entity(id, 'Note', { ...named, entity: person });
  return entity(id, 'Event', {
    ...named,
    ...datesOf(statement),
    recordId: statement.key,
    involved: [
      person,
      statement.kind === 'event' && statement.organisation
        ? idOf.organisation(statement.organisation.slug)
        : null,
    ],
    location: 'place' in statement ? statement.place?.name : null,
  });
}

/** Organisations that statements speak of, by slug. */
export function organisationsOf(statement: Statement): { slug: string; name: string }[] {
  if (statement.kind === 'affiliation') {
    return statement.organisations.length === 1 ? statement.organisations : [];
  }
  return statement.kind === 'event' && statement.organisation ? [statement.organisation] : [];
}

/** When it was true, as far as the model can say it; when it was said is the date of the document. */
function datesOf({ occurred, occurredMeaning }: Statement) {
  const day = dateOf(occurred);
  if (occurredMeaning === 'since') return { startDate: day };
  if (occurredMeaning === 'until' || occurredMeaning === 'before') return { endDate: day };
  if (occurredMeaning === 'throughout' && occurred?.includes('/')) {
    const [start = '', end = ''] = occurred.split('/');
    return { startDate: dateOf(start), endDate: dateOf(end) };
  }
  return { date: day };
}

const doubtOf = ({ certainty, disputed }: Statement) => [
  certainty === 'stated' ? null : certainty,
  disputed ? 'disputed' : null,
];

/** The kind and its code: "custody: held". */
function nameOf(statement: Statement): string {
  const { kind } = statement;
  switch (kind) {
    case 'custody':
      return `${kind}: ${statement.state}`;
    case 'charge':
      return `${kind}: ${statement.provision?.name ?? statement.stage}`;
    case 'sentence':
      return `${kind}: ${statement.parts.map((part) => part.duration ?? part.kind).join(', ')}`;
    case 'designation':
      return `${kind}: ${statement.term}`;
    case 'finding':
    case 'investigation':
      return `${kind}: ${statement.outcome}`;
    case 'demand':
      return `${kind}: ${statement.action}`;
    case 'treatment':
    case 'event':
    case 'conduct':
      return `${kind}: ${statement.type}`;
    case 'affiliation':
      return `${kind}: ${statement.role}, ${statement.organisations.map(({ name }) => name).join(' or ')}`;
    case 'occupation':
      return `${kind}: ${statement.occupation}`;
    case 'relation':
      return `${kind}: ${statement.relation}`;
    case 'death':
      return `${kind}: ${statement.circumstances}`;
    case 'trait':
      return `${kind}: ${statement.trait} ${statement.value}`;
  }
}

/** What the model has no property for, as `name:value`. */
function keywordsOf(statement: Statement): (string | null)[] {
  const said = (name: string, value: string | null) => (value === null ? null : `${name}:${value}`);
  return [
    `kind:${statement.kind}`,
    `statement:${statement.key}`,
    `certainty:${statement.certainty}`,
    statement.disputed ? 'disputed' : null,
    said('stated', statement.stated),
    said('occurred', statement.occurred),
    said('meaning', statement.occurredMeaning),
    ...(statement.kind === 'charge'
      ? [said('stage', statement.stage), said('provision', statement.provision?.slug ?? null)]
      : []),
    ...(statement.kind === 'custody' ? [said('restriction', statement.restriction)] : []),
  ];
}
