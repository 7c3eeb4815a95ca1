import { useTranslations } from 'next-intl';
import { type ChangeLine, ChangeLines } from '@/components/home/changes';
import { DocumentLine, Standing, type StandingProps } from '@/components/home/standing';
import { SearchForm } from '@/components/shell/header';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';

export interface HomePageProps {
  standing: Omit<StandingProps, 'today'>;
  changes: ChangeLine[];
  documents: { slug: string; usualTitle: string; shortTitle: string; stated: string; people: number }[];
  today: string;
}

const linesShown = 6;

/** The first page: what is known now and how old that is, what changed, and what it rests on. */
export function HomePage({ standing, changes, documents, today }: HomePageProps) {
  const t = useTranslations('home');
  return (
    <ReaderPage current={null}>
      <PageTitle title={t('title')} />
      <p className="mt-4 max-w-[46rem] text-lead leading-normal text-ink-2">{t('what')}</p>
      <div className="mt-6">
        <SearchForm query={null} large />
      </div>
      {standing.total === 0 ? (
        <Notice title={t('empty')}>{t('empty_next')}</Notice>
      ) : (
        <Standing {...standing} today={today} />
      )}
      <div className="lg:grid lg:grid-cols-2 lg:gap-x-16">
        <Section id="changes" title={t('changes')}>
          <ChangeLines lines={changes.slice(0, linesShown)} />
          <p className="border-t border-rule-2 pt-3">
            <a href="/changes">{t('changes_more')}</a>
          </p>
        </Section>
        <Section id="documents" title={t('documents')}>
          <ul>
            {documents.slice(0, linesShown).map((document) => (
              <DocumentLine key={document.slug} {...document} />
            ))}
          </ul>
          <p className="border-t border-rule-2 pt-3">
            <a href="/documents" data-count={documents.length}>
              {t('all_documents', { count: documents.length })}
            </a>
          </p>
        </Section>
      </div>
    </ReaderPage>
  );
}
