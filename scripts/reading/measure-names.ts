import type { Founding } from '@/lib/founding/read';
import type { HeldTexts } from '@/lib/founding/texts';
import { findMentions } from '@/lib/intake/names/find-mentions';
import { type KnownPeople, knownPeopleOf, nobody } from '@/lib/intake/names/known-people';
import type { NamePassage, NamesFound } from '@/lib/intake/names/schema';
import { inventedTexts } from './invented';

/** Aims of the measures: at least these shares, at most so many false ones in all founding documents. */
const AIMS = { known: { found: 1, first: 1, falseOnes: 5 }, unknown: { found: 0.95, falseOnes: 15 } };

interface Count {
  names: number;
  found: number;
  /** Found with the right person as first candidate. */
  first: number;
  falseOnes: string[];
  missed: string[];
}

const noCount = (): Count => ({ names: 0, found: 0, first: 0, falseOnes: [], missed: [] });

/**
 * Measures names on the founding documents: with everyone known, with only the spellings of other documents known,
 * with nobody known; then on texts with invented people. True when the aims are met.
 */
export async function measureNames(
  founding: Founding,
  held: HeldTexts,
  print: (line: string) => void,
  examples: number,
): Promise<boolean> {
  const everyone = knownOf(founding, () => true);
  const known = noCount();
  const others = noCount();
  const unknown = noCount();
  let inOthers = 0;
  for (const document of founding.documents) {
    const texts = held.get(document.key);
    if (!texts) continue;
    const passages = document.passages.map(
      ({ label, kind }): NamePassage => ({ label, kind, text: texts.passages.get(label) ?? '' }),
    );
    const people = new Map<string, string>();
    for (const { passage, start, end, named, person } of founding.mentions) {
      const [key, label] = passage.split('/');
      if (named && key === document.key) people.set(`${label}/${start}/${end}`, person ?? '');
    }
    const named = new Set(
      founding.people.flatMap(({ slug, names }) =>
        names.some((form) => form.document !== document.key) ? [slug] : [],
      ),
    );
    for (const person of people.values()) if (named.has(person)) inOthers += 1;
    const elsewhere = knownOf(founding, (form) => form.document !== document.key);
    for (const [count, whom] of [
      [known, everyone],
      [others, elsewhere],
      [unknown, nobody],
    ] as const) {
      const read = await findMentions(passages, document.text.language, whom);
      compare(count, document.key, read, people, passages);
    }
  }
  print(`names, everyone known: ${lineOf(known, true)}`);
  tell(known, print, examples);
  print(
    `names, only spellings of other documents known: ${lineOf(others, true)} (${inOthers} stand in another document)`,
  );
  print(`names, nobody known: ${lineOf(unknown, false)}`);
  tell(unknown, print, examples);
  for (const folder of ['train', 'test']) await measureInvented(folder, print, examples);
  return (
    known.found >= known.names * AIMS.known.found &&
    known.first >= known.names * AIMS.known.first &&
    known.falseOnes.length <= AIMS.known.falseOnes &&
    unknown.found >= unknown.names * AIMS.unknown.found &&
    unknown.falseOnes.length <= AIMS.unknown.falseOnes
  );
}

async function measureInvented(
  folder: string,
  print: (line: string) => void,
  examples: number,
): Promise<void> {
  const all = noCount();
  for (const { name, language, passages, names } of inventedTexts(folder)) {
    const count = noCount();
    const people = new Map([...names].map((place) => [place, '']));
    compare(count, name, await findMentions(passages, language, nobody), people, passages);
    print(`  ${folder}/${name}: ${lineOf(count, false)}`);
    tell(count, print, examples);
    all.names += count.names;
    all.found += count.found;
    all.falseOnes.push(...count.falseOnes);
  }
  print(`names, invented texts (${folder}), nobody known: ${lineOf(all, false)}`);
}

function knownOf(founding: Founding, isGiven: (form: { document: string | null }) => boolean): KnownPeople {
  return knownPeopleOf(
    founding.people.map(({ slug, names }) => ({
      person: slug,
      forms: [...new Set(names.filter(isGiven).map(({ form }) => form))],
    })),
  );
}

function compare(
  count: Count,
  text: string,
  read: NamesFound,
  people: ReadonlyMap<string, string>,
  passages: readonly NamePassage[],
): void {
  const printed = (place: string): string => {
    const [label, start, end] = place.split('/');
    return passages.find((one) => one.label === label)?.text.slice(Number(start), Number(end)) ?? '';
  };
  const found = new Set<string>();
  for (const { passage, span, surface, candidates, rule } of read.mentions) {
    const place = `${passage}/${span.start}/${span.end}`;
    const person = people.get(place);
    if (person === undefined) {
      count.falseOnes.push(`${text}/${passage}: ${surface} (${rule})`);
      continue;
    }
    found.add(place);
    count.found += 1;
    if (candidates[0]?.person === person) count.first += 1;
    else if (candidates.length > 0 && person !== '') {
      count.missed.push(`${text}/${passage}: ${surface} is ${person}, not ${candidates[0]?.person}`);
    }
  }
  count.names += people.size;
  for (const place of people.keys()) {
    if (!found.has(place)) count.missed.push(`${text}/${place} not found: ${printed(place)}`);
  }
}

function lineOf({ names, found, first, falseOnes }: Count, withPeople: boolean): string {
  const share = names === 0 ? '' : ` (${((found / names) * 100).toFixed(1)} %)`;
  const people = withPeople ? `, ${first} with the right person first` : '';
  return `${found} of ${names} found${share}${people}; ${falseOnes.length} false`;
}

function tell({ missed, falseOnes }: Count, print: (line: string) => void, examples: number): void {
  for (const line of missed.slice(0, examples)) print(`    missed ${line}`);
  for (const line of falseOnes.slice(0, examples)) print(`    false  ${line}`);
}
