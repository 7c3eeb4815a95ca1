'use server';

import { redirect } from 'next/navigation';
import { textField } from '@/app/desk/faults';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs, writers } from '@/lib/db/writers';
import { takeBackRevision } from '@/lib/editing/write';
import { proposeDraft } from '@/lib/review/write';

/** Sends everything drafted of a person to a second reader; joins what waits already. */
export async function send(form: FormData): Promise<void> {
  const actor = await requireActor();
  const number = rowNumber.safeParse(form.get('person'));
  const person = number.success
    ? await writers().person.findFirst({
        where: { number: number.data, withdrawnAt: null },
        select: { number: true },
      })
    : null;
  if (person === null) redirect('/desk/people');
  const note = textField(form, 'note').trim().slice(0, 1000);
  const review = await changeAs(actor.accountId, 'sent to a second reader', (tx) =>
    proposeDraft(tx, actor.accountId, { personNumber: person.number }, note === '' ? null : note),
  );
  redirect(`/desk/people/${person.number}?sent=${review}`);
}

const told = { 'changed meanwhile': 'changed', 'not own work': 'not_own' } as const;

/** Takes back a change that waits: what is on record stays as it is. */
export async function takeBackChange(form: FormData): Promise<void> {
  const actor = await requireActor();
  const number = rowNumber.safeParse(form.get('person'));
  const [id, version] = [rowNumber.safeParse(form.get('revision')), rowNumber.safeParse(form.get('version'))];
  if (!number.success || !id.success || !version.success) redirect('/desk/people');
  const done = await changeAs(actor.accountId, 'taken back', (tx) =>
    takeBackRevision(tx, actor, { id: id.data, version: version.data }),
  );
  redirect(`/desk/people/${number.data}?saved=${done.ok ? 'taken_back' : told[done.reason]}`);
}
