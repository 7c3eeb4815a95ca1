import { useTranslations } from 'next-intl';
import { SearchForm } from '@/components/shell/header';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';

export type Refused =
  | { reason: 'unknown_parameter' | 'repeated_parameter'; parameter: string }
  | { reason: 'unknown_value'; value: string }
  | { reason: 'beyond_end'; pages: number; last: string };

/** The register was asked for something it does not have: what was wrong, and two ways on. */
export function RegisterRefused({ refused }: { refused: Refused }) {
  const t = useTranslations('register.refused');
  const beyond = refused.reason === 'beyond_end';
  return (
    <ReaderPage current="people">
      <PageTitle
        over={[beyond ? t('beyond_end_over') : t('over')]}
        title={beyond ? t('beyond_end_title') : t('title')}
      />
      <p className="mt-4 max-w-[42rem]">
        {refused.reason === 'beyond_end'
          ? t.rich('beyond_end', {
              pages: refused.pages,
              link: (words) => <a href={refused.last}>{words}</a>,
            })
          : t(
              refused.reason,
              'value' in refused ? { value: refused.value } : { parameter: refused.parameter },
            )}
      </p>
      <p className="mt-3 mb-2">
        {t.rich('whole', { link: (words) => <a href="/people">{words}</a> })} {t('search')}
      </p>
      <SearchForm query={null} large />
    </ReaderPage>
  );
}
