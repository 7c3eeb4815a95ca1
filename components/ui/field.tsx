import { useTranslations } from 'next-intl';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

const control =
  'block w-full rounded-edge border border-edge bg-sheet px-3 py-2 text-body text-ink placeholder:text-ink-3 aria-[invalid=true]:border-2 aria-[invalid=true]:border-wrong';

interface Wrap {
  /** Name of the field in the form; also its id. */
  name: string;
  label: ReactNode;
  /** What to write, said before it is written. */
  hint?: ReactNode;
  /** What was wrong with it, as a sentence that helps; null: nothing. */
  error?: string | null;
  /** Marks a field that may stay empty. */
  optional?: boolean;
}

function Wrapped({ name, label, hint, error, optional, children }: Wrap & { children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <div className="my-4">
      <label htmlFor={name} className="block font-semibold">
        {label}
        {optional && <span className="ml-1.5 text-small font-normal text-ink-3">{t('optional')}</span>}
      </label>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="text-note text-ink-2">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="border-l-4 border-wrong pl-2 font-semibold text-wrong">
          {error}
        </p>
      )}
      <div className="mt-1">{children}</div>
    </div>
  );
}

function told({ name, hint, error, optional }: Wrap) {
  const by = [hint !== undefined && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return {
    id: name,
    name,
    required: !optional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': by === '' ? undefined : by,
    className: control,
  } as const;
}

type Own = 'id' | 'name' | 'className' | 'required';

/** One line of writing, with its label, hint and error tied to it for screen readers. Keeps what was written. */
export function TextField({
  label,
  hint,
  error,
  optional,
  ...rest
}: Wrap & Omit<InputHTMLAttributes<HTMLInputElement>, Own>) {
  const wrap = { name: rest.name, label, hint, error: error ?? null, optional: optional ?? false };
  return (
    <Wrapped {...wrap}>
      <input type="text" {...rest} {...told(wrap)} />
    </Wrapped>
  );
}

/** One of several values. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  options,
  ...rest
}: Wrap & { options: { value: string; words: string }[] } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    Own
  >) {
  const wrap = { name: rest.name, label, hint, error: error ?? null, optional: optional ?? false };
  return (
    <Wrapped {...wrap}>
      <select {...rest} {...told(wrap)}>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Wrapped>
  );
}

/** Several lines of writing. */
export function AreaField({
  label,
  hint,
  error,
  optional,
  rows = 3,
  ...rest
}: Wrap & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own>) {
  const wrap = { name: rest.name, label, hint, error: error ?? null, optional: optional ?? false };
  return (
    <Wrapped {...wrap}>
      <textarea rows={rows} {...rest} {...told(wrap)} />
    </Wrapped>
  );
}

/** A file from the editor's own machine. */
export function FileField({
  label,
  hint,
  error,
  optional,
  ...rest
}: Wrap & Omit<InputHTMLAttributes<HTMLInputElement>, Own | 'type'>) {
  const wrap = { name: rest.name, label, hint, error: error ?? null, optional: optional ?? false };
  return (
    <Wrapped {...wrap}>
      <input type="file" {...rest} {...told(wrap)} className="block w-full text-note" />
    </Wrapped>
  );
}
