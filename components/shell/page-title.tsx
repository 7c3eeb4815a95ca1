import { Fragment, type ReactNode } from 'react';

export interface PageTitleProps {
  /** Short facts above the title, in order; null ones are left out. */
  over?: (ReactNode | null)[];
  title: ReactNode;
  /** Language of the title where it is not the page's. */
  lang?: string | undefined;
  /** Stands after the title, smaller: what is counted. */
  aside?: ReactNode;
}

/** The head of a page: a line of facts above, one h1. */
export function PageTitle({ over = [], title, lang, aside }: PageTitleProps) {
  const facts = over.filter((fact) => fact !== null);
  const long = typeof title === 'string' && title.length > 34;
  return (
    <>
      {facts.length > 0 && (
        <p className="mb-1 flex flex-wrap gap-x-2.5 text-small text-ink-2">
          {facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed line of facts
            <Fragment key={index}>
              {index > 0 && <span aria-hidden="true">·</span>}
              <span>{fact}</span>
            </Fragment>
          ))}
        </p>
      )}
      <h1
        lang={lang}
        className={`font-serif font-[580] tracking-[-.022em] ${
          long
            ? 'text-[clamp(1.75rem,1.3rem+1.9vw,2.5rem)] leading-[1.12]'
            : 'text-[clamp(2rem,1.35rem+2.9vw,3.2rem)] leading-[1.06]'
        }`}
      >
        {title}
        {aside !== undefined && (
          <>
            {' '}
            <span className="font-sans text-body font-normal tracking-normal text-ink-3">{aside}</span>
          </>
        )}
      </h1>
    </>
  );
}
