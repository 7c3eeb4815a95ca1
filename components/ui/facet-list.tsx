import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export interface FacetValue {
  value: string;
  words: ReactNode;
  /** The same as plain text, for the link that takes the filter away. */
  name: string;
  count: number;
  /** The list with this value chosen or, when it is chosen, without it. */
  href: string;
  chosen: boolean;
}

export interface FacetListProps {
  id: string;
  title: ReactNode;
  values: FacetValue[];
  /** How many stand open; the rest waits in a disclosure. */
  open?: number;
  /** Words of the disclosure, e.g. "12 more". */
  more?: string;
}

/** One facet of a list: its values as links, each with how many it leads to. */
export function FacetList({ id, title, values, open = 8, more = '…' }: FacetListProps) {
  if (values.length === 0) return null;
  const first = values.slice(0, open);
  const rest = values.slice(open);
  return (
    <section aria-labelledby={id} className="mb-7">
      <h2 id={id} className="mb-1.5 font-semibold">
        {title}
      </h2>
      <ul>
        {first.map((value) => (
          <Entry key={value.value} value={value} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details open={rest.some((value) => value.chosen)}>
          <summary className="border-t border-rule-2 py-1.5 text-note text-link">{more}</summary>
          <ul>
            {rest.map((value) => (
              <Entry key={value.value} value={value} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Entry({ value }: { value: FacetValue }) {
  const t = useTranslations('shell');
  return (
    <li className="border-t border-rule-2">
      <a
        href={value.href}
        data-count={value.chosen ? undefined : value.count}
        aria-current={value.chosen ? 'true' : undefined}
        className="flex items-baseline justify-between gap-3 py-1.5 text-note text-ink no-underline hover:underline aria-[current]:font-semibold"
      >
        <span>
          {value.words}
          {value.chosen && (
            <>
              <span aria-hidden="true"> ×</span>
              <span className="sr-only"> {t('remove_filter', { name: value.name })}</span>
            </>
          )}
        </span>{' '}
        <span className="tabular text-ink-3">{value.count}</span>
      </a>
    </li>
  );
}
