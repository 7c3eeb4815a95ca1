import { useSpeech } from '@/components/use-speech';
import { dateWords } from '@/lib/language/dates';

/** A moment as the desk says it: day and minute, in universal time. */
export function Moment({ at }: { at: Date }) {
  const iso = at.toISOString();
  return (
    <time dateTime={iso}>
      {dateWords(iso.slice(0, 10), useSpeech(), 'short')}, {iso.slice(11, 16)} UTC
    </time>
  );
}
