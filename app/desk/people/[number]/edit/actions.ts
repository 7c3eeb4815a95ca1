'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedOf } from '@/app/desk/faults';
import { presentOf, readPresent, refusedEdit } from '@/app/desk/people/editing';
import { type EditState, freshEdit } from '@/components/editing/edit-state';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs } from '@/lib/db/writers';
import { readDeskPerson } from '@/lib/editing/desk-person';
import { fault } from '@/lib/editing/faults';
import { readPersonForm } from '@/lib/editing/person-form';
import { presentPerson } from '@/lib/editing/present';
import { editPerson } from '@/lib/editing/write';

/** Saves what is said of a person themselves; what somebody else changed meanwhile comes back beside what was typed. */
export async function savePerson(_: EditState, form: FormData): Promise<EditState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const t = await getTranslations('editing');
  const number = rowNumber.safeParse(typed.person);
  const person = number.success ? await readDeskPerson(actor, number.data) : null;
  const seen = readPresent(typed.present);
  if (person === null || person.withdrawnAt !== null || seen === null) {
    return refusedEdit(typed, {}, t('faults.gone'));
  }
  const read = readPersonForm(typed);
  if (!read.ok) return refusedEdit(typed, read.faults);
  const now = presentOf({ revision: person.revision, waiting: person.waiting });
  if (typed.present === now) {
    if (person.publicSlug !== null && read.value.embargoUntil !== null) {
      return refusedEdit(typed, { embargoUntil: fault('already_public') });
    }
    const reason = (typed.reason ?? '').trim();
    const done = await changeAs(actor.accountId, reason, (tx) =>
      editPerson(tx, person.number, read.value, { by: actor.accountId, seen, reason }),
    );
    if (done.ok) redirect(`/desk/people/${person.number}?saved=person`);
    if (done.reason === 'standing public') {
      return refusedEdit(typed, { standing: fault('standing_public') });
    }
  }
  const there = await readDeskPerson(actor, person.number);
  if (there === null) return refusedEdit(typed, {}, t('faults.gone'));
  const theirs: Record<string, string> = presentPerson(there);
  return {
    ...freshEdit,
    values: typed,
    present: presentOf({ revision: there.revision, waiting: there.waiting }),
    versions: Object.entries(theirs)
      .filter(([field, value]) => value !== (typed[field] ?? '').trim())
      .map(([field, value]) => ({
        field: t(`field.${field}`),
        present: value === '' ? t('nothing') : value,
        yours: (typed[field] ?? '') === '' ? t('nothing') : (typed[field] ?? ''),
      })),
  };
}
