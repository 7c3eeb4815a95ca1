import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const nameOrder = z.enum(['given_family', 'family_given', 'family_only', 'given_only']);

export const nameInput = z.strictObject({
  form: z.string().min(1),
  language: z.string().min(2),
  script: z.string().length(4),
  order: nameOrder,
  kind: z.enum(['printed', 'usual', 'alias', 'transliteration']),
  inflection: z.string().nullable(),
  documentId: z.int().nullable(),
  occurrences: z.int().nullable(),
});

export const personInput = z.strictObject({
  slug,
  standing: z.enum(['case', 'mentioned', 'official']),
  usualName: z.string().min(1),
  sortName: z.string().min(1),
  given: z.string().nullable(),
  family: z.string().nullable(),
  named: z.boolean(),
  nameBasis: z.enum(['verbatim', 'inverted', 'one_language', 'derived']),
  mergeConfidence: z.enum(['certain', 'probable']).nullable(),
  identityNote: z.string().nullable(),
  names: z.array(nameInput),
});
export type PersonInput = z.infer<typeof personInput>;

const text = (most: number) => z.string().trim().min(1).max(most);
const day = z.iso.date();

/** What an editor may say of a person themselves; number, address and whether they are named stay. */
export const personEdit = z.strictObject({
  standing: personInput.shape.standing,
  usualName: text(200),
  sortName: text(200),
  given: text(100).nullable(),
  family: text(100).nullable(),
  identityNote: text(2000).nullable(),
  privateNote: text(5000).nullable(),
  consentNote: text(2000).nullable(),
  consentOn: day.nullable(),
  embargoUntil: day.nullable(),
});
export type PersonEdit = z.infer<typeof personEdit>;
export type NameInput = z.infer<typeof nameInput>;
