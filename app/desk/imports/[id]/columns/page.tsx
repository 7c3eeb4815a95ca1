import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { proposedColumns } from '@/app/desk/imports/fields';
import { saveColumns } from '@/app/desk/imports/mapping-actions';
import { BelowTable, openTable } from '@/app/desk/imports/opened';
import { MappingForm } from '@/components/importing/mapping-form';
import { requireEditor } from '@/lib/accounts/gate';
import { writers } from '@/lib/db/writers';
import { listCitable, readSamples } from '@/lib/importing/read';
import { dividers, standing, targets } from '@/lib/importing/schema';
import { readKeptMapping } from '@/lib/importing/write';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('importing'))('columns.title') };
}

const delimiterNames: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' };

/** What each column of a table means: chosen by hand, guesses offered. */
export default async function ColumnsPage({ params }: { params: Promise<{ id: string }> }) {
  const editor = await requireEditor();
  const table = await openTable(editor, params);
  const [t, samples, documents, kept] = await Promise.all([
    getTranslations('importing'),
    readSamples(editor, table.id, table.headers.length),
    listCitable(editor),
    readKeptMapping(writers(), table.headers),
  ]);
  const said = table.mapping ?? proposedColumns(table.headers, kept);
  const option = (value: string, words: string) => ({ value, words });
  const meanings = [
    option('', t('columns.left_out')),
    ...targets.map((one) => option(one, t(`target.${one}`))),
  ];
  return (
    <BelowTable editor={editor} table={table} title={t('columns.title')}>
      <p className="mt-3 max-w-[42rem] text-ink-2">
        {t('columns.read_as', {
          encoding: table.encoding.toUpperCase(),
          delimiter: delimiterNames[table.delimiter] ?? 'other',
          rows: table.rowCount,
        })}{' '}
        {t('columns.what')} {table.mapping === null && kept !== null && t('columns.kept')}
      </p>
      <MappingForm
        action={saveColumns}
        hidden={{ import: String(table.id), revision: String(table.revision) }}
        submit={t('columns.submit')}
        groups={[
          {
            ...{ id: 'columns', title: t('columns.columns'), aside: t('columns.columns_aside') },
            rows: table.headers.map((head, at) => ({
              name: `c.${at}`,
              label: head,
              beside: (samples[at] ?? []).join(' · '),
              value: said.columns[at] ?? '',
              options: meanings,
            })),
          },
          {
            ...{ id: 'whole', title: t('columns.whole'), aside: t('columns.whole_aside') },
            rows: [
              {
                ...{ name: 'standing', label: t('columns.standing'), beside: t('columns.standing_beside') },
                value: said.standing ?? '',
                options: [
                  option('', t('columns.standing_column')),
                  ...standing.options.map((one) => option(one, t(`standing.${one}`))),
                ],
              },
              {
                ...{ name: 'document', label: t('columns.document'), beside: t('columns.document_beside') },
                value: said.documentId === null ? '' : String(said.documentId),
                options: [
                  option('', t('columns.document_column')),
                  ...documents.map((one) =>
                    option(String(one.id), `${one.shortTitle} ${one.usualTitle}`.slice(0, 90)),
                  ),
                ],
              },
              {
                ...{ name: 'order', label: t('columns.order'), beside: t('columns.order_beside') },
                value: said.order,
                options: (['given_family', 'family_given'] as const).map((one) =>
                  option(one, t(`columns.${one}`)),
                ),
              },
              {
                ...{ name: 'language', label: t('columns.language'), beside: t('columns.language_beside') },
                value: said.language,
                options: null,
              },
              {
                ...{ name: 'divider', label: t('columns.divider'), beside: t('columns.divider_beside') },
                value: said.divider,
                options: dividers.map((one) => option(one, one === '' ? t('columns.divider_none') : one)),
              },
            ],
          },
        ]}
      />
    </BelowTable>
  );
}
