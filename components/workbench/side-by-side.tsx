import { useTranslations } from 'next-intl';
import { useSpeech } from '@/components/use-speech';
import { piecesOf } from '@/components/workbench/bench-text';
import type { BenchName, BenchPassageShape } from '@/components/workbench/shapes';
import { passageWords } from '@/lib/language/passage-words';

export interface SideBySideProps {
  /** Passages that say the same, by their numbers; null where a side has none. */
  pairs: { one: number | null; other: number | null }[];
  /** Two of them. */
  sides: { language: string; passages: BenchPassageShape[]; names: BenchName[] }[];
  href: (mention: number) => string;
}

/** Two languages of a document, passage beside passage, with whom each names. */
export function SideBySide({ pairs, sides, href }: SideBySideProps) {
  const t = useTranslations('workbench');
  const languages = useTranslations('languages.name');
  const speech = useSpeech();
  const cell = (side: SideBySideProps['sides'][number] | undefined, id: number | null) => {
    const passage = side?.passages.find((one) => one.id === id);
    if (!side || !passage) return <p className="text-note text-ink-3">{t('no_counterpart')}</p>;
    return (
      <>
        <p className="text-small font-semibold">
          {passageWords({ ...passage, ordinal: passage.kindOrdinal }, speech)}
        </p>
        <p lang={side.language} className="font-serif leading-[1.55]">
          {passage.text === null
            ? t('not_held')
            : piecesOf(
                passage.text,
                side.names.filter(({ passageId }) => passageId === passage.id),
                (name) => (
                  <a
                    key={name.id}
                    href={href(name.id)}
                    className="border-b border-mark-edge bg-mark px-0.5 text-ink no-underline"
                  >
                    {name.surface}
                    {name.name !== null && <span className="sr-only"> ({name.name})</span>}
                  </a>
                ),
              )}
        </p>
      </>
    );
  };
  return (
    <div className="mt-5">
      <div className="hidden grid-cols-2 gap-x-8 border-b border-ink pb-1 text-note font-semibold md:grid">
        {sides.map(({ language }) => (
          <p key={language}>{languages(language)}</p>
        ))}
      </div>
      {pairs.map(({ one, other }) => (
        <div
          key={`${one} ${other}`}
          className="grid gap-x-8 gap-y-2 border-b border-rule-2 py-3 md:grid-cols-2"
        >
          <div>{cell(sides[0], one)}</div>
          <div>{cell(sides[1], other)}</div>
        </div>
      ))}
    </div>
  );
}
