import { z } from 'zod';
import { cleanText } from '@/lib/letters/clean';

/** Longest texts of a letter, in UTF-16 code units after cleaning. */
export const longest = { wrong: 4_000, source: 2_000, reach: 300 } as const;

const words = (most: number) => z.string().transform(cleanText).pipe(z.string().max(most, 'too_long'));

/** What a reader writes about a record. Only `wrong` must be there; issues are codes of `corrections.faults`. */
export const letter = z.object({
  /** What is wrong. */
  wrong: words(longest.wrong).pipe(z.string().min(1, 'wrong_missing')),
  /** How they know: a document, an address. */
  source: words(longest.source),
  /** How to reach them; empty when they do not say. */
  reach: words(longest.reach),
});
export type Letter = z.infer<typeof letter>;

/** Whether the answer may be shown; a form without the choice means no. */
export const mayPublish = z.literal(['yes', 'no']).transform((said) => said === 'yes');

/** The record a letter is about. */
export const letterAbout = z.object({
  subject: z.enum(['person', 'document']),
  slug: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
});
export type LetterAbout = z.infer<typeof letterAbout>;

/** The record's address, which a form's mark is good for. */
export const addressOf = ({ subject, slug }: LetterAbout): string =>
  `/${subject === 'person' ? 'people' : 'documents'}/${slug}`;

/** In whose name a letter is sealed: moved to another correction it does not open. */
export const ownerOf = (key: string): string => `letter ${key}`;
