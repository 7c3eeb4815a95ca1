import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Cite } from '@/components/cite/cite';
import { FrameCode } from '@/components/cite/frame-code';
import { Answers } from '@/components/corrections/answers';
import { InviteCorrection } from '@/components/corrections/invite';
import { LineOfCustody } from '@/components/line-of-custody/line-of-custody';
import { PastForm } from '@/components/past/form';
import { Beside } from '@/components/person/beside';
import { Changes } from '@/components/person/changes';
import { History } from '@/components/person/history';
import { Identity } from '@/components/person/identity';
import { Names } from '@/components/person/names';
import { Namings } from '@/components/person/namings';
import { PersonHead } from '@/components/person/person-head';
import { StatusBox } from '@/components/person/status-box';
import { ReaderPage } from '@/components/shell/reader-page';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { caseNumber } from '@/lib/language/case-number';
import { genderOf, glanceOf } from '@/lib/language/glance';
import { statusWording } from '@/lib/language/status-wording';
import type { Edition } from '@/lib/record/edition-schema';
import type { PersonSheet, PublishedAnswer } from '@/lib/record/schema';
import { partsOf } from '@/lib/record/sheet-parts';

export interface PersonPageProps {
  sheet: PersonSheet;
  /** Newest first. */
  editions: Edition[];
  /** To readers who wrote about the record, newest first. */
  answers: PublishedAnswer[];
  /** ISO day of the reader. */
  today: string;
  /** The site's own address; citations begin with it. */
  address: string;
  /** Says above the record that it is not the present one; absent: it is. */
  above?: ReactNode;
  /** HTML with which other sites show where the person stands; absent where the record shown is not the present one. */
  frame?: string;
}

/** The record of one person. */
export function PersonPage({ sheet, editions, answers, today, address, above, frame }: PersonPageProps) {
  const t = useTranslations('person');
  const past = useTranslations('past');
  const speech = useSpeech();
  const status = statusWording(sheet, today, speech);
  const { happened, asked, described } = partsOf(sheet);
  const edition = editions.find(({ act }) => act === 'published');
  const glance = glanceOf(sheet, speech);
  return (
    <ReaderPage current="people">
      {above}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 lg:grid-cols-[minmax(0,44rem)_minmax(0,20rem)]">
        <div>
          <PersonHead sheet={sheet} edition={edition ?? null} />
          <StatusBox group={sheet.present.group} status={status} />
          <Section
            id="line"
            title={t('line')}
            aside={
              <>
                {t('line_aside')} · <a href="/method#line">{t('line_how')}</a>
              </>
            }
          >
            <LineOfCustody id="line-of-custody" sheet={sheet} today={today} />
            <details className="mt-3 print:hidden">
              <summary className="text-note text-link">{past('choose')}</summary>
              <p className="mt-1 mb-2 text-small text-ink-2">{past('choose_what')}</p>
              <PastForm action={`/people/${sheet.slug}`} kept={[]} today={today} past={null} />
            </details>
          </Section>
          {glance.length > 0 && (
            <dl className="mt-6" aria-label={t('glance')}>
              {glance.map(({ label, values }) => (
                <div
                  key={label}
                  className="grid gap-x-4 border-t border-rule-2 py-2 sm:grid-cols-[8.4rem_1fr]"
                >
                  <dt className="text-note text-ink-3 sm:pt-0.5">{label}</dt>
                  <dd>{values.join(' · ')}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        <div className="lg:col-span-2">
          <Section id="history" title={t('history')} aside={t('history_aside')}>
            {happened.length > 0 ? (
              <History statements={happened} />
            ) : (
              <p className="max-w-[44rem] text-ink-2">{t('history_empty', { name: sheet.name })}</p>
            )}
          </Section>
          {asked.length > 0 && (
            <Section id="asked" title={t('asked', { gender: genderOf(sheet) })} aside={t('asked_aside')}>
              <History statements={asked} />
            </Section>
          )}
          {described.length > 0 && (
            <Section id="described" title={t('described')}>
              <History statements={described} />
            </Section>
          )}
          {sheet.named && (
            <Section id="names" title={t('names')} aside={t('names_aside')}>
              <Names sheet={sheet} />
            </Section>
          )}
          <Section
            id="documents"
            title={t('documents')}
            aside={
              <span data-count={sheet.namings.length}>
                {t('documents_aside', { count: sheet.namings.length })}
              </span>
            }
          >
            <Namings namings={sheet.namings} />
          </Section>
          {(sheet.identityNote !== null ||
            sheet.apartFrom.length > 0 ||
            sheet.withheld?.includes('identityNote')) && (
            <Section id="identity" title={t('identity')}>
              <Identity sheet={sheet} />
            </Section>
          )}
          {edition && (
            <>
              <Section id="changes" title={t('changes')} aside={t('changes_aside')}>
                <Changes editions={editions} />
                <Answers answers={answers} />
              </Section>
              <Section id="cite" title={t('cite')} aside={t('cite_aside')}>
                <Cite
                  title={t('cite_title', { name: sheet.name, case: caseNumber(sheet.number) })}
                  edition={edition}
                  address={address}
                  today={today}
                />
                {frame !== undefined && <FrameCode code={frame} />}
              </Section>
            </>
          )}
          <InviteCorrection address={`/people/${sheet.slug}`} />
        </div>
        <Beside sheet={sheet} citable={edition !== undefined} />
      </div>
    </ReaderPage>
  );
}
