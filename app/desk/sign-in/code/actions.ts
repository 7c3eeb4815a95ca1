'use server';

import { redirect } from 'next/navigation';
import { typedOf } from '@/app/desk/faults';
import { stepRefused } from '@/app/desk/sign-in/answers';
import type { FormState } from '@/components/desk/form-state';
import { askingDevice, askingNetwork, keepSession, readHalfway } from '@/lib/accounts/gate';
import { landingOf } from '@/lib/accounts/kept-forms';
import { codeForm } from '@/lib/accounts/schema';
import { passWithCode } from '@/lib/accounts/second-step';

/** Lets in whoever gave the password on this browser before, with a code. */
export async function giveCode(_: FormState, form: FormData): Promise<FormState> {
  const half = await readHalfway();
  if (half?.stage !== 'code') redirect('/desk');
  const typed = codeForm.safeParse(typedOf(form));
  if (!typed.success) return stepRefused({ kind: 'wrong' });
  const [network, device] = await Promise.all([askingNetwork(), askingDevice()]);
  const passed = await passWithCode(half, typed.data.code, { network, device }, new Date());
  if (!passed.ok) return stepRefused(passed.reason);
  await keepSession(passed.value);
  redirect(await landingOf(passed.value, new Date()));
}
