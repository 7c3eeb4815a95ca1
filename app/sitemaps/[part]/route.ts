import { fullAddress } from '@/app/(reader)/address';
import { sitemapPart } from '@/lib/exports/sitemap';

type Door = { params: Promise<{ part: string }> };

export async function GET(_request: Request, { params }: Door): Promise<Response> {
  const body = await sitemapPart((await params).part, await fullAddress('/'));
  return body === null
    ? new Response('Nothing is listed here.\n', { status: 404, headers: { 'Content-Type': 'text/plain' } })
    : new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
