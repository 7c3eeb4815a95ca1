'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { LetterState } from '@/components/corrections/letter-state';
import { receiveLetter } from '@/lib/letters/receive';
import { letter, letterAbout, mayPublish } from '@/lib/letters/schema';

const typed = ['wrong', 'source', 'reach', 'publish'] as const;

/**
 * Takes a letter about the record the form is of. Nobody is asked who they are; where it came from is counted in memory
 * and kept nowhere. A letter that is not taken comes back with all that was typed.
 */
export async function sendCorrection(_: LetterState, form: FormData): Promise<LetterState> {
  const t = await getTranslations('corrections');
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const values = Object.fromEntries(typed.map((name) => [name, said(name)]));
  const about = letterAbout.safeParse({ subject: said('subject'), slug: said('slug') });
  if (!about.success) return { wrong: t('refused.forged'), faults: {}, values };
  const read = letter.safeParse(values);
  const publish = mayPublish.safeParse(values.publish);
  if (!read.success || !publish.success) {
    const faults: Record<string, string> = publish.success ? {} : { publish: t('faults.publish_missing') };
    for (const { path, message } of read.error?.issues ?? []) {
      faults[String(path[0])] ??= message === 'too_long' ? t('faults.too_long') : t('faults.wrong_missing');
    }
    return { wrong: null, faults, values };
  }
  const reception = await receiveLetter(
    {
      about: about.data,
      letter: read.data,
      mayPublish: publish.data,
      token: said('mark'),
      trap: said('website'),
      address: (await headers()).get('x-forwarded-for')?.split(',').at(-1) ?? null,
    },
    new Date(),
  );
  if (reception.kind === 'refused') return { wrong: t(`refused.${reception.reason}`), faults: {}, values };
  redirect('/corrections/received');
}
