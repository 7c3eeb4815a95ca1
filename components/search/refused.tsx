import { useTranslations } from 'next-intl';
import { SearchForm } from '@/components/shell/header';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';

/** A search was asked for something it cannot be asked. */
export function SearchRefused() {
  const t = useTranslations('search');
  return (
    <ReaderPage current={null}>
      <PageTitle over={[t('refused_over')]} title={t('refused_title')} />
      <p className="mt-4 mb-4 max-w-[42rem]">{t('refused')}</p>
      <SearchForm query={null} large />
    </ReaderPage>
  );
}
