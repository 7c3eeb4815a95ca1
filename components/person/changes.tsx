import { useTranslations } from 'next-intl';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { changeWords } from '@/lib/language/change-words';
import type { Edition } from '@/lib/record/edition-schema';

/** The chain of editions, newest first: when, what changed, how many people read it before readers did. */
export function Changes({ editions: all }: { editions: Edition[] }) {
  const t = useTranslations('person');
  const editions = useTranslations('editions');
  const speech = useSpeech();
  const head = 'border-b border-ink py-1.5 pr-4 text-left text-small font-semibold text-ink-2';
  const cell = 'border-b border-rule-2 py-2 pr-4 align-top';
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t('changes_edition')}
          </th>
          <th scope="col" className={head}>
            {t('changes_date')}
          </th>
          <th scope="col" className={head}>
            {t('changes_what')}
          </th>
          <th scope="col" className={`${head} max-sm:hidden`}>
            {t('changes_read')}
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map((edition) => (
          <tr key={edition.number}>
            <th scope="row" className={`${cell} text-left font-normal`}>
              <a
                href={`/editions/${edition.seq}`}
                aria-label={editions('link', { number: String(edition.number) })}
              >
                {edition.number}
              </a>
            </th>
            <td className={`${cell} text-ink-2`}>
              <When edtf={edition.publishedAt.slice(0, 10)} length="short" />
            </td>
            <td className={cell}>
              {changeWords(edition, speech)}
              {edition.act === 'published' && edition.number > 1 && (
                <>
                  {' '}
                  <a
                    href={`/editions/${edition.seq}/changes`}
                    aria-label={editions('link_compare', { number: String(edition.number) })}
                    className="text-small print:hidden"
                  >
                    {editions('link_changes')}
                  </a>
                </>
              )}
              <span className="block text-small text-ink-2 sm:hidden">
                {t('changes_read')}: {t(`basis.${edition.basis}`, { count: edition.readers })}
              </span>
            </td>
            <td className={`${cell} text-ink-2 max-sm:hidden`}>
              {t(`basis.${edition.basis}`, { count: edition.readers })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
