import type { Engine } from './engine';
import { FAMILIES, FULL_NAMES } from './families';
import { OTHER_PEOPLE, SAME_PERSON } from './hand-rows';
import { count, nearNames, noVerdicts, printedApart, type Verdicts } from './pairs';
import { type Half, type Invented, invented } from './people';
import { diceOf } from './random';
import { expectedRank, noRecall, type Recall } from './report';

export interface Measuring {
  half: Half;
  /** namesakes among whom people are looked for; none asks for verdicts only */
  people: number;
  /** people asked for in each family */
  queries: number;
  /** pairs of different people */
  pairs: number;
  seed: number;
  /** part of the name of a family; '' measures all */
  only: string;
}

/** How well the spellings of one family find their people, and how they are judged beside the published names. */
export interface FamilyFigure {
  family: string;
  recall: Recall;
  verdicts: Verdicts;
}
export interface SpellingFigures {
  people: number;
  asked: number;
  families: FamilyFigure[];
  allFullNames: FamilyFigure;
  byHand: FamilyFigure;
  /** pairs of different people, by why their names are near */
  different: { kind: string; verdicts: Verdicts }[];
}

function distinct(people: readonly Invented[]): Invented[] {
  const seen = new Set<string>();
  return people.filter(({ given, family }) => {
    const name = `${given} ${family}`.toLowerCase();
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

const nothingYet = (family: string): FamilyFigure => ({
  family,
  recall: noRecall(),
  verdicts: noVerdicts(),
});

/** Searches asked at once; they wait for the database by turns. */
const atOnce = 4;

/**
 * Asks for invented people in every family of spellings, and judges pairs of different people. The same options give
 * the same figures on every machine. Ties count as their expected rank. `open` publishes names for a search to find.
 */
export async function measureSpelling(
  options: Measuring,
  open: (names: readonly string[]) => Promise<Engine>,
): Promise<SpellingFigures> {
  const seed = options.seed + (options.half === 'test' ? 1000 : 0);
  const dice = diceOf(seed);
  const asked = distinct(invented(options.queries * 2, options.half, seed)).slice(0, options.queries);
  const people = distinct([...asked, ...invented(options.people, 'all', seed + 1)]);
  const press = ['English', 'English', 'English', 'Russian Cyrillic', 'Swedish'] as const;
  const published = people.map((person) => FAMILIES[dice.pick(press)]?.(person, dice) ?? '');
  const names = [...new Set(SAME_PERSON.map(([name]) => name))];
  published.push(...names);
  const engine = options.people > 0 ? await open(published) : null;

  async function ask(query: string, id: number, { recall, verdicts }: FamilyFigure): Promise<void> {
    count(verdicts, query, published[id] ?? '', 'same');
    if (engine === null) return;
    const found = await engine.find(query);
    const rank = expectedRank(found, id);
    recall.asked += 1;
    recall.first += rank.first;
    recall.fifth += rank.fifth;
    if (rank.first < 1)
      recall.missed.push(`${query} for ${published[id]}, first ${published[found[0]?.id ?? -1]}`);
  }

  async function askAll(
    queries: readonly (readonly [string, number])[],
    figure: FamilyFigure,
  ): Promise<void> {
    const left = [...queries].reverse();
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let next = left.pop(); next !== undefined; next = left.pop()) await ask(...next, figure);
      }),
    );
  }

  const families: FamilyFigure[] = [];
  const allFullNames = nothingYet('all full names');
  for (const [family, print] of Object.entries(FAMILIES)) {
    if (!family.includes(options.only)) continue;
    const figure = nothingYet(family);
    await askAll(
      asked.map((person, id) => [print(person, dice), id] as const),
      figure,
    );
    families.push(figure);
    if (FULL_NAMES.includes(family)) add(allFullNames, figure);
  }
  const byHand = nothingYet('written by hand');
  await askAll(
    SAME_PERSON.map(([name, query]) => [query, people.length + names.indexOf(name)] as const),
    byHand,
  );
  await engine?.close();

  const kinds = new Map<string, Verdicts>();
  for (const near of nearNames(asked, options.pairs, dice)) {
    const verdicts = kinds.get(near.kind) ?? noVerdicts();
    kinds.set(near.kind, verdicts);
    const [one, other] = printedApart(near, dice);
    count(verdicts, one, other, 'different');
  }
  const handKinds = noVerdicts();
  for (const [one, other] of OTHER_PEOPLE) count(handKinds, one, other, 'different');
  kinds.set('written by hand', handKinds);
  const different = [...kinds].map(([kind, verdicts]) => ({ kind, verdicts }));
  return { people: people.length, asked: asked.length, families, allFullNames, byHand, different };
}

function add(sum: FamilyFigure, { recall, verdicts }: FamilyFigure): void {
  for (const key of ['asked', 'first', 'fifth'] as const) sum.recall[key] += recall[key];
  for (const key of ['pairs', 'same', 'maybe', 'different'] as const) sum.verdicts[key] += verdicts[key];
}
