import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { SmallLine } from '@/components/line-of-custody/small-line';
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

export const rowGrid =
  'md:grid md:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)_minmax(0,1.15fr)_6.5rem] md:gap-x-5';

/** One person of the list: who, what was last stated, the line of custody, and when they were last named. */
export function Row({ slug, name, named, row, firstYear, today }: RowProps) {
  const t = useTranslations('register');
  return (
    <li className={`border-b border-rule-2 py-3.5 md:items-start md:py-3 ${rowGrid}`}>
      <div className="min-w-0">
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
      <div className="mt-1 max-w-[22rem] md:mt-0 md:max-w-none">
        <SmallLine id={slug} line={row.line} firstYear={firstYear} today={today} />
      </div>
      <p className="mt-1 text-small text-ink-2 md:mt-0 md:text-note">
        <span className="md:sr-only">{t('columns.confirmed')}: </span>
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
  const other = lead !== null && !rests ? sentenceCase(headlineOf(lead, speech), speech) : null;
  const older = rests && lead.stated !== present.confirmed;
  return (
    <div className="mt-1 min-w-0 text-note md:mt-0">
      <span className="sr-only">{t('columns.stated')}: </span>
      <Chip group={present.group}>{word}</Chip>
      {other !== null && <p className="text-small text-ink-3">{other}</p>}
      {older && (
        <p className="text-small text-ink-3">
          {t('stated_when', { when: dateInSentence(lead.stated, speech, 'short') })}
        </p>
      )}
    </div>
  );
}
