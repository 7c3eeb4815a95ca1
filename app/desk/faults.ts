import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { withoutNul } from '@/lib/core/typed-text';

/** The first fault of each field in words, by name of the field; a form that lacks the field says so. */
export async function faultsOf(
  error: z.ZodError,
  area: 'desk' | 'workbench' = 'desk',
): Promise<Record<string, string>> {
  const t = await getTranslations(area);
  const faults: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '');
    const code = `faults.${message}`;
    faults[field] ??= t.has(code) ? t(code) : t('faults.missing');
  }
  return faults;
}

/** The text of one field of a form; a file, or a field that was not sent, is none. */
export const textField = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? withoutNul(value) : '';
};

/** Everything typed in a form, as text; of repeated fields the last, files none. */
export function typedOf(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, withoutNul(value)] as const] : [],
    ),
  );
}

/** What was typed into these fields, to be shown again. Never name a password here. */
export function typedIn(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, textField(form, name)]));
}
