import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { codeWords } from '@/lib/language/translate';
import type { DocumentSheet } from '@/lib/record/document-schema';
import { type TextChoice as Choice, textAddress } from '@/lib/record/document-view';

/** One text or two side by side, as plain links. Nothing where the document has one text. */
export function TextChoice({
  sheet,
  choice,
}: {
  sheet: Pick<DocumentSheet, 'slug' | 'texts'>;
  choice: Choice;
}) {
  const t = useTranslations('document');
  const speech = useSpeech();
  if (sheet.texts.length < 2) return null;
  const nameOf = (language: string) => codeWords(speech, 'languages.name', language);
  const languages = sheet.texts.map(({ language }) => language);
  const alone = languages.map((language) => ({
    choice: { text: language, beside: null },
    words: nameOf(language),
  }));
  const pairs = languages
    .filter((language) => language !== choice.text)
    .map((language) => ({
      choice: { text: choice.text, beside: language },
      words: t('text_beside', { one: nameOf(choice.text), other: nameOf(language) }),
    }));
  return (
    <nav aria-label={t('text_choice')} className="mb-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
        {[...alone, ...pairs].map(({ choice: each, words }) => {
          const current = each.text === choice.text && each.beside === choice.beside;
          return (
            <li key={`${each.text} ${each.beside}`}>
              <a
                href={textAddress(sheet, each)}
                aria-current={current ? 'true' : undefined}
                className={`inline-block py-0.5 ${current ? 'font-semibold text-ink no-underline' : ''}`}
              >
                {words}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
