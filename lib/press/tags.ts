import { withoutLanguage } from '@/lib/core/language';

const personPage = /^(?:\/api\/v1)?\/people\/([a-z0-9-]+)$/;
const documentPage = /^(?:\/api\/v1)?\/documents\/([A-Za-z0-9_-]+)$/;

/**
 * The one tag whose touches end the validity of the page at this path (without its query).
 * Publishing lists every tag whose page it changes and always lists `all`, so a path this function
 * does not know is re-rendered too often, never too seldom.
 */
export function tagOf(path: string): string {
  const bare = withoutLanguage(path);
  const slug = personPage.exec(bare)?.[1];
  if (slug !== undefined) return `person:${slug}`;
  const id = documentPage.exec(bare)?.[1];
  if (id !== undefined) return `document:${id}`;
  return 'all';
}
