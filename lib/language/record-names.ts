import type { Speech } from '@/lib/language/translate';

/** Records that have a name of ours in English, and in other languages where an official or own one is known. */
export type NamedKind = 'place' | 'organisation' | 'provision';

/**
 * What a place, an organisation or a provision is called in the language of the page: the name in that language's
 * catalog, else the record's English one. Names of people are never looked up: they stand as documents print them.
 */
export function nameIn(
  { t }: Speech,
  kind: NamedKind,
  { slug, name }: { slug: string; name: string },
): string {
  const key = `names.${kind}.${slug}`;
  return t.has(key) ? t(key) : name;
}

/** An addressee of a demand, which is kept by name alone. */
export function addresseeIn(speech: Speech, name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^(?:the-)?|-$/g, '');
  return nameIn(speech, 'organisation', { slug, name });
}
