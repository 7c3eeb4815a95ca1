import { useTranslations } from 'next-intl';
import { PastForm, type PastFormProps } from '@/components/past/form';
import { When } from '@/components/time/when';
import type { Past } from '@/lib/record/past';

export interface PastBannerProps extends PastFormProps {
  past: Past;
  /** The same page as it stands now. */
  present: string;
}

/** Above a page of a past day: both days, what is counted, the way back, and a form for another day. */
export function PastBanner({ past, present, ...form }: PastBannerProps) {
  const t = useTranslations('past');
  return (
    <section
      aria-label={t('choose')}
      data-past
      className="mb-7 border border-l-[6px] border-rule border-l-mark-edge bg-sheet px-5 py-4"
    >
      <dl className="flex flex-wrap gap-x-10 gap-y-2">
        <div>
          <dt className="text-small text-ink-2">{t('on')}</dt>
          <dd className="font-serif text-lead font-semibold">
            <When edtf={past.on} />
          </dd>
        </div>
        <div>
          <dt className="text-small text-ink-2">{t('known')}</dt>
          <dd className="font-serif text-lead font-semibold">
            {past.knowsAll ? (
              t.rich('today', { date: () => <When edtf={past.known} /> })
            ) : (
              <When edtf={past.known} />
            )}
          </dd>
        </div>
      </dl>
      <p className="mt-2 max-w-[46rem] text-note text-ink-2">
        {t('rule')} {t('withdrawn')}
      </p>
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
        <PastForm {...form} past={past} />
        <a href={present} className="py-1.5 font-semibold">
          {t('present')}
        </a>
      </div>
    </section>
  );
}
