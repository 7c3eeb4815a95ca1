import { useTranslations } from 'next-intl';
import { Labelled, tied } from '@/components/workbench/labelled';
import type { NewcomerShape } from '@/components/workbench/shapes';

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
  const field = (name: 'given' | 'family' | 'usualName', className = '') => (
    <Labelled id={`new-${name}`} label={t(`newcomer.${name}`)} fault={faults[name]} className={className}>
      <input {...tied(`new-${name}`, faults[name])} defaultValue={newcomer[name] ?? ''} autoComplete="off" />
    </Labelled>
  );
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2 pb-3">
      {field('given')}
      {field('family')}
      {field('usualName', 'col-span-2')}
      <Labelled id="new-order" label={t('newcomer.order')} fault={faults.order} className="col-span-2">
        <select {...tied('new-order', faults.order)} defaultValue={newcomer.order}>
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`order.${order}`)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled
        id="new-standing"
        label={t('newcomer.standing')}
        hint={t('newcomer.standing_hint')}
        fault={faults.standing}
        className="col-span-2"
      >
        <select {...tied('new-standing', faults.standing, true)} defaultValue={newcomer.standing}>
          {standings.map((standing) => (
            <option key={standing} value={standing}>
              {t(`standing.${standing}`)}
            </option>
          ))}
        </select>
      </Labelled>
    </div>
  );
}
