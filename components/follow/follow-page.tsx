import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Citations } from '@/components/source/citations';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import type { ListedTermEnd } from '@/lib/custody/terms';
import { termWords } from '@/lib/language/term-words';

/** How to follow the record without an account: its feeds, and the ends of terms as a calendar and as a list. */
export function FollowPage({ ends }: { ends: ListedTermEnd[] }) {
  const t = useTranslations('feeds');
  return (
    <ReaderPage current={null}>
      <PageTitle title={t('page_title')} />
      <p className="mt-3 max-w-[42rem] text-ink-2">{t('page_what')}</p>
      <Section id="feeds" title={t('page_feeds')}>
        <ul className="max-w-[42rem]">
          <li className="border-t border-rule-2 py-2.5">
            {t('page_everything')}: <a href="/feeds/all.atom">{t('atom')}</a>,{' '}
            <a href="/feeds/all.json">{t('json')}</a>
          </li>
          <li className="border-t border-rule-2 py-2.5">{t('page_one')}</li>
          <li className="border-t border-rule-2 py-2.5">{t('page_part')}</li>
        </ul>
        <p className="max-w-[42rem] text-note text-ink-2">{t('page_languages')}</p>
      </Section>
      <Section
        id="calendar"
        title={t('page_calendar')}
        aside={<span data-count={ends.length}>{t('ends_aside', { count: ends.length })}</span>}
      >
        <p className="max-w-[42rem]">
          {t('calendar_what')} {t('end_counted')}
        </p>
        <p className="mt-2 font-semibold">
          <a href="/feeds/calendar.ics">{t('ics')}</a>
        </p>
        {ends.length === 0 ? (
          <p className="mt-4 text-ink-2">{t('ends_none')}</p>
        ) : (
          <ul data-entries className="mt-4">
            {ends.map((end) => (
              <End key={end.sentence.key} end={end} />
            ))}
          </ul>
        )}
      </Section>
    </ReaderPage>
  );
}

/** When a term would end, whose it is, what is known since, and the words it is counted from. */
function End({ end }: { end: ListedTermEnd }) {
  const words = termWords(end, useSpeech());
  const edtf =
    end.from.slice(0, 7) === end.until.slice(0, 7) && end.from !== end.until
      ? end.from.slice(0, 7)
      : end.until;
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule-2 py-3 md:grid-cols-[9rem_minmax(0,1fr)_minmax(0,20rem)]">
      <span className="text-ink-2">
        <When edtf={edtf} />
      </span>
      <span>
        <a href={`/people/${end.person.slug}`} className="font-semibold">
          {end.person.name}
        </a>{' '}
        <span className="block">{words}</span>
      </span>
      <Citations citations={end.sentence.citations} />
    </li>
  );
}
