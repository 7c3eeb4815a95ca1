import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { groupOf } from '@/lib/custody/rules';
import { monthOf } from '@/lib/language/dates';
import { headlineOf } from '@/lib/language/statement-headline';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { Line, LineSegment, Statement } from '@/lib/record/schema';

export interface LineInWordsProps {
  line: Line;
  statements: Statement[];
  today: string;
}

type Row =
  | { kind: 'said'; segment: LineSegment; statement: Statement }
  | { kind: 'between'; segment: LineSegment }
  | { kind: 'unknown'; from: string; until: string };

/** Every stretch of the line in order of time, with the silences between them: what the drawing tells, told. */
export function rowsOf({ line, statements, today }: LineInWordsProps): Row[] {
  const byKey = new Map(statements.map((statement) => [statement.key, statement]));
  const rows: Row[] = [];
  let reached: string | null = null;
  const death = line.segments.find(({ state }) => state === 'dead');
  for (const segment of line.segments) {
    const silent =
      reached !== null && segment.from > reached && (death === undefined || segment.from <= death.from);
    if (reached !== null && silent) rows.push({ kind: 'unknown', from: reached, until: segment.from });
    if (reached === null || segment.until > reached) reached = segment.until;
    if (segment.basis === 'between') {
      rows.push({ kind: 'between', segment });
      continue;
    }
    for (const key of segment.statements) {
      const statement = byKey.get(key);
      if (statement) rows.push({ kind: 'said', segment, statement });
    }
  }
  const first = reached ?? line.marks[0]?.from;
  if (death === undefined && first !== undefined && first < today)
    rows.push({ kind: 'unknown', from: first, until: today });
  return rows;
}

/** The text equivalent of the drawing, open to everybody in a disclosure. */
export function LineInWords(props: LineInWordsProps) {
  const t = useTranslations('custody.line');
  const rows = rowsOf(props);
  if (rows.length === 0) return null;
  return (
    <details className="mt-3 text-note">
      <summary className="text-link">{t('text')}</summary>
      <ol className="mt-2 max-w-[44rem]">
        {rows.map((row) => (
          <li key={keyOf(row)} className="border-t border-rule-2 py-1.5">
            <LineRow row={row} today={props.today} />
          </li>
        ))}
      </ol>
    </details>
  );
}

const keyOf = (row: Row) =>
  row.kind === 'unknown' ? row.from : row.kind === 'said' ? row.statement.key : `between ${row.segment.from}`;

function LineRow({ row, today }: { row: Row; today: string }) {
  const speech = useSpeech();
  const t = useTranslations('custody.line');
  if (row.kind === 'unknown') {
    const [from, until] = [monthOf(row.from), monthOf(row.until)];
    return (
      <Chip group="not_stated">
        {row.until === today
          ? t.rich('row_unknown_today', { from: () => <When edtf={from} as="from" /> })
          : t.rich('row_unknown', {
              from: () => <When edtf={from} as="from" />,
              until: () => <When edtf={until} as="to" />,
            })}
      </Chip>
    );
  }
  const group = groupOf[row.segment.state];
  if (row.kind === 'between') {
    return (
      <Chip group={group}>
        {t.rich('row_between', {
          state: sentenceCase(codeWords(speech, 'custody.state', row.segment.state), speech),
          from: () => <When edtf={monthOf(row.segment.from)} as="from" />,
          until: () => <When edtf={monthOf(row.segment.until)} as="to" />,
        })}
      </Chip>
    );
  }
  const { statement } = row;
  const [citation] = statement.citations;
  return (
    <Chip group={group}>
      {sentenceCase(headlineOf(statement, speech), speech)}
      {': '}
      {statement.occurred === null ? (
        <When edtf={statement.stated} as="as_of" />
      ) : (
        <When edtf={statement.occurred} meaning={statement.occurredMeaning} />
      )}
      {citation && (
        <>
          {', '}
          <a href={`/documents/${citation.document}#${citation.label}`}>{citation.reference}</a>
        </>
      )}
    </Chip>
  );
}
