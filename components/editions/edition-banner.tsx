import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';
import { Notice } from '@/components/ui/notice';
import type { Edition } from '@/lib/record/edition-schema';

export interface EditionBannerProps {
  edition: Edition;
  /** Whether it shows what the record shows now. */
  newest: boolean;
  /** Address of the present record; null when there is none. */
  present: string | null;
}

/** Above an edition: which one it is, that it never changes, and the ways to the present record and to its changes. */
export function EditionBanner({ edition, newest, present }: EditionBannerProps) {
  const t = useTranslations('editions');
  const date = () => <When edtf={edition.publishedAt.slice(0, 10)} />;
  return (
    <Notice title={t.rich(newest ? 'newest' : 'past', { number: edition.number, date })}>
      <p className="mt-1">{t('past_what')}</p>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        {present !== null && <a href={present}>{t('present')}</a>}
        {edition.number > 1 && <a href={`/editions/${edition.seq}/changes`}>{t('compare')}</a>}
      </p>
    </Notice>
  );
}
