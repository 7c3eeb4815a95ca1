import { z } from 'zod';
import { canonicalJson, sha256 } from '@/lib/core/canonical';
import { accepted, type Result, refused } from '@/lib/core/result';

/**
 * A place in a list, in letters that stand in an address. `of` is what the list was asked for: a cursor taken to
 * another list is as broken as one that was typed. Nothing secret is in it, and nothing is believed because of it.
 */
export function cursorAt(of: unknown, place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([digest(of), ...place])).toString('base64url');
}

/** The place again; null where the list begins. Refuses what is no cursor of this very list. */
export function readCursor<Place extends z.ZodTuple>(
  cursor: string | undefined,
  of: unknown,
  place: Place,
): Result<z.output<Place> | null, string> {
  if (cursor === undefined) return accepted(null);
  const read = z.tuple([z.literal(digest(of))], z.unknown()).safeParse(parsed(cursor));
  const at = read.success ? place.safeParse(read.data.slice(1)) : null;
  return at?.success
    ? accepted(at.data)
    : refused(
        'The parameter "cursor" is not one that this list gave with these filters. Begin without it, and follow `next`.',
      );
}

const digest = (of: unknown) => sha256(canonicalJson(of)).slice(0, 8);

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
