import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { EditWords } from '@/components/editing/edit-form';
import { type EditState, freshEdit } from '@/components/editing/edit-state';
import type { Faults, Typed } from '@/lib/editing/faults';
import type { Seen } from '@/lib/review/revisions';

/** What was typed comes back with what is wrong with it. */
export async function refusedEdit(
  values: Typed,
  faults: Faults,
  wrong: string | null = null,
): Promise<EditState> {
  const t = await getTranslations('editing.faults');
  return {
    ...freshEdit,
    values,
    wrong: wrong ?? (Object.keys(faults).length > 0 ? t('some') : null),
    faults: Object.fromEntries(
      Object.entries(faults).map(([name, { code, values: named }]) => {
        const near = named.near === '' ? 'nobody' : 'some';
        return [name, t.has(code) ? t(code, { ...named, near_any: near }) : t('missing')];
      }),
    ),
  };
}

const presentShape = z
  .string()
  .regex(/^\d{1,9}\.(?:\d{1,9}\.\d{1,9})?$/)
  .transform((text): Seen => {
    const [revision = 0, id, version] = text.split('.').filter(Boolean).map(Number);
    return { revision, waiting: id === undefined || version === undefined ? null : { id, version } };
  });

/** The state of a record that a form was made from, as it travels in the form: "3." or "3.17.2". */
export const presentOf = ({ revision, waiting }: Seen): string =>
  `${revision}.${waiting === null ? '' : `${waiting.id}.${waiting.version}`}`;

/** Null: it was tampered with. */
export const readPresent = (text: unknown): Seen | null => presentShape.safeParse(text).data ?? null;

export async function editWords(): Promise<EditWords> {
  const t = await getTranslations('editing.form');
  return {
    check: t('check'),
    save: t('save'),
    understood: t('understood'),
    understoodHint: t('understood_hint'),
    asked: t('asked'),
    versions: t('versions'),
    versionsHint: t('versions_hint'),
    field: t('field'),
    present: t('present'),
    yours: t('yours'),
  };
}
