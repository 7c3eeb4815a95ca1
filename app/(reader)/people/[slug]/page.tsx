import type { Metadata } from 'next';
import { connection } from 'next/server';
import { cache } from 'react';
import { fullAddress, goneHead, sharedPicture, today } from '@/app/(reader)/address';
import { pastPerson } from '@/app/(reader)/people/past';
import { absentPage, withStatus } from '@/app/(reader)/status';
import { Described } from '@/components/data/described';
import { PastRefused } from '@/components/past/refused';
import { PersonPage } from '@/components/person/person-page';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { frameCode } from '@/lib/embeds/frame';
import { linkedPerson } from '@/lib/exports/linked';
import { feedAddress } from '@/lib/feeds/address';
import { dateWords } from '@/lib/language/dates';
import { shownName } from '@/lib/language/shown-name';
import { readSpeech } from '@/lib/language/speech';
import { statusWording } from '@/lib/language/status-wording';
import { parsePast } from '@/lib/record/past';
import { listEditions, readPersonSheet } from '@/lib/record/read';
import { listAnswers } from '@/lib/record/read-answers';

/** Read once for the head and the page. */
const sheetAt = cache((slug: string) => readPersonSheet(slug));

type Door = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Door): Promise<Metadata> {
  const { slug } = await params;
  const sheet = await sheetAt(slug);
  if (sheet === null) return goneHead('person', slug);
  const speech = await readSpeech();
  const day = parsePast(pairsOf(await searchParams), today());
  if (day.ok && day.value.past !== null) {
    const date = dateWords(day.value.past.on, speech);
    const description = speech.t('past.description');
    return { title: speech.t('past.person_title', { name: sheet.name, date }), description };
  }
  const { sentence } = statusWording(sheet, today(), speech);
  return {
    title: shownName(sheet, speech.locale).form,
    description: speech.t('person.description', { name: sheet.name, status: sentence }),
    alternates: {
      types: {
        'application/json': `/api/v1/people/${slug}`,
        'application/atom+xml': feedAddress({ of: 'person', slug }, 'atom'),
        'application/json+oembed': `/oembed?url=${encodeURIComponent(await fullAddress(`/people/${slug}`))}`,
      },
    },
    ...(await sharedPicture(`people/${slug}.png`, sheet.name)),
  };
}

export default async function Page({ params, searchParams }: Door) {
  await connection();
  const { slug } = await params;
  const sheet = await sheetAt(slug);
  if (sheet === null) return absentPage('person', slug);
  const day = parsePast(pairsOf(await searchParams), today());
  if (!day.ok) {
    const present = `/people/${slug}`;
    return withStatus(400, <PastRefused refused={day.reason} present={present} today={today()} />);
  }
  if (day.value.past !== null) return pastPerson(sheet, day.value.past);
  const [editions, answers] = await Promise.all([
    listEditions('person', String(sheet.number)),
    listAnswers('person', String(sheet.number)),
  ]);
  const address = await fullAddress('/');
  return (
    <>
      <PersonPage
        sheet={sheet}
        editions={editions}
        answers={answers}
        today={today()}
        address={address}
        frame={frameCode(await fullAddress(`/embed/${slug}`), sheet.name)}
      />
      <Described thing={linkedPerson(sheet, (path) => new URL(path, address).href)} />
    </>
  );
}
