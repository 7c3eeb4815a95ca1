import { _createCache } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { english } from '@/lib/language/messages';
import { plainCode } from '@/lib/language/translate';

/**
 * Messages read once in the life of the process. By itself next-intl reads each anew for every request, which was a
 * fifth of the time a profile took to render.
 */
const cache = { _cache: _createCache() };

/** Which language a request is answered in. Only English exists so far; others will be told by the address. */
export default getRequestConfig(async () => ({
  ...cache,
  locale: 'en',
  // dates of the record are calendar days, never moments
  timeZone: 'UTC',
  messages: english,
  // a message that is missing must not break a page: its code is shown in plain words, and reported
  onError: (error) => console.error(`message missing or broken: ${error.message}`),
  getMessageFallback: ({ key }) => plainCode(key),
}));
