'use server';

import { redirect } from 'next/navigation';
import { typedIn } from '@/app/desk/faults';
import { requireActor } from '@/lib/accounts/gate';
import { dropKeptForm } from '@/lib/accounts/kept-forms';

/** Throws one of one's own kept forms away; a name that is none of one's own changes nothing. */
export async function drop(form: FormData): Promise<void> {
  const actor = await requireActor();
  await dropKeptForm(actor, typedIn(form, ['form']).form ?? '');
  redirect('/desk/kept');
}
