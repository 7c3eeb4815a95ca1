import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { kindsOfDocument } from '@/app/desk/documents/fields';
import {
  drop,
  storeDocument,
  storeLanguage,
  storeVersion,
} from '@/app/desk/documents/readings/[reading]/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { BeingRead } from '@/components/workbench/being-read';
import { DocumentFields } from '@/components/workbench/document-fields';
import { Doubts } from '@/components/workbench/doubts';
import { FoundParts } from '@/components/workbench/found-parts';
import { KnownDocuments } from '@/components/workbench/known-documents';
import { StepForm } from '@/components/workbench/step-form';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { writers } from '@/lib/db/writers';
import { listOrganisations } from '@/lib/documents/read';
import { sourceRefusal, sourceRefusalCodes } from '@/lib/intake/formats/refusals';
import { readSpeech } from '@/lib/language/speech';
import { mostReadingMs } from '@/lib/readings/progress';
import { readReading } from '@/lib/readings/read';
import { findKnownDocuments } from '@/lib/readings/recognise';
import { isResolution, proposeDocument } from '@/lib/readings/rules';
import { mayDropReading } from '@/lib/readings/write';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('reading.title') };
}

interface Address {
  params: Promise<{ reading: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A file that came in: what was found in it, whether it is on record already, and what it shall become. */
export default async function ReadingPage({ params, searchParams }: Address) {
  const actor = await requireActor();
  const id = rowNumber.safeParse((await params).reading);
  const reading = (id.success && (await readReading(actor, id.data))) || notFound();
  const [t, refusals, speech, bodies, { told }] = await Promise.all([
    getTranslations('workbench'),
    getTranslations('sources.refusal'),
    readSpeech(),
    listOrganisations(),
    searchParams,
  ]);
  const { found } = reading;
  const known = found ? await findKnownDocuments(writers(), reading.sha256, found.references) : [];
  const refusal = sourceRefusalCodes.find((code) => code === reading.refusal);
  const proposed = found && proposeDocument(found);
  const body =
    bodies.find(({ words, value }) => words === found?.body || value === proposed?.body)?.value ?? '';
  const decided = reading.state === 'stored' || reading.state === 'dropped';
  return (
    <DeskPage
      title={t('reading.title')}
      over={[reading.title ?? reading.fileName ?? reading.address ?? t(`arrival.way.${reading.way}`)]}
      signedIn={frameOf(actor, 'documents')}
    >
      {told === 'before' && <Notice>{t('reading.before')}</Notice>}
      {reading.state === 'being_read' && (
        <BeingRead
          pages={reading.pages}
          stopped={Date.now() - (reading.pages?.at ?? reading.at).getTime() > mostReadingMs}
        />
      )}
      {decided && refusal === undefined && (
        <Notice>
          {t(reading.state === 'stored' ? 'reading.stored' : 'reading.dropped')}{' '}
          {reading.documentId !== null && (
            <a href={`/desk/documents/${reading.documentId}`}>{t('reading.open_document')}</a>
          )}
        </Notice>
      )}
      {refusal !== undefined && (
        <Notice tone="wrong" title={t(reading.state === 'unread' ? 'reading.unread' : 'reading.refused')}>
          <p>{refusals(refusal, sourceRefusal(refusal).values)}</p>
        </Notice>
      )}
      {!decided && found && !isResolution(found) && (
        <Notice tone="wrong">{t('reading.no_resolution')}</Notice>
      )}
      {!decided && found && <p className="mt-4 max-w-[42rem]">{t('reading.not_public')}</p>}
      {!decided && (
        <p className="mt-2 text-note">
          <a href={`/desk/documents/file/reading/${reading.id}`}>{t('texts.download')}</a>
        </p>
      )}
      {!decided && found && known.length > 0 && (
        <Section id="known" title={t('reading.known')} aside={t('reading.known_aside')}>
          <KnownDocuments
            documents={known}
            reading={reading.id}
            language={found.language}
            storeLanguage={storeLanguage}
            storeVersion={storeVersion}
          />
        </Section>
      )}
      {found && (
        <FoundParts
          language={found.language}
          passages={found.passages}
          names={found.mentions.map(({ passage, surface, span }) => ({
            passage,
            surface,
            start: span.start,
          }))}
        />
      )}
      {found && found.doubts.length > 0 && (
        <Section id="doubts" title={t('doubts.title')} aside={t('doubts.aside')}>
          <Doubts doubts={found.doubts} />
        </Section>
      )}
      {!decided && found && proposed && (
        <Section
          id="document"
          title={known.length > 0 ? t('reading.other') : t('reading.store')}
          aside={t('reading.store_aside')}
        >
          <DocumentFields
            action={storeDocument}
            values={{ ...proposed, body, language: found.language }}
            hidden={{ reading: String(reading.id) }}
            kinds={kindsOfDocument(speech)}
            bodies={bodies}
            language={found.language}
            submit={t('reading.store_submit')}
          />
        </Section>
      )}
      {!decided && mayDropReading(actor, reading.recordedById) && (
        <Section id="drop" title={t('reading.drop')} aside={t('reading.drop_aside')}>
          <StepForm action={drop} hidden={{ reading: String(reading.id) }} submit={t('reading.drop')} />
        </Section>
      )}
    </DeskPage>
  );
}
