import {
  defaultLanguage,
  inLanguage,
  type Language,
  languageOf,
  languages,
  readLanguage,
} from '@/lib/core/language';
import type { Address } from '@/lib/press/address';
import { type Markup, markupOf, type StartTag } from '@/lib/press/markup';

/** Addresses of this site that are the same in every language: data, the desk, files of `public`. */
const withoutLanguages = /^\/(?:(?:api|desk|_next)(?:[/?#]|$)|healthz$|[^/?#]+\.[a-z0-9]+$)/;

/**
 * Puts the language of an address into the links of a finished page, so that components write `/people` and nobody can
 * forget one: links and forms that lead inside the site, but not those that name a language of their own
 * (`hreflang`). A link that is the page in another language, `<a rel="alternate" hreflang="kk">`, gets this page's
 * address there, with its query. With an `origin` the head names the page in every language.
 */
export function localise(html: string, address: Address, origin: URL | null): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const mark of markupOf(html)) {
    const change = changeAt(mark, address, origin);
    if (change === null) continue;
    pieces.push(html.slice(copied, change.start), change.text);
    copied = change.end;
  }
  pieces.push(html.slice(copied));
  return pieces.join('');
}

type Change = { start: number; end: number; text: string };

function changeAt(mark: Markup, address: Address, origin: URL | null): Change | null {
  if (mark.kind === 'end' && mark.name === 'head' && origin !== null) {
    return { start: mark.start, end: mark.start, text: alternates(address, origin) };
  }
  if (mark.kind !== 'start') return null;
  const { tag } = mark;
  const attribute = leading(tag);
  const value = attribute === null ? undefined : tag.attributes.get(attribute);
  const start = attribute === null ? undefined : tag.places.get(attribute);
  if (value === undefined || start === undefined) return null;
  const end = start + value.length;
  const other = tag.attributes.get('hreflang');
  if (other !== undefined) {
    const language = readLanguage(other);
    if (language === null || !isThisPage(tag)) return null;
    return { start, end, text: escaped(addressIn(address, language)) };
  }
  const language = languageOf(address.path);
  const leads = value.startsWith('/') && !value.startsWith('//') && !withoutLanguages.test(value);
  if (language === defaultLanguage || !leads || languageOf(value) !== defaultLanguage) return null;
  return { start, end, text: inLanguage(value, language) };
}

/** The attribute that leads on; null where the element leads nowhere a reader goes. */
function leading({ name, attributes }: StartTag): 'href' | 'action' | null {
  if (name === 'form') return 'action';
  if (name === 'a' || name === 'area') return 'href';
  return name === 'link' && /\b(?:alternate|next|prev)\b/i.test(attributes.get('rel') ?? '') ? 'href' : null;
}

const isThisPage = ({ name, attributes }: StartTag) =>
  name === 'a' && (attributes.get('rel') ?? '').split(/\s+/).includes('alternate');

const addressIn = ({ path, query }: Address, language: Language) => inLanguage(path, language) + query;

/** The page in each language, and where whoever speaks none of them is sent (Google's and Yandex's `hreflang`). */
function alternates(address: Address, origin: URL): string {
  const link = (named: string, language: Language) => {
    const href = escaped(origin.origin + addressIn(address, language));
    return `<link rel="alternate" hreflang="${named}" href="${href}"/>`;
  };
  return [...languages.map((each) => link(each, each)), link('x-default', defaultLanguage)].join('');
}

/** An address comes from whoever asks. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
