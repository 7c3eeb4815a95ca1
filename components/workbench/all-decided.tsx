import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';

/** Nothing is open any more: what comes next. */
export function AllDecided({ id, names }: { id: number; names: number }) {
  const t = useTranslations('workbench');
  return (
    <>
      <h2 id="name" className="font-serif text-head font-semibold">
        {names === 0 ? t('no_names') : t('all_decided')}
      </h2>
      <p className="mt-2 mb-4 text-ink-2">{t('all_decided_next')}</p>
      <ButtonLink href={`/desk/documents/${id}/review`} primary>
        {t('pages.review')}
      </ButtonLink>
    </>
  );
}
