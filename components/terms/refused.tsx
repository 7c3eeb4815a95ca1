import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';

/** A page of a term was asked for something it does not have. */
export function TermRefused({ whole }: { whole: string }) {
  const t = useTranslations('terms.refused');
  return (
    <ReaderPage current={null}>
      <PageTitle over={[t('over')]} title={t('title')} />
      <p className="mt-4 max-w-[42rem]">{t('what')}</p>
      <p className="mt-3">{t.rich('next', { link: (words) => <a href={whole}>{words}</a> })}</p>
    </ReaderPage>
  );
}
