import { z } from 'zod';
import { sourceRefusalCodes } from '@/lib/intake/formats/refusals';
import { doubt, sourceText } from '@/lib/intake/schema';

/** What the server sends to the reader, once. */
export const readingJob = z.strictObject({
  format: z.enum(['html', 'pdf', 'docx']),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** As the page came with it; null when unknown. */
  charset: z.string().nullable(),
});
export type ReadingJob = z.infer<typeof readingJob>;

/** What the reader sends back: pages done, then one result. Parsed, since a hostile file may have shaped it. */
export const readerMessage = z.union([
  z.strictObject({ done: z.int(), total: z.int() }),
  z.strictObject({
    result: z.discriminatedUnion('ok', [
      z.strictObject({
        ok: z.literal(true),
        value: z.strictObject({ ...sourceText.shape, doubts: z.array(doubt) }),
      }),
      z.strictObject({
        ok: z.literal(false),
        reason: z.strictObject({
          code: z.enum(sourceRefusalCodes),
          values: z.record(z.string(), z.number()),
        }),
      }),
    ]),
  }),
]);
export type ReaderMessage = z.infer<typeof readerMessage>;
