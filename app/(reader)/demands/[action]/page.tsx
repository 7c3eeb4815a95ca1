import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { DemandPage } from '@/components/terms/demand-page';
import { readSpeech } from '@/lib/language/speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import { listClauses, listDemands } from '@/lib/record/read-terms';

type Door = { params: Promise<{ action: string }> };

export async function generateMetadata({ params }: Door): Promise<Metadata> {
  const [{ action }, speech] = await Promise.all([params, readSpeech()]);
  const title = sentenceCase(codeWords(speech, 'statements.demand.action', action), speech);
  return { title, description: speech.t('terms.demands.description') };
}

export default async function Page({ params }: Door) {
  await connection();
  const { action } = await params;
  const [demands, clauses] = await Promise.all([listDemands(), listClauses(action)]);
  const demand = demands.find((each) => each.action === action);
  if (demand === undefined) notFound();
  return <DemandPage demand={demand} clauses={clauses} />;
}
