import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { caseNumber } from '@/lib/language/case-number';
import { dateWords } from '@/lib/language/dates';
import type { Edition, PersonSheet } from '@/lib/record/schema';

export interface CiteProps {
  sheet: Pick<PersonSheet, 'name' | 'number' | 'slug'>;
  edition: Edition;
  /** Full address of the page. */
  address: string;
}

/** Braces and backslashes would end a BibTeX value or start a command. */
const plainBibtex = (words: string) => words.replace(/[{}\\]/gu, '');

/** How to cite what is on this page now: as text and as BibTeX, with the hash that proves it. */
export function Cite({ sheet, edition, address }: CiteProps) {
  const t = useTranslations('person');
  const speech = useSpeech();
  const day = edition.publishedAt.slice(0, 10);
  const text = t('cite_text', {
    name: sheet.name,
    case: caseNumber(sheet.number),
    edition: String(edition.number),
    date: dateWords(day, speech),
    address,
  });
  const bibtex = `@misc{habeas-${sheet.number}-${edition.number},
  title = {${plainBibtex(sheet.name)}},
  howpublished = {Habeas, case ${caseNumber(sheet.number)}, edition ${edition.number}},
  year = {${day.slice(0, 4)}},
  month = {${Number(day.slice(5, 7))}},
  day = {${Number(day.slice(8, 10))}},
  url = {${address}}
}`;
  const box = 'border border-rule bg-sheet px-4 py-3 [overflow-wrap:anywhere] whitespace-pre-wrap';
  return (
    <div className="max-w-[44rem] space-y-3">
      <p className={box}>{text}</p>
      <details>
        <summary className="text-note text-link">{t('cite_as_bibtex')}</summary>
        <pre className={`mt-2 text-small ${box}`}>{bibtex}</pre>
      </details>
      <p className="text-small text-ink-3 [overflow-wrap:anywhere]">
        {t('cite_hash')}: <span className="tabular">{edition.contentHash}</span>{' '}
        <a href="/method#editions">{t('cite_how')}</a>
      </p>
    </div>
  );
}
