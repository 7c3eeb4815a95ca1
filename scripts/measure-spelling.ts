/**
 * Measures how well names are found and told apart, on invented people.
 *
 *   npm run measure-spelling                          100,000 namesakes, the half kept for testing
 *   npm run measure-spelling -- --half train --people 20000 --queries 100 --examples 5
 */
import { parseArgs } from 'node:util';
import { engineOf } from './spelling/engine';
import { FAMILIES, FULL_NAMES } from './spelling/families';
import { OTHER_PEOPLE, SAME_PERSON } from './spelling/hand-rows';
import { count, nearNames, noVerdicts, printedApart, type Verdicts } from './spelling/pairs';
import { type Half, type Invented, invented } from './spelling/people';
import { diceOf } from './spelling/random';
import { expectedRank, noRecall, type Recall, recallLine, share } from './spelling/report';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'test' },
    people: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '300' },
    pairs: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '7' },
    examples: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
  },
});
const half: Half = values.half === 'train' ? 'train' : 'test';
const seed = Number(values.seed) + (half === 'test' ? 1000 : 0);
const dice = diceOf(seed);
const examples = Number(values.examples);

function distinct(people: readonly Invented[]): Invented[] {
  const seen = new Set<string>();
  return people.filter(({ given, family }) => {
    const name = `${given} ${family}`.toLowerCase();
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

const queries = Number(values.queries);
const asked = distinct(invented(queries * 2, half, seed)).slice(0, queries);
const people = distinct([...asked, ...invented(Number(values.people), 'all', seed + 1)]);
const printer = (): string =>
  dice.pick(['English', 'English', 'English', 'Russian Cyrillic', 'Swedish'] as const);
const published = people.map((person) => FAMILIES[printer()]?.(person, dice) ?? '');

const byHand = [...new Set(SAME_PERSON.map(([name]) => name))];
published.push(...byHand);

process.stdout.write(
  `${people.length} people, ${asked.length} of the ${half} half asked for in each family\n`,
);
const engine = Number(values.people) > 0 ? engineOf(published) : null;

/** Asks for one person by one spelling, and judges the spelling against the published name. */
function ask(query: string, id: number, recall: Recall, verdicts: Verdicts): void {
  count(verdicts, query, published[id] ?? '', 'same');
  if (engine === null) return;
  const found = engine.find(query);
  const rank = expectedRank(found, id);
  recall.asked += 1;
  recall.first += rank.first;
  recall.fifth += rank.fifth;
  if (rank.first < 1)
    recall.missed.push(`${query} for ${published[id]}, first ${published[found[0]?.id ?? -1]}`);
}

function tell(family: string, recall: Recall, verdicts: Verdicts): void {
  process.stdout.write(`${recallLine(family, recall)}  ${verdictLine(verdicts)}\n`);
  for (const missed of recall.missed.slice(0, examples)) process.stdout.write(`      ${missed}\n`);
  for (const example of verdicts.examples.slice(0, examples)) process.stdout.write(`        ${example}\n`);
}

const all = noRecall();
const allVerdicts = noVerdicts();
for (const [family, print] of Object.entries(FAMILIES)) {
  if (values.only !== '' && !family.includes(values.only)) continue;
  const recall = noRecall();
  const verdicts = noVerdicts();
  asked.forEach((person, id) => {
    ask(print(person, dice), id, recall, verdicts);
  });
  if (FULL_NAMES.includes(family)) {
    for (const sum of ['asked', 'first', 'fifth'] as const) all[sum] += recall[sum];
    for (const sum of ['pairs', 'same', 'maybe', 'different'] as const) allVerdicts[sum] += verdicts[sum];
  }
  tell(family, recall, verdicts);
}
tell('all full names', all, allVerdicts);

const recallByHand = noRecall();
const verdictsByHand = noVerdicts();
for (const [name, query] of SAME_PERSON) {
  ask(query, people.length + byHand.indexOf(name), recallByHand, verdictsByHand);
}
tell('written by hand', recallByHand, verdictsByHand);

const kinds = new Map<string, Verdicts>();
for (const near of nearNames(asked, Number(values.pairs), dice)) {
  const verdicts = kinds.get(near.kind) ?? noVerdicts();
  kinds.set(near.kind, verdicts);
  const [one, other] = printedApart(near, dice);
  count(verdicts, one, other, 'different');
}
const handKinds = noVerdicts();
for (const [one, other] of OTHER_PEOPLE) count(handKinds, one, other, 'different');
kinds.set('written by hand', handKinds);
process.stdout.write('\nDifferent people:\n');
for (const [kind, verdicts] of kinds) {
  process.stdout.write(`${kind.padEnd(40)} ${verdictLine(verdicts)}\n`);
  const worst = verdicts.examples.filter((example) => example.startsWith('same'));
  for (const example of [...worst, ...verdicts.examples].slice(0, examples * 3))
    process.stdout.write(`        ${example}\n`);
}

function verdictLine({ pairs, same, maybe, different }: Verdicts): string {
  return `${pairs} pairs: same ${share(same, pairs)}, maybe ${share(maybe, pairs)}, different ${share(different, pairs)}`;
}
