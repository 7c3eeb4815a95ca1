'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormAction, freshForm } from '@/components/desk/form-state';
import { Notice } from '@/components/ui/notice';

/**
 * A form whose parts are given as children, posted to one action; what was wrong stands above it. Rendered on the
 * server and whole without a script.
 */
export function ReviewForm({ action, children }: { action: FormAction; children: ReactNode }) {
  const [state, post] = useActionState(action, freshForm);
  return (
    <form action={post}>
      {state.wrong !== null && <Notice tone="wrong">{state.wrong}</Notice>}
      {children}
    </form>
  );
}
