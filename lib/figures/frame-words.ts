import { dateWords } from '@/lib/language/dates';
import type { Speech } from '@/lib/language/translate';

export type Framed = {
  page: string;
  on: string;
  known: string;
  newest: { seq: number } | null;
};

/** The lines at the foot of a picture that leaves the site: which day, known when, from which edition, under which terms. */
export function frameLines({ page, on, known, newest }: Framed, speech: Speech): string[] {
  const [day, knownDay] = [dateWords(on, speech), dateWords(known, speech)];
  return [
    speech.t('figures.file_day', {
      day,
      known: knownDay,
      edition: newest === null ? '–' : String(newest.seq),
    }),
    `Habeas · ${page} · CC BY 4.0`,
  ];
}
