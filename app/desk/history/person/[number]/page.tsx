import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { historyView, numberIn } from '@/app/desk/history/view';
import { requireActor } from '@/lib/accounts/gate';
import type { SearchParams } from '@/lib/core/search-params';
import { readSubject } from '@/lib/history/read';

interface Address {
  params: Promise<{ number: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') };
}

/** Every change of the rows of one person. */
export default async function PersonHistoryPage({ params, searchParams }: Address) {
  const actor = await requireActor();
  const id = numberIn((await params).number) ?? notFound();
  const name = (await readSubject(actor, 'person', id)) ?? notFound();
  const t = await getTranslations('history');
  return historyView({
    actor,
    title: t('of', { name }),
    address: `/desk/history/person/${id}`,
    of: { person: id, document: null },
    searchParams,
    links: (
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={`/desk/people/${id}`}>{t('open_person')}</a>
        <a href="/desk/history">{t('all')}</a>
      </p>
    ),
  });
}
