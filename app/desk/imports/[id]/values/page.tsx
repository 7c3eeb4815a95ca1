import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asksOrder, codedOf, dateField, headOf, valueField } from '@/app/desk/imports/fields';
import { saveValues } from '@/app/desk/imports/mapping-actions';
import { BelowTable, openTable } from '@/app/desk/imports/opened';
import { codeInWords } from '@/app/desk/imports/said';
import { MappingForm } from '@/components/importing/mapping-form';
import { requireEditor } from '@/lib/accounts/gate';
import { codesOf, keptAsNote, refusedValue } from '@/lib/importing/codes';
import { guessCode, likelyPeer } from '@/lib/importing/peers';
import { readValues } from '@/lib/importing/read';
import { dateWords } from '@/lib/language/dates';
import { readSpeech } from '@/lib/language/speech';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('importing'))('values.title') };
}

/** What each value of the coded columns means, offered by the tables of the lists we know; then how dates are read. */
export default async function ValuesPage({ params }: { params: Promise<{ id: string }> }) {
  const editor = await requireEditor();
  const table = await openTable(editor, params);
  if (table.mapping === null) redirect(`/desk/imports/${table.id}/columns`);
  const { codes, dayFirst, ...said } = table.mapping;
  const [t, speech, { values, dates }] = await Promise.all([
    getTranslations('importing'),
    readSpeech(),
    readValues(editor, table.id, said),
  ]);
  const coded = codedOf(said, values);
  const statuses = coded.find(({ of }) => of === 'status')?.values.map(({ value }) => value) ?? [];
  const peer = likelyPeer(statuses);
  const orders = asksOrder(said, dates);
  const groups = coded.map(({ of, values: different }) => ({
    id: of,
    title: t('values.of', { column: headOf(said, table.headers, of) }),
    aside: t(`target.${of}`),
    rows: different.map(({ value, rows }, at) => ({
      name: valueField(of, at),
      label: value,
      beside: t('values.rows', { count: rows }),
      value: codes[of]?.[value] ?? guessCode(of, value, peer) ?? '',
      options: [
        { value: '', words: t('values.choose') },
        ...[...codesOf[of], ...(of === 'standing' ? [] : [keptAsNote]), refusedValue].map((code) => ({
          value: code,
          words: codeInWords(of, code, speech),
        })),
      ],
    })),
  }));
  const dated = {
    id: 'dates',
    title: t('values.dates'),
    rows: orders.map(({ of, text, readings, likely }) => {
      const chosen = dayFirst[of] ?? likely;
      const [day = '', month = ''] = readings;
      return {
        name: dateField(of),
        label: headOf(said, table.headers, of),
        beside: t('values.date_of', { text, column: headOf(said, table.headers, of) }),
        value: chosen === null ? '' : chosen ? 'day' : 'month',
        options: [
          { value: '', words: t('values.choose') },
          { value: 'day', words: t('values.day_first', { date: dateWords(day, speech) }) },
          { value: 'month', words: t('values.month_first', { date: dateWords(month, speech) }) },
        ],
      };
    }),
  };
  return (
    <BelowTable editor={editor} table={table} title={t('values.title')}>
      <p className="mt-3 max-w-[42rem] text-ink-2">
        {groups.length + orders.length === 0 ? t('values.no_values') : t('values.what')}{' '}
        {peer !== null && t('values.peer', { list: t(`peers.${peer}`) })}
      </p>
      <MappingForm
        action={saveValues}
        hidden={{ import: String(table.id), revision: String(table.revision) }}
        submit={t('values.submit')}
        groups={orders.length === 0 ? groups : [...groups, dated]}
      />
      <p className="mt-6">
        <a href={`/desk/imports/${table.id}/columns`}>{t('values.back')}</a>
      </p>
    </BelowTable>
  );
}
