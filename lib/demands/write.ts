import type { WriteTx } from '@/lib/db/writers';

export type Clause = {
  key: string;
  documentId: number;
  passageId: number;
  kind: 'demand' | 'instruction' | 'position';
  verb: string | null;
  action: string | null;
  summary: string;
  quote: string;
  start: number;
  end: number;
  addresseeStated: boolean | null;
  note: string | null;
  addressees: { organisationId: number | null; personNumber: number | null; words: string | null }[];
};

/** Records a clause that asks for an act, closes a document or takes a position, with whom it is addressed to. */
export async function recordClause(tx: WriteTx, { addressees, ...columns }: Clause): Promise<number> {
  const { id } = await tx.demand.create({ data: columns, select: { id: true } });
  await tx.demandAddressee.createMany({
    data: addressees.map((addressee) => ({ ...addressee, demandId: id })),
  });
  return id;
}

export type NumberInput = {
  key: string;
  documentId: number;
  passageId: number;
  quote: string;
  start: number;
  end: number;
  what: string;
  unit: string;
  exact: number | null;
  min: number | null;
  max: number | null;
  qualifier: string;
  dated: string | null;
  datedBasis: string | null;
  source: string | null;
  note: string | null;
};

/** Records numbers that a document states, with their bounds as printed. */
export async function recordStatedNumbers(tx: WriteTx, numbers: NumberInput[]): Promise<void> {
  await tx.statedNumber.createMany({ data: numbers });
}
