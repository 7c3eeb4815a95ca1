import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { type BenchAddress, mentionPath, openBench } from '@/app/desk/documents/[id]/bench';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { BenchLinks } from '@/components/workbench/bench-links';
import { SideBySide } from '@/components/workbench/side-by-side';
import { requireActor } from '@/lib/accounts/gate';
import { alignPassages } from '@/lib/readings/align';
import { readBench } from '@/lib/readings/workbench';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('pages.languages') };
}

/** Two languages of a document side by side: the first, and the one the address names (else the second). */
export default async function LanguagesPage(address: BenchAddress) {
  const actor = await requireActor();
  const { bench } = await openBench(actor, address);
  const [first, second] = bench.texts;
  const other = bench.text.id === first?.id ? second : bench.text;
  if (!first || !other) notFound();
  const [t, one, two] = await Promise.all([
    getTranslations('workbench'),
    readBench(actor, bench.document.id, { language: first.language, mention: null }),
    readBench(actor, bench.document.id, { language: other.language, mention: null }),
  ]);
  if (!one || !two) notFound();
  return (
    <DeskPage
      title={t('pages.languages')}
      over={[bench.document.shortTitle, bench.document.usualTitle]}
      signedIn={frameOf(actor, 'documents')}
    >
      <BenchLinks id={bench.document.id} current="languages" texts={bench.texts} text={bench.text.id} />
      <SideBySide
        pairs={alignPassages(one.passages, two.passages)}
        sides={[one, two].map(({ text, passages, mentions }) => ({
          language: text.language,
          passages,
          names: mentions,
        }))}
        href={(mention) => mentionPath(bench.document.id, mention)}
      />
    </DeskPage>
  );
}
