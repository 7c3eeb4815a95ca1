/**
 * Message catalogs: every area for readers is whole in every language, with the same places for values and the plural
 * forms of its grammar; every key asked for exists, every key is asked for.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '@/lib/core/language';
import { areasOfOtherLanguages, catalogs, deskAreas } from '@/lib/language/messages';
import { faultsOf } from './messages';
import type { Tally } from './tally';

/** Messages of one area's file by dotted key: "state.held". */
function listMessages(value: unknown, before = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[before, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    listMessages(inner, before === '' ? key : `${before}.${key}`),
  );
}

/** Area by area, its messages by key. */
type Catalog = Map<string, Map<string, string>>;

const isWithoutEnglish = (area: string) => areasOfOtherLanguages.some((each) => each === area);
const isForDesk = (area: string) => deskAreas.some((each) => each === area);

/** Which area each translating name of a file speaks for: `const t = useTranslations('shell')`. */
const binding = /(?:const|let) (\w+) = (?:await )?(?:use|get)Translations\(\s*['"]([\w.]+)['"]\s*\)/g;

export function checkCatalog(tally: Tally, root: string, files: string[]): void {
  const byLanguage = new Map<string, Catalog>(languages.map((language) => [language, new Map()]));
  const strays: string[] = [];
  for (const file of files) {
    const found = /^messages\/(\w+)\/(\w+)\.json$/.exec(file);
    if (!found) continue;
    const [, language = '', area = ''] = found;
    const catalog = byLanguage.get(language);
    const messages = new Map(listMessages(JSON.parse(readFileSync(path.join(root, file), 'utf8'))));
    if (catalog === undefined) strays.push(`${file}: lib/core/language.ts knows no such language`);
    else catalog.set(area, messages);
    const loaded = languages.find((each) => each === language);
    if (loaded !== undefined && !(area in catalogs[loaded])) strays.push(`${file}: no catalog loads it`);
    if (language !== 'en' && isForDesk(area)) strays.push(`${file}: the desk speaks English`);
  }
  const english = byLanguage.get('en') ?? new Map<string, Map<string, string>>();
  const sources = files
    .filter((file) => /^(app|components|lib|e2e)\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
  tally.check('every file of messages is loaded', strays);
  tally.check('every language has the same messages', unequal(byLanguage, english));
  tally.check('every message has its values and plural forms in every language', faulty(byLanguage, english));
  tally.check('every message asked for exists', missing(sources, english));
  tally.check('every message is asked for', unused(sources, english));
}

function unequal(byLanguage: Map<string, Catalog>, english: Catalog): string[] {
  const found: string[] = [];
  for (const [language, own] of byLanguage) {
    for (const area of new Set([...english.keys(), ...own.keys()])) {
      if (isForDesk(area)) continue;
      const theirs = own.get(area) ?? new Map<string, string>();
      if (isWithoutEnglish(area) && language === 'en') continue;
      // any other language will do: all are compared with it
      const base = (isWithoutEnglish(area) ? byLanguage.get('ru') : english)?.get(area) ?? new Map();
      for (const key of base.keys())
        if (!theirs.has(key)) found.push(`messages/${language}/${area}.json lacks ${key}`);
      for (const key of theirs.keys())
        if (!base.has(key)) found.push(`messages/${language}/${area}.json alone has ${key}`);
    }
  }
  return found;
}

function faulty(byLanguage: Map<string, Catalog>, english: Catalog): string[] {
  return [...byLanguage].flatMap(([language, catalog]) =>
    [...catalog].flatMap(([area, messages]) =>
      [...messages].flatMap(([key, text]) => {
        const original = language === 'en' ? null : (english.get(area)?.get(key) ?? null);
        return faultsOf({ where: `messages/${language}/${area}.json ${key}`, language, text }, original);
      }),
    ),
  );
}

function missing(sources: { file: string; text: string }[], english: Catalog): string[] {
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
function knows(english: Catalog, area: string, key: string): boolean {
  const [file = '', ...inner] = area.split('.');
  return english.get(file)?.has([...inner, key].join('.')) === true;
}

/** A key counts as asked for when it, or a part of its beginning, stands in a source as a string of its own. */
function unused(sources: { file: string; text: string }[], english: Catalog): string[] {
  const said = new Set<string>();
  for (const { text } of sources) {
    for (const [, plain = ''] of text.matchAll(/['"`]([\w.-]+?)\.?(?:\$\{[^`]*)?['"`]/g)) said.add(plain);
  }
  return [...english].flatMap(([area, keys]) =>
    [...keys.keys()]
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
