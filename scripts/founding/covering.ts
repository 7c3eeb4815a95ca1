import type { PersonSheet, Statement } from '@/lib/record/schema';

const saidBy = ({ kind, certainty, disputed, ...rest }: Statement) => [
  kind,
  certainty,
  disputed ? 'disputed' : 'undisputed',
  ...('state' in rest ? [rest.state] : []),
];
const saidOf = (sheet: PersonSheet) => sheet.statements.flatMap(saidBy);
const traitsOf = (sheet: PersonSheet) => [
  ...saidOf(sheet),
  ...[sheet.nameBasis, sheet.mergeConfidence ?? 'unmerged', `in group ${sheet.present.group}`],
  ...(sheet.named ? [] : ['unnamed']),
  ...(sheet.apartFrom.length > 0 ? ['apart'] : []),
  ...(sheet.present.disputed ? ['present disputed'] : []),
];

/**
 * As many people as asked for: first those who have what fewest others have, of them whoever adds most. Throws where
 * something that statements say of anybody is said of none of them.
 */
export function coverAll(people: readonly PersonSheet[], many: number): PersonSheet[] {
  const taken: PersonSheet[] = [];
  const traits = new Map(people.map((sheet) => [sheet, new Set(traitsOf(sheet))]));
  const bearers = (trait: string) => people.filter((sheet) => traits.get(sheet)?.has(trait));
  const missing = new Set([...traits.values()].flatMap((each) => [...each]));
  const adds = (sheet: PersonSheet) => [...missing].filter((trait) => traits.get(sheet)?.has(trait)).length;
  while (taken.length < many) {
    const [rarest] = [...missing].sort((a, b) => bearers(a).length - bearers(b).length);
    const [next] = (rarest === undefined ? [...people] : bearers(rarest))
      .filter((sheet) => !taken.includes(sheet))
      .sort((a, b) => adds(b) - adds(a) || b.statements.length - a.statements.length);
    if (next === undefined) throw new Error(`fewer than ${many} people`);
    taken.push(next);
    for (const trait of traits.get(next) ?? []) missing.delete(trait);
  }
  const unsaid = people.flatMap(saidOf).find((each) => missing.has(each));
  if (unsaid !== undefined) throw new Error(`said of nobody who is taken: ${unsaid}`);
  return taken;
}
