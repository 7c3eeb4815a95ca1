import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { caseNumber } from '@/lib/language/case-number';
import { codeWords } from '@/lib/language/translate';

export interface ComparedRecord {
  number: number;
  usualName: string;
  standing: string;
  accepted: boolean;
  slug: string;
  identityNote: string | null;
  names: { id: number; form: string; document: { shortTitle: string } | null }[];
  mentions: {
    id: number;
    passage: { label: string; document: { slug: string; shortTitle: string; accepted: boolean } };
  }[];
  statements: {
    id: number;
    kind: string;
    stated: string;
    gist: string | null;
    state: string;
    citations: { quote: string }[];
  }[];
}

/** One record as it is compared with another: every spelling, every passage that names it, every statement. */
export function ComparedColumn({ record }: { record: ComparedRecord }) {
  const t = useTranslations('duplicates.pair');
  const speech = useSpeech();
  return (
    <article>
      <h2 className="font-serif text-head font-semibold">{record.usualName}</h2>
      <p className="text-note text-ink-3">
        <a href={`/desk/people/${record.number}`}>{caseNumber(record.number)}</a> ·{' '}
        {codeWords(speech, 'desk.by.people', record.standing)}
        {record.accepted && record.standing === 'case' && (
          <>
            {' · '}
            <a href={`/people/${record.slug}`}>{t('page')}</a>
          </>
        )}
      </p>
      <Part title={t('names')}>
        {record.names.map(({ id, form, document }) => (
          <li key={id}>
            <span className="font-semibold">{form}</span>{' '}
            {document && <span className="text-ink-3">{document.shortTitle}</span>}
          </li>
        ))}
      </Part>
      <Part title={t('named')}>
        {record.mentions.map(({ id, passage }) => (
          <li key={id}>
            {passage.document.accepted ? (
              <a href={`/documents/${passage.document.slug}#${passage.label}`}>
                {passage.document.shortTitle}, {passage.label}
              </a>
            ) : (
              `${passage.document.shortTitle}, ${passage.label}`
            )}
          </li>
        ))}
      </Part>
      <Part title={t('said')}>
        {record.statements.map(({ id, kind, stated, gist, state, citations }) => (
          <li key={id}>
            {codeWords(speech, 'statements.kind', kind)}, <When edtf={stated} length="short" />
            {gist !== null && `: ${gist}`}
            {citations.map(({ quote }) => (
              <q key={quote} className="ml-1 font-serif italic">
                {quote}
              </q>
            ))}
            {state === 'draft' && <span className="ml-1 text-ink-3">({t('draft')})</span>}
          </li>
        ))}
      </Part>
      {record.identityNote !== null && (
        <Part title={t('note')}>
          <li>{record.identityNote}</li>
        </Part>
      )}
      <p className="mt-3 text-note">
        <a href={`/desk/duplicates/split/${record.number}`}>{t('part')}</a>
      </p>
    </article>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <>
      <h3 className="mt-3 text-small font-semibold text-ink-2">{title}</h3>
      <ul className="space-y-0.5 text-note">{children}</ul>
    </>
  );
}
