import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chip } from '@/components/custody/chip';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { When } from '@/components/time/when';
import { Paging } from '@/components/ui/paging';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { passageLabelWords } from '@/lib/language/passage-words';
import { nameIn } from '@/lib/language/record-names';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import { passageAddress } from '@/lib/record/passage-address';
import { type Shelf, shelves, type Term, type TermLink, type TermPerson } from '@/lib/record/term-shape';

export interface TermPageProps {
  shelf: Shelf;
  term: Term;
  people: TermPerson[];
  /** The relation chosen; null: all. */
  relation: string | null;
  page: number;
  pages: number;
}

/** A provision, organisation or place: what it is, of whom statements refer to it and how, and where documents name it. */
export function TermPage({ shelf, term, people, relation, page, pages }: TermPageProps) {
  const t = useTranslations('terms');
  const speech = useSpeech();
  const address = `/${shelf}/${term.slug}`;
  const relationWords = (code: string) =>
    shelf === 'charges'
      ? sentenceCase(codeWords(speech, 'statements.charge.stage', code), speech)
      : codeWords(speech, 'terms.relation', code);
  return (
    <ReaderPage current={shelf === 'organisations' ? null : shelf}>
      <PageTitle
        over={[
          <a key="shelf" href={`/${shelf}`}>
            {t(`${shelf}.title`)}
          </a>,
          codeWords(speech, 'terms.term_kind', term.kind),
        ]}
        title={sentenceCase(nameIn(speech, shelves[shelf], term), speech)}
      />
      {shelf === 'charges' && <Facts term={term} />}
      <Section id="people" title={t('people_title')} aside={<Whole shelf={shelf} term={term} />}>
        {term.relations.length === 0 ? (
          <p className="text-ink-2">{t('people_none')}</p>
        ) : (
          <ul className="mb-5 flex flex-wrap gap-x-6 gap-y-1 text-note">
            {term.relations.map(({ relation: code, count }) => (
              <li key={code}>
                <a
                  href={`${address}?as=${code}`}
                  data-count={count}
                  aria-current={code === relation ? 'true' : undefined}
                  className="inline-block py-0.5 aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {t('relation_of', { relation: relationWords(code), count })}
                </a>
              </li>
            ))}
            {relation !== null && (
              <li>
                <a href={address} className="inline-block py-0.5">
                  {t('back')}
                </a>
              </li>
            )}
          </ul>
        )}
        <ol data-entries className="max-w-[60rem]">
          {people.map(({ slug, name, custody, relations }) => (
            <li
              key={slug}
              className="grid gap-x-5 gap-y-1 border-t border-rule-2 py-2.5 sm:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1fr)]"
            >
              <a
                href={`/people/${slug}`}
                className="font-serif text-lead leading-snug font-semibold text-ink"
              >
                {name}
              </a>
              <span className="text-note text-ink-2">{relations.map(relationWords).join(' · ')}</span>
              <span className="text-note">
                <Chip group={custody}>
                  {sentenceCase(codeWords(speech, 'custody.group', custody), speech)}
                </Chip>
              </span>
            </li>
          ))}
        </ol>
        <Paging
          page={page}
          pages={pages}
          href={(other) =>
            `${address}?${new URLSearchParams({ ...(relation === null ? {} : { as: relation }), page: String(other) })}`
          }
        />
      </Section>
      <Sources term={term} />
    </ReaderPage>
  );
}

/** The same people in the register, where it can choose them. */
function Whole({ shelf, term }: Pick<TermPageProps, 'shelf' | 'term'>) {
  const t = useTranslations('terms');
  if (shelf === 'organisations' || term.people === 0) return null;
  const facet = shelf === 'charges' ? 'provision' : 'place';
  return (
    <a href={`/people?${facet}=${term.slug}`} data-count={term.people}>
      {t('all', { count: term.people })}
    </a>
  );
}

/** The country of that code in the language of the page. */
const countryWords = (code: string, locale: string) =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;

function Facts({ term }: { term: Term }) {
  const t = useTranslations('terms');
  const speech = useSpeech();
  const links = (all: TermLink[]): ReactNode =>
    all.map(({ slug, name }, index) => (
      <span key={slug}>
        {index > 0 && ' · '}
        <a href={`/charges/${slug}`}>{nameIn(speech, 'provision', { slug, name })}</a>
      </span>
    ));
  const numbered = term.article !== null;
  const facts: [string, ReactNode][] = [
    ...(term.code === null ? [] : [[t('code'), links([term.code])] satisfies [string, ReactNode]]),
    ...(numbered ? [[t('article'), term.article] satisfies [string, ReactNode]] : []),
    ...(term.country === null
      ? []
      : [[t('country'), countryWords(term.country, speech.locale)] satisfies [string, ReactNode]]),
    [
      t('in_force'),
      term.inForce === null ? t('in_force_unknown') : <When key="in-force" edtf={term.inForce} />,
    ],
    ...(numbered || term.replacedBy !== null
      ? [
          [t('replaced_by'), term.replacedBy === null ? t('none') : links([term.replacedBy])] satisfies [
            string,
            ReactNode,
          ],
        ]
      : []),
    ...(numbered || term.replaces.length > 0
      ? [
          [t('replaces'), term.replaces.length === 0 ? t('none') : links(term.replaces)] satisfies [
            string,
            ReactNode,
          ],
        ]
      : []),
    ...(term.articles.length === 0
      ? []
      : [[t('articles'), links(term.articles)] satisfies [string, ReactNode]]),
  ];
  return (
    <dl className="mt-6 max-w-[46rem]" aria-label={t('facts')}>
      {facts.map(([name, value]) => (
        <div key={name} className="grid gap-x-4 border-t border-rule-2 py-2 sm:grid-cols-[11rem_1fr]">
          <dt className="text-note text-ink-3">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ term }: { term: Term }) {
  const t = useTranslations('terms');
  const speech = useSpeech();
  return (
    <Section id="sources" title={t('sources')}>
      {term.documents.length === 0 ? (
        <p className="text-ink-2">{t('sources_none')}</p>
      ) : (
        <ul className="max-w-[60rem]">
          {term.documents.map(({ slug, reference, stated, labels }) => (
            <li key={slug} className="border-t border-rule-2 py-2.5">
              <a href={`/documents/${slug}`} className="font-semibold">
                {reference}
              </a>{' '}
              <span className="text-note text-ink-2">
                <When edtf={stated} />:
              </span>{' '}
              {labels.map((label, index) => (
                <span key={label} className="text-note">
                  {index > 0 && ', '}
                  <a href={passageAddress(slug, label)} className="inline-block py-0.5">
                    {passageLabelWords(label, speech)}
                  </a>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
