import { accepted, type Result } from '@/lib/core/result';
import type { SourceRefusal } from '@/lib/intake/formats/refusals';
import { type ReadingOptions, readSource } from '@/lib/intake/formats/source-text';
import { readTextApart } from '@/lib/intake/formats/text-apart';
import type { KnownPeople } from '@/lib/intake/names/known-people';
import type { Reading } from '@/lib/intake/schema';
import type { Incoming } from '@/lib/readings/schema';

/** Reads a file that came in, against the people on record. Touches nothing; refuses what cannot be read. */
export async function readIncoming(
  { bytes, fileName, mediaType, address, language }: Incoming,
  people: KnownPeople,
  options: ReadingOptions = {},
): Promise<Result<Reading, SourceRefusal>> {
  const file = { name: fileName ?? '', ...(mediaType === null ? {} : { mediaType }) };
  const source = await readSource(bytes, file, options);
  if (!source.ok) return source;
  const { doubts, ...text } = source.value;
  const read = await readTextApart({ source: text, language }, people, options.signal);
  if (!read.ok) return read;
  const found = read.value;
  return accepted({ ...found, address: found.address ?? address, doubts: [...doubts, ...found.doubts] });
}
