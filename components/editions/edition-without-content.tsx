import { useTranslations } from 'next-intl';
import { Changes } from '@/components/person/changes';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { changeWords } from '@/lib/language/change-words';
import type { Edition } from '@/lib/record/edition-schema';

export interface EditionWithoutContentProps {
  edition: Edition;
  /** Of the same subject, newest first. */
  editions: Edition[];
  /** Address of the present record; null when there is none. */
  present: string | null;
}

/** An edition that published nothing or whose content was taken away: its place in the chain, and nothing else. */
export function EditionWithoutContent({ edition, editions, present }: EditionWithoutContentProps) {
  const t = useTranslations('editions');
  const basis = useTranslations('person')(`basis.${edition.basis}`, { count: edition.readers });
  const changed = changeWords(edition, useSpeech());
  const hash = (value: string) => <span className="tabular break-all">{value}</span>;
  const facts = [
    { term: t('date'), said: <When edtf={edition.publishedAt.slice(0, 10)} /> },
    { term: t('changed'), said: changed },
    { term: t('read'), said: basis },
    { term: t('content_hash'), said: hash(edition.contentHash) },
    { term: t('previous_hash'), said: hash(edition.previousHash) },
    { term: t('hash'), said: hash(edition.hash) },
  ];
  return (
    <ReaderPage current={null}>
      <PageTitle
        over={[t('none_over', { seq: edition.seq })]}
        title={t('none_title', { number: String(edition.number) })}
      />
      <p className="mt-4 max-w-[42rem] text-ink-2">
        {edition.act === 'published' ? t('none_cleared') : t('none_published', { what: changed })}
      </p>
      <dl className="mt-5 max-w-[46rem]">
        {facts.map(({ term, said }) => (
          <div
            key={term}
            className="border-t border-rule-2 py-2.5 sm:grid sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt className="text-note text-ink-2">{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {present !== null && (
        <p className="mt-4 font-semibold">
          <a href={present}>{t('present')}</a>
        </p>
      )}
      <Section id="changes" title={t('editions')}>
        <Changes editions={editions} />
      </Section>
    </ReaderPage>
  );
}
