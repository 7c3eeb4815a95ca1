import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { english } from '@/lib/language/messages';

/** The forms of these pages come back with what was wrong, so they are client components and need their words. */
export default function DocumentsLayout({ children }: { children: ReactNode }) {
  const { shell, workbench, languages } = english;
  return (
    <NextIntlClientProvider messages={{ shell, workbench, languages }} formats={null}>
      {children}
    </NextIntlClientProvider>
  );
}
