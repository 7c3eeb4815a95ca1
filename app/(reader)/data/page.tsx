import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { fullAddress } from '@/app/(reader)/address';
import { DataPage } from '@/components/data/data-page';
import { Described } from '@/components/data/described';
import { linkedRecord } from '@/lib/exports/linked';
import { readNewestEdition } from '@/lib/record/read';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('data');
  return { title: t('title'), description: t('description') };
}

export default async function Page() {
  await connection();
  const t = await getTranslations('data');
  const [newest, site] = await Promise.all([readNewestEdition(), fullAddress('/')]);
  const full = (path: string) => new URL(path, site).href;
  return (
    <>
      <DataPage newest={newest} matching={full('/api/v1/reconcile')} />
      <Described thing={linkedRecord({ name: 'Habeas', description: t('description') }, newest, full)} />
    </>
  );
}
