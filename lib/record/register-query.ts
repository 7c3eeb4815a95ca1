import { accepted, type Result, refused } from '@/lib/core/result';
import { custodyGroup } from '@/lib/record/schema';

/** Facets a reader can choose one value of, in the order they are shown. */
export const registerFacets = [
  'custody',
  'demand',
  'document',
  'affiliation',
  'provision',
  'place',
  'confirmed',
  'lacks',
  'named',
] as const;
export type RegisterFacet = (typeof registerFacets)[number];

export const registerSorts = ['name', 'confirmed'] as const;
export type RegisterSort = (typeof registerSorts)[number];

/** Of what nothing may be on record of somebody. */
export const lackable = ['demand', 'affiliation', 'provision', 'place'] as const;

/** Which part of the register is asked for: at most one value a facet, sorted, from page 1. */
export type RegisterQuery = Record<RegisterFacet, string | null> & { sort: RegisterSort; page: number };

export const wholeRegister: RegisterQuery = {
  custody: null,
  demand: null,
  document: null,
  affiliation: null,
  provision: null,
  place: null,
  confirmed: null,
  lacks: null,
  named: null,
  sort: 'name',
  page: 1,
};

/** Why an address asks for nothing the register has. `value` is what was given, cut to 60 characters. */
export type QueryRefusal =
  | { reason: 'unknown_parameter'; parameter: string }
  | { reason: 'repeated_parameter'; parameter: string }
  | { reason: 'unknown_value'; parameter: string; value: string };

/** Codes, slugs, or slugs joined by "+" where a document does not say which of several is meant. */
const code = /^[a-z0-9_]{1,80}$/;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slugs = /^[a-z0-9-]+(\+[a-z0-9-]+)*$/;

const shapes: Record<RegisterFacet | 'sort' | 'page', (value: string) => boolean> = {
  custody: (value) => custodyGroup.safeParse(value).success,
  demand: (value) => code.test(value),
  document: (value) => value.length <= 200 && slugs.test(value),
  affiliation: (value) => value.length <= 400 && slugs.test(value),
  provision: (value) => value.length <= 200 && slug.test(value),
  place: (value) => value.length <= 200 && slug.test(value),
  lacks: (value) => lackable.some((each) => each === value),
  confirmed: (value) => /^[12]\d{3}$/.test(value),
  named: (value) => value === 'yes' || value === 'no',
  sort: (value) => registerSorts.some((sort) => sort === value),
  page: (value) => /^[1-9]\d{0,5}$/.test(value),
};

/**
 * Reads an address's parameters. An empty value is an absent one (a form sends fields it did not fill). Refuses
 * parameters the register does not have, parameters given twice, and values that cannot be one of theirs; whether
 * a well-formed value is in the record, only the record knows.
 */
export function parseRegisterQuery(
  parameters: Iterable<readonly [string, string]>,
): Result<RegisterQuery, QueryRefusal> {
  const query: RegisterQuery = { ...wholeRegister };
  const seen = new Set<string>();
  for (const [parameter, given] of parameters) {
    const value = given.trim();
    const cut = parameter.slice(0, 60);
    if (!isKnown(parameter)) return refused({ reason: 'unknown_parameter', parameter: cut });
    if (seen.has(parameter)) return refused({ reason: 'repeated_parameter', parameter });
    seen.add(parameter);
    if (value === '') continue;
    if (!shapes[parameter](value)) {
      return refused({ reason: 'unknown_value', parameter, value: value.slice(0, 60) });
    }
    if (parameter === 'page') query.page = Number(value);
    else if (parameter === 'sort') query.sort = value === 'confirmed' ? 'confirmed' : 'name';
    else query[parameter] = value;
  }
  return accepted(query);
}

function isKnown(parameter: string): parameter is keyof typeof shapes {
  return Object.hasOwn(shapes, parameter);
}

/** The one address of a part of the register, or of another page that takes the same choices: parameters in a fixed order, defaults left out. */
export function registerAddress(query: Partial<RegisterQuery>, path = '/people'): string {
  const whole = { ...wholeRegister, ...query };
  const parameters = new URLSearchParams();
  for (const facet of registerFacets) {
    const value = whole[facet];
    if (value !== null) parameters.set(facet, value);
  }
  if (whole.sort !== 'name') parameters.set('sort', whole.sort);
  if (whole.page > 1) parameters.set('page', String(whole.page));
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}
