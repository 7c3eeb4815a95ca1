import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { today } from '@/app/(reader)/address';
import { MethodPage } from '@/components/method/method-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('method');
  return { title: t('title'), description: t('description') };
}

export default async function Page() {
  await connection();
  return <MethodPage today={today()} />;
}
