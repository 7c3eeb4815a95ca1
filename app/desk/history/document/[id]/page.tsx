import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { historyView, numberIn } from '@/app/desk/history/view';
import { requireActor } from '@/lib/accounts/gate';
import type { SearchParams } from '@/lib/core/search-params';
import { readSubject } from '@/lib/history/read';

interface Address {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') };
}

/** Every change of the rows of one document. */
export default async function DocumentHistoryPage({ params, searchParams }: Address) {
  const actor = await requireActor();
  const id = numberIn((await params).id) ?? notFound();
  const name = (await readSubject(actor, 'document', id)) ?? notFound();
  const t = await getTranslations('history');
  return historyView({
    actor,
    title: t('of', { name }),
    address: `/desk/history/document/${id}`,
    of: { document: id, person: null },
    searchParams,
    links: (
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={`/desk/documents/${id}/about`}>{t('open_document')}</a>
        <a href="/desk/history">{t('all')}</a>
      </p>
    ),
  });
}
