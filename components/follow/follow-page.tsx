import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Citations } from '@/components/source/citations';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import type { Day } from '@/lib/core/partial-date';
import type { ListedDates } from '@/lib/custody/hearings';
import { hearingWords } from '@/lib/language/hearing-words';
import { termWords } from '@/lib/language/term-words';
import type { Citation } from '@/lib/record/schema';

/** How to follow the record without an account: its feeds, and hearings to come and ends of terms as a calendar and as lists. */
export function FollowPage({ hearings, ends }: ListedDates) {
  const speech = useSpeech();
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
      <Section id="calendar" title={t('page_calendar')}>
        <p className="max-w-[42rem]">{t('page_calendar_what')}</p>
        <p className="mt-2 font-semibold">
          <a href="/feeds/calendar.ics">{t('ics')}</a>
        </p>
      </Section>
      <Section
        id="hearings"
        title={t('page_hearings')}
        aside={counted(hearings.length, t('hearings_aside', { count: hearings.length }))}
      >
        {hearings.length === 0 ? (
          <p className="text-ink-2">{t('hearings_none')}</p>
        ) : (
          <ul data-entries>
            {hearings.map((hearing) => (
              <Dated
                key={hearing.event.key}
                {...hearing}
                words={hearingWords(hearing.event, speech)}
                citations={hearing.event.citations}
              />
            ))}
          </ul>
        )}
      </Section>
      <Section
        id="ends"
        title={t('page_ends')}
        aside={counted(ends.length, t('ends_aside', { count: ends.length }))}
      >
        <p className="max-w-[42rem]">
          {t('calendar_what')} {t('end_counted')}
        </p>
        {ends.length === 0 ? (
          <p className="mt-4 text-ink-2">{t('ends_none')}</p>
        ) : (
          <ul data-entries className="mt-4">
            {ends.map((end) => (
              <Dated
                key={end.sentence.key}
                {...end}
                words={termWords(end, speech)}
                citations={end.sentence.citations}
              />
            ))}
          </ul>
        )}
      </Section>
    </ReaderPage>
  );
}

/** A number stands beside its list; where there is none, the sentence in its place says so. */
const counted = (count: number, words: string) =>
  count > 0 ? <span data-count={count}>{words}</span> : undefined;

type DatedLine = {
  person: { slug: string; name: string };
  from: Day;
  until: Day;
  words: string;
  citations: Citation[];
};

/** When it is or would be, whose it is, what is known of it, and the words it rests on. */
function Dated({ person, from, until, words, citations }: DatedLine) {
  const edtf = from.slice(0, 7) === until.slice(0, 7) && from !== until ? from.slice(0, 7) : until;
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule-2 py-3 md:grid-cols-[9rem_minmax(0,1fr)_minmax(0,20rem)]">
      <span className="text-ink-2">
        <When edtf={edtf} />
      </span>
      <span>
        <a href={`/people/${person.slug}`} className="font-semibold">
          {person.name}
        </a>{' '}
        <span className="block">{words}</span>
      </span>
      <Citations citations={citations} />
    </li>
  );
}
