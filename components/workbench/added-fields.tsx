import { useTranslations } from 'next-intl';
import type { Choice, ChoiceGroup } from '@/components/workbench/shapes';

const control = 'mt-0.5 block w-full rounded-edge border border-edge bg-sheet px-2 py-1 text-note text-ink';

export interface AddedFieldsProps {
  kinds: ChoiceGroup[];
  provisions: Choice[];
  passages: Choice[];
  values: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, string>>;
}

/** One statement more, with words of the text. A script fills in words that are selected there. */
export function AddedFields({ kinds, provisions, passages, values, faults }: AddedFieldsProps) {
  const t = useTranslations('workbench');
  const fault = (name: string) =>
    faults[name] && (
      <span id={`add-${name}-fault`} className="block border-l-4 border-wrong pl-2 font-semibold text-wrong">
        {faults[name]}
      </span>
    );
  const told = (name: string) =>
    faults[name] ? ({ 'aria-invalid': true, 'aria-describedby': `add-${name}-fault` } as const) : {};
  return (
    <div className="grid gap-y-2.5 pt-1 pb-3">
      <label className="block text-small">
        {t('added.what')}
        {fault('what')}
        <select name="add-what" defaultValue={values.what ?? ''} className={control} {...told('what')}>
          <option value="">{t('added.choose')}</option>
          {kinds.map(({ words, choices }) => (
            <optgroup key={words} label={words}>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.words}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="block text-small">
        {t('added.passage')}
        {fault('passage')}
        <select name="add-passage" defaultValue={values.passage ?? ''} className={control}>
          {passages.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="block text-small">
        {t('added.quote')}
        {fault('quote')}
        <textarea
          name="add-quote"
          rows={2}
          defaultValue={values.quote ?? ''}
          className={control}
          {...told('quote')}
        />
        <span className="text-ink-2">{t('added.quote_hint')}</span>
      </label>
      <details open={Boolean(values.occurred || values.gist || values.provision || faults.occurred)}>
        <summary className="text-small text-ink-2">{t('added.more')}</summary>
        <div className="grid gap-y-2.5 pt-2">
          <label className="block text-small">
            {t('added.provision')}
            <select name="add-provision" defaultValue={values.provision ?? ''} className={control}>
              <option value="">{t('added.no_provision')}</option>
              {provisions.map(({ value, words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label className="block text-small">
            {t('added.occurred')}
            {fault('occurred')}
            <input
              name="add-occurred"
              defaultValue={values.occurred ?? ''}
              autoComplete="off"
              className={control}
              {...told('occurred')}
            />
            <span className="text-ink-2">{t('added.occurred_hint')}</span>
          </label>
          <label className="block text-small">
            {t('added.certainty')}
            <select name="add-certainty" defaultValue={values.certainty ?? 'stated'} className={control}>
              {(['stated', 'reported', 'implied', 'ambiguous'] as const).map((certainty) => (
                <option key={certainty} value={certainty}>
                  {t(`certainty.${certainty}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="block text-small">
            {t('added.gist')}
            <input name="add-gist" defaultValue={values.gist ?? ''} autoComplete="off" className={control} />
          </label>
        </div>
      </details>
    </div>
  );
}
