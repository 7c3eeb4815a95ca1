import { durationWords } from '@/lib/language/ages';
import { dateInSentence } from '@/lib/language/dates';
import type { Speech } from '@/lib/language/translate';
import type { StatementOf } from '@/lib/record/schema';

type CountedTerm = {
  sentence: Pick<StatementOf<'sentence'>, 'occurred' | 'stated' | 'certainty'>;
  /** ISO 8601 duration. */
  term: string;
  passed: boolean;
  ended: boolean;
};

/**
 * What is known of the end of a term, in a sentence: that it is to come, or past with or without word of a release; and how sure
 * the document is of the sentence.
 */
export function termWords({ sentence, term, passed, ended }: CountedTerm, speech: Speech): string {
  const state = ended ? 'ended' : passed ? 'passed' : 'ahead';
  const words = speech.t(`feeds.end.${state}`, {
    length: durationWords(term, speech),
    date: dateInSentence(sentence.occurred ?? sentence.stated, speech),
  });
  return sentence.certainty === 'stated'
    ? words
    : `${words} ${speech.t(`statements.certainty.${sentence.certainty}`)}`;
}
