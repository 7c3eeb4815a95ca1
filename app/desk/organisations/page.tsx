import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntityListPage } from '@/app/desk/people/entity-pages';
import type { SearchParams } from '@/lib/core/search-params';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('entity.organisation.title') };
}

export default function OrganisationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <EntityListPage of="organisation" searchParams={searchParams} />;
}
