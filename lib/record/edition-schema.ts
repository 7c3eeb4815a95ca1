import { z } from 'zod';

/** One thing an edition changed, as readers of the change list see it. */
export const editionChange = z.object({
  change: z.enum(['first', 'added', 'changed', 'removed', 'withdrawn', 'merged', 'cleared']),
  /** Statement key, or the name of another part of the sheet (names, namings …), or for `merged` the number that
   * stays, or for `cleared` the number of the edition whose content was taken away; null for the whole. */
  key: z.string().nullable(),
  kind: z.string().nullable(),
});
export type EditionChange = z.infer<typeof editionChange>;

/** A row of the chain, as readers see it: everything that its hash covers, and the hash. */
export const edition = z.object({
  seq: z.int(),
  subject: z.enum(['person', 'document']),
  subjectKey: z.string(),
  number: z.int(),
  act: z.enum(['published', 'withdrawn', 'merged', 'cleared']),
  /** ISO 8601 instant, UTC, milliseconds. */
  publishedAt: z.iso.datetime(),
  changes: z.array(editionChange),
  basis: z.enum(['second_reader', 'founding', 'single_person', 'steward']),
  readers: z.int(),
  contentHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
export type Edition = z.infer<typeof edition>;
