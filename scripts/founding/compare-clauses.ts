/** Clauses and stated numbers. */
import type { Gold } from './gold';
import type { Kept } from './kept';
import { type Row, sameTexts, wordsAgree } from './table';

/** Demands and instructions, then positions: verb, action, addressees and words. */
export function compareClauses(gold: Gold, kept: Kept): Row[] {
  return (['demands', 'positions'] as const).map((which) => {
    const positions = which === 'positions';
    const ours = kept.clauses.filter(({ kind }) => (kind === 'position') === positions);
    const row = sameTexts(
      positions ? 'positions' : 'demands and instructions',
      gold[which].map(({ id, kind }) => `${id} ${kind}`),
      ours.map(({ key, kind }) => `${key} ${kind}`),
    );
    const problems = gold[which].flatMap((theirs) => {
      const clause = ours.find(({ key }) => key === theirs.id);
      if (!clause) return [];
      const said = [
        wordsAgree(gold, theirs, clause),
        clause.verb !== null && theirs.verb.startsWith(clause.verb) ? null : 'another verb',
        theirs.action === undefined || theirs.action === clause.action ? null : 'another action',
        clause.addressees.length === theirs.addressee.length ? null : 'other addressees',
        clause.addresseeStated === (theirs.addressee_stated ?? null) ? null : 'addressee stated otherwise',
        ...theirs.addressee.map((slug) =>
          gold.organisations.some(({ id }) => id === slug) && !clause.addressees.includes(slug)
            ? `${slug} is not among its addressees`
            : null,
        ),
      ];
      return said.flatMap((problem) => (problem ? [`${theirs.id}: ${problem}`] : []));
    });
    return { ...row, unexplained: [...row.unexplained, ...problems] };
  });
}

/** Every number a document states, with its bounds, date and words. */
export function compareNumbers(gold: Gold, kept: Kept): Row {
  const line = (key: string, ...rest: (number | string | null)[]) => [key, ...rest].join(' ');
  const row = sameTexts(
    'stated numbers',
    gold.numbers.map(({ id, exact, min, max, date }) => line(id, exact, min, max, date)),
    kept.numbers.map(({ key, exact, min, max, dated }) => line(key, exact, min, max, dated)),
  );
  const problems = gold.numbers.flatMap((theirs) => {
    const ours = kept.numbers.find(({ key }) => key === theirs.id);
    const problem = ours ? wordsAgree(gold, theirs, ours) : null;
    return problem ? [`${theirs.id}: ${problem}`] : [];
  });
  return { ...row, unexplained: [...row.unexplained, ...problems] };
}
