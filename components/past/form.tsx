import { useTranslations } from 'next-intl';
import type { Past } from '@/lib/record/past';

export interface PastFormProps {
  /** Path of the page that shows the day. */
  action: string;
  /** What is chosen beside the day, and stays chosen. */
  kept: readonly (readonly [string, string])[];
  /** ISO day of the reader: the last that can be asked for. */
  today: string;
  past: Past | null;
}

/** Two days to choose: how it stood, as known when. A plain form, GET. */
export function PastForm({ action, kept, today, past }: PastFormProps) {
  const t = useTranslations('past');
  const field = (name: 'on' | 'known', value: string) => (
    <label className="min-w-[9.5rem] grow basis-0">
      <span className="block text-small text-ink-2">{t(name)}</span>
      <input
        type="date"
        name={name}
        defaultValue={value}
        min="1900-01-01"
        max={today}
        className="block w-full min-w-0 rounded-edge border border-edge bg-sheet px-2.5 py-1.5 text-note text-ink"
      />
    </label>
  );
  return (
    <form action={action} method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {field('on', past?.on ?? '')}
      {field('known', past === null || past.knowsAll ? '' : past.known)}
      <button
        type="submit"
        className="min-h-9 cursor-pointer rounded-edge border border-edge bg-paper px-4 py-1.5 text-note font-semibold text-ink hover:bg-ink hover:text-paper"
      >
        {t('show')}
      </button>
    </form>
  );
}
