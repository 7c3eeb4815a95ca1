import type { ReactNode } from 'react';
import { swatch } from '@/components/custody/look';
import type { CustodyGroup } from '@/lib/record/schema';

/** A small square of the group's colour and the word that says it. Unknown is hatched. */
export function Chip({ group, children }: { group: CustodyGroup; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-2">
      <span
        aria-hidden="true"
        className={`keep-colour inline-block size-3 shrink-0 translate-y-px ${swatch[group]}`}
      />
      <span>{children}</span>
    </span>
  );
}
