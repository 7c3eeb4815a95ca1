import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Prose } from '@/components/ui/prose';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { dateWords } from '@/lib/language/dates';
import type { Edition } from '@/lib/record/edition-schema';

const files = [
  { file: 'jsonl', href: '/data/record.jsonl' },
  { file: 'csv', href: '/data/record.csv.zip' },
  { file: 'ftm', href: '/data/record.ftm.json' },
  { file: 'sums', href: '/data/SHA256SUMS' },
] as const;
const rules = ['source', 'unknown', 'withheld', 'certainty', 'dates'] as const;

export interface DataPageProps {
  newest: Edition | null;
  /** Full address of the service that matches names. */
  matching: string;
}

/** What can be taken away, under which terms, and how a copy is kept current. */
export function DataPage({ newest, matching }: DataPageProps) {
  const t = useTranslations('data');
  const speech = useSpeech();
  const code = (words: React.ReactNode) => <code className="[overflow-wrap:anywhere]">{words}</code>;
  return (
    <ReaderPage current={null}>
      <PageTitle title={t('title')} />
      <p className="mt-4 max-w-[44rem] text-lead leading-[1.5]">{t('lead')}</p>
      <p className="mt-2 text-note text-ink-2">
        {newest === null
          ? t('nothing_yet')
          : t('made_from', { seq: newest.seq, date: dateWords(newest.publishedAt.slice(0, 10), speech) })}
      </p>
      <Section id="downloads" title={t('downloads')} aside={t('downloads_aside')}>
        <ul className="max-w-[44rem]">
          {files.map(({ file, href }) => (
            <li key={file} className="border-t border-rule-2 py-2.5">
              {/* a file has one language: the link stays as it is in all of them */}
              <a href={href} hrefLang="en" className="font-semibold">
                {t(`file.${file}`)}
              </a>
              <p className="text-ink-2">{t(`file_what.${file}`)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="terms" title={t('terms')}>
        <p className="max-w-[42rem]">
          {t.rich('terms_what', {
            licence: (words) => (
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
                {words}
              </a>
            ),
          })}
        </p>
      </Section>
      <Section id="reading" title={t('reading')}>
        <Prose>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{t(`reading_rules.${rule}`)}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section id="current" title={t('current')}>
        <p className="max-w-[42rem]">{t.rich('current_what', { code })}</p>
      </Section>
      <Section id="api" title={t('api')}>
        <p className="max-w-[42rem]">
          {t.rich('api_what', {
            page: (words) => <a href="/data/api">{words}</a>,
            file: (words) => <a href="/api/v1/openapi.json">{words}</a>,
          })}
        </p>
      </Section>
      <Section id="match" title={t('match')}>
        <p className="max-w-[42rem]">{t('match_what')}</p>
        <p className="mt-2">{code(matching)}</p>
      </Section>
    </ReaderPage>
  );
}
