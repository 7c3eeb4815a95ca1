import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { withStatus } from '@/app/(reader)/status';
import { ChangesPage } from '@/components/home/changes-page';
import { ChangesRefused } from '@/components/home/changes-refused';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { feedAddress } from '@/lib/feeds/address';
import { groupChanges, listLatestEditions, parseChangesQuery } from '@/lib/record/latest';

const pageSize = 300;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');
  return {
    title: t('changes_title'),
    description: t('changes_what'),
    alternates: { types: { 'application/atom+xml': feedAddress({ of: 'all' }, 'atom') } },
  };
}

export default async function Changes({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = parseChangesQuery(pairsOf(await searchParams));
  if (!query.ok) {
    return withStatus(400, <ChangesRefused />);
  }
  const editions = await listLatestEditions(pageSize, query.value);
  const last = editions.at(-1)?.seq ?? 1;
  const cut = last > 1;
  return (
    <ChangesPage
      lines={groupChanges(editions, cut)}
      older={cut ? `/changes?before=${last}` : null}
      back={query.value !== null}
    />
  );
}
