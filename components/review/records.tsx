import { useTranslations } from 'next-intl';
import { DocumentChange } from '@/components/review/document-change';
import { PersonChange } from '@/components/review/person-change';
import type { DocumentSheet } from '@/lib/record/document-schema';
import type { EditionChange } from '@/lib/record/edition-schema';
import type { PersonSheet } from '@/lib/record/schema';

/** One record as approving would leave it. */
export type ForeseenRecord = { seq: number; changes: readonly EditionChange[] } & (
  | { subject: 'person'; key: string; before: PersonSheet | null; after: PersonSheet | null }
  | { subject: 'document'; key: string; before: DocumentSheet | null; after: DocumentSheet | null }
);

/** What changes in one record, for its second reader. */
export function RecordChange({ record, today }: { record: ForeseenRecord; today: string }) {
  if (record.after === null) return null;
  return record.subject === 'person' ? (
    <PersonChange before={record.before} after={record.after} changes={record.changes} today={today} />
  ) : (
    <DocumentChange before={record.before} after={record.after} changes={record.changes} address={null} />
  );
}

/** Records that change only because they show what changes. */
export function AlsoPublished({ records }: { records: readonly ForeseenRecord[] }) {
  const t = useTranslations('review');
  if (records.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="cursor-pointer text-note font-semibold">
        {t('also')} ({records.length})
      </summary>
      <p className="text-note text-ink-3">{t('also_aside')}</p>
      <ul className="mt-1 columns-2 text-note md:columns-3">
        {records.map(({ seq, subject, before, after }) => {
          const sheet = after ?? before;
          if (sheet === null) return null;
          const name = 'usualTitle' in sheet ? sheet.shortTitle : sheet.name;
          return (
            <li key={seq}>
              <a href={`/${subject === 'person' ? 'people' : 'documents'}/${sheet.slug}`}>{name}</a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
