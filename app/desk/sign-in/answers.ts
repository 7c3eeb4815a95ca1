import { getTranslations } from 'next-intl/server';
import { type FormState, freshForm } from '@/components/desk/form-state';
import type { StepRefusal } from '@/lib/accounts/second-step';

/** Recovery codes to be shown, this once. */
export async function codesShown(codes: readonly string[]): Promise<FormState> {
  const t = await getTranslations('factor');
  return { ...freshForm, once: { label: t('codes'), value: codes.join('\n'), note: t('codes_note') } };
}

/** Why a code was not taken, in words; the field itself is named `code` in every form. */
export async function stepRefused(reason: StepRefusal): Promise<FormState> {
  const t = await getTranslations('factor');
  switch (reason.kind) {
    case 'wrong':
      return { ...freshForm, faults: { code: t('wrong') } };
    case 'ended':
      return { ...freshForm, wrong: t('ended') };
    case 'too_many':
      return { ...freshForm, wrong: t('too_many', { minutes: reason.waitMinutes }) };
  }
}
