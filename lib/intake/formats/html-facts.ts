import type { CheerioAPI } from 'cheerio';
import { collapseBlanks, trimBlanks } from '@/lib/intake/formats/blocks';
import type { SourceText } from '@/lib/intake/schema';

/** What a page says of itself in its head: title, language (BCP 47) and lasting address. */
export function pageFacts($: CheerioAPI, markup: string): Pick<SourceText, 'title' | 'language' | 'address'> {
  const title = trimBlanks(collapseBlanks($('head title').first().text()));
  return { title: title === '' ? null : title, language: pageLanguage($), address: pageAddress($, markup) };
}

function pageLanguage($: CheerioAPI): string | null {
  const html = $('html');
  const said = [
    html.attr('lang'),
    html.attr('xml:lang'),
    $('body').attr('lang'),
    $('meta[http-equiv="content-language" i]').attr('content'),
    $('meta[name="language" i],meta[name="dc.language" i],meta[name="dcterms.language" i]').attr('content'),
    $('meta[property="og:locale"]').attr('content')?.replace('_', '-'),
  ];
  for (const one of said) {
    const [tag = ''] = Intl.DateTimeFormat.supportedLocalesOf(readableTag(one) ?? []);
    if (tag !== '') return tag;
  }
  return null;
}

/** A tag Intl can read at all; it throws on anything else. */
function readableTag(tag: string | undefined): string | null {
  try {
    return tag === undefined ? null : (Intl.getCanonicalLocales(tag.trim())[0] ?? null);
  } catch {
    return null;
  }
}

function pageAddress($: CheerioAPI, markup: string): string | null {
  // browsers note where a page was saved from; the number is the length of the address
  const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(markup.slice(0, 2048))?.[1];
  const base = savedFrom ?? $('base').attr('href');
  const canonical = $('link[rel~="canonical" i]').attr('href');
  for (const said of [canonical, $('meta[property="og:url"]').attr('content'), savedFrom]) {
    const address = webAddress(said, base);
    if (address !== null) return address;
  }
  return null;
}

function webAddress(said: string | undefined, base: string | undefined): string | null {
  if (said === undefined || !URL.canParse(said, base)) return null;
  const { protocol, username, href } = new URL(said, base);
  return ['http:', 'https:'].includes(protocol) && username === '' ? href : null;
}
