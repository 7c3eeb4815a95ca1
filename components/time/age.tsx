import type { ReactNode } from 'react';

/** How old a knowledge is: always beside what is known. */
export function Age({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-[2px] border border-dashed border-edge px-2 py-px text-note text-ink">
      {children}
    </span>
  );
}
