import type { ReactNode } from 'react';

const look = (primary: boolean) =>
  `inline-block min-h-9 cursor-pointer rounded-edge border border-ink px-4 py-1.5 text-note font-semibold no-underline disabled:cursor-not-allowed disabled:opacity-60 ${
    primary ? 'bg-ink text-paper hover:bg-ink-2' : 'bg-transparent text-ink hover:bg-rule-2'
  }`;

export interface ButtonProps {
  children: ReactNode;
  primary?: boolean;
  type?: 'submit' | 'button' | 'reset';
  name?: string;
  value?: string;
  disabled?: boolean;
  /** Letter that presses it with the browser's own keys. */
  accessKey?: string;
  /** Another address for the same form. */
  formAction?: string | ((form: FormData) => void | Promise<void>);
}

/** A button of a form. One primary button a form. */
export function Button({ children, primary = false, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button type={type} className={look(primary)} {...rest}>
      {children}
    </button>
  );
}

/** A link that weighs as much as a button. */
export function ButtonLink({
  href,
  children,
  primary = false,
}: {
  href: string;
  children: ReactNode;
  primary?: boolean;
}) {
  return (
    <a href={href} className={look(primary)}>
      {children}
    </a>
  );
}
