import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { dateWords } from '@/lib/language/dates';
import { bibtexOf, cslOf, wikipediaOf } from '@/lib/record/cite';
import type { Edition } from '@/lib/record/edition-schema';

export interface CiteProps {
  /** What is cited, in the words of the page's language. */
  title: string;
  edition: Edition;
  /** The site's own address. */
  address: string;
  /** ISO day of the reader. */
  today: string;
}

const box = 'border border-rule bg-sheet px-4 py-3 [overflow-wrap:anywhere] whitespace-pre-wrap';

/** How to cite one edition at its lasting address, in the forms that writers and their programs use, with its hash. */
export function Cite({ title, edition, address, today }: CiteProps) {
  const t = useTranslations('editions');
  const speech = useSpeech();
  const publishedOn = edition.publishedAt.slice(0, 10);
  const cited = {
    title,
    seq: edition.seq,
    number: edition.number,
    publishedOn,
    accessedOn: today,
    address: new URL(`/editions/${edition.seq}`, address).href,
    language: speech.locale,
  };
  const forms = [
    { name: t('cite_bibtex'), text: bibtexOf(cited) },
    { name: t('cite_csl'), text: cslOf(cited) },
    { name: t('cite_wikipedia'), text: wikipediaOf(cited) },
  ];
  return (
    <div className="max-w-[44rem] space-y-3">
      <p className={box}>
        {t('cite_text', {
          title,
          number: String(edition.number),
          date: dateWords(publishedOn, speech),
          address: cited.address,
        })}
      </p>
      {forms.map(({ name, text }) => (
        <details key={name} className="print:hidden">
          <summary className="text-note text-link">{name}</summary>
          <pre lang="en" className={`mt-2 text-small ${box}`}>
            {text}
          </pre>
        </details>
      ))}
      <p className="text-small text-ink-3 [overflow-wrap:anywhere]">
        {t('cite_hash')}: <span className="tabular">{edition.contentHash}</span>{' '}
        <a href="/method#editions">{t('cite_how')}</a>
      </p>
    </div>
  );
}
