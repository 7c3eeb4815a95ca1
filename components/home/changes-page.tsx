import { useTranslations } from 'next-intl';
import { type ChangeLine, ChangeWords, changeAnchor } from '@/components/home/changes';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { When } from '@/components/time/when';
import { Section } from '@/components/ui/section';

export interface ChangesPageProps {
  lines: ChangeLine[];
  /** Address of older changes; null: there are none. */
  older: string | null;
  /** Whether these are not the newest. */
  back: boolean;
}

/** All changes of the record, by day and kind, each edition with its number and place. */
export function ChangesPage({ lines, older, back }: ChangesPageProps) {
  const t = useTranslations('home');
  return (
    <ReaderPage current={null}>
      <PageTitle title={t('changes_title')} />
      <p className="mt-3 max-w-[42rem] text-ink-2">
        {t('changes_what')} <a href="/follow">{t('follow')}</a>
      </p>
      {lines.map((line) => (
        <Section
          key={changeAnchor(line)}
          id={changeAnchor(line)}
          title={
            <span data-count={line.editions.length}>
              <ChangeWords line={line} />
            </span>
          }
          aside={<When edtf={line.day} />}
        >
          <ul data-entries className="gap-x-10 sm:columns-2 lg:columns-3">
            {line.editions.map(({ seq, number, slug, name }) => (
              <li key={seq} className="break-inside-avoid border-t border-rule-2 py-1.5 text-note">
                {slug === null ? (
                  t('withdrawn_name')
                ) : (
                  <a href={`/${line.subject === 'person' ? 'people' : 'documents'}/${slug}`}>{name}</a>
                )}{' '}
                <a href={`/editions/${seq}`} className="text-small text-ink-3">
                  {t('edition', { number })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <p className="mt-8 flex gap-6 font-semibold">
        {back && <a href="/changes">← {t('newest')}</a>}
        {older !== null && <a href={older}>{t('older')} →</a>}
      </p>
    </ReaderPage>
  );
}
