'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { typedIn, typedOf } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireSteward } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs, type WriteTx } from '@/lib/db/writers';
import type { Act } from '@/lib/publishing/withdraw';
import { withholdIdentityNote, withholdName, withholdValue } from '@/lib/publishing/withdraw-value';

/** Words of the documents that say the value, one a line: four letters at least, since shorter ones stand everywhere. */
const words = z
  .string()
  .transform((typed) => typed.split(/[\n;]/u).flatMap((line) => line.trim() || []))
  .pipe(z.array(z.string().min(4).max(300)).max(20));

/** Not `reason`: the form beside it on the page has that field. */
const why = z.string().trim().min(1).max(2000);
const form = z.discriminatedUnion('of', [
  z.object({ of: z.literal('value'), id: rowNumber, field: z.string(), words, why }),
  z.object({ of: z.literal('note'), id: rowNumber, why }),
  z.object({ of: z.literal('name'), id: rowNumber, why }),
]);

/** Keeps one value back at once, without a second reader, with the reason given. */
export async function withholdOne(_: FormState, posted: FormData): Promise<FormState> {
  const steward = await requireSteward();
  const t = await getTranslations('withdrawals');
  const asked = form.safeParse(typedOf(posted));
  const values = typedIn(posted, ['field', 'words', 'why']);
  if (!asked.success) {
    const wrong = new Set(asked.error.issues.map(({ path }) => path[0]));
    return {
      ...freshForm,
      values,
      faults: {
        ...(wrong.has('words') ? { words: t('fault_words') } : {}),
        ...(wrong.has('why') ? { why: t('fault_reason') } : {}),
      },
      wrong: wrong.has('words') || wrong.has('why') ? null : t('refused.unknown'),
    };
  }
  const act: Act = { by: steward.accountId, reason: asked.data.why, at: new Date() };
  const done = await changeAs(steward.accountId, act.reason, (tx) => keepBack(tx, asked.data, act), {
    timeoutSeconds: 120,
  });
  if (!done.ok) return { ...freshForm, values, wrong: t(`refused.${done.reason}`) };
  redirect('/desk/withdraw?done=1');
}

function keepBack(tx: WriteTx, asked: z.infer<typeof form>, act: Act) {
  if (asked.of === 'name') return withholdName(tx, asked.id, act);
  if (asked.of === 'note') return withholdIdentityNote(tx, asked.id, act);
  return withholdValue(tx, { statement: asked.id, field: asked.field, words: asked.words }, act);
}
