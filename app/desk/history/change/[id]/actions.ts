'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedOf } from '@/app/desk/faults';
import { changeIn } from '@/app/desk/history/view';
import { presentOf, readPresent, refusedEdit } from '@/app/desk/people/editing';
import type { EditState } from '@/components/editing/edit-state';
import { requireActor } from '@/lib/accounts/gate';
import { changeAs } from '@/lib/db/writers';
import { bringBack } from '@/lib/editing/bring-back';
import { readEarlier } from '@/lib/editing/earlier';
import { fault } from '@/lib/editing/faults';

/** Brings an earlier state back as a new change, which waits for a second reader where it is on record. */
export async function bringBackState(_: EditState, form: FormData): Promise<EditState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const t = await getTranslations('history.back');
  const change = changeIn(typed.change);
  const earlier = change === null ? null : await readEarlier(actor, change);
  const reason = (typed.reason ?? '').trim();
  const seen = readPresent(typed.present);
  if (earlier === null || seen === null) return refusedEdit(typed, {}, t('refused.not possible'));
  if (reason === '') return refusedEdit(typed, { reason: fault('reason_missing') });
  if (reason.length > 500) return refusedEdit(typed, { reason: fault('long', { most: '500' }) });
  const done = await changeAs(actor.accountId, reason, (tx) =>
    bringBack(tx, earlier, { by: actor.accountId, seen, reason }),
  );
  if (!done.ok) {
    const told = await refusedEdit(typed, {}, t(`refused.${done.reason}`));
    return { ...told, present: presentOf(earlier.seen) };
  }
  if (done.value.as === 'review') redirect(`/desk/review/${done.value.id}`);
  if (earlier.of === 'document') redirect(`/desk/documents/${earlier.id}/about`);
  redirect(`/desk/people/${earlier.person}?saved=brought_back`);
}
