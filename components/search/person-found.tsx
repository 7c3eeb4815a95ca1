import { useTranslations } from 'next-intl';
import { Chip } from '@/components/custody/chip';
import { doubtWords } from '@/components/register/doubt-words';
import { When } from '@/components/time/when';
import { useSpeech } from '@/components/use-speech';
import { type Reason, reasonWords } from '@/lib/language/spelling-wording';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { CustodyGroup, Present } from '@/lib/record/schema';

const IN_ONE_ONLY: ReadonlySet<Reason['code']> = new Set(['part', 'patronymic', 'ending']);

export interface PersonFoundProps {
  slug: string;
  name: string;
  custody: CustodyGroup;
  row: { present: Pick<Present, 'certainty' | 'disputed'> };
  /** EDTF. */
  confirmed: string;
  foundAs: {
    form: string;
    language: string;
    printedIn: string | null;
    how: 'as_printed' | 'part_of_it' | 'begins_so' | 'other_alphabet' | 'other_spelling';
    why: Reason[];
  };
}

/** A person whose printed name may be the one looked for, and the spelling that says so. */
export function PersonFound({ slug, name, custody, row, confirmed, foundAs }: PersonFoundProps) {
  const t = useTranslations('search');
  const speech = useSpeech();
  const where = foundAs.printedIn ?? t('usual_name');
  // that the other part of a name stands in the record only says that it was not asked for
  const why = foundAs.why
    .filter(({ code }) => !IN_ONE_ONLY.has(code))
    .map((reason) => reasonWords(reason, speech));
  const doubt = doubtWords(row.present, speech);
  const notes = foundAs.how === 'as_printed' ? [] : [t(`how.${foundAs.how}`), ...why];
  return (
    <li className="border-t border-rule-2 py-3 sm:grid sm:grid-cols-[minmax(0,1fr)_14rem] sm:gap-6">
      <div className="min-w-0">
        <a
          href={`/people/${slug}`}
          className="font-serif text-[1.1875rem] leading-tight font-semibold text-ink decoration-rule hover:decoration-ink"
        >
          {name}
        </a>
        <p className="text-small text-ink-3">
          {t('found_as')}{' '}
          <span lang={foundAs.language} className="text-ink-2">
            {foundAs.form}
          </span>
          , {where}
          {notes.length > 0 && ` (${notes.join('; ')})`}
        </p>
      </div>
      <div className="mt-1 text-note sm:mt-0">
        <Chip group={custody}>{sentenceCase(codeWords(speech, 'custody.group', custody), speech)}</Chip>
        <p className="text-small text-ink-3">
          {doubt !== null && `${doubt} · `}
          {t.rich('last_confirmed', { when: () => <When edtf={confirmed} length="short" /> })}
        </p>
      </div>
    </li>
  );
}
