import { getLocale, getTranslations } from 'next-intl/server';
import type { Speech } from '@/lib/language/translate';

/** The speech of the request, for pages' metadata and for routes; components use `useSpeech`. */
export async function readSpeech(): Promise<Speech> {
  return { t: await getTranslations(), locale: await getLocale() };
}
