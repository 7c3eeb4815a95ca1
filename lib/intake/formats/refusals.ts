import { type Result, refused } from '@/lib/core/result';
import { limits } from '@/lib/intake/formats/limits';

/** Why a file was not read. Each code has a sentence in messages/…/sources.json, with the values it needs. */
export const sourceRefusalCodes = [
  'empty',
  'too_large',
  'binary',
  'image',
  'archive',
  'legacy_word',
  'rich_text',
  'open_document',
  'other_office',
  'encoding_broken',
  'no_text',
  'text_too_long',
  'too_complex',
  'pdf_scanned',
  'pdf_password',
  'pdf_damaged',
  'pdf_too_many_pages',
  'docx_password',
  'docx_damaged',
  'docx_bomb',
  'too_slow',
  'too_much_memory',
  'stopped',
  'reader_failed',
] as const;
export type SourceRefusalCode = (typeof sourceRefusalCodes)[number];
export type SourceRefusal = { code: SourceRefusalCode; values: Record<string, number> };

const values: Partial<Record<SourceRefusalCode, Record<string, number>>> = {
  too_large: { megabytes: limits.maxFileBytes / 1024 / 1024 },
  text_too_long: { characters: limits.maxTextCharacters },
  pdf_too_many_pages: { pages: limits.maxPdfPages },
  too_slow: { seconds: limits.maxReadingMs / 1000 },
};

/** The refusal of a code, with the figures its sentence names. */
export function sourceRefusal(code: SourceRefusalCode): SourceRefusal {
  return { code, values: values[code] ?? {} };
}

export const refusedFor = (code: SourceRefusalCode): Result<never, SourceRefusal> =>
  refused(sourceRefusal(code));
