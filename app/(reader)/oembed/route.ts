import { fullAddress } from '@/app/(reader)/address';
import { frameCode } from '@/lib/embeds/frame';
import { parseOembed } from '@/lib/embeds/oembed';
import { absentAnswer, noSuchPerson, problem } from '@/lib/exports/answer';
import { readAbsence } from '@/lib/record/absence';
import { readPersonSheet } from '@/lib/record/read';

export async function GET(request: Request) {
  const origin = await fullAddress('/');
  const asked = parseOembed(new URL(request.url).searchParams, origin);
  if (!asked.ok) {
    // oembed.com, 2.3.4: 501 where a format is not spoken, 404 where there is nothing to show
    if (asked.reason === 'unknown format') return new Response(null, { status: 501 });
    return asked.reason === 'bad size'
      ? problem(400, 'Not understood', 'maxwidth and maxheight are whole numbers of pixels.')
      : problem(404, 'Nothing to embed', 'url takes the full address of a person’s page on this site.');
  }
  const { slug, page, path, width, height } = asked.value;
  const sheet = await readPersonSheet(slug);
  if (sheet === null) {
    const moved = (present: string) => {
      const to = new URL(request.url).searchParams;
      to.set('url', new URL(page(present), origin).href);
      return `/oembed?${to}`;
    };
    return absentAnswer(await readAbsence('person', slug), moved, noSuchPerson);
  }
  return Response.json({
    version: '1.0',
    type: 'rich',
    title: sheet.name,
    provider_name: 'Habeas',
    provider_url: origin,
    cache_age: 86_400,
    html: frameCode(new URL(path, origin).href, sheet.name, { width, height }),
    width,
    height,
  });
}
