import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { SmallLine } from '@/components/line-of-custody/small-line';
import { doubtWords } from '@/components/register/doubt-words';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { dateInSentence } from '@/lib/language/dates';
import { headlineOf } from '@/lib/language/statement-headline';
import { statusHeadline } from '@/lib/language/status-wording';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { RegisterRow } from '@/lib/record/schema';

export interface RowProps {
  slug: string;
  name: string;
  named: boolean;
  row: RegisterRow;
  /** Axis of the small lines, the same for all rows. */
  firstYear: number;
  today: string;
}

/** Columns of the list where there is room for them. */
export const rowGrid = 'md:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)_minmax(0,1.15fr)_6.5rem] md:gap-x-5';

/** One person of the list: who, what was last stated, the line of custody, and when they were last named. */
export function Row({ slug, name, named, row, firstYear, today }: RowProps) {
  const t = useTranslations('register');
  return (
    <li
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 border-b border-rule-2 py-3 ${rowGrid}`}
    >
      <div className="col-span-2 min-w-0 md:col-span-1">
        <a
          href={`/people/${slug}`}
          className="font-serif text-[1.1875rem] leading-tight font-semibold text-ink decoration-rule hover:decoration-ink"
        >
          {name}
        </a>
        <p className="text-small text-ink-3">
          {row.spellings.length > 0 ? row.spellings.join(' · ') : named ? null : t('unnamed_person')}
        </p>
      </div>
      <LastStated row={row} />
      <div className="order-4 col-span-2 max-w-[26rem] md:order-none md:col-span-1 md:max-w-none">
        <SmallLine id={slug} line={row.line} firstYear={firstYear} today={today} />
      </div>
      <p className="order-3 pt-0.5 text-small text-ink-2 md:order-none md:pt-0 md:text-note">
        <span className="md:sr-only">{t('confirmed_short')} </span>
        <When edtf={row.present.confirmed} length="short" />
      </p>
    </li>
  );
}

function LastStated({ row: { present, lead } }: { row: RegisterRow }) {
  const t = useTranslations('register');
  const speech = useSpeech();
  const rests = lead !== null && present.statements.includes(lead.key);
  const word = rests
    ? statusHeadline(present, [lead], speech)
    : sentenceCase(codeWords(speech, 'custody.group', present.group), speech);
  const notes = [
    lead !== null && !rests ? sentenceCase(headlineOf(lead, speech), speech) : null,
    doubtWords(present, speech),
    rests && lead.stated !== present.confirmed
      ? t('stated_when', { when: dateInSentence(lead.stated, speech, 'short') })
      : null,
  ].filter((note) => note !== null);
  return (
    <div className="min-w-0 text-note">
      <span className="sr-only">{t('columns.stated')}: </span>
      <Chip group={present.group}>{word}</Chip>
      {notes.length > 0 && <p className="text-small text-ink-3">{notes.join(' · ')}</p>}
    </div>
  );
}
