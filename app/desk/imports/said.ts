import { detailOfStatus, keptAsNote, refusedValue } from '@/lib/importing/codes';
import type { CodedTarget } from '@/lib/importing/schema';
import { suggestionSentence } from '@/lib/language/suggestion-wording';
import { codeWords, type Speech } from '@/lib/language/translate';
import { mayBeTicked } from '@/lib/readings/rules';

/** A code of a column in words; one that a table never sets says that it is proposed. */
export function codeInWords(of: CodedTarget, code: string, speech: Speech): string {
  const { t } = speech;
  if (code === keptAsNote) return t('importing.values.note');
  if (code === refusedValue) return t('importing.values.refuse');
  const proposed = (words: string) => t('importing.values.proposed', { words });
  if (of === 'status') {
    const detail = detailOfStatus(code, { place: null, provision: null, length: null });
    if (detail === null) return code;
    const one = { detail, occurred: null, occurredMeaning: null, certainty: 'stated' as const };
    const words = suggestionSentence(one, null, (slug) => slug, speech);
    return mayBeTicked(detail) ? words : proposed(words);
  }
  if (of === 'charge_stage') return codeWords(speech, 'statements.charge.stage', code);
  if (of === 'designation') return proposed(codeWords(speech, 'statements.designation.term', code));
  if (of === 'standing') return t(`importing.standing.${code}`);
  return codeWords(speech, 'statements.trait.value', code);
}
