import { useTranslations } from 'next-intl';
import { Demands } from '@/components/document/demands';
import { StatedNumbers } from '@/components/document/numbers';
import { PassageBody } from '@/components/document/passage-body';
import { nameOf } from '@/components/document/passage-link';
import { passageTitle } from '@/components/document/passage-title';
import { RestingList } from '@/components/document/resting-list';
import { isShown, withWords } from '@/components/document/shown';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { addressOfWords } from '@/lib/core/text-fragment';
import { dateWords } from '@/lib/language/dates';
import { addresseeIn } from '@/lib/language/record-names';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';
import type { Edition } from '@/lib/record/edition-schema';
import { passageAddress } from '@/lib/record/passage-address';
import { demandsAt, type RestingByPassage, restingAt } from '@/lib/record/resting';

export interface PassagePageProps {
  sheet: DocumentSheet;
  /** The passage in every text that has it; at least one. */
  passages: readonly [DocumentPassage, ...DocumentPassage[]];
  neighbours: { previous: DocumentPassage | null; next: DocumentPassage | null };
  resting: RestingByPassage;
  /** Current edition of the document. */
  edition: Edition;
  /** Full address of this page. */
  address: string;
}

/** One passage by itself: its words in every language, what rests on them, how to cite them. */
export function PassagePage(props: PassagePageProps) {
  const { sheet, passages, neighbours, resting, edition, address } = props;
  const t = useTranslations('document');
  const speech = useSpeech();
  const [first] = passages;
  const name = passageTitle(sheet, first, speech);
  const kind = sentenceCase(codeWords(speech, 'document.kind', sheet.kind), speech);
  const demands = passages.flatMap((passage) => demandsAt(sheet, passage));
  const clauses = new Set(demands.map(({ key }) => key));
  // whom a demand concerns stands with the demand
  const statements = restingAt(resting, passages).filter(
    ({ statement }) => statement.kind !== 'demand' || !clauses.has(statement.demand),
  );
  const listed = statements.length > 0 ? '#resting' : demands.length > 0 ? '#demands' : '#conduct';
  const isHere = ({ language, label }: { language: string; label: string }) =>
    passages.some((passage) => passage.language === language && passage.label === label);
  return (
    <ReaderPage current="documents">
      <PageTitle
        over={[sheet.body && addresseeIn(speech, sheet.body), kind, sheet.shortTitle]}
        title={t('passage_title', { passage: sentenceCase(name, speech), title: sheet.usualTitle })}
      />
      <PassageWays sheet={sheet} passage={first} neighbours={neighbours} />
      <div className="mt-6 max-w-[44rem] space-y-6">
        {passages.map((passage, index) => (
          <div
            key={passage.language}
            id={
              passages.findIndex(({ label }) => label === passage.label) === index ? passage.label : undefined
            }
          >
            <Words sheet={sheet} passage={passage} resting={resting} listed={listed} />
          </div>
        ))}
      </div>
      {statements.length > 0 && (
        <Section
          id="resting"
          title={t('resting')}
          aside={
            <span data-count={statements.length}>{t('resting_aside', { count: statements.length })}</span>
          }
        >
          <RestingList resting={statements} />
        </Section>
      )}
      <Demands of="passage" demands={demands} passages={sheet.passages} />
      <StatedNumbers numbers={sheet.numbers.filter(isHere)} passages={sheet.passages} />
      <Conduct passages={passages} />
      <Section id="cite" title={t('passage_cite')}>
        <p className="max-w-[44rem] border border-rule bg-sheet px-4 py-3 [overflow-wrap:anywhere]">
          {t('passage_cite_text', {
            passage: name,
            title: sheet.usualTitle,
            reference: sheet.shortTitle,
            edition: String(edition.number),
            date: dateWords(edition.publishedAt.slice(0, 10), speech),
            address,
          })}
        </p>
      </Section>
    </ReaderPage>
  );
}

/** Back into the whole text, and on to the passages beside. */
function PassageWays({
  sheet,
  passage,
  neighbours: { previous, next },
}: Pick<PassagePageProps, 'sheet' | 'neighbours'> & { passage: DocumentPassage }) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const whole = withWords(passage, sheet);
  const part = whole !== null && isShown(whole) ? passage.label : 'text';
  const ways = [
    { href: `/documents/${sheet.slug}#${encodeURIComponent(part)}`, words: t('passage_whole') },
    previous && { href: passageAddress(sheet.slug, previous.label), words: `← ${nameOf(previous, speech)}` },
    next && { href: passageAddress(sheet.slug, next.label), words: `${nameOf(next, speech)} →` },
  ].filter((way) => way !== null);
  return (
    <nav aria-label={t('passage_ways')} className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
        {ways.map(({ href, words }) => (
          <li key={href}>
            <a href={href} className="inline-block py-0.5">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Words({
  sheet,
  passage,
  resting,
  listed,
}: Pick<PassagePageProps, 'sheet' | 'resting'> & { passage: DocumentPassage; listed: string }) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const official = sheet.texts.find(({ language }) => language === passage.language)?.officialUrl ?? null;
  const bare = passage.text === null && passage.mentions.length + passage.fragments.length === 0;
  return (
    <div>
      <p className="mb-1 text-small text-ink-3">
        {codeWords(speech, 'languages.text', passage.language)}
        {official !== null && passage.text !== null && (
          <>
            {' · '}
            <a href={addressOfWords(official, passage.text)} rel="noreferrer">
              {t('official_words')}
            </a>
          </>
        )}
      </p>
      {bare ? (
        <p className="text-ink-2">{t('passage_missing')}</p>
      ) : (
        <PassageBody sheet={sheet} passage={passage} resting={resting} listed={listed} />
      )}
    </div>
  );
}

/** What the passage says of people who have no record, in our own words. */
function Conduct({ passages }: Pick<PassagePageProps, 'passages'>) {
  const t = useTranslations('document');
  const speech = useSpeech();
  const said = passages.flatMap(({ conduct }) => conduct).filter(({ gist }) => gist !== null);
  const distinct = new Map(said.map((each) => [`${each.name} ${each.gist}`, each]));
  if (distinct.size === 0) return null;
  return (
    <Section id="conduct" title={t('others')} aside={t('others_aside')}>
      <ul>
        {[...distinct].map(([key, { name, gist }]) => (
          <li key={key} className="border-t border-rule-2 py-2">
            <span className="font-semibold">{name}</span>
            <span lang="en" className="block text-ink-2">
              {sentenceCase(gist ?? '', speech)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
