/** Every page and route stands in docs/entrypoints.md, so that what the world can reach is read in one place. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tally } from './tally';

/** `app/(readers)/people/[slug]/page.tsx` is the door `/people/{slug}`. */
export function addressOf(file: string): string | null {
  const door = /^app\/(?:(.*)\/)?(?:page\.tsx|route\.tsx?)$/.exec(file);
  if (!door) return null;
  const parts = (door[1] ?? '').split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
  return `/${parts.map((part) => part.replace(/^\[+(?:\.\.\.)?(.*?)\]+$/, '{$1}')).join('/')}`;
}

export function checkDoors(tally: Tally, root: string, files: string[]): void {
  const list = path.join(root, 'docs/entrypoints.md');
  if (!existsSync(list)) {
    tally.check('every page and route is listed', ['docs/entrypoints.md is missing']);
    return;
  }
  const listed = new Set([...readFileSync(list, 'utf8').matchAll(/`(\/[^`\s?]*)[^`]*`/g)].map((at) => at[1]));
  tally.check(
    'every page and route is listed',
    files.flatMap((file) => {
      const address = addressOf(file);
      return address && !listed.has(address)
        ? [`docs/entrypoints.md does not name \`${address}\` (${file})`]
        : [];
    }),
  );
}
