import { useTranslations } from 'next-intl';
import { PastBanner, type PastBannerProps } from '@/components/past/banner';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { useSpeech } from '@/components/use-speech';
import { dateInSentence } from '@/lib/language/dates';

export interface PastPersonWithoutContentProps extends Omit<PastBannerProps, 'action' | 'kept'> {
  name: string;
  why: 'taken_away' | 'not_yet_on_record';
}

/** Nothing of a person can be shown for that day: because it was not on record, or was taken away since. */
export function PastPersonWithoutContent({ name, why, ...banner }: PastPersonWithoutContentProps) {
  const t = useTranslations('past');
  const known = dateInSentence(banner.past.known, useSpeech());
  return (
    <ReaderPage current="people">
      <PastBanner {...banner} action={banner.present} kept={[]} />
      <PageTitle over={[name]} title={t(why === 'taken_away' ? 'taken_away_title' : 'not_yet_title')} />
      <p className="mt-4 max-w-[42rem]">
        {why === 'taken_away' ? t('taken_away', { known }) : t('not_yet', { known, name })}
      </p>
    </ReaderPage>
  );
}
