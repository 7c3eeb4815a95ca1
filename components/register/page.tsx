import { useTranslations } from 'next-intl';
import { PastForm } from '@/components/past/form';
import { Chosen } from '@/components/register/chosen';
import { Facets, type FacetsProps, type FacetsShown } from '@/components/register/facets';
import { List, type ListProps } from '@/components/register/list';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Notice } from '@/components/ui/notice';
import { Paging } from '@/components/ui/paging';
import { useSpeech } from '@/components/use-speech';
import { facetWords } from '@/lib/language/facet-words';
import { registerFacets } from '@/lib/record/register-query';

export interface RegisterPageProps {
  register: {
    rows: ListProps['rows'];
    total: number;
    unnamed: number;
    facets: FacetsShown;
    unlisted: FacetsProps['unlisted'];
    page: number;
    pages: number;
  };
  /** The whole record, for what is counted beside the title. */
  standing: { total: number; documents: number; firstYear: number | null; lastYear: number | null };
  sort: ListProps['sort'];
  hrefs: ListProps['hrefs'];
  pageHref: (page: number) => string;
  /** What is chosen, by parameter: it stays chosen for a past day. */
  kept: readonly (readonly [string, string])[];
  /** The same part of the register, of it only people no document names. */
  unnamedHref: string;
  take: ListProps['take'];
  today: string;
}

/** The register: choices, what they leave, and how many that is. */
export function RegisterPage(props: RegisterPageProps) {
  const { register, standing, sort, hrefs, pageHref, take, today } = props;
  const t = useTranslations('register');
  const speech = useSpeech();
  const choices = registerFacets.flatMap((facet) =>
    register.facets[facet]
      .filter(({ chosen }) => chosen)
      .map((value) => ({ facet, name: facetWords(facet, value, speech), href: value.href })),
  );
  return (
    <ReaderPage current="people">
      <PageTitle title={t('title')} aside={<Counted {...props} filtered={choices.length > 0} />} />
      <div className="mt-6 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-12">
        <div>
          <Facets facets={register.facets} unlisted={register.unlisted} />
          <Past kept={props.kept} today={today} />
        </div>
        <div className="min-w-0">
          <Chosen choices={choices} />
          {register.rows.length > 0 ? (
            <List rows={register.rows} {...{ sort, hrefs, take, today }} firstYear={standing.firstYear} />
          ) : standing.total === 0 ? (
            <Notice title={t('empty')}>{t('empty_next')}</Notice>
          ) : (
            <Notice title={t('no_rows')}>
              {t.rich('no_rows_next', { link: (words) => <a href="/people">{words}</a> })}
            </Notice>
          )}
          <Paging page={register.page} pages={register.pages} href={pageHref} />
        </div>
      </div>
    </ReaderPage>
  );
}

/** The way to any past day. */
function Past({ kept, today }: Pick<RegisterPageProps, 'kept' | 'today'>) {
  const t = useTranslations('past');
  return (
    <section aria-labelledby="past" className="mb-7 print:hidden">
      <h2 id="past" className="mb-1 font-semibold">
        {t('choose')}
      </h2>
      <p className="mb-2 text-small text-ink-2">{t('choose_what')}</p>
      <PastForm action="/people" past={null} {...{ kept, today }} />
    </section>
  );
}

/** How many, how many of them unnamed, in how many documents of which years. */
function Counted({ register, standing, unnamedHref, filtered }: RegisterPageProps & { filtered: boolean }) {
  const t = useTranslations('register');
  const { total, unnamed } = register;
  const { documents, firstYear, lastYear } = standing;
  return (
    <>
      {t.rich(filtered ? 'counted_of' : 'counted', {
        total,
        unnamed,
        all: standing.total,
        list: (words) => <span data-count={total}>{words}</span>,
        whole: (words) => (
          <a href="/people" data-count={standing.total} className="text-inherit">
            {words}
          </a>
        ),
        unnamed_list: (words) => (
          <a href={unnamedHref} data-count={unnamed} className="text-inherit">
            {words}
          </a>
        ),
      })}
      {' · '}
      <a href="/documents" data-count={documents} className="text-inherit">
        {t('documents', { count: documents })}
      </a>
      {firstYear !== null &&
        lastYear !== null &&
        ` · ${t('years', { from: String(firstYear), to: String(lastYear) })}`}
    </>
  );
}
