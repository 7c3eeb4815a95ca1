import { languageOf, withoutLanguage } from '@/lib/core/language';
import { accepted, type Result, refused } from '@/lib/core/result';
import { frameSize } from '@/lib/embeds/frame';

export type OembedAsked = {
  slug: string;
  /** The frame, in the language of the address that was given. */
  path: string;
  /** The path of the page of another person in that language. */
  page: (slug: string) => string;
  width: number;
  height: number;
};

export type OembedRefusal = 'no url' | 'not ours' | 'unknown format' | 'bad size';

const size = /^[1-9]\d{0,4}$/;

/**
 * Reads what a consumer of oEmbed (oembed.com, 2.2) asks: `url`, the address of a person's page on this site; `format`, JSON
 * only; `maxwidth`, `maxheight`. `origin`: the site's own address. Other parameters are passed over, as the standard has it.
 */
export function parseOembed(parameters: URLSearchParams, origin: string): Result<OembedAsked, OembedRefusal> {
  const url = parameters.get('url');
  if (url === null) return refused('no url');
  const format = parameters.get('format') ?? 'json';
  if (format !== 'json') return refused('unknown format');
  const [width, height] = [parameters.get('maxwidth'), parameters.get('maxheight')];
  for (const given of [width, height]) if (given !== null && !size.test(given)) return refused('bad size');
  if (!URL.canParse(url)) return refused('not ours');
  const asked = new URL(url);
  const [, slug] = /^\/people\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(withoutLanguage(asked.pathname)) ?? [];
  if (asked.host !== new URL(origin).host || slug === undefined) return refused('not ours');
  const prefix = languageOf(asked.pathname) === 'en' ? '' : `/${languageOf(asked.pathname)}`;
  return accepted({
    slug,
    path: `${prefix}/embed/${slug}`,
    page: (other) => `${prefix}/people/${other}`,
    width: Math.min(frameSize.width, Number(width ?? frameSize.width)),
    height: Math.min(frameSize.height, Number(height ?? frameSize.height)),
  });
}
