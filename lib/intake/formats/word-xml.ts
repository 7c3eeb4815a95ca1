import { load } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';

/** Small words for reading WordprocessingML (ECMA-376, part 1, 17). Names are read without their prefix. */
export const isElement = (node: AnyNode): node is Element => 'attribs' in node;

export const localName = (element: Element): string => element.name.slice(element.name.indexOf(':') + 1);

export const childrenOf = (element: Element | null, name?: string): Element[] =>
  (element?.children ?? []).filter(isElement).filter((one) => name === undefined || localName(one) === name);

export const childOf = (element: Element | null, name: string): Element | null =>
  childrenOf(element, name)[0] ?? null;

/** An attribute by its name without prefix; null when absent. */
export function attribute(element: Element | null, name: string): string | null {
  if (element === null) return null;
  for (const [key, value] of Object.entries(element.attribs)) {
    if (key === name || key.endsWith(`:${name}`)) return value;
  }
  return null;
}

/** The `val` of a child, as most properties are written. */
export const settingOf = (element: Element | null, name: string): string | null =>
  attribute(childOf(element, name), 'val');

/** A property that is on when it is there, unless it says off. */
export function isOn(element: Element | null, name: string): boolean {
  const property = childOf(element, name);
  return property !== null && !['0', 'false', 'off'].includes(attribute(property, 'val') ?? '');
}

/** The root element of a part; null when the part holds none. Entities of its own are never expanded. */
export function parsePart(bytes: Uint8Array): Element | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const roots = load(new TextDecoder(wide).decode(bytes), { xml: true }).root().get(0)?.children ?? [];
  return roots.find(isElement) ?? null;
}
