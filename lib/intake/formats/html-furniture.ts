import type { Element } from 'domhandler';

/** Never printed, or only by a script. */
const unprinted = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base', 'iframe', 'frame'],
  ...['object', 'embed', 'svg', 'canvas', 'audio', 'video', 'map', 'select', 'datalist', 'input', 'textarea'],
  ...['button', 'dialog', 'math', 'area', 'noframes', 'applet', 'param', 'source', 'track', 'img', 'picture'],
]);
const hiddenClasses =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|d-none|hidden-print|usa-sr-only|is-hidden|u-hidden|offscreen)(?:$|[\s_-])/i;
const furnitureClasses =
  /(?:^|[\s_-])(?:nav|navbar|navigation|navi|menu|breadcrumbs?|toolbar|buttondocwin|share|sharing|social|addthis|cookies?|consent|newsletter|signup|subscribe|donate|donation|pager|pagination|skip|skiplinks?|related|recommended|promo|banner|advert|sidebar|footer|language-?(?:selector|switcher|list)|langs?-?menu|erpl_wai-access|erpl_header|erpl_footer|masthead|login|search-?form|feedback|print-?links?)(?:$|[\s_-])/i;
const furnitureRoles = /^(?:navigation|banner|contentinfo|search|menu|menubar|toolbar|dialog|alertdialog)$/i;

/** Whether a browser without scripts would show nothing of this element. */
export function isHidden({ name, attribs }: Element): boolean {
  if (unprinted.has(name)) return true;
  if ('hidden' in attribs && attribs.hidden !== 'until-found') return true;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs.style ?? '')) return true;
  return hiddenClasses.test(attribs.class ?? '');
}

/** Whether the markup itself calls this element the frame of a page rather than its text. */
export function isFurniture({ name, attribs }: Element): boolean {
  if (['nav', 'footer', 'form', 'menu'].includes(name)) return true;
  if (furnitureRoles.test(attribs.role ?? '')) return true;
  if (['body', 'html', 'main', 'article'].includes(name)) return false;
  return furnitureClasses.test(attribs.class ?? '') || furnitureClasses.test(attribs.id ?? '');
}

export function isFootnote({ name, attribs }: Element): boolean {
  if (/^doc-(?:footnote|endnotes?)$/.test(attribs.role ?? '')) return true;
  if (['sup', 'a', 'span', 'b', 'i', 'em', 'strong'].includes(name)) return false;
  return /(?:^|[\s_-])(?:footnotes?|endnotes?|fn|note-de-bas)(?:$|[\s_-])/i.test(
    `${attribs.class ?? ''} ${attribs.id ?? ''}`,
  );
}
