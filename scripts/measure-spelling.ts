/**
 * Measures how well names are found and told apart, on invented people.
 *
 *   npm run measure-spelling                          100,000 namesakes, the half kept for testing; with the site's
 *                                                     own search in a PostgreSQL of the measure's own
 *   npm run measure-spelling -- --half train --people 20000 --queries 100 --examples 5
 */
import { parseArgs } from 'node:util';
import { startServer } from './bench/database';
import { engineOver } from './spelling/engine';
import { type FamilyFigure, type Measuring, measureSpelling, type SpellingFigures } from './spelling/measure';
import type { Verdicts } from './spelling/pairs';
import { recallLine, share } from './spelling/report';

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
const half = values.half === 'train' ? 'train' : 'test';
const examples = Number(values.examples);
const figures = await measure({
  half,
  people: Number(values.people),
  queries: Number(values.queries),
  pairs: Number(values.pairs),
  seed: Number(values.seed),
  only: values.only,
});

/** Without people only verdicts are measured, which needs no database. */
async function measure(options: Measuring): Promise<SpellingFigures> {
  if (options.people === 0)
    return measureSpelling(options, () => Promise.reject(new Error('nobody is looked for')));
  const server = await startServer();
  try {
    return await measureSpelling(options, (names) => engineOver(server, names));
  } finally {
    await server.stop();
  }
}

function verdictLine({ pairs, same, maybe, different }: Verdicts): string {
  return `${pairs} pairs: same ${share(same, pairs)}, maybe ${share(maybe, pairs)}, different ${share(different, pairs)}`;
}

function tell({ family, recall, verdicts }: FamilyFigure): void {
  process.stdout.write(`${recallLine(family, recall)}  ${verdictLine(verdicts)}\n`);
  for (const missed of recall.missed.slice(0, examples)) process.stdout.write(`      ${missed}\n`);
  for (const example of verdicts.examples.slice(0, examples)) process.stdout.write(`        ${example}\n`);
}

process.stdout.write(
  `${figures.people} people, ${figures.asked} of the ${half} half asked for in each family\n`,
);
for (const figure of [...figures.families, figures.allFullNames, figures.byHand]) tell(figure);
process.stdout.write('\nDifferent people:\n');
for (const { kind, verdicts } of figures.different) {
  process.stdout.write(`${kind.padEnd(40)} ${verdictLine(verdicts)}\n`);
  const merged = verdicts.examples.filter((example) => example.startsWith('same'));
  for (const example of [...merged, ...verdicts.examples].slice(0, examples * 3))
    process.stdout.write(`        ${example}\n`);
}
