import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

/**
 * The desk is for nobody's index. Its referrer policy must not be the readers' "no-referrer": browsers then send
 * "Origin: null" with every form, which is refused as a forgery.
 */
export async function generateMetadata(): Promise<Metadata> {
  const [desk, shell] = await Promise.all([getTranslations('desk'), getTranslations('shell')]);
  return {
    title: { default: desk('desk'), template: `%s – ${shell('brand')}` },
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  };
}

/** Every page of the desk is made for one person at one moment. */
export const dynamic = 'force-dynamic';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const shell = await getTranslations('shell');
  // forms are client components, and their fields need these words
  return (
    <NextIntlClientProvider messages={{ shell: { optional: shell('optional') } }} formats={null}>
      {children}
    </NextIntlClientProvider>
  );
}
