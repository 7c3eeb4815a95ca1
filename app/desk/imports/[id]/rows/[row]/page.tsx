import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { settleRow, undecide } from '@/app/desk/imports/actions';
import { BelowTable, openTable } from '@/app/desk/imports/opened';
import { besideOf, numbered, RowCells } from '@/components/importing/found';
import { DecisionWords } from '@/components/importing/rows';
import { Remarks, SaidLines } from '@/components/importing/said';
import { SettleForm } from '@/components/importing/settle-form';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { requireEditor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { readRow } from '@/lib/importing/read';

type Address = { params: Promise<{ id: string; row: string }> };

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const row = rowNumber.safeParse((await params).row);
  return { title: row.success ? (await getTranslations('importing'))('row.title', { row: row.data }) : '' };
}

/** One row: what stands in it, what it would record, whom it may mean, and the decision. */
export default async function RowPage({ params }: Address) {
  const editor = await requireEditor();
  const table = await openTable(editor, params);
  const ordinal = rowNumber.safeParse((await params).row);
  const row = ordinal.success ? await readRow(editor, table.id, ordinal.data) : null;
  if (row === null) notFound();
  const [t, editing] = await Promise.all([getTranslations('importing'), getTranslations('editing')]);
  const choices = row.candidates.flatMap(({ person, row: before, form, byId }) => {
    const known = person === null ? undefined : row.people.get(person);
    const how = byId ? [t('row.by_id')] : [t('row.like', { form })];
    if (known !== undefined) {
      return [
        {
          value: `p.${known.number}`,
          words: t('row.as_person', numbered(known)),
          beside: [...how, ...besideOf(known)],
          href: `/desk/people/${known.number}`,
        },
      ];
    }
    if (before === null) return [];
    const cells = (row.rowsBefore.get(before) ?? [])
      .filter((cell) => cell !== '')
      .slice(0, 5)
      .join(' · ');
    return [
      {
        value: `r.${before}`,
        words: t('row.as_row', { row: before, cells }),
        beside: how,
        href: `/desk/imports/${table.id}/rows/${before}`,
      },
    ];
  });
  const settled = row.decision !== null || row.carriedAt !== null;
  return (
    <BelowTable editor={editor} table={table} title={t('row.title', { row: row.ordinal })}>
      <div className="grid gap-x-10 md:grid-cols-2">
        <Section id="cells" title={t('row.cells')}>
          <RowCells headers={table.headers} cells={row.cells} />
        </Section>
        <Section id="would" title={t('row.would')}>
          {row.person !== null && (
            <p className="font-serif text-lead font-semibold">
              {row.person.usualName}{' '}
              <span className="text-note font-normal text-ink-2">
                {editing(`standing.${row.person.standing}`)}
              </span>
            </p>
          )}
          {row.names.length > 1 && (
            <p className="text-note text-ink-2">
              {t('preview.names', { names: row.names.map(({ form }) => form).join('; ') })}
            </p>
          )}
          <div className="mt-2 text-note">
            <SaidLines said={row.said} quoted />
            {row.proposed.length > 0 && <p className="mt-2 text-ink-2">{t('preview.proposed')}</p>}
            <SaidLines said={row.proposed} quoted />
            <Remarks remarks={row.remarks} />
          </div>
        </Section>
      </div>
      {row.verdict !== null && row.verdict !== 'refused' && (
        <Section id="who" title={t('row.who')} aside={t('row.who_aside')}>
          {settled ? (
            <form action={undecide} className="flex flex-wrap items-center gap-x-6 gap-y-2">
              <input type="hidden" name="import" value={table.id} />
              <input type="hidden" name="row" value={row.ordinal} />
              <p>
                <DecisionWords {...row} />
              </p>
              {row.carriedAt === null && <Button>{t('decision.undo')}</Button>}
            </form>
          ) : (
            <SettleForm action={settleRow} id={table.id} row={row.ordinal} choices={choices} />
          )}
        </Section>
      )}
      <p className="mt-8">
        <a href={`/desk/imports/${table.id}`}>{t('row.back')}</a>
      </p>
    </BelowTable>
  );
}
