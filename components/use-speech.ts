import { useLocale, useTranslations } from 'next-intl';
import type { Speech } from '@/lib/language/translate';

/** The speech of the page, for the wording functions of lib/language. */
export function useSpeech(): Speech {
  return { t: useTranslations(), locale: useLocale() };
}
