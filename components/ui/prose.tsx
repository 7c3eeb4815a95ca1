import type { ReactNode } from 'react';

/** Running text: a readable measure and even distances. */
export function Prose({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={`max-w-[42rem] [&_dd]:mb-3 [&_dd]:text-ink-2 [&_dt]:font-semibold [&_h3]:mt-6 [&_h3]:mb-1.5 [&_h3]:font-serif [&_h3]:text-lead [&_h3]:font-semibold [&_li]:my-1 [&_ol]:list-decimal [&_ol]:pl-5 [&_p]:my-3 [&_p:first-child]:mt-0 [&_ul]:list-disc [&_ul]:pl-5 ${className}`}
    >
      {children}
    </div>
  );
}
