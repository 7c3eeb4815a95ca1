import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useSpeech } from '@/components/use-speech';
import { dateInSentence } from '@/lib/language/dates';
import { addresseeIn } from '@/lib/language/record-names';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { DocumentSheet } from '@/lib/record/document-schema';

/** What the document is and how we know it: each fact with the note that limits it. */
export function DocumentFacts({ sheet }: { sheet: DocumentSheet }) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const [text] = sheet.texts;
  const date = t(`meaning.${sheet.statedMeaning}`, { date: dateInSentence(sheet.stated, speech) });
  return (
    <dl aria-label={t('facts.label')} className="mt-5 max-w-[56rem]">
      <Fact label={t('facts.date')} note={sheet.statedNote}>
        {sentenceCase(date, speech)}
      </Fact>
      {sheet.title !== null && sheet.title !== sheet.usualTitle && (
        <Fact label={t('facts.printed_title')}>
          <span lang={text?.language} className="font-serif">
            {sheet.title}
          </span>
        </Fact>
      )}
      <Fact label={t('facts.body')} note={sheet.bodyNote}>
        {sheet.body ? (
          addresseeIn(speech, sheet.body)
        ) : (
          <span className="text-ink-2">{t('facts.not_stated')}</span>
        )}
      </Fact>
      {sheet.kindNote !== null && (
        <Fact label={t('facts.kind')} note={sheet.kindNote}>
          {sentenceCase(codeWords(speech, 'document.kind', sheet.kind), speech)}
        </Fact>
      )}
      {sheet.votes !== null && <Fact label={t('facts.vote')}>{t('votes', sheet.votes)}</Fact>}
      {sheet.references.length > 0 && (
        <Fact label={t('facts.references')}>
          <ul className="flex flex-wrap gap-x-5">
            {sheet.references.map(({ type, value, note }) => (
              <li key={type + value}>
                {value}{' '}
                <span className="text-small text-ink-3">
                  {codeWords(speech, 'document.reference_type', type)}
                </span>
                {note !== null && (
                  <span lang="en" className="block text-note text-ink-2">
                    {note}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {sheet.links.map((link) => (
        <Fact key={link.relation + link.document} label={t('facts.links')} note={link.note}>
          {sentenceCase(codeWords(speech, 'document.relation', link.relation), speech)}{' '}
          <a href={`/documents/${link.document}`}>{link.reference}</a>
        </Fact>
      ))}
      {sheet.officialUrl !== null && (
        <Fact label={t('facts.official')}>
          <a href={sheet.officialUrl} rel="noreferrer" className="[overflow-wrap:anywhere]">
            {sheet.officialUrl}
          </a>
        </Fact>
      )}
      {sheet.texts.map(({ language, sha256, byteCount, held }) => (
        <Fact key={sha256} label={t('facts.text')}>
          {t(held ? 'text_on_file' : 'text_not_held', {
            language: codeWords(speech, 'languages.text', language),
          })}
          <span className="block text-small text-ink-3 [overflow-wrap:anywhere]">
            {t('hash', { bytes: byteCount })} {sha256}
          </span>
        </Fact>
      ))}
    </dl>
  );
}

function Fact({
  label,
  note = null,
  children,
}: {
  label: ReactNode;
  note?: string | null;
  children: ReactNode;
}) {
  return (
    <div className="grid gap-x-4 border-t border-rule-2 py-2 sm:grid-cols-[8.4rem_1fr]">
      <dt className="text-note text-ink-3 sm:pt-0.5">{label}</dt>
      <dd>
        {children}
        {note !== null && (
          <p lang="en" className="text-note text-ink-2">
            {note}
          </p>
        )}
      </dd>
    </div>
  );
}
