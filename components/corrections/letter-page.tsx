import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { LetterForm, type LetterFormProps } from '@/components/corrections/letter-form';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';

export interface LetterPageProps extends Pick<LetterFormProps, 'action' | 'hidden' | 'longest'> {
  current: 'people' | 'documents';
  /** Name of the person, or title of the document. */
  name: string;
  /** Address of the record. */
  address: string;
  /** Whether no letter can be taken this hour; then there is no form to write in vain. */
  full: boolean;
  /** Another way to write, as the installation states it; null: none stated. */
  contact: string | null;
}

const safe = ['safe_watch', 'safe_names', 'safe_kept', 'safe_day', 'safe_browser', 'safe_urgent'] as const;

/** The form for a letter about one record, under what to know before one writes. */
export function LetterPage({ current, name, address, full, contact, ...form }: LetterPageProps) {
  const t = useTranslations('corrections');
  const shell = useTranslations('shell');
  const words = {
    wrong: t('wrong'),
    wrong_hint: t('wrong_hint'),
    source: t('source'),
    source_hint: t('source_hint'),
    reach: t('reach'),
    reach_hint: t('reach_hint'),
    publish: t('publish'),
    publish_hint: t('publish_hint'),
    publish_yes: t('publish_yes'),
    publish_no: t('publish_no'),
    trap: t('trap'),
    send: t('send'),
  };
  return (
    <ReaderPage current={current}>
      <PageTitle over={[t('about', { name })]} title={t('title')} />
      <Section id="safe" title={t('safe')} className="max-w-[42rem]">
        <ul className="list-disc space-y-2 pl-5">
          {safe.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Section>
      <div className="mt-8">
        {full ? (
          <Notice>
            <p>{t('full')}</p>
            {contact !== null && <p className="mt-2">{t('full_contact', { contact })}</p>}
          </Notice>
        ) : (
          <NextIntlClientProvider messages={{ shell: { optional: shell('optional') } }} formats={null}>
            <LetterForm {...form} words={words} />
          </NextIntlClientProvider>
        )}
      </div>
      <p className="mt-8">
        <a href={address}>{t('back')}</a>
      </p>
    </ReaderPage>
  );
}
