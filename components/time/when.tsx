import { useSpeech } from '@/components/use-speech';
import {
  type DateLength,
  type DateRole,
  dateAs,
  dateWords,
  type Meaning,
  machineDate,
  whenWords,
} from '@/lib/language/dates';

export interface WhenProps {
  edtf: string;
  /** What the date means; null or absent: the date itself. */
  meaning?: Meaning | null;
  /** Where the date is part of a sentence: with the preposition or ending it has there. */
  as?: DateRole;
  length?: DateLength;
}

/** A date of the record as people read it, with its machine value. */
export function When({ edtf, meaning = null, as, length = 'long' }: WhenProps) {
  const speech = useSpeech();
  const words = as
    ? dateAs(as, edtf, speech, length)
    : meaning
      ? whenWords(edtf, meaning, speech, length)
      : dateWords(edtf, speech, length);
  const machine = machineDate(edtf);
  return machine ? <time dateTime={machine}>{words}</time> : <data value={edtf}>{words}</data>;
}
