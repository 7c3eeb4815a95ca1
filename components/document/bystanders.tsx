import { useTranslations } from 'next-intl';
import { PassageLink } from '@/components/document/passage-link';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { sentenceCase } from '@/lib/language/translate';
import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';

/** People a document names who are no cases: only what the document says of them, and where. */
export function Bystanders({
  bystanders,
  passages,
}: {
  bystanders: DocumentSheet['bystanders'];
  passages: DocumentPassage[];
}) {
  const t = useTranslations('document');
  const speech = useSpeech();
  if (bystanders.length === 0) return null;
  return (
    <Section id="others" title={t('others')} aside={t('others_aside')}>
      <ul>
        {bystanders.map(({ name, conduct, passages: labels }) => (
          <li
            key={name}
            className="grid gap-x-4 border-t border-rule-2 py-2.5 lg:grid-cols-[minmax(0,43rem)_minmax(0,20rem)] lg:gap-x-10"
          >
            <div>
              <h3 className="font-semibold">{name}</h3>
              <ul className="text-ink-2">
                {[...new Set(conduct)].map((words) => (
                  <li key={words} lang="en">
                    {sentenceCase(words, speech)}
                  </li>
                ))}
              </ul>
            </div>
            <p className="text-small">
              {labels.map((label, index) => (
                <span key={label}>
                  {index > 0 && ', '}
                  <PassageLink label={label} passages={passages} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
