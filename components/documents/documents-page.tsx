import { useTranslations } from 'next-intl';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { When } from '@/components/time/when';
import { Notice } from '@/components/ui/notice';
import { useSpeech } from '@/components/use-speech';
import { addresseeIn } from '@/lib/language/record-names';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { DocumentHead } from '@/lib/record/document-schema';

/** A document as the list shows it; `people` and `demands` are counts. */
export type DocumentEntry = Pick<
  DocumentHead,
  'slug' | 'kind' | 'title' | 'usualTitle' | 'shortTitle' | 'body' | 'stated' | 'votes' | 'texts'
> & { people: number; demands: number };

/** All documents, newest first, with how many people each names. */
export function DocumentsPage({ documents }: { documents: DocumentEntry[] }) {
  const t = useTranslations('documents');
  return (
    <ReaderPage current="documents">
      <PageTitle
        title={t('title')}
        aside={<span data-count={documents.length}>{t('aside', { count: documents.length })}</span>}
      />
      {documents.length === 0 ? (
        <Notice title={t('empty_title')}>{t('empty')}</Notice>
      ) : (
        <>
          <p className="mt-3 max-w-[44rem] text-ink-2">{t('intro')}</p>
          <ol data-entries className="mt-8 border-t border-ink">
            {documents.map((document) => (
              <Entry key={document.slug} document={document} />
            ))}
          </ol>
        </>
      )}
    </ReaderPage>
  );
}

function Entry({ document }: { document: DocumentEntry }) {
  const t = useTranslations('documents');
  const ofDocument = useTranslations('document');
  const speech = useSpeech();
  const of = [
    document.body && addresseeIn(speech, document.body),
    sentenceCase(codeWords(speech, 'document.kind', document.kind), speech),
    document.shortTitle,
  ].filter((words) => words !== null);
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-rule-2 py-4 md:grid-cols-[8.4rem_minmax(0,1fr)_11rem] md:gap-x-6">
      <p className="text-ink-2">
        <When edtf={document.stated} />
      </p>
      <div>
        <h2 className="font-serif text-[1.25rem] leading-snug font-semibold">
          <a
            href={`/documents/${document.slug}`}
            lang="en"
            className="text-ink decoration-rule hover:decoration-current"
          >
            {document.usualTitle}
          </a>
        </h2>
        <p className="mt-0.5 text-note text-ink-2">{of.join(' · ')}</p>
        {document.title !== null && document.title !== document.usualTitle && (
          <p lang={document.texts[0]?.language} className="mt-0.5 text-note text-ink-2 italic">
            {document.title}
          </p>
        )}
        {document.votes !== null && (
          <p className="mt-0.5 text-note text-ink-2">{ofDocument('votes', document.votes)}</p>
        )}
      </div>
      <p className="text-note md:text-right">
        {document.people === 0 ? (
          <span className="text-ink-2">{t('people', { count: 0 })}</span>
        ) : (
          <a href={`/people?document=${document.slug}`} data-count={document.people}>
            <span className="sr-only">{t('named')} </span>
            {t('people', { count: document.people })}
          </a>
        )}
        <span className="text-ink-3 md:hidden"> · </span>
        {document.demands === 0 ? (
          <span className="text-ink-2 md:block">{t('demands', { count: 0 })}</span>
        ) : (
          <a
            href={`/documents/${document.slug}#demands`}
            data-count={document.demands}
            className="text-ink-2 decoration-rule hover:decoration-current md:block"
          >
            {t('demands', { count: document.demands })}
          </a>
        )}
      </p>
    </li>
  );
}
