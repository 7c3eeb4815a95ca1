import { useTranslations } from 'next-intl';
import { Table } from '@/components/desk/table';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { passageWords } from '@/lib/language/passage-words';

export interface FoundPartsProps {
  language: string;
  passages: { label: string; kind: string; kindOrdinal: number; printedLabel: string | null; text: string }[];
  names: { passage: string; surface: string; start: number }[];
}

/** Of a book of a document so much is shown as an editor needs to see whether it was read well. */
const most = 400;

/** What the reader made of a file that waits: its passages and names, for an editor to look at before storing them. */
export function FoundParts({ language, passages, names }: FoundPartsProps) {
  const t = useTranslations('workbench.reading');
  const speech = useSpeech();
  const words = new Map(
    passages.map((one) => [one.label, passageWords({ ...one, ordinal: one.kindOrdinal }, speech)]),
  );
  return (
    <Section id="found" title={t('parts')} aside={t('parts_aside')}>
      <details id="names">
        <summary>{t('names', { names: names.length })}</summary>
        <Table
          caption={t('names', { names: names.length })}
          columns={[t('name'), t('where')]}
          rows={names.slice(0, most).map(({ passage, surface, start }) => ({
            key: `${passage} ${start}`,
            cells: [
              <span key="name" lang={language}>
                {surface}
              </span>,
              words.get(passage),
            ],
          }))}
        />
        {names.length > most && (
          <p className="text-note text-ink-2">{t('first_of', { most, all: names.length })}</p>
        )}
      </details>
      <details id="passages" className="mt-2">
        <summary>{t('passages', { passages: passages.length })}</summary>
        {passages.slice(0, most).map(({ label, text }) => (
          <div key={label} className="grid gap-x-4 py-1.5 sm:grid-cols-[6rem_minmax(0,44rem)]">
            <p className="text-small font-semibold">{words.get(label)}</p>
            <p lang={language} className="font-serif">
              {text}
            </p>
          </div>
        ))}
        {passages.length > most && (
          <p className="text-note text-ink-2">{t('first_of', { most, all: passages.length })}</p>
        )}
      </details>
    </Section>
  );
}
