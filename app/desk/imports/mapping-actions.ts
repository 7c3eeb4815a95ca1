'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { typedOf } from '@/app/desk/faults';
import {
  asksOrder,
  codedOf,
  dateField,
  mostValues,
  readColumns,
  seenRevision,
  valueField,
  type Wrong,
} from '@/app/desk/imports/fields';
import { type FormState, freshForm } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { changeAs, writers } from '@/lib/db/writers';
import { isCode } from '@/lib/importing/codes';
import { readImport, readValues } from '@/lib/importing/read';
import { startRun } from '@/lib/importing/run';
import type { Mapping } from '@/lib/importing/schema';
import { type MappingRefusal, readKeptMapping, saveMapping } from '@/lib/importing/write';

/** Says what the columns mean; the values come next. */
export async function saveColumns(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const typed = typedOf(form);
  const id = rowNumber.safeParse(typed.import);
  const table = id.success ? await readImport(editor, id.data) : null;
  const seen = seenRevision.safeParse(typed.revision);
  if (table === null || !seen.success) return refused(typed, {}, 'gone');
  const read = readColumns(typed, table.headers);
  if (!read.ok) return refused(typed, read.wrong);
  const { values } = await readValues(editor, table.id, read.value);
  const crowded = codedOf(read.value, values).filter((one) => one.values.length > mostValues);
  if (crowded.length > 0) {
    const wrong = crowded.map(({ of }) => [
      `c.${read.value.columns.indexOf(of)}`,
      { code: 'many_values', target: of },
    ]);
    return refused(typed, Object.fromEntries(wrong));
  }
  const kept = table.mapping ?? (await readKeptMapping(writers(), table.headers));
  const mapping: Mapping = { codes: kept?.codes ?? {}, dayFirst: kept?.dayFirst ?? {}, ...read.value };
  const done = await changeAs(editor.accountId, 'columns said', (tx) =>
    saveMapping(tx, editor, { id: table.id, seenRevision: seen.data, mapping, complete: false }, new Date()),
  );
  if (!done.ok) return refused(typed, {}, wordOf[done.reason]);
  redirect(`/desk/imports/${table.id}/values`);
}

/** Says what the values mean, and has every row checked. */
export async function saveValues(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor();
  const typed = typedOf(form);
  const id = rowNumber.safeParse(typed.import);
  const table = id.success ? await readImport(editor, id.data) : null;
  const seen = seenRevision.safeParse(typed.revision);
  if (table === null || table.mapping === null || !seen.success) return refused(typed, {}, 'gone');
  const { codes: _c, dayFirst: _d, ...said } = table.mapping;
  const { values, dates } = await readValues(editor, table.id, said);
  const wrong: Wrong = {};
  const codes: Mapping['codes'] = {};
  for (const { of, values: different } of codedOf(said, values)) {
    const chosen = different.map(({ value }, at) => {
      const code = typed[valueField(of, at)] ?? '';
      if (!isCode(of, code)) wrong[valueField(of, at)] = { code: 'choose' };
      return [value, code];
    });
    codes[of] = Object.fromEntries(chosen);
  }
  const dayFirst: Mapping['dayFirst'] = {};
  for (const { of } of asksOrder(said, dates)) {
    const order = typed[dateField(of)];
    if (order === 'day' || order === 'month') dayFirst[of] = order === 'day';
    else wrong[dateField(of)] = { code: 'date' };
  }
  if (Object.keys(wrong).length > 0) return refused(typed, wrong);
  const mapping: Mapping = { ...said, codes, dayFirst };
  const done = await changeAs(
    editor.accountId,
    'values said',
    (tx) =>
      saveMapping(tx, editor, { id: table.id, seenRevision: seen.data, mapping, complete: true }, new Date()),
    { timeoutSeconds: 60 },
  );
  if (!done.ok) return refused(typed, {}, wordOf[done.reason]);
  await startRun(editor, table.id, 'check', new Date());
  redirect(`/desk/imports/${table.id}`);
}

const wordOf: Record<MappingRefusal, string> = {
  'unknown import': 'gone',
  'changed meanwhile': 'changed',
  running: 'running',
};

async function refused(values: Record<string, string>, wrong: Wrong, whole?: string): Promise<FormState> {
  const t = await getTranslations('importing');
  const faults = Object.entries(wrong).map(([name, { code, target }]) => [
    name,
    t(`faults.${code}`, target === undefined ? {} : { target: t(`target.${target}`) }),
  ]);
  return {
    ...freshForm,
    values,
    wrong: t(`faults.${whole ?? 'some'}`),
    faults: Object.fromEntries(faults),
  };
}
