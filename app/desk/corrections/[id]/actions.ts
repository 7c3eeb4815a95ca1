'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { typedIn } from '@/app/desk/faults';
import { type FormState, freshForm } from '@/components/desk/form-state';
import type { Editor } from '@/lib/accounts/actor';
import { requireEditor } from '@/lib/accounts/gate';
import type { Result } from '@/lib/core/result';
import { rowNumber } from '@/lib/core/row-number';
import { writtenWords } from '@/lib/corrections/schema';
import {
  answerCorrection,
  type CorrectionRefusal,
  dismissCorrection,
  returnAnswer,
  takeCorrection,
} from '@/lib/corrections/write';
import { changeAs } from '@/lib/db/writers';
import { publishAnswer } from '@/lib/publishing/answers';

const act = z.enum(['take', 'answer', 'refuse', 'spam', 'confirm', 'return']);
type Act = z.infer<typeof act>;

/** The field each act needs, in words of the editor. */
const asks: Partial<Record<Act, 'answer' | 'reason' | 'remark'>> = {
  answer: 'answer',
  refuse: 'reason',
  return: 'remark',
};

/** What an editor does with a letter, by the button pressed. What was typed comes back with a refusal. */
export async function settle(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const t = await getTranslations('letters');
  const values = typedIn(form, ['answer', 'reason', 'remark']);
  const wrong = (reason: CorrectionRefusal) => ({ ...freshForm, values, wrong: t(`desk_refused.${reason}`) });
  const id = rowNumber.safeParse(form.get('correction'));
  const revision = rowNumber.safeParse(form.get('revision'));
  const pressed = act.safeParse(form.get('act'));
  if (!id.success || !revision.success || !pressed.success) return wrong('unknown');
  const name = asks[pressed.data];
  const words = writtenWords.safeParse(name === undefined ? '-' : values[name]);
  if (!words.success) {
    const fault = words.error.issues[0]?.message === 'long' ? t('faults.long') : t('faults.missing');
    return { ...freshForm, values, faults: { [name ?? '']: fault } };
  }
  const seen = { id: id.data, revision: revision.data };
  const done = await carryOut(editor, seen, pressed.data, words.data, new Date());
  if (!done.ok) return wrong(done.reason);
  redirect(pressed.data === 'take' ? `/desk/corrections/${id.data}` : '/desk/corrections');
}

async function carryOut(
  editor: Editor,
  of: { id: number; revision: number },
  pressed: Act,
  words: string,
  now: Date,
): Promise<Result<unknown, CorrectionRefusal>> {
  const seen = { ...of, editor: editor.accountId };
  if (pressed === 'confirm') return publishAnswer(editor.accountId, of, now);
  return changeAs<Result<unknown, CorrectionRefusal>>(editor.accountId, `letter: ${pressed}`, async (tx) => {
    if (pressed === 'take') return takeCorrection(tx, seen);
    if (pressed === 'answer') return answerCorrection(tx, seen, words, now);
    if (pressed === 'return') return returnAnswer(tx, seen, words);
    return dismissCorrection(
      tx,
      seen,
      pressed === 'spam' ? { state: 'spam' } : { state: 'refused', reason: words },
      now,
    );
  });
}
