import {
  defaultLanguage,
  inLanguage,
  type Language,
  languageOf,
  languages,
  readLanguage,
} from '@/lib/core/language';
import type { Address } from '@/lib/press/address';
import type { Change } from '@/lib/press/finish';
import type { Markup, StartTag } from '@/lib/press/markup';

/** Addresses of this site that are the same in every language: data, the desk, files of `public`. */
const withoutLanguages = /^\/(?:(?:api|desk|_next)(?:[/?#]|$)|healthz$|[^/?#]+\.[a-z0-9]+$)/;

/**
 * Puts the language of an address into the links of a page that is being finished, so that components write `/people`
 * and nobody can forget one: links and forms that lead inside the site, but not those that name a language of their own
 * (`hreflang`). A link that is the page in another language, `<a rel="alternate" hreflang="kk">`, gets this page's
 * address there, with its query.
 */
export function linksIn(address: Address): (mark: Markup) => Change | null {
  const language = languageOf(address.path);
  return (mark) => {
    if (mark.kind !== 'start') return null;
    const { tag } = mark;
    const attribute = leading(tag);
    const value = attribute === null ? undefined : tag.attributes.get(attribute);
    const start = attribute === null ? undefined : tag.places.get(attribute);
    if (value === undefined || start === undefined) return null;
    const end = start + value.length;
    const other = tag.attributes.get('hreflang');
    if (other !== undefined) {
      const there = readLanguage(other);
      if (there === null || !isThisPage(tag)) return null;
      return { start, end, text: escaped(addressIn(address, there)) };
    }
    const leads = value.startsWith('/') && !value.startsWith('//') && !withoutLanguages.test(value);
    if (language === defaultLanguage || !leads || languageOf(value) !== defaultLanguage) return null;
    return { start, end, text: inLanguage(value, language) };
  };
}

/** The same page with a head that names it in every language. */
export function nameLanguages(html: string, address: Address, origin: URL): string {
  // the first is the head's own: React escapes it in a title
  const end = html.indexOf('</head>');
  return end === -1 ? html : html.slice(0, end) + alternates(address, origin) + html.slice(end);
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
