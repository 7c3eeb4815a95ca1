import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { historyView } from '@/app/desk/history/view';
import { requireActor } from '@/lib/accounts/gate';
import type { SearchParams } from '@/lib/core/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') };
}

/** Who changed what, when and why, in the whole casework. */
export default async function HistoryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor();
  const t = await getTranslations('history');
  const of = { person: null, document: null };
  return historyView({ actor, title: t('title'), address: '/desk/history', of, searchParams });
}
