import { z } from 'zod';
import { candidate, reading, sourceText } from '@/lib/intake/schema';

/** What the server sends to the reader of texts: first a text, then the spellings it asked for. */
export const textJob = z.strictObject({
  source: sourceText,
  /** BCP 47, as the caller knows it; null: the reader tells. */
  language: z.string().nullable(),
});
export type TextJob = z.infer<typeof textJob>;

export const formsAnswer = z.strictObject({
  forms: z.array(z.array(z.strictObject({ person: candidate.shape.person, form: z.string() }))),
});
export type FormsAnswer = z.infer<typeof formsAnswer>;

/** What the reader of texts sends: names it wants known people for, at most once; then one reading. */
export const textMessage = z.union([
  z.strictObject({
    asked: z.array(z.strictObject({ text: z.string(), parts: z.array(z.array(z.string())) })),
  }),
  z.strictObject({ found: reading }),
]);
export type TextMessage = z.infer<typeof textMessage>;
