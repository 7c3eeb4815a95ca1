import { useTranslations } from 'next-intl';
import type { NewcomerShape } from '@/components/workbench/shapes';

const control = 'mt-0.5 block w-full rounded-edge border border-edge bg-sheet px-2 py-1 text-note text-ink';
const orders = ['given_family', 'family_given', 'family_only', 'given_only'] as const;
const standings = ['case', 'mentioned', 'official'] as const;

/** Who somebody not yet on record is: filled in from the printed name, for the editor to correct. */
export function NewcomerFields({
  newcomer,
  faults,
}: {
  newcomer: NewcomerShape;
  faults: Readonly<Record<string, string>>;
}) {
  const t = useTranslations('workbench');
  const field = (name: 'given' | 'family' | 'usualName') => (
    <label className="block text-small">
      {t(`newcomer.${name}`)}
      <input
        name={`new-${name}`}
        defaultValue={newcomer[name] ?? ''}
        autoComplete="off"
        className={control}
      />
      {faults[name] && <span className="font-semibold text-wrong">{faults[name]}</span>}
    </label>
  );
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2 pb-3">
      {field('given')}
      {field('family')}
      <div className="col-span-2">{field('usualName')}</div>
      <label className="col-span-2 block text-small">
        {t('newcomer.order')}
        <select name="new-order" defaultValue={newcomer.order} className={control}>
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`order.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="col-span-2 block text-small">
        {t('newcomer.standing')}
        <select name="new-standing" defaultValue={newcomer.standing} className={control}>
          {standings.map((standing) => (
            <option key={standing} value={standing}>
              {t(`standing.${standing}`)}
            </option>
          ))}
        </select>
        {faults.standing && <span className="font-semibold text-wrong">{faults.standing}</span>}
      </label>
      <p className="col-span-2 text-small text-ink-2">{t('newcomer.standing_hint')}</p>
    </div>
  );
}
