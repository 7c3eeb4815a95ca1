import type { Element } from 'domhandler';
import { type NumberStyle, numberStyles, printNumber } from '@/lib/intake/formats/list-markers';

const typeStyles: Record<string, NumberStyle> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const latin: Record<string, string> = { 'lower-latin': 'lower-alpha', 'upper-latin': 'upper-alpha' };
const bulletSigns: Record<string, string> = { disc: '•', circle: '◦', square: '▪' };

const isEntry = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'name' in node && node.name === 'li';

/** The list-style-type of an element's own style attribute; null when it says none. */
export function ownListStyle(element: Element): string | null {
  const found = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(element.attribs.style ?? '');
  if (!found) return null;
  const words = (found[1] ?? '').toLowerCase().split(/\s+/);
  const known = words.find(
    (word) => word === 'none' || word in bulletSigns || word in latin || isNumber(word),
  );
  return known === undefined ? null : (latin[known] ?? known);
}

const isNumber = (word: string): word is NumberStyle => numberStyles.some((style) => style === word);

/**
 * The markers a browser prints before the entries of a list, in order, by HTML's rules for `type`, `start`,
 * `reversed` and `value` (HTML standard, 4.4.5 and 4.4.8) and by style attributes; '' where none is printed.
 * `depth` counts the bulleted lists around this one.
 */
export function listMarkers(list: Element, depth: number): Map<Element, string> {
  const entries = list.children.filter(isEntry);
  const styled = ownListStyle(list);
  if (list.name !== 'ol') {
    const usual = ['disc', 'circle', 'square'][Math.min(depth, 2)] ?? 'disc';
    return new Map(
      entries.map((entry) => {
        const style = ownListStyle(entry) ?? styled ?? list.attribs.type?.toLowerCase() ?? usual;
        return [entry, style === 'none' ? '' : (bulletSigns[style] ?? '•')];
      }),
    );
  }
  const reversed = 'reversed' in list.attribs;
  let number = wholeNumber(list.attribs.start) ?? (reversed ? entries.length : 1);
  return new Map(
    entries.map((entry) => {
      number = wholeNumber(entry.attribs.value) ?? number;
      const own = ownListStyle(entry) ?? styled;
      const typed = typeStyles[entry.attribs.type ?? ''] ?? typeStyles[list.attribs.type ?? ''] ?? 'decimal';
      const printed = marker(number, own ?? typed);
      number += reversed ? -1 : 1;
      return [entry, printed];
    }),
  );
}

function marker(number: number, style: string): string {
  if (style === 'none') return '';
  return bulletSigns[style] ?? `${printNumber(number, isNumber(style) ? style : 'decimal')}.`;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,6}/.test(text) ? Number.parseInt(text, 10) : null;
}
