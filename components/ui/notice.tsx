import type { ReactNode } from 'react';

export interface NoticeProps {
  /** plain: something to know. done: it worked. wrong: it did not, and why. */
  tone?: 'plain' | 'done' | 'wrong';
  title?: ReactNode;
  children?: ReactNode;
}

const edge = { plain: 'border-l-ink', done: 'border-l-free', wrong: 'border-l-wrong' };

/** A sentence that stands out from the page: what happened and what to do next. */
export function Notice({ tone = 'plain', title, children }: NoticeProps) {
  return (
    <div
      role={tone === 'wrong' ? 'alert' : 'status'}
      className={`my-5 border border-l-[6px] border-rule bg-sheet px-5 py-3.5 ${edge[tone]}`}
    >
      {title !== undefined && <p className="font-serif text-lead font-semibold">{title}</p>}
      {children}
    </div>
  );
}
