import { useTranslations } from 'next-intl';
import { PassageLink } from '@/components/document/passage-link';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { addresseeIn } from '@/lib/language/record-names';
import { listWords, sentenceCase } from '@/lib/language/translate';
import type { DocumentDemand, DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';

export interface DemandsProps {
  /** The document as a whole is asked about, or one passage of it. */
  of: 'document' | 'passage';
  demands: DocumentDemand[];
  passages: DocumentPassage[];
}

/** Everything the document or the passage asks, in its order, with whom it asks and for whom; its positions in a disclosure. */
export function Demands({ of, demands, passages }: DemandsProps) {
  const t = useTranslations('document');
  const asked = demands.filter(({ kind }) => kind === 'demand');
  const positions = demands.filter(({ kind }) => kind !== 'demand');
  if (demands.length === 0) return null;
  return (
    <Section
      id="demands"
      title={t(of === 'document' ? 'demands' : 'passage_demands')}
      aside={<span data-count={asked.length}>{t('demands_aside', { count: asked.length })}</span>}
    >
      <ol data-entries>
        {asked.map((demand) => (
          <Entry key={demand.key} demand={demand} passages={passages} />
        ))}
      </ol>
      {positions.length > 0 && (
        <details id="positions" className="mt-4">
          <summary data-count={positions.length} className="border-t border-rule-2 py-2 text-link">
            {t('positions', { count: positions.length })}
          </summary>
          <ol data-entries>
            {positions.map((demand) => (
              <Entry key={demand.key} demand={demand} passages={passages} />
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}

interface EntryProps {
  demand: DocumentDemand;
  passages: DocumentSheet['passages'];
}

function Entry({ demand, passages }: EntryProps) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const words = (key: string) =>
    speech.t(key, {
      addressees: listWords(
        demand.addressees.map((name) => addresseeIn(speech, name)),
        speech,
      ),
    });
  const people = demand.people;
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-rule-2 py-2.5 lg:grid-cols-[minmax(0,43rem)_minmax(0,20rem)] lg:gap-x-10">
      <div>
        <p lang="en" className="font-serif text-[1.0625rem] leading-snug font-semibold">
          {sentenceCase(demand.summary, speech)}
        </p>
        {demand.addressees.length > 0 && (
          <p className="text-note text-ink-2">
            {words(
              demand.addresseeStated === false ? 'statements.demand.of_inferred' : 'statements.demand.of',
            )}
          </p>
        )}
        {people.length > 0 && (
          <p className="text-note text-ink-2">
            {t.rich('demand_for', {
              people: () =>
                people.map(({ slug, name }, index) => (
                  <span key={name}>
                    {index > 0 && ', '}
                    {slug === null ? name : <a href={`/people/${slug}`}>{name}</a>}
                  </span>
                )),
            })}
          </p>
        )}
      </div>
      <p className="text-small text-ink-2">
        <PassageLink label={demand.label} passages={passages} />{' '}
        <q lang={demand.language} className="font-serif text-ink italic">
          {demand.quote}
        </q>
      </p>
    </li>
  );
}
