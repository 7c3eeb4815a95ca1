import { useTranslations } from 'next-intl';
import { fills, strokes } from '@/components/figures/paint';
import { Picture } from '@/components/figures/picture';
import { Hatch } from '@/components/line-of-custody/drawing';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { drawChart } from '@/lib/figures/draw';
import type { Chart, ChartCell, Paint } from '@/lib/figures/schema';

export interface ChartSectionProps {
  chart: Chart;
  /** Address of a file of it, by its ending. */
  file: (ending: 'svg' | 'png' | 'csv') => string;
}

/** Rows of a table that stand open; the rest waits in a disclosure. */
const open = 18;

const fewColumns = 'gap-x-16 lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]';
/** The table needs the room more than the drawing does. */
const manyColumns = 'gap-x-10 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]';

/** One figure: its counting rule, its drawing, the same as a table, and both to take away. */
export function ChartSection({ chart, file }: ChartSectionProps) {
  const t = useTranslations('figures');
  const { id, title, rule, rows } = chart;
  return (
    <Section id={id} title={title}>
      <p className="mb-5 max-w-[46rem] text-note text-ink-2">
        {rule} <a href="/method">{t('how')}</a>
      </p>
      <div className={`lg:grid ${chart.columns.length > 3 ? manyColumns : fewColumns}`}>
        <figure className="mb-6 max-w-[30rem]">
          <Picture id={`chart-${id}`} drawing={drawChart(chart)} />
          {chart.undrawn > 0 && (
            <figcaption className="mt-1 text-small text-ink-3">
              {t('undrawn', { count: chart.undrawn })}
            </figcaption>
          )}
        </figure>
        <div className="min-w-0">
          <Rows chart={chart} from={0} to={open} />
          {rows.length > open && (
            <details>
              <summary className="py-1.5 text-note text-link">
                {t('more', { count: rows.length - open })}
              </summary>
              <Rows chart={chart} from={open} to={rows.length} />
            </details>
          )}
          <p className="mt-3 text-note print:hidden">
            {t('take')}{' '}
            {(['svg', 'png', 'csv'] as const).map((ending, index) => (
              <span key={ending}>
                {index > 0 && ' · '}
                <a href={file(ending)} aria-label={t('take_as', { title, format: ending.toUpperCase() })}>
                  {ending.toUpperCase()}
                </a>
              </span>
            ))}
          </p>
        </div>
      </div>
    </Section>
  );
}

/** "31 дек. 2009 г.": a day stays in one line, names may have several. */
const longestDay = 16;

function Rows({ chart, from, to }: { chart: Chart; from: number; to: number }) {
  const { id, rowName, columns, rows } = chart;
  const head = 'border-b border-ink py-1.5 pr-2 align-bottom text-small font-semibold text-ink-2';
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th scope="col" className={`${head} text-left`}>
              {rowName}
            </th>
            {columns.map(({ value, name, paint }) => (
              <th key={value} scope="col" className={`${head} text-right`}>
                {columns.length > 1 && <Swatch id={`${id}-${from}-${value}`} paint={paint} />}
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, to).map((row) => (
            <tr key={row.value} className="border-b border-rule-2">
              <th
                scope="row"
                className={`py-1.5 pr-3 text-left font-normal ${row.name.length > longestDay ? '' : 'whitespace-nowrap'}`}
              >
                {row.name}
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index]?.value} className="tabular py-1.5 pr-2 text-right">
                  <Amount
                    cell={cell}
                    of={row.name}
                    column={columns.length > 1 ? columns[index]?.name : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Swatch({ id, paint }: { id: string; paint: Paint }) {
  const hatched = paint === 'not_stated';
  return (
    <svg aria-hidden="true" width="11" height="11" className="keep-colour mb-1 ml-auto block">
      {hatched && (
        <defs>
          <Hatch id={id} />
        </defs>
      )}
      <rect
        width="11"
        height="11"
        fill={hatched ? `url(#${id}-hatch)` : undefined}
        className={hatched ? strokes.not_stated : fills[paint]}
      />
    </svg>
  );
}

/** A number that leads to its list; nobody has no list. */
function Amount({ cell, of, column }: { cell: ChartCell; of: string; column: string | undefined }) {
  const { locale } = useSpeech();
  const words = cell.count.toLocaleString(locale);
  if (cell.href === null) return <span className="text-ink-3">{words}</span>;
  return (
    <a
      href={cell.href}
      data-count={cell.count}
      aria-label={[of, column, words].filter((part) => part !== undefined).join(', ')}
      className="inline-block min-w-6 py-0.5 text-ink decoration-rule hover:decoration-ink"
    >
      {words}
    </a>
  );
}
