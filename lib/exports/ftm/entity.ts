import { sha256 } from '@/lib/core/canonical';

/** An entity of FollowTheMoney: a schema of its model, and for each property every value, as text. */
export type Entity = { id: string; schema: string; properties: Record<string, string[]> };

type Values = Record<string, string | null | undefined | readonly (string | null)[]>;

/** An entity with the values there are; each value once. */
export function entity(id: string, schema: string, values: Values): Entity {
  const properties: Record<string, string[]> = {};
  for (const [property, given] of Object.entries(values)) {
    const list: readonly (string | null | undefined)[] = Array.isArray(given) ? given : [given];
    const all = list.filter((one): one is string => typeof one === 'string' && one !== '');
    if (all.length > 0) properties[property] = [...new Set(all)];
  }
  return { id, schema, properties };
}

export const idOf = {
  person: (slug: string) => `habeas-person-${slug}`,
  document: (slug: string) => `habeas-document-${slug}`,
  organisation: (slug: string) => `habeas-organisation-${slug}`,
  /** Keys of statements hold signs that identifiers may not. */
  statement: (key: string) => `habeas-statement-${sha256(key).slice(0, 24)}`,
  mention: (person: string, document: string, form: string) =>
    `habeas-mention-${sha256(`${person} ${document} ${form}`).slice(0, 24)}`,
};

/** The model names languages by three letters (ISO 639-3). Those it does not know are left out. */
const languages: Readonly<Record<string, string>> = {
  ...{ ar: 'ara', az: 'aze', be: 'bel', bg: 'bul', cs: 'ces', da: 'dan', de: 'deu', el: 'ell', en: 'eng' },
  ...{ es: 'spa', et: 'est', fi: 'fin', fr: 'fra', hu: 'hun', hy: 'hye', it: 'ita', ka: 'kat', kk: 'kaz' },
  ...{ lt: 'lit', lv: 'lav', nl: 'nld', no: 'nor', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sv: 'swe' },
  ...{ tr: 'tur', uk: 'ukr', zh: 'zho' },
};
export const languageOf = (tag: string): string | null => languages[tag.split('-')[0] ?? ''] ?? null;

/** A date as the model has it: a year, month or day; null for any other EDTF. */
export function dateOf(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : null;
}
