import type { Speech } from '@/lib/language/translate';
import type { Reason } from '@/lib/spelling/reasons';

export type { Reason };

/** A reason for the likeness of two names, in words without capital: "ж = zj", "order swapped". */
export function reasonWords(reason: Reason, { t }: Speech): string {
  const key = `search.why.${reason.code}`;
  switch (reason.code) {
    case 'initial':
      return t(key, { letters: reason.letters.toUpperCase() });
    case 'case':
      return reason.ending === '' ? t('search.why.case_unseen') : t(key, reason);
    case 'endings':
      return t(key, { a: reason.a || '∅', b: reason.b || '∅' });
    default:
      return t(key, reason);
  }
}
