import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type EntityAddress, EntityPage } from '@/app/desk/people/entity-pages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('entity.organisation.title') };
}

export default function OrganisationPage(address: EntityAddress) {
  return <EntityPage of="organisation" {...address} />;
}
