import { getTranslations } from 'next-intl/server';
import { withholdOne } from '@/app/desk/withdraw/value-actions';
import type { FormField } from '@/components/desk/form-state';
import { PostForm } from '@/components/desk/post-form';
import { Section } from '@/components/ui/section';
import { Spellings } from '@/components/withdrawals/spellings';
import { listPersonValues, listValues } from '@/lib/publishing/withdrawals';

export interface KeepValueProps {
  of: 'person' | 'document' | 'statement';
  id: number;
  reason: FormField;
}

/** The way to keep back one value only, where there is one; a document has none. */
export async function KeepValue({ of, id, reason }: KeepValueProps) {
  const why = { ...reason, name: 'why' };
  const [t, fields] = await Promise.all([
    getTranslations('withdrawals'),
    getTranslations('statements.withheld.field'),
  ]);
  if (of === 'document') return null;
  if (of === 'person') {
    const { names, note } = await listPersonValues(id);
    if (names.length === 0 && !note) return null;
    return (
      <Section id="value" title={t('one_value')} aside={t('one_value_person')}>
        <Spellings names={names} />
        {note && (
          <PostForm
            action={withholdOne}
            submit={t('submit_note')}
            hidden={{ of: 'note', id: String(id) }}
            fields={[why]}
          />
        )}
      </Section>
    );
  }
  const values = await listValues(id);
  if (values.length === 0) return null;
  const field: FormField = {
    name: 'field',
    label: t('which_value'),
    type: 'select',
    options: values.map((value) => ({ value, words: fields(value) })),
  };
  const words: FormField = {
    name: 'words',
    label: t('words'),
    hint: t('words_hint'),
    type: 'text',
    autoComplete: 'off',
    maxLength: 2000,
    optional: true,
  };
  return (
    <Section id="value" title={t('one_value')} aside={t('one_value_aside')}>
      <PostForm
        action={withholdOne}
        submit={t('submit_value')}
        hidden={{ of: 'value', id: String(id) }}
        fields={[field, words, why]}
      />
    </Section>
  );
}
