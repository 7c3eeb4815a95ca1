import { useTranslations } from 'next-intl';
import { ChartSection, type ChartSectionProps } from '@/components/figures/chart';
import { PastBanner } from '@/components/past/banner';
import { PastForm } from '@/components/past/form';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Contents } from '@/components/ui/contents';
import { Notice } from '@/components/ui/notice';
import type { Chart, Counted } from '@/lib/figures/schema';
import type { Past } from '@/lib/record/past';

export interface FiguresPageProps {
  charts: Chart[];
  total: Counted;
  past: Past | null;
  today: string;
  file: (chart: string, ending: Parameters<ChartSectionProps['file']>[0]) => string;
}

/** All figures: each a drawing, a table and a rule; every number opens its list. */
export function FiguresPage({ charts, total, past, today, file }: FiguresPageProps) {
  const t = useTranslations('figures');
  const pastWords = useTranslations('past');
  return (
    <ReaderPage current="figures">
      {past !== null && <PastBanner {...{ past, today }} action="/figures" kept={[]} present="/figures" />}
      <PageTitle
        title={t('title')}
        aside={t.rich('counted', {
          total: total.count,
          list: (words) =>
            total.href === null ? (
              words
            ) : (
              <a href={total.href} data-count={total.count} className="text-inherit">
                {words}
              </a>
            ),
        })}
      />
      <p className="mt-4 max-w-[46rem] text-ink-2">{t(past === null ? 'what' : 'what_past')}</p>
      {past === null && (
        <section aria-label={pastWords('choose')} className="mt-4 max-w-[34rem]">
          <PastForm action="/figures" kept={[]} {...{ past, today }} />
        </section>
      )}
      {charts.length === 0 ? (
        <Notice title={t('empty')} />
      ) : (
        <Contents label={t('contents')} sections={charts.map(({ id, title }) => ({ id, words: title }))} />
      )}
      {charts.map((chart) => (
        <ChartSection key={chart.id} chart={chart} file={(ending) => file(chart.id, ending)} />
      ))}
    </ReaderPage>
  );
}
