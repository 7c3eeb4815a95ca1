import { useTranslations } from 'next-intl';
import { PastForm } from '@/components/past/form';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import type { PastRefusal } from '@/lib/record/past';

/** A day was asked for that cannot be shown: what was wrong, the present, and a form for another day. */
export function PastRefused({
  refused,
  present,
  today,
}: {
  refused: PastRefusal;
  present: string;
  today: string;
}) {
  const t = useTranslations('past.refused');
  return (
    <ReaderPage current={null}>
      <PageTitle over={[t('over')]} title={t('title')} />
      <p className="mt-4 max-w-[42rem]">
        {t(refused.reason, 'value' in refused ? { value: refused.value } : { parameter: refused.parameter })}
      </p>
      <p className="mt-3 mb-4">{t.rich('next', { link: (words) => <a href={present}>{words}</a> })}</p>
      <div className="max-w-[32rem]">
        <PastForm action={present} kept={[]} today={today} past={null} />
      </div>
    </ReaderPage>
  );
}
