import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSpeech } from '@/components/use-speech';
import { statusWording } from '@/lib/language/status-wording';
import type { PersonSheet } from '@/lib/record/schema';

export interface ChosenPageProps {
  /** In the order in which they were chosen. */
  people: PersonSheet[];
  /** An address that was asked for and is not on record; null: all are. */
  missing: string | null;
  /** How many were chosen, also where they are too many to be read. */
  count: number;
  most: number;
  /** Address of the PDF. */
  pdf: string;
  /** ISO day of the reader. */
  today: string;
}

/** Who was chosen for a pack and where it is; or why there is none. */
export function ChosenPage({ people, missing, count, most, pdf, today }: ChosenPageProps) {
  const t = useTranslations('briefing');
  const speech = useSpeech();
  const wrong =
    missing !== null
      ? t('chosen_unknown', { slug: missing })
      : count > most
        ? t('chosen_many', { count, most })
        : count === 0
          ? t('chosen_none')
          : null;
  return (
    <ReaderPage current="people">
      <PageTitle over={[t('pack')]} title={t('chosen')} />
      {wrong !== null ? (
        <Notice tone="wrong" title={wrong} />
      ) : (
        <>
          <p className="my-5">
            <ButtonLink href={pdf} primary>
              {t('chosen_pdf')}
            </ButtonLink>
          </p>
          <ul data-entries className="max-w-[46rem]">
            {people.map((sheet) => (
              <li key={sheet.slug} className="border-t border-rule-2 py-2.5">
                <a href={`/people/${sheet.slug}`} className="font-semibold">
                  {sheet.name}
                </a>
                <span className="block text-note text-ink-2">
                  {statusWording(sheet, today, speech).sentence}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-5 font-semibold">
        <a href="/briefing">{t('chosen_other')}</a>
      </p>
    </ReaderPage>
  );
}
