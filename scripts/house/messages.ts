/** What a single message needs in every language: the same places for values, and the plural forms of its grammar. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Cardinal forms that whole numbers take (CLDR): a message without one of them falls back to a wrong one. */
const forms: Readonly<Record<string, readonly string[]>> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  kk: ['other'],
};

export interface Message {
  /** "messages/ru/home.json: change.person_first". */
  where: string;
  language: string;
  text: string;
}

/** What is wrong with a message beside its English original (null: there is none), in words; empty if nothing is. */
export function faultsOf(message: Message, english: string | null): string[] {
  const read = elementsOf(message.text);
  if (read === null) return [`${message.where}: cannot be read as an ICU message`];
  const faults = missingForms(read, forms[message.language] ?? []).map(
    (missing) => `${message.where}: ${missing}`,
  );
  const original = english === null ? null : elementsOf(english);
  if (original === null) return faults;
  const [ours, theirs] = [placesOf(read), placesOf(original)];
  for (const name of theirs) if (!ours.has(name)) faults.push(`${message.where}: lacks ${name}`);
  for (const name of ours) if (!theirs.has(name)) faults.push(`${message.where}: alone has ${name}`);
  return faults;
}

function elementsOf(text: string): MessageFormatElement[] | null {
  try {
    return parse(text, { ignoreTag: false });
  } catch {
    return null;
  }
}

/** Values and tags of a message, whatever their order: "{count}", "{gender: female}", "<link>". */
function placesOf(elements: readonly MessageFormatElement[]): Set<string> {
  const places = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    places.add(element.type === TYPE.tag ? `<${element.value}>` : `{${element.value}}`);
    if (element.type === TYPE.tag) for (const inner of placesOf(element.children)) places.add(inner);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    for (const [option, { value }] of Object.entries(element.options)) {
      if (element.type === TYPE.select) places.add(`{${element.value}: ${option}}`);
      for (const inner of placesOf(value)) places.add(inner);
    }
  }
  return places;
}

function missingForms(elements: readonly MessageFormatElement[], wanted: readonly string[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return missingForms(element.children, wanted);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => missingForms(value, wanted));
    if (element.type === TYPE.select) return inner;
    const lacking = wanted.filter((form) => !(form in element.options));
    return [...inner, ...lacking.map((form) => `{${element.value}} lacks the plural form "${form}"`)];
  });
}
