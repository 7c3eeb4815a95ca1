import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { fullAddress } from '@/app/(reader)/address';
import { DocumentPage } from '@/components/document/document-page';
import { whatFollowed } from '@/lib/record/followed';
import { listEditions, listSheetsNamedIn, readDocument } from '@/lib/record/read';

type Door = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Door): Promise<Metadata> {
  const { id } = await params;
  const sheet = await readDocument(id);
  if (sheet === null) return {};
  const t = await getTranslations('document');
  return {
    title: sheet.usualTitle,
    description: t('description', { title: sheet.usualTitle }),
    alternates: { types: { 'application/json': `/api/v1/documents/${id}` } },
  };
}

export default async function Page({ params }: Door) {
  await connection();
  const { id } = await params;
  const sheet = await readDocument(id);
  if (sheet === null) notFound();
  const followed = whatFollowed(sheet, await listSheetsNamedIn(id));
  const editions = await listEditions('document', id);
  const address = await fullAddress(`/documents/${id}`);
  return <DocumentPage sheet={sheet} followed={followed} editions={editions} address={address} />;
}
