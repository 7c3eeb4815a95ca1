import type { WriteTx } from '@/lib/db/writers';
import { scriptOf } from '@/lib/readings/rules';

/** A spelling as it stands in one document's text. */
export type Printed = {
  form: string;
  language: string;
  documentId: number;
  order: 'given_family' | 'family_given' | 'family_only' | 'given_only' | null;
};

const orderOf = ({ order, form }: Printed) =>
  order ?? (/\s/.test(form.trim()) ? 'given_family' : 'family_only');

/** The row of a name for a spelling that was printed. */
export function printedName(printed: Printed) {
  const { form, language, documentId } = printed;
  return {
    form,
    language,
    script: scriptOf(form),
    order: orderOf(printed),
    kind: 'printed' as const,
    inflection: null,
    documentId,
    occurrences: 1,
  };
}

const where = (personNumber: number, { form, language, documentId }: Printed) => ({
  personNumber,
  form,
  language,
  documentId,
  kind: 'printed' as const,
});

/** Adds a printed spelling to a person's names, or counts it once more. */
export async function rememberSpelling(tx: WriteTx, personNumber: number, printed: Printed): Promise<void> {
  const known = await tx.name.findFirst({ where: where(personNumber, printed), orderBy: { id: 'asc' } });
  if (known) {
    await tx.name.update({
      where: { id: known.id },
      data: { occurrences: (known.occurrences ?? 1) + 1 },
    });
  } else {
    await tx.name.create({ data: { personNumber, ...printedName(printed) } });
  }
}

/** Takes back one occurrence of a spelling; a spelling nobody accepted goes with its last. */
export async function forgetSpelling(tx: WriteTx, personNumber: number, printed: Printed): Promise<void> {
  const known = await tx.name.findFirst({ where: where(personNumber, printed), orderBy: { id: 'asc' } });
  if (!known) return;
  const left = (known.occurrences ?? 1) - 1;
  if (left > 0) await tx.name.update({ where: { id: known.id }, data: { occurrences: left } });
  else if (!known.accepted) await tx.name.delete({ where: { id: known.id } });
}
