import type { ReactNode } from 'react';

export const control =
  'mt-0.5 block w-full rounded-edge border border-edge bg-sheet px-2 py-1 text-note text-ink aria-[invalid=true]:border-2 aria-[invalid=true]:border-wrong';

export interface LabelledProps {
  /** Also the name of the field. */
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A small field of the workbench with its label, hint and what was wrong with it. */
export function Labelled({ id, label, hint, fault, className = '', children }: LabelledProps) {
  return (
    <div className={`text-small ${className}`}>
      <label htmlFor={id}>{label}</label>
      {fault && (
        <p id={`${id}-fault`} className="border-l-4 border-wrong pl-2 font-semibold text-wrong">
          {fault}
        </p>
      )}
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-ink-2">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What ties a field to its label, hint and fault. */
export function tied(id: string, fault: string | undefined, hinted = false) {
  const by = [hinted && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return {
    id,
    name: id,
    className: control,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': by === '' ? undefined : by,
  } as const;
}
