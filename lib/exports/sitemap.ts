import { z } from 'zod';
import { inLanguage, languages } from '@/lib/core/language';
import { readers } from '@/lib/db/readers';

/** The protocol allows 50,000 addresses a file and 50 MB; each page stands in every language, with links to the others. */
export const addressesAFile = 10_000;

/** Pages that are always there. */
const lasting = ['/', '/people', '/documents', '/changes', '/method', '/data', '/data/api', '/follow'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The list of the files that list the pages (sitemaps.org 0.9). */
export async function sitemapIndex(site: string): Promise<string> {
  const rows = z.tuple([z.object({ people: z.int(), documents: z.int() })]).parse(
    await readers().rows`SELECT (SELECT count(*)::int FROM record.person) AS people,
        (SELECT count(*)::int FROM record.document) AS documents`,
  );
  const parts = (count: number) => Math.ceil(count / addressesAFile);
  const files = [
    'pages.xml',
    ...Array.from({ length: parts(rows[0].documents) }, (_, at) => `documents-${at + 1}.xml`),
    ...Array.from({ length: parts(rows[0].people) }, (_, at) => `people-${at + 1}.xml`),
  ];
  const listed = files.map(
    (file) => `<sitemap><loc>${escaped(new URL(`/sitemaps/${file}`, site).href)}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed.join('')}</sitemapindex>\n`;
}

/** One of those files, `people-2.xml`; null where there is none of that name. */
export async function sitemapPart(name: string, site: string): Promise<string | null> {
  if (name === 'pages.xml')
    return listing(
      lasting.map((path) => ({ path, changed: null })),
      site,
    );
  const [, kind, number] = /^(people|documents)-([1-9]\d{0,4})\.xml$/.exec(name) ?? [];
  if (kind === undefined) return null;
  const skipped = (Number(number) - 1) * addressesAFile;
  const rows =
    kind === 'people'
      ? await readers()
          .rows`SELECT slug, published_at AS at FROM record.person ORDER BY number LIMIT ${addressesAFile} OFFSET ${skipped}`
      : await readers()
          .rows`SELECT slug, published_at AS at FROM record.document ORDER BY slug LIMIT ${addressesAFile} OFFSET ${skipped}`;
  const pages = z.array(z.object({ slug: z.string(), at: z.date() })).parse(rows);
  return pages.length === 0
    ? null
    : listing(
        pages.map(({ slug, at }) => ({ path: `/${kind}/${slug}`, changed: at.toISOString().slice(0, 10) })),
        site,
      );
}

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
