import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { When } from '@/components/time/when';
import { caseNumber } from '@/lib/language/case-number';
import type { Edition } from '@/lib/record/schema';

/** What stays of a withdrawn record: number, date and hash, and nothing else. */
export function Gone({ edition }: { edition: Edition }) {
  const t = useTranslations('withdrawals');
  const person = edition.subject === 'person';
  const facts = [
    { term: t('gone_number'), said: person ? caseNumber(Number(edition.subjectKey)) : edition.subjectKey },
    { term: t('gone_date'), said: <When edtf={edition.publishedAt.slice(0, 10)} /> },
    { term: t('gone_edition'), said: String(edition.number) },
    { term: t('gone_hash'), said: <span className="break-all">{edition.hash}</span> },
  ];
  return (
    <ReaderPage current={null}>
      <PageTitle over={[t('gone_over')]} title={t('gone_title')} />
      <p className="mt-4 max-w-[42rem] text-ink-2">{t('gone_what')}</p>
      <dl className="mt-5 max-w-[42rem]">
        {facts.map(({ term, said }) => (
          <div key={term} className="border-t border-rule-2 py-2.5 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)]">
            <dt className="text-note text-ink-2">{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </ReaderPage>
  );
}
