import type { Speech } from '@/lib/language/translate';
import type { Present } from '@/lib/record/schema';

/** How sure the present is, where a document does not simply state it or another contradicts it; else null. */
export function doubtWords(
  { certainty, disputed }: Pick<Present, 'certainty' | 'disputed'>,
  { t }: Speech,
): string | null {
  if (disputed) return t('register.doubt.disputed');
  if (certainty === null || certainty === 'stated') return null;
  return t(`register.doubt.${certainty}`);
}
