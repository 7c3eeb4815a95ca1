import sql, { join } from 'sql-template-tag';
import { z } from 'zod';
import { inLanguage, languages } from '@/lib/core/language';
import { readers } from '@/lib/db/readers';
import { passageAddress } from '@/lib/record/passage-address';
import { listDemands } from '@/lib/record/read-terms';

/** The protocol allows 50,000 addresses a file and 50 MB; each page stands in every language, with links to the others. */
export const addressesAFile = 10_000;

/** Pages that are always there. */
const lasting = [
  ...['/', '/people', '/documents', '/charges', '/places', '/organisations', '/demands', '/figures', '/map'],
  ...['/changes', '/method', '/data', '/data/api', '/follow', '/briefing'],
];

/**
 * What has pages of its own, by the name of its files: the shelf of an address, the place on it, and the part of it
 * that a passage is. Editions are left out: search engines are asked not to index them.
 */
const lists = {
  documents: sql`SELECT 'documents' AS shelf, slug, NULL AS label, published_at AS at FROM record.document ORDER BY slug`,
  people: sql`SELECT 'people' AS shelf, slug, NULL AS label, published_at AS at FROM record.person ORDER BY number`,
  terms: sql`SELECT CASE "of" WHEN 'provision' THEN 'charges' ELSE "of" || 's' END AS shelf, slug, NULL AS label,
      NULL::timestamptz AS at FROM record.term ORDER BY "of", slug`,
  // only passages with words: of a text that is not held most have none
  passages: sql`SELECT 'documents' AS shelf, d.slug, w.anchor AS label, d.published_at AS at
      FROM (SELECT DISTINCT subject_key, anchor FROM record.words WHERE subject = 'document' AND anchor <> '') w
      JOIN record.document d ON d.slug = w.subject_key ORDER BY d.slug, w.anchor`,
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The list of the files that list the pages (sitemaps.org 0.9). */
export async function sitemapIndex(site: string): Promise<string> {
  const counts = Object.entries(lists).map(
    ([kind, list]) => sql`SELECT ${kind} AS kind, (SELECT count(*)::int FROM (${list}) listed) AS count`,
  );
  const rows = await readers().rowsOf(join(counts, ' UNION ALL '));
  const files = z
    .array(z.object({ kind: z.string(), count: z.int() }))
    .parse(rows)
    .flatMap(({ kind, count }) =>
      Array.from({ length: Math.ceil(count / addressesAFile) }, (_, at) => `${kind}-${at + 1}.xml`),
    );
  const listed = ['pages.xml', ...files].map(
    (file) => `<sitemap><loc>${escaped(new URL(`/sitemaps/${file}`, site).href)}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed.join('')}</sitemapindex>\n`;
}

/** One of those files, `people-2.xml`; null where there is none of that name. */
export async function sitemapPart(name: string, site: string): Promise<string | null> {
  if (name === 'pages.xml') {
    const demands = (await listDemands()).map(({ action }) => `/demands/${action}`);
    return listing(
      [...lasting, ...demands].map((path) => ({ path, changed: null })),
      site,
    );
  }
  const [, kind, number] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(name) ?? [];
  const list = Object.entries(lists).find(([each]) => each === kind)?.[1];
  if (list === undefined) return null;
  const skipped = (Number(number) - 1) * addressesAFile;
  const rows = await readers().rowsOf(sql`${list} LIMIT ${addressesAFile} OFFSET ${skipped}`);
  const pages = z.array(listedPage).parse(rows);
  return pages.length === 0
    ? null
    : listing(
        pages.map(({ shelf, slug, label, at }) => ({
          path: label === null ? `/${shelf}/${slug}` : passageAddress(slug, label),
          changed: at === null ? null : at.toISOString().slice(0, 10),
        })),
        site,
      );
}

const listedPage = z.object({
  shelf: z.string(),
  slug: z.string(),
  label: z.string().nullable(),
  at: z.date().nullable(),
});

/** Each page in each language, each entry naming all the languages it is in. */
function listing(pages: readonly { path: string; changed: string | null }[], site: string): string {
  const full = (path: string) => escaped(new URL(path, site).href);
  const entries = pages.flatMap(({ path, changed }) => {
    const others = languages
      .map(
        (each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${full(inLanguage(path, each))}"/>`,
      )
      .join('');
    const last = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return languages.map((each) => `<url><loc>${full(inLanguage(path, each))}</loc>${last}${others}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`;
}
