import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';

export interface FilterProps {
  address: string;
  kinds: readonly string[];
  editors: { id: number; name: string }[];
  asked: { editor: number | null; kind: string | null };
}

/** Narrows the history to one editor and one kind of change. */
export function HistoryFilter({ address, kinds, editors, asked }: FilterProps) {
  const t = useTranslations('history');
  return (
    <form action={address} className="flex flex-wrap items-end gap-x-6">
      <SelectField
        name="kind"
        label={t('kind_label')}
        defaultValue={asked.kind ?? ''}
        options={[
          { value: '', words: t('any_kind') },
          ...kinds.map((kind) => ({ value: kind, words: t(`kind.${kind}`) })),
        ]}
        optional
      />
      <SelectField
        name="editor"
        label={t('editor')}
        defaultValue={asked.editor === null ? '' : String(asked.editor)}
        options={[
          { value: '', words: t('any_editor') },
          ...editors.map(({ id, name }) => ({ value: String(id), words: name })),
        ]}
        optional
      />
      <div className="my-4">
        <Button>{t('filter')}</Button>
      </div>
    </form>
  );
}
