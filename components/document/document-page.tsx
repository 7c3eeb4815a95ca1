import { useTranslations } from 'next-intl';
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
import { Contents } from '@/components/ui/contents';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { dateWords } from '@/lib/language/dates';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { DocumentSheet } from '@/lib/record/document-schema';
import type { TextView } from '@/lib/record/document-view';
import type { WhatFollowed } from '@/lib/record/followed';
import type { RestingByPassage } from '@/lib/record/resting';
import type { Edition, PublishedAnswer } from '@/lib/record/schema';

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
  /** Full address of the page. */
  address: string;
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
}: DocumentPageProps) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const edition = editions.find(({ act }) => act === 'published');
  const kind = sentenceCase(codeWords(speech, 'document.kind', sheet.kind), speech);
  const sections = [
    { id: 'followed', words: t('followed'), there: followed.people.length > 0 },
    { id: 'named', words: t('named'), there: true },
    { id: 'text', words: t('text'), there: true },
    { id: 'demands', words: t('demands'), there: sheet.demands.length > 0 },
    { id: 'numbers', words: t('numbers'), there: sheet.numbers.length > 0 },
    { id: 'cited', words: t('cited'), there: cited.length > 0 },
    { id: 'others', words: t('others'), there: sheet.bystanders.length > 0 },
  ].filter(({ there }) => there);
  return (
    <ReaderPage current="documents">
      <PageTitle over={[sheet.body, kind, sheet.shortTitle]} title={sheet.usualTitle} />
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
      <CitedTexts cited={cited} passages={sheet.passages} />
      <Bystanders bystanders={sheet.bystanders} passages={sheet.passages} />
      {edition && (
        <>
          <Section id="changes" title={t('changes')}>
            <Changes editions={editions} />
            <Answers answers={answers} />
          </Section>
          <Section id="cite" title={t('cite')}>
            <p className="max-w-[44rem] border border-rule bg-sheet px-4 py-3 [overflow-wrap:anywhere]">
              {t('cite_text', {
                title: sheet.usualTitle,
                reference: sheet.shortTitle,
                edition: String(edition.number),
                date: dateWords(edition.publishedAt.slice(0, 10), speech),
                address,
              })}
            </p>
            <p className="mt-3 text-note print:hidden">
              <a href={`/api/v1/documents/${sheet.slug}`}>{t('take_json')}</a>
            </p>
          </Section>
        </>
      )}
      <InviteCorrection address={`/documents/${sheet.slug}`} />
    </ReaderPage>
  );
}
