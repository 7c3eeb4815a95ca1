import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { fullAddress, goneHead } from '@/app/(reader)/address';
import { absentPage } from '@/app/(reader)/status';
import { PassagePage } from '@/components/document/passage-page';
import { passageTitle } from '@/components/document/passage-title';
import { readSpeech } from '@/lib/language/speech';
import { sentenceCase } from '@/lib/language/translate';
import { neighboursOf } from '@/lib/record/document-view';
import { passageAddress } from '@/lib/record/passage-address';
import { readPassage } from '@/lib/record/read-passage';
import { restingOn } from '@/lib/record/resting';

/** Read once for the head and the page. */
const passageAt = cache((id: string, label: string) => readPassage(id, label));

type Door = { params: Promise<{ id: string; label: string }> };

export async function generateMetadata({ params }: Door): Promise<Metadata> {
  const { id, label } = await params;
  const read = await passageAt(id, label);
  if (read === null) return goneHead('document', id);
  const [t, speech] = [await getTranslations('document'), await readSpeech()];
  const passage = passageTitle(read.sheet, read.passages[0], speech);
  const { usualTitle: title } = read.sheet;
  return {
    title: t('passage_title', { passage: sentenceCase(passage, speech), title }),
    description: t('passage_description', { passage, title }),
  };
}

export default async function Page({ params }: Door) {
  await connection();
  const { id, label } = await params;
  const read = await passageAt(id, label);
  if (read === null) return absentPage('document', id);
  const { sheet, edition, passages, citing } = read;
  return (
    <PassagePage
      sheet={sheet}
      passages={passages}
      neighbours={neighboursOf(sheet, passages[0])}
      resting={restingOn(id, citing)}
      edition={edition}
      address={await fullAddress(passageAddress(id, passages[0].label))}
    />
  );
}
