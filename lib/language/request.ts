import { headers } from 'next/headers';
import { _createCache } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { defaultLanguage, languageHeader, readLanguage } from '@/lib/core/language';
import { catalogs } from '@/lib/language/messages';
import { plainCode } from '@/lib/language/translate';

/**
 * Messages read once in the life of the process. By itself next-intl reads each anew for every request, which was a
 * fifth of the time a profile took to render.
 */
const cache = { _cache: _createCache() };

/** Which language a request is answered in: the one of its address, as the press says; English where nobody says. */
export default getRequestConfig(async () => {
  const locale = readLanguage((await headers()).get(languageHeader)) ?? defaultLanguage;
  return {
    ...cache,
    locale,
    // dates of the record are calendar days, never moments
    timeZone: 'UTC',
    messages: catalogs[locale],
    // a message that is missing must not break a page: its code is shown in plain words, and reported
    onError: (error) => console.error(`message missing or broken: ${error.message}`),
    getMessageFallback: ({ key }) => plainCode(key),
  };
});
