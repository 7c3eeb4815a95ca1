import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { ApiPage } from '@/components/data/api-page';
import { apiInWords } from '@/lib/exports/api/reading';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('data');
  return { title: t('api_title'), description: t('api_description') };
}

export default async function Page() {
  await connection();
  return <ApiPage {...apiInWords()} />;
}
