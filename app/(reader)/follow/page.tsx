import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { today } from '@/app/(reader)/address';
import { FollowPage } from '@/components/follow/follow-page';
import { listTermEnds } from '@/lib/feeds/terms';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('feeds');
  return { title: t('page_title'), description: t('page_what') };
}

export default async function Follow() {
  await connection();
  return <FollowPage ends={await listTermEnds(today())} />;
}
