import { useTranslations } from 'next-intl';
import type { PersonSheet } from '@/lib/record/schema';

/** Why the mentions are taken to be one person, and whom not to confuse with them. */
export function Identity({
  sheet,
}: {
  sheet: Pick<PersonSheet, 'identityNote' | 'mergeConfidence' | 'apartFrom' | 'withheld'>;
}) {
  const t = useTranslations('person');
  return (
    <div className="max-w-[44rem] space-y-3 text-ink-2">
      {sheet.mergeConfidence !== null && <p>{t(`merge.${sheet.mergeConfidence}`)}</p>}
      {sheet.identityNote !== null && <p lang="en">{sheet.identityNote}</p>}
      {sheet.withheld?.includes('identityNote') && <p>{t('identity_withheld')}</p>}
      {sheet.apartFrom.length > 0 && (
        <div>
          <h3 className="font-semibold text-ink">{t('apart')}</h3>
          <ul>
            {sheet.apartFrom.map(({ slug, name }) => (
              <li key={name}>{slug === null ? name : <a href={`/people/${slug}`}>{name}</a>}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
