import { useTranslations } from 'next-intl';
import { PersonFound, type PersonFoundProps } from '@/components/search/person-found';
import { WordsFound, type WordsFoundProps } from '@/components/search/words-found';
import { SearchForm } from '@/components/shell/header';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { Paging } from '@/components/ui/paging';
import { Section } from '@/components/ui/section';

type People = { people: PersonFoundProps[]; total: number; complete: boolean; nearest: PersonFoundProps[] };
type Words = { found: WordsFoundProps[]; total: number; complete: boolean; late: boolean };

export interface SearchPageProps {
  /** What was searched for; null: nothing yet, or nothing that can be. */
  query: string | null;
  /** Whether something was sent of which nothing can be searched for. */
  empty: boolean;
  people: People | null;
  words: Words | null;
  page: number;
  pages: number;
  pageHref: (page: number) => string;
}

/** What a search found: people by name, then records by their words. */
export function SearchPage({ query, empty, people, words, page, pages, pageHref }: SearchPageProps) {
  const t = useTranslations('search');
  return (
    <ReaderPage current={null} query={query}>
      <PageTitle title={query === null ? t('title') : t('title_of', { query })} />
      {people === null || words === null || query === null ? (
        <Explained empty={empty} />
      ) : (
        <>
          <PeopleFound query={query} people={people} first={page === 1} />
          <RecordsFound query={query} words={words} first={page === 1} />
          <Paging page={page} pages={pages} href={pageHref} />
        </>
      )}
    </ReaderPage>
  );
}

function Explained({ empty }: { empty: boolean }) {
  const t = useTranslations('search');
  return (
    <>
      <p className="mt-4 mb-4 max-w-[42rem] text-ink-2">{empty ? t('nothing_left') : t('empty_what')}</p>
      <SearchForm query={null} large />
      <ul className="mt-6 max-w-[42rem] text-note text-ink-2">
        <li className="border-t border-rule-2 py-2.5">{t('example_names')}</li>
        <li className="border-y border-rule-2 py-2.5">{t('example_words')}</li>
      </ul>
    </>
  );
}

function PeopleFound({ query, people, first }: { query: string; people: People; first: boolean }) {
  const t = useTranslations('search');
  const { total, complete } = people;
  if (!first && people.people.length === 0) return null;
  const words = t(complete ? 'people_count' : 'people_more', { count: total });
  const aside = total === 0 ? undefined : <span data-count={complete ? total : undefined}>{words}</span>;
  return (
    <Section id="people" title={t('people')} aside={aside}>
      {total === 0 ? (
        <div className="max-w-[46rem]">
          <p>{t('nobody', { query })}</p>
          <p className="text-note text-ink-2">{t('nobody_tried')}</p>
          <Nearest people={people.nearest} />
        </div>
      ) : (
        <>
          <ol data-entries>
            {people.people.map((person) => (
              <PersonFound key={person.slug} {...person} />
            ))}
          </ol>
          <Nearest people={people.nearest} />
        </>
      )}
    </Section>
  );
}

/** Names that may have been meant, though they differ by more than a slip. */
function Nearest({ people }: { people: PersonFoundProps[] }) {
  const t = useTranslations('search');
  if (people.length === 0) return null;
  return (
    <>
      <p className="mt-5 mb-1 font-semibold">{t('nearest')}</p>
      <ul>
        {people.map((person) => (
          <PersonFound key={person.slug} {...person} foundAs={{ ...person.foundAs, how: 'as_printed' }} />
        ))}
      </ul>
    </>
  );
}

function RecordsFound({ query, words, first }: { query: string; words: Words; first: boolean }) {
  const t = useTranslations('search');
  const { found, total, complete, late } = words;
  if (!first && found.length === 0) return null;
  const counted = t(complete ? 'words_count' : 'words_more', { count: total });
  const aside = total === 0 ? undefined : <span data-count={complete ? total : undefined}>{counted}</span>;
  return (
    <Section id="words" title={t('words')} aside={aside}>
      {total === 0 ? (
        <div className="max-w-[46rem]">
          <p>{late ? t('words_late') : t('no_words', { query })}</p>
          {!late && <p className="text-note text-ink-2">{t('no_words_tried')}</p>}
        </div>
      ) : (
        <ol data-entries>
          {found.map((record) => (
            <WordsFound key={`${record.subject} ${record.slug}`} {...record} />
          ))}
        </ol>
      )}
    </Section>
  );
}
