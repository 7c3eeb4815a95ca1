import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { fullAddress, goneHead } from '@/app/(reader)/address';
import { PassagePage } from '@/components/document/passage-page';
import { passageTitle } from '@/components/document/passage-title';
import { Gone } from '@/components/shell/gone';
import { readSpeech } from '@/lib/language/speech';
import { sentenceCase } from '@/lib/language/translate';
import { statusMetaName } from '@/lib/press/status';
import { neighboursOf } from '@/lib/record/document-view';
import { passageAddress } from '@/lib/record/passage-address';
import { readPassage } from '@/lib/record/read-passage';
import { restingOn } from '@/lib/record/resting';
import { readTombstone } from '@/lib/record/tombstones';

type Door = { params: Promise<{ id: string; label: string }> };

export async function generateMetadata({ params }: Door): Promise<Metadata> {
  const { id, label } = await params;
  const read = await readPassage(id, label);
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
  const read = await readPassage(id, label);
  if (read === null) {
    const tombstone = await readTombstone('document', id);
    if (tombstone === null) notFound();
    return (
      <>
        <meta name={statusMetaName} content="410" />
        <meta name="robots" content="noindex" />
        <Gone edition={tombstone} />
      </>
    );
  }
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
