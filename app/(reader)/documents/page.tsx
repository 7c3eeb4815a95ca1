import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { DocumentsPage } from '@/components/documents/documents-page';
import { listDocuments } from '@/lib/record/read';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('documents');
  return { title: t('title'), description: t('description') };
}

export default async function Page() {
  await connection();
  return <DocumentsPage documents={await listDocuments()} />;
}
