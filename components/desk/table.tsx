import type { ReactNode } from 'react';

/**
 * A plain table of the desk. `columns` are its heads, in order and all different; a row has one cell a column. On a
 * narrow screen each row stands as a block, its cells with their heads beside them.
 */
export function Table({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: string[];
  rows: { key: string | number; cells: ReactNode[] }[];
}) {
  return (
    <table className="w-full text-left text-note max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="border-b border-ink py-1.5 pr-4 text-small font-semibold text-ink-2"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map(({ key, cells }) => (
          <tr key={key} className="border-b border-rule-2 align-baseline max-sm:block max-sm:py-2">
            {columns.map((column, index) => (
              <td
                key={column}
                className="max-sm:grid max-sm:grid-cols-[7rem_minmax(0,1fr)] max-sm:gap-3 max-sm:py-0.5 sm:py-2 sm:pr-4"
              >
                <span aria-hidden="true" className="text-small text-ink-3 sm:hidden">
                  {column}
                </span>
                <div>{cells[index]}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
