import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { fullAddress } from '@/app/(reader)/address';
import { EditionPage, editionName } from '@/components/editions/edition-page';
import { readSpeech } from '@/lib/language/speech';
import { statusMetaName } from '@/lib/press/status';
import { parseSeq, readEdition } from '@/lib/record/read-edition';

type Door = { params: Promise<{ seq: string }> };

async function asked({ params }: Door) {
  const seq = parseSeq((await params).seq);
  return seq === null ? null : readEdition(seq);
}

export async function generateMetadata(door: Door): Promise<Metadata> {
  const read = await asked(door);
  if (read === null) return {};
  // what an edition shows is found under the present record; the edition itself is for those who cite it
  return { title: editionName(read, await readSpeech()), robots: { index: false } };
}

export default async function Page(door: Door) {
  await connection();
  const read = await asked(door);
  if (read === null) notFound();
  const gone = read.edition.act === 'published' && read.content === null;
  return (
    <>
      {gone && <meta name={statusMetaName} content="410" />}
      <EditionPage read={read} address={await fullAddress('/')} />
    </>
  );
}
