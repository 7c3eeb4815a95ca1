import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type EntityAddress, EntityPage } from '@/app/desk/people/entity-pages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('entity.provision.title') };
}

export default function ProvisionPage(address: EntityAddress) {
  return <EntityPage of="provision" {...address} />;
}
