import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { connection } from 'next/server';
import { fullAddress, today } from '@/app/(reader)/address';
import { PersonPage } from '@/components/person/person-page';
import { readSpeech } from '@/lib/language/speech';
import { statusWording } from '@/lib/language/status-wording';
import { listEditions, readPersonSheet, readRedirect } from '@/lib/record/read';

type Door = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Door): Promise<Metadata> {
  const { slug } = await params;
  const sheet = await readPersonSheet(slug);
  if (sheet === null) return {};
  const speech = await readSpeech();
  const { sentence } = statusWording(sheet, today(), speech);
  return {
    title: sheet.name,
    description: speech.t('person.description', { name: sheet.name, status: sentence }),
    alternates: { types: { 'application/json': `/api/v1/people/${slug}` } },
  };
}

export default async function Page({ params }: Door) {
  await connection();
  const { slug } = await params;
  const sheet = await readPersonSheet(slug);
  if (sheet === null) {
    const present = await readRedirect(slug);
    if (present !== null) permanentRedirect(`/people/${present}`);
    notFound();
  }
  const editions = await listEditions('person', String(sheet.number));
  const address = await fullAddress(`/people/${slug}`);
  return <PersonPage sheet={sheet} editions={editions} today={today()} address={address} />;
}
