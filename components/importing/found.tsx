import { useTranslations } from 'next-intl';
import { Table } from '@/components/desk/table';
import { caseNumber } from '@/lib/language/case-number';

type Count = { rows: number; decided: number; aside: number; carried: number };
type Verdict = 'new' | 'same' | 'maybe' | 'refused';
const verdicts: readonly Verdict[] = ['new', 'same', 'maybe', 'refused'];

/** How many rows are what, each number leading to them. */
export function FoundTable({ id, counts }: { id: number; counts: Readonly<Record<Verdict, Count>> }) {
  const t = useTranslations('importing');
  return (
    <Table
      caption={t('preview.found')}
      columns={[t('preview.verdict'), t('preview.count'), t('preview.decided'), t('preview.carried')]}
      rows={verdicts.map((verdict) => {
        const { rows, decided, aside, carried } = counts[verdict];
        return {
          key: verdict,
          cells: [
            t(`verdict_of.${verdict}`),
            rows === 0 ? (
              '–'
            ) : (
              <a key="rows" href={`/desk/imports/${id}?verdict=${verdict}#rows`}>
                {rows}
              </a>
            ),
            verdict === 'refused' ? '–' : decided + aside,
            verdict === 'refused' ? '–' : carried,
          ],
        };
      })}
    />
  );
}

/** The cells of one row under their heads. */
export function RowCells({ headers, cells }: { headers: readonly string[]; cells: readonly string[] }) {
  const t = useTranslations('importing.row');
  const widest = Math.max(headers.length, cells.length);
  return (
    <dl className="text-note">
      {Array.from({ length: widest }, (_, at) => ({
        head: headers[at] ?? `(${at + 1})`,
        cell: cells[at] ?? '',
      })).map(({ head, cell }) => (
        <div
          key={head}
          className="grid grid-cols-[minmax(6rem,12rem)_minmax(0,1fr)] gap-x-4 border-b border-rule-2 py-1"
        >
          <dt className="break-words text-ink-2">{head}</dt>
          <dd className="break-words whitespace-pre-line">
            {cell === '' ? <span className="text-ink-3">{t('empty')}</span> : cell}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface WhoeverKnown {
  name: string;
  number: number;
  standing: string;
  printed: { form: string; in: string | null }[];
}

/** Somebody on record, with what tells them apart: other spellings and where they are printed. */
export function besideOf({ name, printed }: WhoeverKnown): string[] {
  const forms = printed.map(({ form, in: where }) => (where === null ? form : `${form} (${where})`));
  const different = [...new Set(forms)].filter((form) => form !== name);
  return different.length === 0 ? [] : [different.slice(0, 6).join('; ')];
}

export const numbered = ({ name, number }: WhoeverKnown) => ({ name, number: caseNumber(number) });
