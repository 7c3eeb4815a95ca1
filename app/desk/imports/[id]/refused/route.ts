import { getTranslations } from 'next-intl/server';
import { openTable } from '@/app/desk/imports/opened';
import { remarkValues } from '@/components/importing/said';
import { recordLook } from '@/lib/accounts/audit';
import { requireEditor } from '@/lib/accounts/gate';
import { refusedTable } from '@/lib/importing/refused';
import { readSpeech } from '@/lib/language/speech';

/** The refused rows with their reasons, as a table to be mended and brought again; always a download. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const editor = await requireEditor();
  const table = await openTable(editor, params);
  const [t, speech] = await Promise.all([getTranslations('importing'), readSpeech()]);
  const csv = await refusedTable(editor, table, {
    row: t('refused_columns.row'),
    reasons: t('refused_columns.reasons'),
    of: ({ code, values }) =>
      t.has(`remark.${code}`) ? t(`remark.${code}`, remarkValues(values, speech)) : code,
  });
  await recordLook(editor, 'exported', `refused rows of import ${table.id}`, new Date());
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="refused-${table.id}.csv"`,
    },
  });
}
