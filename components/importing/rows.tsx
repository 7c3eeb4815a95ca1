import { useTranslations } from 'next-intl';
import { Table } from '@/components/desk/table';
import { Remarks, SaidLines } from '@/components/importing/said';
import { caseNumber } from '@/lib/language/case-number';
import type { Statement } from '@/lib/record/schema';

export interface ShownRow {
  ordinal: number;
  verdict: 'new' | 'same' | 'maybe' | 'refused' | null;
  cellsShown: string[];
  externalId: string | null;
  person: { usualName: string } | null;
  names: { form: string }[];
  note: string | null;
  said: Statement[];
  proposed: Statement[];
  remarks: { code: string; values: Record<string, string> }[];
  candidates: { person: number | null; row: number | null; form: string }[];
  decision: { choice: string; personNumber: number | null; sameRow: number | null } | null;
  carriedAt: Date | null;
  personNumber: number | null;
}

/** One page of rows: who, what was found of them, what would be recorded. */
export function PreviewRows({ id, rows }: { id: number; rows: readonly ShownRow[] }) {
  const t = useTranslations('importing');
  if (rows.length === 0) return <p className="text-ink-2">{t('preview.no_rows')}</p>;
  return (
    <Table
      caption={t('preview.rows')}
      columns={[t('preview.row'), t('preview.who'), t('preview.verdict'), t('preview.would')]}
      rows={rows.map((row) => ({
        key: row.ordinal,
        cells: [
          <a key="row" href={`/desk/imports/${id}/rows/${row.ordinal}`} className="tabular-nums">
            {row.ordinal}
            <span className="sr-only">: {t('preview.open', { row: row.ordinal })}</span>
          </a>,
          <Who key="who" row={row} />,
          <Found key="found" row={row} />,
          <Would key="would" row={row} />,
        ],
      }))}
    />
  );
}

function Who({ row }: { row: ShownRow }) {
  const t = useTranslations('importing.preview');
  const [own, ...others] = row.names;
  return (
    <>
      <p className="font-semibold break-words">{row.person?.usualName ?? row.cellsShown.join(' · ')}</p>
      {own !== undefined && own.form !== row.person?.usualName && <p className="text-ink-2">{own.form}</p>}
      {others.length > 0 && (
        <p className="text-ink-2">{t('names', { names: others.map(({ form }) => form).join('; ') })}</p>
      )}
      {row.externalId !== null && <p className="text-ink-3">{t('id', { id: row.externalId })}</p>}
    </>
  );
}

function Found({ row }: { row: ShownRow }) {
  const t = useTranslations('importing');
  return (
    <>
      {row.verdict !== null && (
        <p className={row.verdict === 'refused' ? 'font-semibold text-wrong' : 'font-semibold'}>
          {t(`verdict.${row.verdict}`)}
        </p>
      )}
      {row.candidates.map(({ person, row: before, form }) => (
        <p key={`${person} ${before}`}>
          {person === null ? t('preview.is_row', { row: before ?? 0 }) : caseNumber(person)}{' '}
          <span className="text-ink-2">{form}</span>
        </p>
      ))}
      <p className="text-ink-2">
        <DecisionWords {...row} />
      </p>
    </>
  );
}

/** What was decided about a row, and whether it was done; nothing while nothing is. */
export function DecisionWords({
  decision,
  carriedAt,
  personNumber,
}: Pick<ShownRow, 'decision' | 'carriedAt' | 'personNumber'>) {
  const t = useTranslations('importing.decision');
  if (carriedAt !== null && personNumber !== null) {
    return <a href={`/desk/people/${personNumber}`}>{t('carried', { number: caseNumber(personNumber) })}</a>;
  }
  switch (decision?.choice) {
    case 'new':
      return t('new');
    case 'same':
      return t('same', { number: caseNumber(decision.personNumber ?? 0) });
    case 'as_row':
      return t('as_row', { row: decision.sameRow ?? 0 });
    case 'aside':
      return t('aside');
    default:
      return null;
  }
}

function Would({ row }: { row: ShownRow }) {
  const t = useTranslations('importing.preview');
  return (
    <>
      {row.person !== null && row.said.length + row.proposed.length === 0 && <p>{t('only_name')}</p>}
      <SaidLines said={row.said} />
      {row.proposed.length > 0 && (
        <>
          <p className="text-ink-2">{t('proposed')}</p>
          <SaidLines said={row.proposed} />
        </>
      )}
      {row.note !== null && <p className="text-ink-2">{t('note')}</p>}
      <Remarks remarks={row.remarks} />
    </>
  );
}
