import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { genderOf } from '@/lib/language/glance';
import type { PersonSheet } from '@/lib/record/schema';

/** What stands beside the record: ways to take it along, and others named in the same passages. */
export function Beside({ sheet, citable }: { sheet: PersonSheet; citable: boolean }) {
  const t = useTranslations('person');
  const briefing = useTranslations('briefing');
  const references = new Map(sheet.namings.map(({ document, reference }) => [document, reference]));
  const head = 'mb-1 font-semibold';
  const entry = 'border-t border-rule-2 py-1.5';
  return (
    <aside className="mt-10 space-y-7 text-note max-lg:border-t-2 max-lg:border-ink max-lg:pt-5 lg:col-start-2 lg:row-start-1 lg:mt-[6.5rem]">
      {citable && (
        <p className="print:hidden">
          <ButtonLink href="#cite" primary>
            {t('cite')}
          </ButtonLink>
        </p>
      )}
      <section aria-labelledby="take" className="print:hidden">
        <h2 id="take" className={head}>
          {t('take')}
        </h2>
        <p className={entry}>
          <a href={`/api/v1/people/${sheet.slug}`}>{t('take_json')}</a>{' '}
          <span className="text-ink-2">{t('take_json_aside')}</span>
        </p>
        <p className={entry}>
          <a href={`/people/${sheet.slug}/sheet.pdf`}>{briefing('take')}</a>{' '}
          <span className="text-ink-2">{briefing('take_aside')}</span>
        </p>
        <p className={entry}>
          <a href={`/feeds/people/${sheet.slug}.atom`}>{t('follow')}</a>{' '}
          <span className="text-ink-2">
            {t.rich('follow_aside', { link: (words) => <a href="/follow">{words}</a> })}
          </span>
        </p>
      </section>
      {sheet.namedWith.length > 0 && (
        <section aria-labelledby="named-with">
          <h2 id="named-with" className={head}>
            {t('named_with', { gender: genderOf(sheet) })}
          </h2>
          <ul>
            {sheet.namedWith.map(({ slug, name, documents }) => (
              <li key={slug} className={entry}>
                <a href={`/people/${slug}`}>{name}</a>{' '}
                <span className="text-ink-2">
                  {t('named_in')}{' '}
                  {documents.map((document, index) => (
                    <span key={document}>
                      {index > 0 && ', '}
                      <a href={`/documents/${document}`} className="text-inherit">
                        {references.get(document) ?? document}
                      </a>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
