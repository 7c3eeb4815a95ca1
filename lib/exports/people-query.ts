import { accepted, type Result, refused } from '@/lib/core/result';
import {
  parseRegisterQuery,
  type QueryRefusal,
  type RegisterQuery,
  registerAddress,
} from '@/lib/record/register-query';
import { cleanQuery } from '@/lib/search/query';

/** The register's parameters, and a name to look for; null: none asked for. */
export type PeopleQuery = { q: string | null; register: RegisterQuery };

/** As parseRegisterQuery, with `q`. A `q` without a letter in it finds nobody; it is not refused. */
export function parsePeopleQuery(parameters: URLSearchParams): Result<PeopleQuery, QueryRefusal> {
  const given = parameters.getAll('q');
  if (given.length > 1) return refused({ reason: 'repeated_parameter', parameter: 'q' });
  const [q = ''] = given;
  const register = parseRegisterQuery([...parameters].filter(([parameter]) => parameter !== 'q'));
  return register.ok ? accepted({ q: q === '' ? null : cleanQuery(q), register: register.value }) : register;
}

/** The address of a part of the list in the API. */
export function peopleAddress({ q, register }: PeopleQuery): string {
  const [, search = ''] = registerAddress(register).split('?');
  const parameters = new URLSearchParams(search);
  if (q !== null) parameters.set('q', q);
  const text = parameters.toString();
  return text === '' ? '/api/v1/people' : `/api/v1/people?${text}`;
}

/** A refusal in a sentence for those who program against the API. */
export function refusalDetail(refusal: QueryRefusal): string {
  switch (refusal.reason) {
    case 'unknown_parameter':
      return `There is no parameter "${refusal.parameter}". Known are q, custody, demand, document, affiliation, confirmed, named, sort and page.`;
    case 'repeated_parameter':
      return `The parameter "${refusal.parameter}" is given more than once. One value each is possible.`;
    case 'unknown_value':
      return `Nothing in the record is known as "${refusal.value}" for "${refusal.parameter}". The values in use are those the pages under /people link to.`;
  }
}
