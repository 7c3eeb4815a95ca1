import { toDay } from '@/lib/core/partial-date';
import type { Typed } from '@/lib/editing/faults';
import { nameInput, personEdit } from '@/lib/people/schema';

/** The columns of a person that its form shows. */
interface PersonColumns {
  standing: string;
  usualName: string;
  sortName: string;
  given: string | null;
  family: string | null;
  identityNote: string | null;
  privateNote: string | null;
  consentNote: string | null;
  consentOn: Date | null;
  embargoUntil: Date | null;
  proposed: unknown;
}

/** A person as their form shows them: what waits for a second reader, or else what is recorded. */
export function presentPerson(row: PersonColumns): Record<string, string> {
  const waiting = personEdit.safeParse(row.proposed);
  const shown = waiting.success
    ? waiting.data
    : {
        standing: row.standing,
        usualName: row.usualName,
        sortName: row.sortName,
        given: row.given,
        family: row.family,
        identityNote: row.identityNote,
        privateNote: row.privateNote,
        consentNote: row.consentNote,
        consentOn: row.consentOn === null ? null : toDay(row.consentOn),
        embargoUntil: row.embargoUntil === null ? null : toDay(row.embargoUntil),
      };
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, value ?? '']));
}

interface NameColumns {
  form: string;
  language: string;
  script: string;
  order: string;
  kind: string;
  inflection: string | null;
  documentId: number | null;
  proposed: unknown;
}

/** A spelling as its form shows it, as presentPerson does. */
export function presentName(row: NameColumns): Typed {
  const waiting = nameInput.safeParse(row.proposed);
  const { form, language, script, order, kind, inflection, documentId } = waiting.success
    ? waiting.data
    : row;
  return {
    form,
    language,
    script,
    order,
    kind,
    inflection: inflection ?? '',
    documentId: documentId === null ? '' : String(documentId),
  };
}
