import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { sendCorrection } from '@/app/(reader)/corrections/actions';
import { limits } from '@/lib/letters/limits';
import { addressOf, type LetterAbout, longest } from '@/lib/letters/schema';
import { makeToken } from '@/lib/letters/token';

/** Head of the form's page: for no index, and with a referrer without which no form could be told from a forgery. */
export async function letterMetadata(name: string | null): Promise<Metadata> {
  const t = await getTranslations('corrections');
  return {
    title: name === null ? t('title') : t('title_of', { name }),
    description: t('description'),
    robots: { index: false },
    referrer: 'same-origin',
  };
}

/** What the page of a form needs beside the record's name: made for this moment, and never kept. */
export function letterForm(about: LetterAbout, now: Date) {
  const address = addressOf(about);
  return {
    address,
    action: sendCorrection,
    hidden: { ...about, mark: makeToken(address, now) },
    longest,
    full: limits().isFull(now),
    contact: process.env.HABEAS_CONTACT || null,
  };
}
