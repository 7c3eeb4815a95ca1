import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { today } from '@/app/(reader)/address';
import { withStatus } from '@/app/(reader)/status';
import { ChosenPage } from '@/components/briefing/chosen-page';
import { maxInPack, packAddress, parseChosen } from '@/lib/briefing/schema';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { listPublishedPeople } from '@/lib/record/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('briefing'))('chosen'), robots: { index: false } };
}

export default async function Chosen({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const chosen = parseChosen(pairsOf(await searchParams));
  const slugs = chosen.ok ? chosen.value : [];
  const people = slugs.length > maxInPack ? [] : await listPublishedPeople(slugs);
  const there = new Set(people.map(({ sheet }) => sheet.slug));
  const missing = slugs.length > maxInPack ? null : (slugs.find((slug) => !there.has(slug)) ?? null);
  const wrong = missing !== null || slugs.length === 0 || slugs.length > maxInPack;
  const page = (
    <ChosenPage
      people={people.map(({ sheet }) => sheet)}
      missing={missing}
      count={slugs.length}
      most={maxInPack}
      pdf={packAddress(slugs)}
      today={today()}
    />
  );
  return wrong ? withStatus(400, page) : page;
}
