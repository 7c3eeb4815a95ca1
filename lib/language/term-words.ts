import { durationWords } from '@/lib/language/ages';
import { dateInSentence } from '@/lib/language/dates';
import type { Speech } from '@/lib/language/translate';
import type { StatementOf } from '@/lib/record/schema';

type CountedTerm = {
  sentence: Pick<StatementOf<'sentence'>, 'occurred' | 'stated'>;
  /** ISO 8601 duration. */
  term: string;
  passed: boolean;
  ended: boolean;
};

/** What is known of the end of a term, in a sentence: that it is to come, or past with or without word of a release. */
export function termWords({ sentence, term, passed, ended }: CountedTerm, speech: Speech): string {
  const state = ended ? 'ended' : passed ? 'passed' : 'ahead';
  return speech.t(`feeds.end.${state}`, {
    length: durationWords(term, speech),
    date: dateInSentence(sentence.occurred ?? sentence.stated, speech),
  });
}
