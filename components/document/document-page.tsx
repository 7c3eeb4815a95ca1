import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Cite } from '@/components/cite/cite';
import { Answers } from '@/components/corrections/answers';
import { InviteCorrection } from '@/components/corrections/invite';
import { Bystanders } from '@/components/document/bystanders';
import { CitedTexts, type CitedTextsProps } from '@/components/document/cited-texts';
import { Demands } from '@/components/document/demands';
import { DocumentFacts } from '@/components/document/facts';
import { FollowedSection } from '@/components/document/followed';
import { NamedPeople } from '@/components/document/named-people';
import { StatedNumbers } from '@/components/document/numbers';
import { Passages } from '@/components/document/passages';
import { Changes } from '@/components/person/changes';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { NamedTerms } from '@/components/terms/named-terms';
import { Contents } from '@/components/ui/contents';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { addresseeIn } from '@/lib/language/record-names';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { DocumentSheet } from '@/lib/record/document-schema';
import type { TextView } from '@/lib/record/document-view';
import type { Edition } from '@/lib/record/edition-schema';
import type { WhatFollowed } from '@/lib/record/followed';
import type { RestingByPassage } from '@/lib/record/resting';
import type { PublishedAnswer } from '@/lib/record/schema';
import type { NamedTerm } from '@/lib/record/term-shape';

export interface DocumentPageProps {
  sheet: DocumentSheet;
  /** The text or texts chosen to be shown. */
  view: TextView;
  /** Statements of the record that rest on its words. */
  resting: RestingByPassage;
  followed: WhatFollowed;
  cited: CitedTextsProps['cited'];
  /** Newest first. */
  editions: Edition[];
  /** To readers who wrote about the record, newest first. */
  answers: PublishedAnswer[];
  /** The site's own address; citations begin with it. */
  address: string;
  /** ISO day of the reader. */
  today: string;
  /** What its passages name that has a page; absent: not asked. */
  terms?: readonly NamedTerm[];
  /** Says above the record that it is not the present one; absent: it is. */
  above?: ReactNode;
}

/** One document: what it is, what it asked for whom, what followed, and its words with the names marked. */
export function DocumentPage({
  sheet,
  view,
  resting,
  followed,
  cited,
  editions,
  answers,
  address,
  today,
  above,
  terms = [],
}: DocumentPageProps) {
  const t = useTranslations('document');
  const named = useTranslations('terms');
  const speech = useSpeech();
  const edition = editions.find(({ act }) => act === 'published');
  const kind = sentenceCase(codeWords(speech, 'document.kind', sheet.kind), speech);
  const sections = [
    { id: 'followed', words: t('followed'), there: followed.people.length > 0 },
    { id: 'named', words: t('named'), there: true },
    { id: 'text', words: t('text'), there: true },
    { id: 'demands', words: t('demands'), there: sheet.demands.length > 0 },
    { id: 'numbers', words: t('numbers'), there: sheet.numbers.length > 0 },
    { id: 'terms', words: named('named'), there: terms.length > 0 },
    { id: 'cited', words: t('cited'), there: cited.length > 0 },
    { id: 'others', words: t('others'), there: sheet.bystanders.length > 0 },
  ].filter(({ there }) => there);
  return (
    <ReaderPage current="documents">
      {above}
      <PageTitle
        over={[sheet.body && addresseeIn(speech, sheet.body), kind, sheet.shortTitle]}
        title={sheet.usualTitle}
        lang="en"
      />
      <DocumentFacts sheet={sheet} />
      <Contents label={t('contents')} sections={sections} />
      {followed.people.length > 0 && <FollowedSection sheet={sheet} followed={followed} />}
      <Section
        id="named"
        title={t('named')}
        aside={
          <span data-count={sheet.people.length || undefined}>
            {t('named_aside', { count: sheet.people.length })}
          </span>
        }
      >
        <NamedPeople sheet={sheet} />
      </Section>
      <Passages sheet={sheet} view={view} resting={resting} />
      <Demands of="document" demands={sheet.demands} passages={sheet.passages} />
      <StatedNumbers numbers={sheet.numbers} passages={sheet.passages} />
      <NamedTerms terms={terms} />
      <CitedTexts cited={cited} passages={sheet.passages} />
      <Bystanders bystanders={sheet.bystanders} passages={sheet.passages} />
      {edition && (
        <>
          <Section id="changes" title={t('changes')}>
            <Changes editions={editions} />
            <Answers answers={answers} />
          </Section>
          <Section id="cite" title={t('cite')}>
            <Cite
              title={t('cite_title', { title: sheet.usualTitle, reference: sheet.shortTitle })}
              edition={edition}
              address={address}
              today={today}
            />
            <p className="mt-3 text-note print:hidden">
              <a href={`/api/v1/documents/${sheet.slug}`}>{t('take_json')}</a>
              {' · '}
              <a href={`/feeds/documents/${sheet.slug}.atom`}>{t('follow')}</a>
            </p>
          </Section>
        </>
      )}
      <InviteCorrection address={`/documents/${sheet.slug}`} />
    </ReaderPage>
  );
}
