import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { revise } from '@/app/desk/documents/[id]/about/actions';
import { type BenchAddress, openBench } from '@/app/desk/documents/[id]/bench';
import { kindsOfDocument } from '@/app/desk/documents/fields';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Table } from '@/components/desk/table';
import { ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { BenchLinks } from '@/components/workbench/bench-links';
import { DocumentFields } from '@/components/workbench/document-fields';
import { Doubts } from '@/components/workbench/doubts';
import { requireActor } from '@/lib/accounts/gate';
import { writers } from '@/lib/db/writers';
import { listOrganisations } from '@/lib/documents/read';
import { isAccepted } from '@/lib/documents/revise';
import { passageLabelWords } from '@/lib/language/passage-words';
import { readSpeech } from '@/lib/language/speech';
import { listBroken } from '@/lib/readings/corrections';
import { readDocumentForm } from '@/lib/readings/documents';
import { listDoubts } from '@/lib/readings/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('pages.about') };
}

/** A document itself: what it is, its texts with their files, what the reader doubted, which quotes are broken. */
export default async function AboutPage(address: BenchAddress) {
  const actor = await requireActor();
  const { bench } = await openBench(actor, address);
  const { document, texts, text } = bench;
  const [t, languages, speech, bodies, broken, doubts] = await Promise.all([
    getTranslations('workbench'),
    getTranslations('languages.name'),
    readSpeech(),
    listOrganisations(),
    listBroken(writers(), document.id),
    listDoubts(actor, text.id),
  ]);
  const history = await getTranslations('history');
  const form = (await readDocumentForm(writers(), document.id)) ?? notFound();
  const accepted = await isAccepted(document.id);
  return (
    <DeskPage
      title={document.shortTitle}
      over={[
        t('pages.about'),
        document.usualTitle,
        <a key="history" href={`/desk/history/document/${document.id}`}>
          {history('title')}
        </a>,
      ]}
      signedIn={frameOf(actor, 'documents')}
    >
      <BenchLinks id={document.id} current="about" texts={texts} text={text.id} />
      {broken.length > 0 && (
        <Section id="broken" title={t('broken.title')} aside={t('broken.aside', { count: broken.length })}>
          <Table
            caption={t('broken.title')}
            columns={[t('broken.what'), t('broken.words'), t('broken.where'), t('names.person')]}
            rows={broken.map((one) => ({
              key: `${one.of} ${one.id}`,
              cells: [
                t(`broken.of.${one.of}`),
                <q key="words">{one.words}</q>,
                passageLabelWords(one.label, speech),
                one.person === null ? (
                  one.name
                ) : (
                  <a key="name" href={`/desk/people/${one.person}`}>
                    {one.name}
                  </a>
                ),
              ],
            }))}
          />
          <p className="mt-3">
            <ButtonLink href={`/desk/documents/${document.id}/broken`}>{t('broken.mend_link')}</ButtonLink>
          </p>
        </Section>
      )}
      <Section id="texts" title={t('texts.title')} aside={t('texts.aside')}>
        <Table
          caption={t('texts.title')}
          columns={[t('texts.language'), t('texts.file'), t('texts.bytes'), t('texts.hash')]}
          rows={texts.map((one) => ({
            key: one.id,
            cells: [
              languages(one.language),
              one.held ? (
                <a key="file" href={`/desk/documents/file/text/${one.id}`}>
                  {one.fileName ?? t('texts.download')}
                </a>
              ) : (
                t('texts.not_held')
              ),
              one.byteCount,
              <span key="hash" className="font-mono text-tiny break-all">
                {one.sha256}
              </span>,
            ],
          }))}
        />
        <p className="mt-3 text-note text-ink-2">{t('texts.another')}</p>
      </Section>
      <Section id="doubts" title={t('doubts.title')} aside={t('doubts.aside')}>
        <Doubts doubts={doubts} />
      </Section>
      <Section id="correct" title={t('document.correct')} aside={t('document.correct_aside')}>
        <DocumentFields
          action={revise}
          values={form.values}
          hidden={{ document: String(document.id), revision: String(form.revision) }}
          kinds={kindsOfDocument(speech)}
          bodies={bodies}
          language={null}
          submit={t(accepted ? 'document.send' : 'document.save')}
        >
          {accepted && (
            <TextField
              name="reason"
              label={t('document.reason.label')}
              hint={t('document.reason.hint')}
              maxLength={500}
              autoComplete="off"
            />
          )}
        </DocumentFields>
      </Section>
    </DeskPage>
  );
}
