import type { DocumentSheet } from '@/lib/record/document-schema';
import type { Edition } from '@/lib/record/edition-schema';
import type { PersonSheet, Statement } from '@/lib/record/schema';

/** A sheet as an edition published it. */
export type EditionSheet =
  | { subject: 'person'; sheet: PersonSheet }
  | { subject: 'document'; sheet: DocumentSheet };

export type EditionRead = {
  edition: Edition;
  /** What it published; null when that was taken away, or when it published nothing (a withdrawal, a merge). */
  content: EditionSheet | null;
  /** Every edition of the same subject, newest first. */
  editions: Edition[];
  /** Where the subject stands now, for instance `/people/a-b`; null when it is on record no more. */
  present: string | null;
};

/** A statement that two editions show differently; null on the side where it does not stand. */
export type ComparedStatement = { key: string; before: Statement | null; after: Statement | null };

/** Another part of a sheet that two editions show differently: what stands on one side only, in its order. */
export type ComparedPart = { part: string; before: string[]; after: string[] };

export type Compared = { statements: ComparedStatement[]; parts: ComparedPart[] };
