import type { ReactNode } from 'react';

export interface SectionProps {
  /** Address of the section in its page; also ties the heading to it. */
  id: string;
  title: ReactNode;
  /** What the section is, in half a sentence. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A part of a page under a heavy rule, as on the pages of a printed record. */
export function Section({ id, title, aside, className = '', children }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`mt-10 border-t-2 border-ink pt-3.5 md:mt-12 ${className}`}
    >
      <div className="mb-3.5 flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
        <h2 id={`${id}-title`} className="font-serif text-head leading-[1.2] font-semibold tracking-[-.01em]">
          {title}
        </h2>
        {aside !== undefined && <p className="text-note text-ink-3">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
