/** Message catalogs: every language has the same keys, every key asked for exists, every key is asked for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tally } from './tally';

/** Keys of one area's file, dotted: "state.held". */
function listKeys(value: unknown, before = ''): string[] {
  if (typeof value !== 'object' || value === null) return [before];
  return Object.entries(value).flatMap(([key, inner]) =>
    listKeys(inner, before === '' ? key : `${before}.${key}`),
  );
}

/** Which area each translating name of a file speaks for: `const t = useTranslations('shell')`. */
const binding = /(?:const|let) (\w+) = (?:await )?(?:use|get)Translations\(\s*['"]([\w.]+)['"]\s*\)/g;

export function checkCatalog(tally: Tally, root: string, files: string[]): void {
  const areas = new Map<string, Map<string, Set<string>>>();
  for (const file of files) {
    const found = /^messages\/(\w+)\/(\w+)\.json$/.exec(file);
    if (!found) continue;
    const [, language = '', area = ''] = found;
    const keys = new Set(
      listKeys(JSON.parse(readFileSync(path.join(root, file), 'utf8'))).filter((key) => key !== ''),
    );
    areas.set(language, (areas.get(language) ?? new Map<string, Set<string>>()).set(area, keys));
  }
  const english = areas.get('en') ?? new Map<string, Set<string>>();
  const sources = files
    .filter((file) => /^(app|components|lib|e2e)\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
  tally.check('every language has the same messages', unequal(areas, english));
  tally.check('every message asked for exists', missing(sources, english));
  tally.check('every message is asked for', unused(sources, english));
}

function unequal(areas: Map<string, Map<string, Set<string>>>, english: Map<string, Set<string>>): string[] {
  const found: string[] = [];
  for (const [language, own] of areas) {
    for (const area of new Set([...english.keys(), ...own.keys()])) {
      const theirs = own.get(area) ?? new Set();
      const base = english.get(area) ?? new Set();
      for (const key of base)
        if (!theirs.has(key)) found.push(`messages/${language}/${area}.json lacks ${key}`);
      for (const key of theirs)
        if (!base.has(key)) found.push(`messages/${language}/${area}.json alone has ${key}`);
    }
  }
  return found;
}

function missing(sources: { file: string; text: string }[], english: Map<string, Set<string>>): string[] {
  const found: string[] = [];
  for (const { file, text } of sources) {
    const names = new Map<string, Set<string>>();
    for (const [, name = '', area = ''] of text.matchAll(binding)) {
      names.set(name, (names.get(name) ?? new Set()).add(area));
    }
    for (const [name, spoken] of names) {
      const call = new RegExp(`\\b${name}(?:\\.(?:rich|markup|raw|has))?\\(\\s*['"]([\\w.-]+)['"]`, 'g');
      for (const [, key = ''] of text.matchAll(call)) {
        const known = [...spoken].some((area) => knows(english, area, key));
        if (!known) found.push(`${file}: ${[...spoken].join(' or ')} has no "${key}"`);
      }
    }
  }
  return found;
}

/** An area may be given with the beginning of a key: "statements.stage". */
function knows(english: Map<string, Set<string>>, area: string, key: string): boolean {
  const [file = '', ...inner] = area.split('.');
  return english.get(file)?.has([...inner, key].join('.')) === true;
}

/** A key counts as asked for when it, or a part of its beginning, stands in a source as a string of its own. */
function unused(sources: { file: string; text: string }[], english: Map<string, Set<string>>): string[] {
  const said = new Set<string>();
  for (const { text } of sources) {
    for (const [, plain = ''] of text.matchAll(/['"`]([\w.-]+?)\.?(?:\$\{[^`]*)?['"`]/g)) said.add(plain);
  }
  return [...english].flatMap(([area, keys]) =>
    [...keys]
      .filter((key) => !beginnings(`${area}.${key}`, key).some((one) => said.has(one)))
      .map((key) => `${area}: ${key}`),
  );
}

function beginnings(...keys: string[]): string[] {
  return keys.flatMap((key) => {
    const parts = key.split('.');
    const whole = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
    // an area's name alone asks for nothing yet
    return key === keys[0] ? whole.slice(1) : whole;
  });
}
