import type { Speech } from '@/lib/language/translate';

/** A refusal with the figures and names its sentence needs, as reading in and fetching give it. */
type Refusal = { code: string; values: Record<string, string | number> };

/** Why a file was not read, in a sentence. */
export const sourceRefusalWords = ({ t }: Speech, { code, values }: Refusal): string =>
  t(`sources.refusal.${code}`, values);

/** Why nothing was fetched, in a sentence. */
export const fetchRefusalWords = ({ t }: Speech, { code, values }: Refusal): string =>
  t(`fetching.refusal.${code}`, values);
