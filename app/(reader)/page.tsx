import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { sharedPicture, today } from '@/app/(reader)/address';
import { HomePage } from '@/components/home/page';
import { groupChanges, listLatestEditions } from '@/lib/record/latest';
import { listDocuments } from '@/lib/record/read';
import { countStanding } from '@/lib/record/standing';

export const dynamic = 'force-dynamic';

const editionsRead = 200;

export async function generateMetadata(): Promise<Metadata> {
  return sharedPicture('site.png', (await getTranslations('shell'))('tagline'));
}

export default async function Home() {
  const [standing, editions, documents] = await Promise.all([
    countStanding(),
    listLatestEditions(editionsRead),
    listDocuments(),
  ]);
  return (
    <HomePage
      standing={standing}
      changes={groupChanges(editions, editions.length === editionsRead)}
      documents={documents}
      today={today()}
    />
  );
}
