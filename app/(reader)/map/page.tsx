import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { readMap } from '@/app/(reader)/map/map';
import { MapPage } from '@/components/map/page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('map');
  return { title: t('title'), description: t('what') };
}

export default async function Page() {
  await connection();
  const { drawing, placed, unplaced, lacking } = await readMap();
  return <MapPage {...{ drawing, placed, unplaced, lacking }} />;
}
