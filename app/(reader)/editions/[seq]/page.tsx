import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { fullAddress } from '@/app/(reader)/address';
import { withStatus } from '@/app/(reader)/status';
import { EditionPage, editionName } from '@/components/editions/edition-page';
import { readSpeech } from '@/lib/language/speech';
import { parseSeq, readEdition } from '@/lib/record/read-edition';

type Door = { params: Promise<{ seq: string }> };

/** Read once for the head and the page. */
const asked = cache(async (text: string) => {
  const seq = parseSeq(text);
  return seq === null ? null : readEdition(seq);
});

export async function generateMetadata({ params }: Door): Promise<Metadata> {
  const read = await asked((await params).seq);
  if (read === null) return {};
  // what an edition shows is found under the present record; the edition itself is for those who cite it
  return { title: editionName(read, await readSpeech()), robots: { index: false } };
}

export default async function Page({ params }: Door) {
  await connection();
  const read = await asked((await params).seq);
  if (read === null) notFound();
  const gone = read.edition.act === 'published' && read.content === null;
  const page = <EditionPage read={read} address={await fullAddress('/')} />;
  return gone ? withStatus(410, page) : page;
}
