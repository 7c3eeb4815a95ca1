import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

export interface ProgressProps {
  act: 'check' | 'carry';
  done: number;
  total: number;
  /** It gave no sign of life for a while. */
  stopped: boolean;
  goOn: (form: FormData) => Promise<void>;
  id: number;
}

/** How far the rows are; the page loads itself again without a script until they are done, or it stopped. */
export function RunProgress({ act, done, total, stopped, goOn, id }: ProgressProps) {
  const t = useTranslations('importing.run');
  return (
    <>
      {!stopped && <meta httpEquiv="refresh" content="2" />}
      <Notice title={t(act)}>
        <p className="mt-1 font-semibold tabular-nums">{t('how_far', { done, total })}</p>
        <progress
          value={done}
          max={total}
          aria-label={t(act)}
          className="mt-2 block h-3 w-full max-w-[30rem]"
        />
        <p className="mt-2 text-ink-2">{t(stopped ? 'stopped' : 'goes_on')}</p>
        {stopped && (
          <form action={goOn} className="mt-3">
            <input type="hidden" name="import" value={id} />
            <input type="hidden" name="act" value={act} />
            <Button primary>{t('go_on')}</Button>
          </form>
        )}
      </Notice>
    </>
  );
}
