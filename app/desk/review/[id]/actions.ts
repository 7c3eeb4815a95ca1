'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedIn } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireActor, requireEditor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs } from '@/lib/db/writers';
import { approveReviews } from '@/lib/publishing/approve';
import { listReaders } from '@/lib/review/read';
import { remarkForm } from '@/lib/review/schema';
import { assignReview, returnDraft, takeBackDraft } from '@/lib/review/write';

// with a part of its own, or the browser would keep the part of the page it came from
const queue = '/desk/review#waiting';

/**
 * Approves the review and those ticked with it, or sends it back with a remark, by the button pressed. What was
 * changed after the page was made is refused and shown anew.
 */
export async function decide(_: FormState, form: FormData): Promise<FormState> {
  const reader = await requireEditor();
  const t = await getTranslations('review');
  const id = rowNumber.safeParse(form.get('review'));
  if (!id.success) return { ...freshForm, wrong: t('refused.unknown review') };
  if (form.get('decision') === 'return') {
    const { remark } = typedIn(form, ['remark']);
    const asked = remarkForm.safeParse({ remark });
    if (!asked.success) return { ...freshForm, wrong: t('faults.remark_long') };
    if (asked.data.remark === '') return { ...freshForm, wrong: t('faults.remark_missing') };
    const returned = await changeAs(reader.accountId, 'sent back', (tx) =>
      returnDraft(tx, reader.accountId, id.data, asked.data.remark),
    );
    if (!returned.ok) return { ...freshForm, wrong: t(`refused.${returned.reason}`) };
    redirect(queue);
  }
  const ids = [id.data, ...form.getAll('with').flatMap((value) => rowNumber.safeParse(value).data ?? [])];
  const read = ids.map((each) => ({ id: each, fingerprint: String(form.get(`fingerprint.${each}`) ?? '') }));
  const outcome = await approveReviews(reader.accountId, read, new Date());
  if (!outcome.ok) return { ...freshForm, wrong: t(`refused.${outcome.reason}`) };
  redirect(queue);
}

/** The author takes back what waits to be read. */
export async function takeBack(_: FormState, form: FormData): Promise<FormState> {
  const author = await requireActor();
  const t = await getTranslations('review');
  const id = rowNumber.safeParse(form.get('review'));
  if (!id.success) return { ...freshForm, wrong: t('refused.unknown review') };
  const taken = await changeAs(author.accountId, 'taken back', (tx) =>
    takeBackDraft(tx, author.accountId, id.data),
  );
  if (!taken.ok) {
    const reason = taken.reason === 'not own work' ? 'unknown review' : taken.reason;
    return { ...freshForm, wrong: t(`refused.${reason}`) };
  }
  redirect(queue);
}

/** Says who reads it next, or that anybody may. */
export async function assign(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const t = await getTranslations('review');
  const id = rowNumber.safeParse(form.get('review'));
  if (!id.success) return { ...freshForm, wrong: t('refused.unknown review') };
  const reader = rowNumber.safeParse(form.get('reader'));
  const to = reader.success ? reader.data : null;
  if (to !== null && !(await listReaders(editor)).some((each) => each.id === to)) {
    return { ...freshForm, wrong: t('refused.no reader') };
  }
  const assigned = await changeAs(editor.accountId, 'reader named', (tx) => assignReview(tx, id.data, to));
  if (!assigned.ok) return { ...freshForm, wrong: t(`refused.${assigned.reason}`) };
  return { ...freshForm, done: t('assigned') };
}
