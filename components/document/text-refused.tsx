import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import type { ChoiceRefusal } from '@/lib/record/document-view';

/** The document was asked for in a way it does not have: what was wrong, and the way back. */
export function TextRefused({
  slug,
  title,
  refused,
}: {
  slug: string;
  title: string;
  refused: ChoiceRefusal;
}) {
  const t = useTranslations('document.refused');
  const values = 'value' in refused ? { value: refused.value } : { parameter: refused.parameter };
  return (
    <ReaderPage current="documents">
      <PageTitle over={[title]} title={t('title')} />
      <p className="mt-4 max-w-[42rem]">{t(refused.reason, values)}</p>
      <p className="mt-3">
        {t.rich('whole', { link: (words) => <a href={`/documents/${slug}`}>{words}</a> })}
      </p>
    </ReaderPage>
  );
}
