import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { nameIn } from '@/lib/language/record-names';
import { type NamedTerm, type Shelf, shelves } from '@/lib/record/term-shape';

const order: readonly Shelf[] = ['charges', 'organisations', 'places'];

/** The terms that a document names, by shelf, each leading to its page. */
export function NamedTerms({ terms }: { terms: readonly NamedTerm[] }) {
  const t = useTranslations('terms');
  const speech = useSpeech();
  if (terms.length === 0) return null;
  return (
    <Section id="terms" title={t('named')}>
      <dl>
        {order
          .map((shelf) => ({ shelf, those: terms.filter(({ of }) => of === shelves[shelf]) }))
          .filter(({ those }) => those.length > 0)
          .map(({ shelf, those }) => (
            <div key={shelf} className="grid gap-x-4 border-t border-rule-2 py-2 sm:grid-cols-[9rem_1fr]">
              <dt className="text-note text-ink-3">{t(`${shelf}.title`)}</dt>
              <dd className="flex flex-wrap gap-x-4 gap-y-1">
                {those.map(({ slug, name }) => (
                  <a key={slug} href={`/${shelf}/${slug}`} className="inline-block py-0.5">
                    {nameIn(speech, shelves[shelf], { slug, name })}
                  </a>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
