import { connection } from 'next/server';
import { letterForm, letterMetadata } from '@/app/(reader)/corrections/form';
import { absentPage } from '@/app/(reader)/status';
import { LetterPage } from '@/components/corrections/letter-page';
import { readPersonSheet } from '@/lib/record/read';

type Door = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Door) {
  return letterMetadata((await readPersonSheet((await params).slug))?.name ?? null);
}

/** Where anybody says what is wrong in a person's record. */
export default async function Page({ params }: Door) {
  await connection();
  const { slug } = await params;
  const sheet = await readPersonSheet(slug);
  if (sheet === null) return absentPage('person', slug, (present) => `/people/${present}/correct`);
  return (
    <LetterPage current="people" name={sheet.name} {...letterForm({ subject: 'person', slug }, new Date())} />
  );
}
