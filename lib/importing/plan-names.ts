import anyAscii from 'any-ascii';
import type { Cells } from '@/lib/importing/cells';
import type { Mapping, Remark } from '@/lib/importing/schema';
import type { NameInput, PersonInput } from '@/lib/people/schema';
import { scriptOf, slugOf } from '@/lib/readings/rules';

type Named = Pick<PersonInput, 'usualName' | 'sortName' | 'given' | 'family' | 'nameBasis'> & {
  form: string;
};

const mostLetters = 200;
const languageForm = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

const capitals = (text: string) => text.replace(/(^|[\s-])(\p{L})/gu, (whole) => whole.toUpperCase());
const inLatin = (text: string) => (scriptOf(text) === 'Latn' ? text : capitals(anyAscii(text)));

/**
 * The name of a row in the order the mapping says, and as a reader sees it first: in Latin letters, given name first.
 * A name in other letters is written in Latin ones by us, and says so (`derived`).
 */
export function likelyName(cells: Cells, order: Mapping['order']): Named | Remark {
  const [given, family, whole] = [cells.one('given'), cells.one('family'), cells.one('name')];
  const parts = whole.replaceAll(',', ' ').split(/\s+/u).filter(Boolean);
  const turned = order === 'family_given' || /^[^,]+,[^,]+$/u.test(whole);
  const split =
    given !== '' || family !== ''
      ? { given, family }
      : parts.length < 2
        ? { given: '', family: whole }
        : turned
          ? { given: parts.slice(1).join(' '), family: parts[0] ?? '' }
          : { given: parts.slice(0, -1).join(' '), family: parts.at(-1) ?? '' };
  const latin = { given: inLatin(split.given), family: inLatin(split.family) };
  const usualName = [latin.given, latin.family].filter(Boolean).join(' ');
  const form = whole === '' ? [split.given, split.family].filter(Boolean).join(' ') : whole;
  if (usualName === '') return { code: 'name_missing', values: {} };
  if (usualName.length > mostLetters || form.length > mostLetters) return { code: 'name_long', values: {} };
  if (slugOf(usualName) === 'unnamed') return { code: 'name_unwritable', values: {} };
  const both = latin.given !== '' && latin.family !== '';
  return {
    form: form.replace(/\s+/gu, ' '),
    usualName,
    sortName: both ? `${latin.family}, ${latin.given}` : usualName,
    given: latin.given === '' ? null : latin.given.slice(0, 100),
    family: latin.family === '' ? null : latin.family.slice(0, 100),
    nameBasis: form === usualName ? 'verbatim' : scriptOf(form) === 'Latn' ? 'inverted' : 'derived',
  };
}

/** The spellings of a row: the name as it is written there, and the others, each once. */
export function namesOf(cells: Cells, mapping: Mapping, form: string, faults: Remark[]): NameInput[] {
  const language = cells.one('language') === '' ? mapping.language : cells.one('language');
  if (!languageForm.test(language)) {
    faults.push({ code: 'not_a_language', values: { text: language.slice(0, 60) } });
    return [];
  }
  const script = cells.one('script');
  if (script !== '' && !/^[A-Z][a-z]{3}$/u.test(script)) {
    faults.push({ code: 'not_a_script', values: { text: script.slice(0, 60) } });
    return [];
  }
  const others = cells
    .all('other_names')
    .flatMap((text) => text.split(/[;|\n]/u))
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && text.toLowerCase() !== form.toLowerCase());
  if (others.some((text) => text.length > mostLetters)) faults.push({ code: 'name_long', values: {} });
  const orderOf = (text: string) =>
    /\s/u.test(text)
      ? text.includes(',')
        ? ('family_given' as const)
        : mapping.order
      : ('family_only' as const);
  const row = (text: string, kind: NameInput['kind']): NameInput => ({
    form: text,
    language,
    // a row says the script of its name; a spelling in other letters says its own
    script: script !== '' && kind === 'usual' ? script : scriptOf(text),
    order: orderOf(text),
    kind,
    inflection: null,
    documentId: null,
    occurrences: null,
  });
  const different = [...new Map(others.map((text) => [text.toLowerCase(), text])).values()];
  return [row(form, 'usual'), ...different.map((text) => row(text, 'alias'))];
}
