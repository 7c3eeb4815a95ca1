import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { fullAddress, goneHead, sharedPicture, today } from '@/app/(reader)/address';
import { absentPage, withStatus } from '@/app/(reader)/status';
import { Described } from '@/components/data/described';
import { DocumentPage } from '@/components/document/document-page';
import { TextRefused } from '@/components/document/text-refused';
import { pairsOf, type SearchParams } from '@/lib/core/search-params';
import { linkedDocument } from '@/lib/exports/linked';
import { feedAddress } from '@/lib/feeds/address';
import { documentCited } from '@/lib/record/cited';
import { parseTextChoice, viewOf } from '@/lib/record/document-view';
import { listDocuments, listEditions, readDocument } from '@/lib/record/read';
import { listAnswers } from '@/lib/record/read-answers';
import { readFollowed } from '@/lib/record/read-followed';
import { listTermsNamedIn } from '@/lib/record/read-terms';
import { restingOn } from '@/lib/record/resting';

type Door = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Door): Promise<Metadata> {
  const { id } = await params;
  const sheet = await readDocument(id);
  if (sheet === null) return goneHead('document', id);
  const t = await getTranslations('document');
  return {
    title: sheet.usualTitle,
    description: t('description', { title: sheet.usualTitle }),
    alternates: {
      types: {
        'application/json': `/api/v1/documents/${id}`,
        'application/atom+xml': feedAddress({ of: 'document', slug: id }, 'atom'),
      },
    },
    ...(await sharedPicture(`documents/${id}.png`, sheet.usualTitle)),
  };
}

export default async function Page({ params, searchParams }: Door) {
  await connection();
  const { id } = await params;
  const read = await readFollowed(id);
  if (read === null) return absentPage('document', id);
  const { sheet, named, followed } = read;
  const choice = parseTextChoice(pairsOf(await searchParams), sheet);
  if (!choice.ok) {
    return withStatus(400, <TextRefused slug={id} title={sheet.usualTitle} refused={choice.reason} />);
  }
  const [editions, documents, answers, terms] = await Promise.all([
    listEditions('document', id),
    listDocuments(),
    listAnswers('document', id),
    listTermsNamedIn(id),
  ]);
  const address = await fullAddress('/');
  return (
    <>
      <DocumentPage
        sheet={sheet}
        view={viewOf(sheet, choice.value)}
        resting={restingOn(id, named)}
        followed={followed}
        cited={sheet.citedTexts.map((each) => ({ ...each, document: documentCited(each, documents) }))}
        editions={editions}
        answers={answers}
        terms={terms}
        address={address}
        today={today()}
      />
      <Described thing={linkedDocument(sheet, (path) => new URL(path, address).href)} />
    </>
  );
}
