import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { today } from '@/app/(reader)/address';
import { withStatus } from '@/app/(reader)/status';
import { FiguresPage } from '@/components/figures/page';
import { PastRefused } from '@/components/past/refused';
import { RegisterRefused } from '@/components/register/refused';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { chartsOf } from '@/lib/figures/charts';
import { readFigures } from '@/lib/figures/read';
import { readSpeech } from '@/lib/language/speech';
import { parsePast, pastAddress } from '@/lib/record/past';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('figures');
  return { title: t('title'), description: t('what') };
}

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await connection();
  const asked = parsePast(pairsOf(await searchParams), today());
  if (!asked.ok) {
    return withStatus(400, <PastRefused refused={asked.reason} present="/figures" today={today()} />);
  }
  const { past, rest } = asked.value;
  const [other] = rest;
  if (other !== undefined) {
    const refused = { reason: 'unknown_parameter', parameter: other[0].slice(0, 60) } as const;
    return withStatus(400, <RegisterRefused refused={refused} />);
  }
  const [figures, speech] = await Promise.all([readFigures(past, today()), readSpeech()]);
  return (
    <FiguresPage
      charts={chartsOf(figures, speech)}
      total={figures.total}
      past={past}
      today={today()}
      file={(chart, ending) => pastAddress(`/figures/${chart}.${ending}`, past)}
    />
  );
}
