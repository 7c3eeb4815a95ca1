import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { withStatus } from '@/app/(reader)/status';
import { ComparePage } from '@/components/editions/compare-page';
import { CompareRefused } from '@/components/editions/compare-refused';
import { nameOf } from '@/components/editions/edition-page';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { readSpeech } from '@/lib/language/speech';
import { compareEditions, parseSince } from '@/lib/record/compare';
import { parseSeq, readEdition } from '@/lib/record/read-edition';

type Door = { params: Promise<{ seq: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readSpeech()).t('editions.compare'), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Door) {
  await connection();
  const seq = parseSeq((await params).seq);
  const read = seq === null ? null : await readEdition(seq);
  if (read === null) notFound();
  const since = parseSince(pairsOf(await searchParams), read);
  if (!since.ok) {
    return withStatus(400, <CompareRefused edition={read.edition} />);
  }
  const other = since.value === null ? null : await readEdition(since.value);
  const both = other?.content && read.content ? compareEditions(other.content, read.content) : null;
  return (
    <ComparePage
      name={read.content && nameOf(read.content)}
      before={other?.edition ?? null}
      after={read.edition}
      compared={both}
      editions={read.editions}
      present={read.present}
    />
  );
}
