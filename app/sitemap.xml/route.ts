import { fullAddress } from '@/app/(reader)/address';
import { sitemapIndex } from '@/lib/exports/sitemap';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const body = await sitemapIndex(await fullAddress('/'));
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
