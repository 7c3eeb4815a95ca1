import { accepted, type Result } from '@/lib/core/result';
import { decodeBytes } from '@/lib/intake/formats/encoding';
import { limits } from '@/lib/intake/formats/limits';
import { refusedFor, type SourceRefusal } from '@/lib/intake/formats/refusals';
import { readApart } from '@/lib/intake/formats/sandbox';
import { sniffFormat } from '@/lib/intake/formats/sniff';
import type { Doubt, SourceText } from '@/lib/intake/schema';

/** What is known of a file besides its bytes. Neither decides the format. */
export type SourceFile = { name: string; mediaType?: string };

/** A file's text, and what its bytes left in doubt: a guessed encoding, damaged characters. */
export type ReadSource = SourceText & { doubts: Doubt[] };

export type ReadingOptions = {
  /** Stops the reading, which then is refused as `stopped`. */
  signal?: AbortSignal;
  /** Called with the pages done and all pages, in order; for formats without pages never. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Less than the usual time, in milliseconds. */
  maxMs?: number;
};

/**
 * The text of a file, whose format is told by its content; name and media type are not believed, except for the
 * charset that came with the answer of a site. A plain text stands as it is after decoding (offsets are those of
 * the decoded file without its byte order mark); HTML, PDF and DOCX are read in a program of their own, with a
 * time and memory limit. Refuses what is no text, in a code that has a sentence (refusals.ts).
 */
export async function readSource(
  bytes: Uint8Array,
  file: SourceFile,
  options: ReadingOptions = {},
): Promise<Result<ReadSource, SourceRefusal>> {
  if (options.signal?.aborted) return refusedFor('stopped');
  if (bytes.length === 0) return refusedFor('empty');
  if (bytes.length > limits.maxFileBytes) return refusedFor('too_large');
  const sniffed = sniffFormat(bytes);
  if ('refusal' in sniffed) return refusedFor(sniffed.refusal);
  const charset = /charset="?([\w-]+)/i.exec(file.mediaType ?? '')?.[1] ?? null;
  if (sniffed.format === 'text') return readPlain(bytes, charset);
  return readApart({ format: sniffed.format, bytes, charset }, options);
}

/** The text of a plain file, with nothing changed in it. */
function readPlain(bytes: Uint8Array, charset: string | null): Result<ReadSource, SourceRefusal> {
  const decoded = decodeBytes(bytes, { charset });
  if (!decoded.ok) return decoded;
  const { text, encoding, doubts } = decoded.value;
  if (text.trim() === '') return refusedFor('empty');
  if (text.length > limits.maxTextCharacters) return refusedFor('text_too_long');
  return accepted({
    format: 'text',
    text,
    blocks: null,
    pageBreaks: [...text.matchAll(/\f/g)].map(({ index }) => index),
    title: null,
    language: null,
    address: null,
    encoding,
    doubts,
  });
}
