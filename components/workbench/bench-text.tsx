import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useSpeech } from '@/components/use-speech';
import type { BenchName, BenchPassageShape } from '@/components/workbench/shapes';
import { passageWords } from '@/lib/language/passage-words';

export interface BenchTextProps {
  passages: BenchPassageShape[];
  names: BenchName[];
  language: string;
  /** The name the question is about; null when there is none. */
  current: number | null;
  /** Address of the question about a name. */
  href: (mention: number) => string;
}

const looks = {
  open: 'border-mark-edge bg-mark text-ink',
  later: 'border-dashed border-mark-edge bg-transparent text-ink',
  settled: 'border-free bg-transparent text-ink',
  not_a_person: 'border-dotted border-ink-3 bg-transparent text-ink-2',
};

/**
 * The text with its names marked. Only the passage of the name in question is shown on a narrow screen, so that the
 * question stands right below it. Names are not stops of the tab key: from the marked one it leads on to the question.
 */
export function BenchText({ passages, names, language, current, href }: BenchTextProps) {
  const t = useTranslations('workbench');
  const speech = useSpeech();
  const here = names.find(({ id }) => id === current)?.passageId ?? null;
  return (
    <div>
      {passages.map((passage) => {
        const own = names.filter(({ passageId }) => passageId === passage.id);
        const label = passageWords({ ...passage, ordinal: passage.kindOrdinal }, speech);
        return (
          <div
            key={passage.id}
            id={passage.label}
            data-passage={passage.label}
            className={`grid gap-x-4 py-2 sm:grid-cols-[5.5rem_minmax(0,1fr)] ${
              here === null || passage.id === here ? '' : 'max-lg:hidden'
            }`}
          >
            <p className="text-small font-semibold text-link sm:pt-1">{label}</p>
            {passage.text === null ? (
              <p className="text-note text-ink-2">{t('not_held')}</p>
            ) : (
              <p lang={language} data-text="" className="font-serif text-[1.125rem] leading-[1.65]">
                {piecesOf(passage.text, own, (name) => (
                  <Name key={name.id} name={name} here={name.id === current} href={href(name.id)} />
                ))}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Name({ name, here, href }: { name: BenchName; here: boolean; href: string }) {
  const t = useTranslations('workbench');
  const { id, surface, state, later } = name;
  const look = state === 'open' && later ? 'later' : state;
  const told = look === 'settled' ? t('mark.settled', { name: name.name ?? '' }) : t(`mark.${look}`);
  return (
    <mark
      id={`m-${id}`}
      className={`scroll-mt-[38vh] border-b-2 box-decoration-clone px-0.5 py-px max-lg:scroll-mt-6 ${looks[look]} ${
        here ? 'bg-mark-2 outline-2 outline-focus' : ''
      }`}
    >
      {here ? (
        <strong aria-current="true" className="font-normal">
          {surface}
        </strong>
      ) : (
        <a href={href} tabIndex={-1} title={told} className="text-inherit no-underline">
          {surface}
          <span className="sr-only"> ({told})</span>
        </a>
      )}
    </mark>
  );
}

/** The text with each name in its place; a span that overlaps the one before it is left as text. */
export function piecesOf<Span extends { start: number; end: number }>(
  text: string,
  names: readonly Span[],
  show: (name: Span) => ReactNode,
): ReactNode[] {
  const pieces: ReactNode[] = [];
  let reached = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    if (name.start < reached || name.end > text.length) continue;
    pieces.push(text.slice(reached, name.start), show(name));
    reached = name.end;
  }
  pieces.push(text.slice(reached));
  return pieces;
}
