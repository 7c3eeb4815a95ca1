import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { english } from '@/lib/language/messages';

/** The form that settles a row comes back with what was wrong, so it is a client component and needs its words. */
export default function ImportsLayout({ children }: { children: ReactNode }) {
  const { shell, importing } = english;
  return (
    <NextIntlClientProvider messages={{ shell, importing }} formats={null}>
      {children}
    </NextIntlClientProvider>
  );
}
