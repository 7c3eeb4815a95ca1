import { engineOver } from '../spelling/engine';
import { type FamilyFigure, measureSpelling, type SpellingFigures } from '../spelling/measure';
import { share } from '../spelling/report';
import type { BenchServer } from './database';

/** Of people of the half kept apart; docs/spelling.md has the whole measure. */
export function measureSpellings(server: BenchServer, quick: boolean): Promise<SpellingFigures> {
  const people = quick ? 10_000 : 100_000;
  return measureSpelling(
    {
      ...{ half: 'test', seed: 20_263, only: '' },
      ...{ people, queries: quick ? 30 : 100, pairs: quick ? 2000 : 6000 },
    },
    (names) => engineOver(server, names),
  );
}

/** Least shares of an issue's aim: found first, among the first five. */
function aimOf(family: string): readonly [number | null, number | null] {
  if (family === 'all full names') return [0.985, 0.997];
  if (/inflected|genitive/.test(family)) return [0.97, null];
  if (/slip/.test(family)) return [null, 0.9];
  if (/^(Arabic|Armenian|Georgian|Greek|Hebrew) letters$|signs$/.test(family)) return [null, 0.85];
  return [0.96, 0.985];
}

function met({ family, recall: { asked, first, fifth } }: FamilyFigure): string {
  const [one, five] = aimOf(family);
  const aims = [one === null ? '' : `≥ ${one} first`, five === null ? '' : `≥ ${five} in five`];
  const missed = first < (one ?? 0) * asked || fifth < (five ?? 0) * asked;
  return `${aims.filter((aim) => aim !== '').join(', ')}: ${missed ? 'MISSED' : 'met'}`;
}

const heads = ['asked in', 'asked', 'first / in five', 'same / maybe / different', 'aim'];

/** The figures as two tables in Markdown: people found by spelling family, and different people taken for one. */
export function spellingTable(figures: SpellingFigures): string {
  const found = [...figures.families, figures.allFullNames, figures.byHand].map((one) => {
    const { asked, first, fifth } = one.recall;
    const { pairs, same, maybe, different } = one.verdicts;
    const verdicts = [same, maybe, different].map((each) => share(each, pairs)).join(' / ');
    return [one.family, String(asked), `${share(first, asked)} / ${share(fifth, asked)}`, verdicts, met(one)];
  });
  const merged = figures.different.map(({ kind, verdicts: { pairs, same, maybe } }) => {
    const aim = `no same: ${same === 0 ? 'met' : 'MISSED'}`;
    return [kind, String(pairs), share(same, pairs), share(maybe, pairs), aim];
  });
  const table = (rows: readonly string[][]): string => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  return [
    `Spellings, among ${figures.people.toLocaleString('en-GB')} people:`,
    table([heads, heads.map(() => '---'), ...found]),
    'Different people with near names:',
    table([['near by', 'pairs', 'called the same', 'maybe', 'aim'], heads.map(() => '---'), ...merged]),
  ].join('\n\n');
}
