import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { passageLabelWords } from '@/lib/language/passage-words';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import { passageAddress } from '@/lib/record/passage-address';
import type { Clause, ListedDemand } from '@/lib/record/term-shape';

export interface DemandPageProps {
  demand: ListedDemand;
  clauses: Clause[];
}

/** One act that documents ask for: for whom, and the clauses that ask, each with its words. */
export function DemandPage({ demand: { action, people, clauses: all }, clauses }: DemandPageProps) {
  const t = useTranslations('terms');
  const speech = useSpeech();
  return (
    <ReaderPage current={null}>
      <PageTitle
        over={[
          <a key="all" href="/demands">
            {t('demands.title')}
          </a>,
        ]}
        title={sentenceCase(codeWords(speech, 'statements.demand.action', action), speech)}
      />
      <Section id="people" title={t('asked_people')}>
        {people === 0 ? (
          <p className="text-ink-2">{t('clause_general')}</p>
        ) : (
          <a href={`/people?demand=${action}`} data-count={people}>
            {t('all', { count: people })}
          </a>
        )}
      </Section>
      <Section id="clauses" title={t('clauses')} aside={<span data-count={all}>{all}</span>}>
        <ol data-entries className="max-w-[60rem]">
          {clauses.map((clause) => (
            <li
              key={`${clause.document} ${clause.language} ${clause.label} ${clause.quote}`}
              className="border-t border-rule-2 py-3"
            >
              <p>{clause.summary}</p>
              <p className="mt-0.5 text-note text-ink-2">
                <q lang={clause.language}>{clause.quote}</q> ·{' '}
                <a href={passageAddress(clause.document, clause.label)}>
                  {clause.reference}, {passageLabelWords(clause.label, speech)}
                </a>{' '}
                · <When edtf={clause.stated} />
              </p>
              <p className="mt-0.5 text-note text-ink-2">
                {clause.people.length === 0
                  ? t('clause_general')
                  : t.rich('clause_for', { people: () => <Named people={clause.people} /> })}
              </p>
            </li>
          ))}
        </ol>
        {clauses.length < all && (
          <p className="mt-2 text-note">{t('list_more', { count: all - clauses.length })}</p>
        )}
      </Section>
    </ReaderPage>
  );
}

function Named({ people }: { people: Clause['people'] }) {
  return people.map(({ slug, name }, index) => (
    <span key={slug ?? name}>
      {index > 0 && ', '}
      {slug === null ? name : <a href={`/people/${slug}`}>{name}</a>}
    </span>
  ));
}
