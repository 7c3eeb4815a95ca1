import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { letterForm, letterMetadata } from '@/app/(reader)/corrections/form';
import { LetterPage } from '@/components/corrections/letter-page';
import { readDocument } from '@/lib/record/read';

export const generateMetadata = letterMetadata;

/** Where anybody says what is wrong in a document's record. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  await connection();
  const { id: slug } = await params;
  const sheet = await readDocument(slug);
  if (sheet === null) notFound();
  const form = letterForm({ subject: 'document', slug }, new Date());
  return <LetterPage current="documents" name={sheet.usualTitle} {...form} />;
}
