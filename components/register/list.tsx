import { useTranslations } from 'next-intl';
import { Row, type RowProps, rowGrid } from '@/components/register/row';

export interface ListProps {
  rows: Omit<RowProps, 'firstYear' | 'today'>[];
  /** ISO day the lines end at. */
  today: string;
  /** First year of a document; lines that begin earlier move the axis. */
  firstYear: number | null;
  sort: 'name' | 'confirmed';
  hrefs: Record<'name' | 'confirmed', string>;
  /** The same rows as data, their changes as a feed, and where to make a briefing pack of them. */
  take: { json: string; feed: string; pack: string };
}

/** Lines reach back no further than this, so that one very old case does not flatten all others. */
const longestAxisYears = 25;

/** The rows of the register under their headings, with what the signs in their lines mean. */
export function List({ rows, today, firstYear, sort, hrefs, take }: ListProps) {
  const t = useTranslations('register');
  const person = useTranslations('person');
  const briefing = useTranslations('briefing');
  const year = Number(today.slice(0, 4));
  const days = rows.flatMap(({ row }) => [...row.line.segments, ...row.line.marks].map(({ from }) => from));
  const first = Math.min(firstYear ?? year, year - 5, ...days.map((day) => Number(day.slice(0, 4))));
  const from = Math.max(first, year - longestAxisYears);
  const heading = 'text-small font-semibold text-ink-2';
  return (
    <>
      <p className={`mb-2 md:hidden ${heading}`}>
        {t('sort')}: <Order sort={sort} of="name" hrefs={hrefs} /> ·{' '}
        <Order sort={sort} of="confirmed" hrefs={hrefs} />
      </p>
      <div className={`hidden border-b border-ink pb-1.5 md:grid ${heading} ${rowGrid}`}>
        <span>
          <Order sort={sort} of="name" hrefs={hrefs} words={t('columns.name')} />
        </span>
        <span>{t('columns.stated')}</span>
        <span>{t('columns.line', { from: String(from), to: String(year) })}</span>
        <span>
          <Order sort={sort} of="confirmed" hrefs={hrefs} words={t('columns.confirmed')} />
        </span>
      </div>
      <ol data-entries className="border-t border-ink md:border-t-0">
        {rows.map((row) => (
          <Row key={row.slug} {...row} firstYear={from} today={today} />
        ))}
      </ol>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-3">
        <span className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className="keep-colour inline-block size-2 rounded-full bg-ink" />
          {t('legend_mark')}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className="hatched inline-block h-2.5 w-7" />
          {t('legend_unknown')}
        </span>
        <span>{t('legend_soft')}</span>
        <span className="print:hidden">
          {t.rich('as_data', { link: (words) => <a href={take.json}>{words}</a> })}
          {' · '}
          <a href={take.feed}>{person('follow')}</a>
          {' · '}
          <a href={take.pack}>{briefing('make')}</a>
        </span>
      </p>
    </>
  );
}

interface OrderProps {
  sort: ListProps['sort'];
  of: ListProps['sort'];
  hrefs: ListProps['hrefs'];
  words?: string;
}

function Order({ sort, of, hrefs, words }: OrderProps) {
  const t = useTranslations('register');
  const label = words ?? t(`sort_by.${of}`);
  if (sort === of) {
    return (
      <span className="text-ink">
        {label} <span aria-hidden="true">↓</span>
        <span className="sr-only">({t('sort')})</span>
      </span>
    );
  }
  return (
    <a href={hrefs[of]} className="text-ink-2">
      {label}
    </a>
  );
}
