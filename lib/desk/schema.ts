import { z } from 'zod';

export const caseworkTable = z.enum(['people', 'documents', 'statements', 'mentions']);
export type CaseworkTable = z.infer<typeof caseworkTable>;

/** How many rows of one kind stand in the casework; only what occurs is listed. */
export interface CaseworkCount {
  of: CaseworkTable;
  /** standing of people, kind of documents, state of statements and mentions; the codes of the table */
  by: string;
  count: number;
}

/** A row of the casework in one line, with the published page that shows it. */
export const caseworkRow = z
  .object({
    name: z.string(),
    detail: z.string(),
    place: z.enum(['people', 'documents']),
    slug: z.string().nullable(),
    anchor: z.string().nullable(),
  })
  .transform(({ name, detail, place, slug, anchor }) => ({
    name,
    detail,
    /** null while it is not published */
    address: slug === null ? null : `/${place}/${slug}${anchor === null ? '' : `#${anchor}`}`,
  }));
export type CaseworkRow = z.infer<typeof caseworkRow>;
