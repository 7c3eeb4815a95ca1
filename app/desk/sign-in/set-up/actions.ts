'use server';

import { redirect } from 'next/navigation';
import { typedOf } from '@/app/desk/faults';
import { codesShown, stepRefused } from '@/app/desk/sign-in/answers';
import type { FormState } from '@/components/desk/form-state';
import { askingDevice, askingNetwork, keepSession, readHalfway } from '@/lib/accounts/gate';
import { codeForm } from '@/lib/accounts/schema';
import { passWithSetUp } from '@/lib/accounts/second-step';

/** Sets the second factor up with its first code, lets its owner in and shows the recovery codes, this once. */
export async function setUp(_: FormState, form: FormData): Promise<FormState> {
  const half = await readHalfway();
  if (half?.stage !== 'set_up') redirect('/desk');
  const typed = codeForm.safeParse(typedOf(form));
  if (!typed.success) return stepRefused({ kind: 'wrong' });
  const [network, device] = await Promise.all([askingNetwork(), askingDevice()]);
  const passed = await passWithSetUp(half, typed.data.code, { network, device }, new Date());
  if (!passed.ok) return stepRefused(passed.reason);
  await keepSession(passed.value.token);
  return codesShown(passed.value.codes);
}
