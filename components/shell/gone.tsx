import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { When } from '@/components/time/when';
import { caseNumber } from '@/lib/language/case-number';
import type { Edition } from '@/lib/record/edition-schema';

/** What stays of a withdrawn record: number, date and hash, and nothing else. */
export function Gone({ edition }: { edition: Edition }) {
  const t = useTranslations('gone');
  const person = edition.subject === 'person';
  const facts = [
    { term: t('number'), said: person ? caseNumber(Number(edition.subjectKey)) : edition.subjectKey },
    { term: t('date'), said: <When edtf={edition.publishedAt.slice(0, 10)} /> },
    { term: t('edition'), said: String(edition.number) },
    { term: t('hash'), said: <span className="break-all">{edition.hash}</span> },
  ];
  return (
    <ReaderPage current={null}>
      <PageTitle over={[t('over')]} title={t('title')} />
      <p className="mt-4 max-w-[42rem] text-ink-2">{t('what')}</p>
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
