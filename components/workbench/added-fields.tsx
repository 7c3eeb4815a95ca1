import { useTranslations } from 'next-intl';
import { Labelled, tied } from '@/components/workbench/labelled';
import type { Choice, ChoiceGroup } from '@/components/workbench/shapes';

export interface AddedFieldsProps {
  kinds: ChoiceGroup[];
  provisions: Choice[];
  passages: Choice[];
  values: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, string>>;
}

const listed = (choices: Choice[]) =>
  choices.map(({ value, words }) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));

/** One statement more, with words of the text. A script fills in words that are selected there. */
export function AddedFields({ kinds, provisions, passages, values, faults }: AddedFieldsProps) {
  const t = useTranslations('workbench');
  const more = ['occurred', 'gist', 'provision'].some((name) => values[name]) || faults.occurred;
  return (
    <div className="grid gap-y-2.5 pt-1 pb-3">
      <Labelled id="add-what" label={t('added.what')} fault={faults.what}>
        <select {...tied('add-what', faults.what)} defaultValue={values.what ?? ''}>
          <option value="">{t('added.choose')}</option>
          {kinds.map(({ words, choices }) => (
            <optgroup key={words} label={words}>
              {listed(choices)}
            </optgroup>
          ))}
        </select>
      </Labelled>
      <Labelled id="add-passage" label={t('added.passage')} fault={faults.passage}>
        <select {...tied('add-passage', faults.passage)} defaultValue={values.passage ?? ''}>
          {listed(passages)}
        </select>
      </Labelled>
      <Labelled id="add-quote" label={t('added.quote')} hint={t('added.quote_hint')} fault={faults.quote}>
        <textarea {...tied('add-quote', faults.quote, true)} rows={2} defaultValue={values.quote ?? ''} />
      </Labelled>
      <details open={Boolean(more)}>
        <summary className="text-small text-ink-2">{t('added.more')}</summary>
        <div className="grid gap-y-2.5 pt-2">
          <Labelled id="add-provision" label={t('added.provision')}>
            <select {...tied('add-provision', undefined)} defaultValue={values.provision ?? ''}>
              <option value="">{t('added.no_provision')}</option>
              {listed(provisions)}
            </select>
          </Labelled>
          <Labelled
            id="add-occurred"
            label={t('added.occurred')}
            hint={t('added.occurred_hint')}
            fault={faults.occurred}
          >
            <input
              {...tied('add-occurred', faults.occurred, true)}
              defaultValue={values.occurred ?? ''}
              autoComplete="off"
            />
          </Labelled>
          <Labelled id="add-certainty" label={t('added.certainty')}>
            <select {...tied('add-certainty', undefined)} defaultValue={values.certainty ?? 'stated'}>
              {(['stated', 'reported', 'implied', 'ambiguous'] as const).map((certainty) => (
                <option key={certainty} value={certainty}>
                  {t(`certainty.${certainty}`)}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled id="add-gist" label={t('added.gist')}>
            <input {...tied('add-gist', undefined)} defaultValue={values.gist ?? ''} autoComplete="off" />
          </Labelled>
        </div>
      </details>
    </div>
  );
}
