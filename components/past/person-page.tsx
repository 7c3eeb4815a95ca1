import { useTranslations } from 'next-intl';
import { swatch } from '@/components/custody/look';
import { LineOfCustody } from '@/components/line-of-custody/line-of-custody';
import { PastBanner, type PastBannerProps } from '@/components/past/banner';
import { History } from '@/components/person/history';
import { Namings } from '@/components/person/namings';
import { PersonHead } from '@/components/person/person-head';
import { ReaderPage } from '@/components/shell/reader-page';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { spansOf, standingOn } from '@/lib/custody/spans';
import { whenWords } from '@/lib/language/dates';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import type { PersonSheet, Statement } from '@/lib/record/schema';

export interface PastPersonPageProps extends Omit<PastBannerProps, 'action' | 'kept'> {
  /** As it was on record on the day known. */
  sheet: PersonSheet;
}

/** The record of a person for a past day: how they stood on it, what says so, and what had happened by then. */
export function PastPersonPage({ sheet, past, present, today }: PastPersonPageProps) {
  const t = useTranslations('past');
  const of = useTranslations('person');
  const speech = useSpeech();
  const { group, statements } = standingOn(sheet, past.on);
  const begun = ({ from, statedFrom }: Statement) => (from ?? statedFrom) <= past.on;
  const byThen = sheet.statements.filter(begun);
  const namings = sheet.namings.filter(({ statedFrom }) => statedFrom <= past.on);
  return (
    <ReaderPage current="people">
      <PastBanner {...{ past, present, today }} action={`/people/${sheet.slug}`} kept={[]} />
      <PersonHead sheet={sheet} edition={null} />
      <div className="relative mt-6 max-w-[44rem] border border-rule bg-sheet px-6 py-4 md:px-7">
        <span
          aria-hidden="true"
          className={`keep-colour absolute -top-px -bottom-px -left-px w-[6px] ${swatch[group]}`}
        />
        <p data-standing={group} className="font-serif text-[1.375rem] leading-[1.28] font-semibold">
          {sentenceCase(codeWords(speech, 'custody.group', group), speech)}
        </p>
        {group === 'not_stated' && (
          <>
            <p className="mt-1 text-ink-2">{t('nothing_said')}</p>
            {nearest(sheet, past.on, speech).map(({ side, ...values }) => (
              <p key={side} className="mt-1 text-ink-2">
                {t(side, values)}
              </p>
            ))}
          </>
        )}
      </div>
      {statements.length > 0 && (
        <Section id="rests-on" title={t('rests_on')}>
          <History statements={statements} />
        </Section>
      )}
      <Section id="line" title={of('line')} aside={t('line_aside')} className="max-w-[44rem]">
        <LineOfCustody id="line-of-custody" sheet={sheet} today={past.known} />
      </Section>
      <Section id="by-then" title={t('by_then')} aside={t('by_then_aside')}>
        {byThen.length > 0 ? <History statements={byThen} /> : <p>{t('by_then_empty')}</p>}
      </Section>
      {namings.length > 0 && (
        <Section id="documents" title={of('documents')}>
          <Namings namings={namings} />
        </Section>
      )}
    </ReaderPage>
  );
}

/** The last stated custody before a day and the first after it. */
function nearest(sheet: PersonSheet, day: string, speech: Speech) {
  const spans = spansOf(sheet);
  const before = spans
    .flatMap((span) => (span.until !== null && span.until < day ? [{ ...span, edge: span.until }] : []))
    .sort((a, b) => (a.edge < b.edge ? 1 : -1))[0];
  const after = spans.filter(({ from }) => from > day).sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  const named = (group: string) => codeWords(speech, 'custody.group', group);
  return [
    ...(before
      ? [
          {
            side: 'before' as const,
            group: named(before.custodyGroup),
            date: whenWords(before.edge, 'until', speech),
          },
        ]
      : []),
    ...(after
      ? [
          {
            side: 'after' as const,
            group: named(after.custodyGroup),
            date: whenWords(after.from, 'since', speech),
          },
        ]
      : []),
  ];
}
