import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '@/lib/core/language';
import { catalogs } from '@/lib/language/messages';

/** Markup of a component in a language, for tests: a message that is missing or broken fails the test. */
export function renderIn(language: Language, node: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      timeZone="UTC"
      messages={catalogs[language]}
      onError={(error) => {
        throw error;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
}

export const renderInEnglish = (node: ReactNode): string => renderIn('en', node);
