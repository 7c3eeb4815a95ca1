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
