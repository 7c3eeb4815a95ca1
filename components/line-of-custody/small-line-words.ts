import { dateWords } from '@/lib/language/dates';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import type { Line } from '@/lib/record/schema';

/** A small line in one or two sentences: "Held 2012–2021, at liberty in 2021. Named in A and B." */
export function smallLineWords(line: Line, speech: Speech): string {
  const { t } = speech;
  const segments = line.segments
    .filter(({ basis }) => basis === 'solid')
    .map(({ state, from, until }) => {
      const words = codeWords(speech, 'custody.state', state);
      const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
      return first === last
        ? t('custody.line.small_moment', { state: words, from: first })
        : t('custody.line.small_segment', { state: words, from: first, until: last });
    });
  const said = segments.length === 0 ? t('custody.line.small_none') : [...new Set(segments)].join(', ');
  const marks = line.marks.map(
    ({ reference, from }) => `${reference} (${dateWords(from.slice(0, 4), speech)})`,
  );
  const named = marks.length === 0 ? '' : ` ${t('custody.line.small_marks', { list: marks.join(', ') })}`;
  return `${sentenceCase(said, speech)}.${named}`;
}
