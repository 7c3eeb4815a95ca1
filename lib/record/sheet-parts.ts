import { descriptions, type PersonSheet, type Statement } from '@/lib/record/schema';

/** The statements of a sheet in the three parts that a page and a paper of it have, each in the order of the sheet. */
export function partsOf({ statements }: Pick<PersonSheet, 'statements'>) {
  return {
    happened: toldOnce(statements.filter(({ kind }) => kind !== 'demand' && !descriptions.includes(kind))),
    asked: statements.filter(({ kind }) => kind === 'demand'),
    described: statements.filter(({ kind }) => descriptions.includes(kind)),
  };
}

/** Without the custody "dead" where the same document tells of the death: one entry says both. */
export function toldOnce(statements: readonly Statement[]): Statement[] {
  const deaths = new Set(statements.filter(({ kind }) => kind === 'death').map(({ statedBy }) => statedBy));
  return statements.filter(
    (each) => !(each.kind === 'custody' && each.state === 'dead' && deaths.has(each.statedBy)),
  );
}
