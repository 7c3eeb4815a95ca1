import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { connection } from 'next/server';
import { fullAddress, goneHead, today } from '@/app/(reader)/address';
import { PersonPage } from '@/components/person/person-page';
import { Gone } from '@/components/shell/gone';
import { feedAddress } from '@/lib/feeds/address';
import { readSpeech } from '@/lib/language/speech';
import { statusWording } from '@/lib/language/status-wording';
import { statusMetaName } from '@/lib/press/status';
import { listEditions, readPersonSheet, readRedirect } from '@/lib/record/read';
import { listAnswers } from '@/lib/record/read-answers';
import { readTombstone } from '@/lib/record/tombstones';

type Door = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Door): Promise<Metadata> {
  const { slug } = await params;
  const sheet = await readPersonSheet(slug);
  if (sheet === null) return goneHead('person', slug);
  const speech = await readSpeech();
  const { sentence } = statusWording(sheet, today(), speech);
  return {
    title: sheet.name,
    description: speech.t('person.description', { name: sheet.name, status: sentence }),
    alternates: {
      types: {
        'application/json': `/api/v1/people/${slug}`,
        'application/atom+xml': feedAddress({ of: 'person', slug }, 'atom'),
      },
    },
  };
}

export default async function Page({ params }: Door) {
  await connection();
  const { slug } = await params;
  const sheet = await readPersonSheet(slug);
  if (sheet === null) {
    const present = await readRedirect(slug);
    if (present !== null) permanentRedirect(`/people/${present}`);
    const tombstone = await readTombstone('person', slug);
    if (tombstone === null) notFound();
    return (
      <>
        <meta name={statusMetaName} content="410" />
        <meta name="robots" content="noindex" />
        <Gone edition={tombstone} />
      </>
    );
  }
  const [editions, answers] = await Promise.all([
    listEditions('person', String(sheet.number)),
    listAnswers('person', String(sheet.number)),
  ]);
  const address = await fullAddress('/');
  return <PersonPage sheet={sheet} editions={editions} answers={answers} today={today()} address={address} />;
}
