import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** The two things a second reader may do, in one form: the button pressed says which. */
export function Decision({ mayApprove }: { mayApprove: boolean }) {
  const t = useTranslations('review');
  return (
    <div className="max-w-[42rem]">
      <Button primary name="decision" value="approve" disabled={!mayApprove}>
        {t('approve')}
      </Button>
      <div className="mt-6">
        <label htmlFor="remark" className="block font-semibold">
          {t('remark')}
        </label>
        <p id="remark-hint" className="text-note text-ink-2">
          {t('remark_hint')}
        </p>
        <textarea
          id="remark"
          name="remark"
          rows={3}
          maxLength={2000}
          aria-describedby="remark-hint"
          className="my-2 block w-full rounded-edge border border-edge bg-sheet px-3 py-2 text-body text-ink"
        />
        <Button name="decision" value="return">
          {t('return')}
        </Button>
      </div>
    </div>
  );
}
