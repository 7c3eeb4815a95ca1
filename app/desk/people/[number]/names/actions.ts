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
import { readNameForm } from '@/lib/editing/person-form';
import { presentName } from '@/lib/editing/present';
import { editName, retractName } from '@/lib/editing/write';
import { recordName } from '@/lib/people/revise';

/** Saves a spelling, new or corrected; what somebody else changed meanwhile comes back beside what was typed. */
export async function saveName(_: EditState, form: FormData): Promise<EditState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const t = await getTranslations('editing');
  const [number, id] = [rowNumber.safeParse(typed.person), rowNumber.safeParse(typed.name)];
  const person = number.success ? await readDeskPerson(actor, number.data) : null;
  if (person === null || person.withdrawnAt !== null) return refusedEdit(typed, {}, t('faults.gone'));
  const read = readNameForm(typed);
  if (!read.ok) return refusedEdit(typed, read.faults);
  const reason = (typed.reason ?? '').trim();
  if (!id.success) {
    await changeAs(actor.accountId, reason, (tx) =>
      recordName(tx, actor.accountId, person.number, read.value),
    );
    redirect(`/desk/people/${person.number}?saved=name`);
  }
  const name = person.names.find((each) => each.id === id.data && each.withdrawnReason === null);
  const seen = readPresent(typed.present);
  if (name === undefined || seen === null) return refusedEdit(typed, {}, t('faults.gone'));
  if (typed.present === presentOf({ revision: name.revision, waiting: name.waiting })) {
    const done = await changeAs(actor.accountId, reason, (tx) =>
      editName(
        tx,
        name.id,
        { ...read.value, occurrences: name.occurrences },
        { by: actor.accountId, seen, reason },
      ),
    );
    if (done.ok) redirect(`/desk/people/${person.number}?saved=name`);
  }
  const there = (await readDeskPerson(actor, person.number))?.names.find((each) => each.id === id.data);
  if (there === undefined) return refusedEdit(typed, {}, t('faults.gone'));
  return {
    ...freshEdit,
    values: typed,
    present: presentOf({ revision: there.revision, waiting: there.waiting }),
    versions: Object.entries(presentName(there))
      .filter(([field, value]) => value !== (typed[field] ?? '').trim())
      .map(([field, value]) => ({
        field: t(`field.${field}`),
        present: value === '' ? t('nothing') : value,
        yours: (typed[field] ?? '') === '' ? t('nothing') : (typed[field] ?? ''),
      })),
  };
}

/** Withdraws a spelling with a reason: a draft at once, one on record when a second reader agrees. */
export async function withdrawName(_: EditState, form: FormData): Promise<EditState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const t = await getTranslations('editing');
  const reason = (typed.why ?? '').trim();
  if (reason === '' || reason.length > 500) return refusedEdit(typed, { why: fault('reason_missing') });
  const [number, id, seen] = [
    rowNumber.safeParse(typed.person),
    rowNumber.safeParse(typed.name),
    readPresent(typed.present),
  ];
  const person = number.success ? await readDeskPerson(actor, number.data) : null;
  const name = person?.names.find((each) => id.success && each.id === id.data);
  if (!person || !name || seen === null) return refusedEdit(typed, {}, t('faults.gone'));
  const done = await changeAs(actor.accountId, reason, (tx) =>
    retractName(tx, name.id, { by: actor.accountId, seen, reason }),
  );
  if (!done.ok) return refusedEdit(typed, {}, t('faults.changed'));
  redirect(`/desk/people/${person.number}?saved=withdrawn`);
}
