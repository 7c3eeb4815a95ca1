import { useTranslations } from 'next-intl';
import { PassageLink } from '@/components/document/passage-link';
import type { DocumentSheet } from '@/lib/record/document-schema';

/** Everyone with a record whom the document names, with the passages that do. */
export function NamedPeople({ sheet }: { sheet: Pick<DocumentSheet, 'slug' | 'people' | 'passages'> }) {
  const t = useTranslations('document');
  if (sheet.people.length === 0) return null;
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
          </li>
        ))}
      </ul>
      <p className="mt-3 text-note print:hidden">
        <a href={`/people?document=${sheet.slug}`}>{t('named_list')}</a>
      </p>
    </>
  );
}
