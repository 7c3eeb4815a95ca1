import { connection } from 'next/server';
import { letterForm, letterMetadata } from '@/app/(reader)/corrections/form';
import { absentPage } from '@/app/(reader)/status';
import { LetterPage } from '@/components/corrections/letter-page';
import { readDocument } from '@/lib/record/read';

type Door = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Door) {
  const sheet = await readDocument((await params).id);
  // two documents may be called alike; their numbers differ
  return letterMetadata(sheet === null ? null : sheet.shortTitle);
}

/** Where anybody says what is wrong in a document's record. */
export default async function Page({ params }: Door) {
  await connection();
  const { id: slug } = await params;
  const sheet = await readDocument(slug);
  if (sheet === null) return absentPage('document', slug);
  const form = letterForm({ subject: 'document', slug }, new Date());
  return <LetterPage current="documents" name={sheet.usualTitle} {...form} />;
}
