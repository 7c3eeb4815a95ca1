import { fullAddress } from '@/app/(reader)/address';

export const dynamic = 'force-dynamic';

/** Searches and forms are made for one reader each; the desk is nobody's reading. */
const rules = [
  'User-agent: *',
  'Disallow: /desk',
  'Disallow: /search',
  'Disallow: /*/correct$',
  'Disallow: /*?q=',
];

export async function GET(): Promise<Response> {
  const body = [...rules, '', `Sitemap: ${await fullAddress('/sitemap.xml')}`, ''].join('\n');
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
