import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SearchForm } from '@/components/shell/header';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Section } from '@/components/ui/section';

/** Nothing stands at an address: what that means, and three ways on. */
export function NotFound() {
  const t = useTranslations('errors');
  const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>;
  return (
    <ReaderPage current={null}>
      <PageTitle over={[t('not_found_over')]} title={t('not_found_title')} />
      <p className="mt-4 max-w-[42rem] text-ink-2">{t('not_found_what')}</p>
      <Section id="next" title={t('not_found_next')} className="max-w-[42rem]">
        <p className="mb-2">{t('not_found_search')}</p>
        <SearchForm query={null} large />
        <ul className="mt-5">
          <li className="border-t border-rule-2 py-2.5">
            {t.rich('not_found_people', { link: link('/people') })}
          </li>
          <li className="border-y border-rule-2 py-2.5">
            {t.rich('not_found_documents', { link: link('/documents') })}
          </li>
        </ul>
      </Section>
    </ReaderPage>
  );
}
