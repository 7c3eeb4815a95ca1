'use server';

import { redirect } from 'next/navigation';
import { textField } from '@/app/desk/faults';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs } from '@/lib/db/writers';
import { sendToReview } from '@/lib/readings/review';

/** Sends a document and everybody it left drafts of to a second reader. */
export async function send(form: FormData): Promise<void> {
  const actor = await requireActor();
  const id = rowNumber.safeParse(textField(form, 'document'));
  if (!id.success) redirect('/desk/documents');
  const done = await changeAs(actor.accountId, 'sent to a second reader', (tx) =>
    sendToReview(tx, actor, id.data),
  );
  redirect(done === null ? '/desk/documents' : `/desk/documents/${id.data}/review?told=${done.sent}`);
}
