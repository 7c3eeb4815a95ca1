import { lineOf, presentOf } from '@/lib/custody/rules';
import {
  type Naming,
  type PersonSheet,
  type PrintedName,
  personSheet,
  type Statement,
} from '@/lib/record/schema';
import { type Dice, diceOf } from '../spelling/random';
import { russified } from '../spelling/russian';
import { french, swedish } from '../spelling/western';
import { crowdOf, type Somebody } from './crowd';
import { factsOf } from './facts';
import { drawPapers, type Paper, papersOf } from './papers';

const usualSeed = 20_261_121;
/** Every so many sheets one is parsed by the record's own schema; statements all are. */
const parsedEvery = 100;

const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);

function namingOf(paper: Paper, facts: readonly Statement[]): Naming {
  const labels = facts.flatMap(({ citations }) =>
    citations.filter(({ document }) => document === paper.slug).map(({ label }) => label),
  );
  return {
    document: paper.slug,
    reference: paper.reference,
    title: paper.title,
    kind: paper.kind,
    stated: paper.stated.edtf,
    statedFrom: paper.stated.from,
    statedUntil: paper.stated.until,
    passages: labels.length > 0 ? [...new Set(labels)] : ['para-1'],
  };
}

/** Each document prints the name in the habit of its language. */
function printedIn(paper: Paper, who: Somebody, { passages }: Naming, dice: Dice): PrintedName {
  const { given, family } = who.person;
  const write = (writer: (cyrillic: string, dice: Dice) => string) =>
    [given, family].map((part) => capital(writer(russified(part.toLowerCase(), dice), dice))).join(' ');
  const forms: Record<string, () => string> = {
    ru: () => write((cyrillic) => cyrillic),
    sv: () => write(swedish),
    fr: () => write(french),
  };
  return {
    form: forms[paper.language]?.() ?? who.name,
    language: paper.language,
    script: paper.language === 'ru' ? 'Cyrl' : 'Latn',
    order: 'given_family',
    kind: 'printed',
    inflection: null,
    document: paper.slug,
    reference: paper.reference,
    passages,
    occurrences: passages.length,
  };
}

const momentSaid = (each: Statement) => each.until ?? each.from ?? each.statedFrom;

function newestFirst(a: Statement, b: Statement): number {
  const [dayA, dayB] = [momentSaid(a), momentSaid(b)];
  return dayA === dayB ? (a.key < b.key ? -1 : 1) : dayA < dayB ? 1 : -1;
}

/** From one to six documents, mostly one or two. */
function howMany(dice: Dice): number {
  let count = 1;
  while (count < 6 && dice.chance(0.42)) count += 1;
  return count;
}

function sheetOf(
  who: Somebody,
  crowd: readonly Somebody[],
  papers: readonly Paper[],
  seed: number,
): PersonSheet {
  const dice = diceOf(seed + who.number * 7919);
  const naming = drawPapers(papers, howMany(dice), dice);
  const facts = factsOf(dice, who, naming, crowd);
  const namings = naming.map((paper) => namingOf(paper, facts));
  const nearby = Array.from({ length: Math.floor(dice.next() * 9) }, () => dice.pick(crowd));
  const beside = (one: Somebody | undefined) => (one ? [{ slug: one.slug, name: one.name }] : []);
  return {
    sheet: 'person/1',
    number: who.number,
    slug: who.slug,
    name: who.name,
    sortName: who.sortName,
    named: true,
    nameBasis: 'verbatim',
    mergeConfidence: naming.length > 1 ? (dice.chance(0.1) ? 'probable' : 'certain') : null,
    identityNote: null,
    mergedFrom: [],
    apartFrom: who.namesakes
      .filter((number) => number !== who.number)
      .slice(0, 3)
      .flatMap((number) => beside(crowd[number - 1])),
    names: naming.map((paper, index) => printedIn(paper, who, namings[index] ?? namingOf(paper, []), dice)),
    present: presentOf(facts, namings),
    line: lineOf(facts, namings),
    statements: facts.sort(newestFirst),
    namings,
    namedWith: [...new Set(nearby)]
      .filter((one) => one !== who)
      .flatMap((one) =>
        beside(one).map((named) => ({
          ...named,
          documents: namings.slice(0, 1).map(({ document }) => document),
        })),
      ),
  };
}

/**
 * Sheets of `count` people who do not exist, in the order of their numbers from 1; the same for the same seed. Gaps,
 * doubt and namesakes are those of a real register (see `gaps` in facts.ts and crowdOf). Made one at a time, since
 * 100,000 sheets are a gigabyte.
 */
export function* inventPeople(count: number, seed = usualSeed): Generator<PersonSheet> {
  const crowd = crowdOf(count, seed);
  const papers = papersOf(count, seed);
  for (const who of crowd) {
    const sheet = sheetOf(who, crowd, papers, seed);
    yield who.number % parsedEvery === 1 ? personSheet.parse(sheet) : sheet;
  }
}

/** The documents that name those people. */
export const papersFor = (count: number, seed = usualSeed): Paper[] => papersOf(count, seed);
