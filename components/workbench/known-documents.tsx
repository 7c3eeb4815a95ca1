import { useTranslations } from 'next-intl';
import type { FormAction } from '@/components/desk/form-state';
import { StepForm } from '@/components/workbench/step-form';

export interface KnownDocumentsProps {
  documents: {
    id: number;
    shortTitle: string;
    usualTitle: string;
    texts: { id: number; language: string; same: boolean; held: boolean }[];
    shared: string[];
  }[];
  reading: number;
  /** Of what was read. */
  language: string;
  storeLanguage: FormAction;
  storeVersion: FormAction;
}

/** Documents on record that what was read is like: it may be another language of one, or its corrected text. */
export function KnownDocuments({
  documents,
  reading,
  language,
  storeLanguage,
  storeVersion,
}: KnownDocumentsProps) {
  const t = useTranslations('workbench.reading');
  const languages = useTranslations('languages.name');
  return (
    <ul>
      {documents.map(({ id, shortTitle, usualTitle, texts, shared }) => (
        <li key={id} className="border-b border-rule-2 py-3">
          <p>
            <a href={`/desk/documents/${id}`} className="font-semibold">
              {shortTitle}
            </a>{' '}
            {usualTitle}
          </p>
          <p className="text-note text-ink-2">
            {texts.some(({ same }) => same)
              ? t('same_bytes')
              : t('same_numbers', { numbers: shared.join(', ') })}{' '}
            {t('has_languages', { languages: texts.map((text) => languages(text.language)).join(', ') })}
          </p>
          <StepForm
            action={storeLanguage}
            hidden={{ reading: String(reading), document: String(id) }}
            field={{ name: 'language', label: t('language'), value: language }}
            submit={t('as_language')}
          />
          {texts.map((text) => (
            <StepForm
              key={text.id}
              action={storeVersion}
              hidden={{ reading: String(reading), text: String(text.id) }}
              submit={
                text.held
                  ? t('as_version', { language: languages(text.language) })
                  : t('as_words', { language: languages(text.language) })
              }
            />
          ))}
        </li>
      ))}
    </ul>
  );
}
