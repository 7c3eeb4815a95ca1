import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { withStatus } from '@/app/(reader)/status';
import { SearchPage } from '@/components/search/page';
import { SearchRefused } from '@/components/search/refused';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { findPeople } from '@/lib/search/people';
import { lastSearchPage, parseSearchQuery, searchAddress } from '@/lib/search/search-query';
import { findWords } from '@/lib/search/words';

const pageSize = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search');
  return { title: t('title'), robots: { index: false } };
}

export default async function Search({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = parseSearchQuery(pairsOf(await searchParams));
  if (!query.ok) {
    return withStatus(400, <SearchRefused last={null} />);
  }
  const { text, given, page } = query.value;
  const [people, words] =
    text === ''
      ? [null, null]
      : await Promise.all([findPeople(text, { page, pageSize, choices: [] }), findWords(text, page)]);
  const pages = Math.min(lastSearchPage, Math.max(people?.pages ?? 1, words?.pages ?? 1));
  if (page > pages) {
    return withStatus(404, <SearchRefused last={searchAddress(text, pages)} />);
  }
  return (
    <SearchPage
      query={text === '' ? null : text}
      empty={given && text === ''}
      people={people}
      words={words}
      page={page}
      pages={pages}
      pageHref={(to) => searchAddress(text, to)}
    />
  );
}
