import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { today } from '@/app/(reader)/address';
import { FollowPage } from '@/components/follow/follow-page';
import { listDates } from '@/lib/feeds/dates';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('feeds');
  return { title: t('page_title'), description: t('page_what') };
}

export default async function Follow() {
  await connection();
  const day = today();
  const { hearings, ends } = await listDates(day);
  return <FollowPage hearings={hearings.filter(({ until }) => until >= day)} ends={ends} />;
}
