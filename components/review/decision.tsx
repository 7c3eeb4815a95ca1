import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { AreaField } from '@/components/ui/field';

/** The two things a second reader may do, in one form: the button pressed says which. */
export function Decision({ mayApprove }: { mayApprove: boolean }) {
  const t = useTranslations('review');
  return (
    <div className="max-w-[42rem]">
      <Button primary name="decision" value="approve" disabled={!mayApprove}>
        {t('approve')}
      </Button>
      <div className="mt-6">
        <AreaField name="remark" label={t('remark')} hint={t('remark_hint')} maxLength={2000} optional />
        <Button name="decision" value="return">
          {t('return')}
        </Button>
      </div>
    </div>
  );
}
