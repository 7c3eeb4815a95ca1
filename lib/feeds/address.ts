import { accepted, type Result, refused } from '@/lib/core/result';
import {
  parseRegisterQuery,
  type QueryRefusal,
  type RegisterQuery,
  registerAddress,
} from '@/lib/record/register-query';
import { cleanQuery } from '@/lib/search/query';

export const feedFormats = ['atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** What somebody follows: everything, one record, those charged under a provision, a part of the register, a name. */
export type FeedSubject =
  | { of: 'all' }
  | { of: 'person' | 'document' | 'provision'; slug: string }
  | { of: 'register'; query: RegisterQuery }
  | { of: 'search'; q: string };
export type FeedWanted = { subject: FeedSubject; format: FeedFormat };

export type FeedRefusal = { reason: 'no_such_feed' } | QueryRefusal;

const shelves = new Map<string, 'person' | 'document' | 'provision'>([
  ['people', 'person'],
  ['documents', 'document'],
  ['charges', 'provision'],
]);
const slug = /^[A-Za-z0-9][A-Za-z0-9_-]{0,199}$/;

/**
 * Reads the address of a feed, the segments behind `/feeds/` and the parameters: `all.atom`, `people/{slug}.json`,
 * `documents/{slug}.atom`, `charges/{slug}.atom`, `people.atom` with the register's choices (`sort` and `page` say
 * nothing here and are refused), `search.atom` with `q`.
 */
export function parseFeed(
  path: readonly string[],
  parameters: readonly (readonly [string, string])[],
): Result<FeedWanted, FeedRefusal> {
  const [, name, ending] = /^(.+)\.([a-z]+)$/.exec(path.join('/')) ?? [];
  const format = feedFormats.find((each) => each === ending);
  if (name === undefined || format === undefined) return refused({ reason: 'no_such_feed' });
  const subject = readSubject(name, parameters);
  return subject.ok ? accepted({ subject: subject.value, format }) : subject;
}

function readSubject(
  name: string,
  parameters: readonly (readonly [string, string])[],
): Result<FeedSubject, FeedRefusal> {
  if (name === 'people') return readRegister(parameters);
  if (name === 'search') return readSearch(parameters);
  const [first] = parameters;
  if (first !== undefined) return refused({ reason: 'unknown_parameter', parameter: first[0].slice(0, 60) });
  if (name === 'all') return accepted({ of: 'all' });
  const [shelf = '', at = '', ...rest] = name.split('/');
  const of = shelves.get(shelf);
  return of !== undefined && slug.test(at) && rest.length === 0
    ? accepted({ of, slug: at })
    : refused({ reason: 'no_such_feed' });
}

function readRegister(parameters: readonly (readonly [string, string])[]): Result<FeedSubject, FeedRefusal> {
  const ordered = parameters.find(([parameter]) => parameter === 'sort' || parameter === 'page');
  if (ordered !== undefined) return refused({ reason: 'unknown_parameter', parameter: ordered[0] });
  const query = parseRegisterQuery(parameters);
  return query.ok ? accepted({ of: 'register', query: query.value }) : query;
}

function readSearch(parameters: readonly (readonly [string, string])[]): Result<FeedSubject, FeedRefusal> {
  const other = parameters.find(([parameter]) => parameter !== 'q');
  if (other !== undefined) return refused({ reason: 'unknown_parameter', parameter: other[0].slice(0, 60) });
  const [first, second] = parameters;
  if (second !== undefined) return refused({ reason: 'repeated_parameter', parameter: 'q' });
  const q = cleanQuery(first?.[1] ?? '');
  return q === ''
    ? refused({ reason: 'unknown_value', parameter: 'q', value: '' })
    : accepted({ of: 'search', q });
}

/** The address of a feed, without language and host. */
export function feedAddress(subject: FeedSubject, format: FeedFormat): string {
  switch (subject.of) {
    case 'all':
      return `/feeds/all.${format}`;
    case 'person':
      return `/feeds/people/${subject.slug}.${format}`;
    case 'document':
      return `/feeds/documents/${subject.slug}.${format}`;
    case 'provision':
      return `/feeds/charges/${subject.slug}.${format}`;
    case 'register':
      return registerAddress({ ...subject.query, sort: 'name', page: 1 }, `/feeds/people.${format}`);
    case 'search':
      return `/feeds/search.${format}?${new URLSearchParams({ q: subject.q })}`;
  }
}
