import { useTranslations } from 'next-intl';
import type { BenchName } from '@/components/workbench/shapes';

export interface ProgressProps {
  names: BenchName[];
  /** Address of the names in one state. */
  href: (state: 'open' | 'later' | 'settled' | 'not_a_person') => string;
}

/** How far the names of a text are decided; each number opens its names. */
export function Progress({ names, href }: ProgressProps) {
  const t = useTranslations('workbench');
  const count = {
    open: names.filter(({ state, later }) => state === 'open' && !later).length,
    later: names.filter(({ state, later }) => state === 'open' && later).length,
    settled: names.filter(({ state }) => state === 'settled').length,
    not_a_person: names.filter(({ state }) => state === 'not_a_person').length,
  };
  const done = count.settled + count.not_a_person;
  return (
    <div className="my-3">
      <p id="progress-words" className="flex flex-wrap gap-x-4 gap-y-1 text-note text-ink-2">
        <strong className="text-ink">{t('progress.of', { done, all: names.length })}</strong>
        {(['open', 'later', 'settled', 'not_a_person'] as const).map((state) =>
          count[state] === 0 ? null : (
            <a key={state} href={href(state)} className="py-0.5">
              {t(`progress.${state}`, { count: count[state] })}
            </a>
          ),
        )}
      </p>
      <progress
        aria-labelledby="progress-words"
        value={done}
        max={Math.max(1, names.length)}
        className="mt-1.5 block h-1.5 w-full appearance-none border-0 bg-rule-2 [&::-moz-progress-bar]:bg-free [&::-webkit-progress-bar]:bg-rule-2 [&::-webkit-progress-value]:bg-free"
      />
    </div>
  );
}
