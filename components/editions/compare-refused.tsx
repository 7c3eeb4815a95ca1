import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import type { Edition } from '@/lib/record/edition-schema';

/** An edition was to be compared with something it cannot be compared with. */
export function CompareRefused({ edition }: { edition: Edition }) {
  const t = useTranslations('editions');
  return (
    <ReaderPage current={null}>
      <PageTitle title={t('none_title', { number: String(edition.number) })} />
      <p className="mt-4 max-w-[42rem]">
        {t.rich('refused', { link: (words) => <a href={`/editions/${edition.seq}`}>{words}</a> })}
      </p>
    </ReaderPage>
  );
}
