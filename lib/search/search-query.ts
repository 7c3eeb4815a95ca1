import { accepted, type Result, refused } from '@/lib/core/result';
import { cleanQuery } from '@/lib/search/query';

/** `given`: whether anything was sent to look for, even if nothing of it can be. */
export type SearchQuery = { text: string; given: boolean; page: number };

/** Further pages are not offered: who needs them wants other words. */
export const lastSearchPage = 50;

/** Reads `q` and `page`. Refuses other parameters, repeated ones, and pages beyond `lastSearchPage`. */
export function parseSearchQuery(
  parameters: Iterable<readonly [string, string]>,
): Result<SearchQuery, 'bad query'> {
  const query: SearchQuery = { text: '', given: false, page: 1 };
  const seen = new Set<string>();
  for (const [name, value] of parameters) {
    if (seen.has(name)) return refused('bad query');
    seen.add(name);
    if (name === 'q') {
      query.text = cleanQuery(value);
      query.given = value.trim() !== '';
    } else if (name === 'page' && /^[1-9]\d?$/.test(value) && Number(value) <= lastSearchPage) {
      query.page = Number(value);
    } else return refused('bad query');
  }
  return accepted(query);
}

/** The address of a page of a search. */
export function searchAddress(text: string, page: number): string {
  const parameters = new URLSearchParams({ q: text });
  if (page > 1) parameters.set('page', String(page));
  return `/search?${parameters}`;
}
