import { fullAddress } from '@/app/(reader)/address';
import { frameCode } from '@/lib/embeds/frame';
import { parseOembed } from '@/lib/embeds/oembed';
import { goneAnswer, problem } from '@/lib/exports/answer';
import { readPersonSheet } from '@/lib/record/read';
import { readTombstone } from '@/lib/record/tombstones';

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
  const { slug, path, width, height } = asked.value;
  const sheet = await readPersonSheet(slug);
  if (sheet === null) {
    const tombstone = await readTombstone('person', slug);
    return tombstone === null
      ? problem(404, 'Nothing to embed', 'No published person has this address.')
      : goneAnswer(tombstone);
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
