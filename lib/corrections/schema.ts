import { z } from 'zod';
import { cleanText } from '@/lib/letters/clean';
import { letter } from '@/lib/letters/schema';

/** Those the desk has work with, then those that are settled. */
export const correctionStates = [
  'open',
  'taken',
  'proposed',
  'answered',
  'refused',
  'spam',
  'lapsed',
] as const;
export const correctionState = z.enum(correctionStates);
export type CorrectionState = z.infer<typeof correctionState>;

const person = z.object({ id: z.int(), name: z.string() }).nullable();

/** A correction in a list: about which record, where it stands. */
export const correctionRow = z.object({
  id: z.int(),
  subject: z.enum(['person', 'document']),
  /** Person's number, or document's id: how the desk addresses it. */
  number: z.int(),
  name: z.string(),
  slug: z.string(),
  receivedOn: z.iso.date(),
  mayPublish: z.boolean(),
  state: correctionState,
  takenBy: person,
  answeredBy: person,
  answer: z.string().nullable(),
  remark: z.string().nullable(),
  settledOn: z.iso.date().nullable(),
  revision: z.int(),
});
export type CorrectionRow = z.infer<typeof correctionRow>;

/** What is in a sealed letter. */
export const openedLetter = letter;

const words = z.string().transform(cleanText).pipe(z.string().min(1, 'missing').max(2_000, 'long'));
/** What an editor writes: an answer, a reason, a remark. */
export const writtenWords = words;
