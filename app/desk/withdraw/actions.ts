'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { typedIn, typedOf } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireSteward } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs, type WriteTx } from '@/lib/db/writers';
import { proposeLift } from '@/lib/publishing/lift';
import { type Act, withdrawDocument, withdrawPerson, withdrawSaid } from '@/lib/publishing/withdraw';

const form = z.object({
  of: z.enum(['person', 'document', 'statement', 'withheld']),
  id: rowNumber,
  reason: z.string().trim().min(1).max(2000),
});

const liftForm = z.object({ withdrawal: rowNumber, reason: z.string().trim().min(1).max(500) });

/** Withdraws at once, without a second reader, with the reason given. */
export async function withdraw(_: FormState, posted: FormData): Promise<FormState> {
  const steward = await requireSteward();
  const t = await getTranslations('withdrawals');
  const asked = form.safeParse(typedOf(posted));
  const values = typedIn(posted, ['of', 'reason']);
  if (!asked.success) return { ...freshForm, values, faults: { reason: t('fault_reason') } };
  const { of, id, reason } = asked.data;
  const act: Act = { by: steward.accountId, reason, at: new Date() };
  const done = await changeAs(steward.accountId, reason, (tx) => carryOut(tx, of, id, act), {
    timeoutSeconds: 120,
  });
  if (!done.ok) return { ...freshForm, values, wrong: t(`refused.${done.reason}`) };
  redirect('/desk/withdraw?done=1');
}

function carryOut(tx: WriteTx, of: z.infer<typeof form>['of'], id: number, act: Act) {
  if (of === 'person') return withdrawPerson(tx, id, act);
  return of === 'document' ? withdrawDocument(tx, id, act) : withdrawSaid(tx, id, of, act);
}

/** Sends to a second reader that a withdrawal is to be lifted. */
export async function lift(_: FormState, posted: FormData): Promise<FormState> {
  const steward = await requireSteward();
  const t = await getTranslations('withdrawals');
  const asked = liftForm.safeParse(typedOf(posted));
  const values = typedIn(posted, ['reason']);
  if (!asked.success) return { ...freshForm, values, faults: { reason: t('fault_reason') } };
  const { withdrawal, reason } = asked.data;
  const sent = await changeAs(steward.accountId, reason, (tx) =>
    proposeLift(tx, steward.accountId, withdrawal, reason),
  );
  if (!sent.ok) return { ...freshForm, values, wrong: t(`refused.${sent.reason}`) };
  redirect(`/desk/review/${sent.value}`);
}
