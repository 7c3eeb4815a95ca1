import { type AbstractIntlMessages, createTranslator } from 'next-intl';
import type { Language } from '@/lib/core/language';
import { catalogs } from '@/lib/language/messages';
import type { Speech } from '@/lib/language/translate';

/**
 * Speech without a request: for mail, commands and tests. A message that is missing or broken throws, instead of being
 * papered over as on a page.
 */
export function speechIn(locale: Language): Speech {
  const t = createTranslator<AbstractIntlMessages>({
    locale,
    messages: catalogs[locale],
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  });
  return {
    locale,
    t: Object.assign(
      (key: string, values?: Record<string, string | number>) => t(key as never, values as never),
      { has: (key: string) => t.has(key as never) },
    ),
  };
}

export const englishSpeech: Speech = speechIn('en');
