import { type AbstractIntlMessages, createTranslator } from 'next-intl';
import { english } from '@/lib/language/messages';
import type { Speech } from '@/lib/language/translate';

// not the catalog's exact shape: keys are made from codes, so their type is text
const messages: AbstractIntlMessages = english;
const t = createTranslator<AbstractIntlMessages>({
  locale: 'en',
  messages,
  timeZone: 'UTC',
  onError: (error) => {
    throw error;
  },
});

/** English speech for tests and commands: a message that is missing or broken fails the test instead of being papered over. */
export const englishSpeech: Speech = {
  locale: 'en',
  t: Object.assign(
    (key: string, values?: Record<string, string | number>) => t(key as never, values as never),
    {
      has: (key: string) => t.has(key as never),
    },
  ),
};
