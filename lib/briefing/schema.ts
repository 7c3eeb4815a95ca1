import { accepted, type Result, refused } from '@/lib/core/result';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The people chosen for a pack: `person`, once for each, in the order given; each taken once. Refuses anything else. */
export function parseChosen(
  parameters: readonly (readonly [string, string])[],
): Result<string[], 'bad query'> {
  const fits = parameters.every(
    ([name, value]) => name === 'person' && value.length <= 200 && slug.test(value),
  );
  return fits ? accepted([...new Set(parameters.map(([, value]) => value))]) : refused('bad query');
}

/** Time and memory of a pack grow with it; a pack of this many is some eighty pages. */
export const maxInPack = 20;

/** The address of a pack, without language and host. */
export function packAddress(slugs: readonly string[]): string {
  return `/briefing/pack.pdf?${new URLSearchParams(slugs.map((slug) => ['person', slug]))}`;
}
