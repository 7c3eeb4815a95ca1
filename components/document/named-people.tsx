import { useTranslations } from 'next-intl';
import { PassageLink } from '@/components/document/passage-link';
import { useSpeech } from '@/components/use-speech';
import { codeWords } from '@/lib/language/translate';
import type { DocumentSheet } from '@/lib/record/document-schema';
import { spellingsIn } from '@/lib/record/document-view';

export interface NamedPeopleProps {
  sheet: Pick<DocumentSheet, 'slug' | 'people' | 'passages' | 'texts'>;
}

/**
 * Everyone with a record whom the document names, with the passages that do. Where it is on file in several
 * languages, the spellings of each stand together.
 */
export function NamedPeople({ sheet }: NamedPeopleProps) {
  const t = useTranslations('document');
  if (sheet.people.length === 0) return null;
  const spellings = sheet.texts.length > 1 ? spellingsIn(sheet) : null;
  return (
    <>
      <ul data-entries className="gap-x-10 sm:columns-2 lg:columns-3">
        {sheet.people.map(({ slug, name, passages }) => (
          <li key={slug} className="break-inside-avoid border-t border-rule-2 py-1.5">
            <a href={`/people/${slug}`}>{name}</a>{' '}
            <span className="ml-1 text-small text-ink-2">
              {passages.map((label, index) => (
                <span key={label}>
                  {index > 0 && ', '}
                  <PassageLink label={label} passages={sheet.passages} />
                </span>
              ))}
            </span>
            <Spellings forms={spellings?.get(slug) ?? []} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-note print:hidden">
        <a href={`/people?document=${sheet.slug}`}>{t('named_list')}</a>
      </p>
    </>
  );
}

function Spellings({ forms }: { forms: { form: string; language: string }[] }) {
  const speech = useSpeech();
  const languages = [...new Set(forms.map(({ language }) => language))];
  return languages.map((language) => (
    <span key={language} className="block text-small text-ink-2">
      {codeWords(speech, 'languages.name', language)}:{' '}
      <span lang={language}>
        {forms
          .filter((each) => each.language === language)
          .map(({ form }) => form)
          .join(' · ')}
      </span>
    </span>
  ));
}
