import { accepted, type Result, refused } from '@/lib/core/result';
import { type PeopleQuery, peopleAddress } from '@/lib/exports/people-query';
import {
  findUnknownChoice,
  type ListedPerson,
  listRegister,
  type RegisterRefusal,
} from '@/lib/record/register';
import { choicesOf } from '@/lib/record/register-sql';
import { type FoundAs, findPeople } from '@/lib/search/people';

/** A person in a list of the API: what is known, how old it is, and the statement it rests on with its sources. */
export function listedPerson(person: ListedPerson, foundAs: FoundAs | null) {
  const { present, lead, spellings } = person.row;
  return {
    number: person.number,
    slug: person.slug,
    name: person.name,
    named: person.named,
    spellings,
    foundAs,
    custody: person.custody,
    state: present.state,
    certainty: present.certainty,
    disputed: present.disputed,
    lastConfirmed: person.confirmed,
    lastConfirmedBy: present.confirmedBy,
    /** The statement custody rests on or, where custody is not stated, the first thing that is. */
    lead,
    edition: person.editionNumber,
    page: `/people/${person.slug}`,
    self: `/api/v1/people/${person.slug}`,
  };
}

/** A search's page is shorter than the register's: who wants more than these adds another part of the name. */
const foundPageSize = 20;

export type PeopleList = {
  items: ReturnType<typeof listedPerson>[];
  total: number;
  complete: boolean;
  /** Names that may have been meant where nobody was found for sure; never part of the total. */
  nearest?: ReturnType<typeof listedPerson>[];
  next: string | null;
};

/** A page of the register or, with a name, of those it may be; refuses as the register does. */
export async function listForExport(query: PeopleQuery): Promise<Result<PeopleList, RegisterRefusal>> {
  const { page } = query.register;
  if (query.q === null) {
    const listed = await listRegister(query.register);
    if (!listed.ok) return listed;
    const { rows, total, pages } = listed.value;
    const items = rows.map((person) => listedPerson(person, null));
    return accepted({ items, total, complete: true, next: nextOf(query, pages) });
  }
  const unknown = await findUnknownChoice(query.register);
  if (unknown !== null) return refused(unknown);
  const found = await findPeople(query.q, {
    page,
    pageSize: foundPageSize,
    choices: choicesOf(query.register),
  });
  if (page > found.pages) return refused({ reason: 'beyond_end', pages: found.pages });
  const items = found.people.map((person) => listedPerson(person, person.foundAs));
  return accepted({
    items,
    total: found.total,
    complete: found.complete,
    nearest: found.nearest.map((person) => listedPerson(person, person.foundAs)),
    next: nextOf(query, found.pages),
  });
}

function nextOf(query: PeopleQuery, pages: number): string | null {
  const { page } = query.register;
  if (page >= pages) return null;
  return peopleAddress({ ...query, register: { ...query.register, page: page + 1 } });
}
