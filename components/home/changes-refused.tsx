import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';

/** The list of changes was asked for something it cannot be asked. */
export function ChangesRefused() {
  const t = useTranslations('home');
  return (
    <ReaderPage current={null}>
      <PageTitle title={t('changes_title')} />
      <p className="mt-4 max-w-[42rem]">
        {t.rich('changes_refused', { link: (words) => <a href="/changes">{words}</a> })}
      </p>
    </ReaderPage>
  );
}
