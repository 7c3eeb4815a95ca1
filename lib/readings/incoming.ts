import { accepted, type Result } from '@/lib/core/result';
import type { SourceRefusal } from '@/lib/intake/formats/refusals';
import { readSource } from '@/lib/intake/formats/source-text';
import type { KnownPeople } from '@/lib/intake/names/known-people';
import { readText } from '@/lib/intake/read';
import type { Reading } from '@/lib/intake/schema';
import type { Incoming } from '@/lib/readings/schema';

/** Reads a file that came in, against the people on record. Touches nothing; refuses what cannot be read. */
export async function readIncoming(
  { bytes, fileName, mediaType, address, language }: Incoming,
  people: KnownPeople,
): Promise<Result<Reading, SourceRefusal>> {
  const source = await readSource(bytes, {
    name: fileName ?? '',
    ...(mediaType === null ? {} : { mediaType }),
  });
  if (!source.ok) return source;
  const { doubts, ...text } = source.value;
  const found = await readText(text, { language, people });
  return accepted({ ...found, address: found.address ?? address, doubts: [...doubts, ...found.doubts] });
}
