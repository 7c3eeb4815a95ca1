import { useTranslations } from 'next-intl';
import { Bar } from '@/components/workbench/bar';
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
      <Bar labelledBy="progress-words" done={done} all={names.length} />
    </div>
  );
}
