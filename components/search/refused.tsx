import { useTranslations } from 'next-intl';
import { SearchForm } from '@/components/shell/header';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';

/** A search was asked for something it cannot be asked or, with the address of its last page, for a page beyond it. */
export function SearchRefused({ last }: { last: string | null }) {
  const t = useTranslations('search');
  return (
    <ReaderPage current={null}>
      <PageTitle
        over={[t(last === null ? 'refused_over' : 'beyond_over')]}
        title={t(last === null ? 'refused_title' : 'beyond_title')}
      />
      <p className="mt-4 mb-4 max-w-[42rem]">
        {last === null ? t('refused') : t.rich('beyond', { link: (words) => <a href={last}>{words}</a> })}
      </p>
      <SearchForm query={null} large />
    </ReaderPage>
  );
}
