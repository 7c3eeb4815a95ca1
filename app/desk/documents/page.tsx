import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { fetchIn, paste } from '@/app/desk/documents/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';
import { Section } from '@/components/ui/section';
import { FetchForm, PasteForm, UploadForm } from '@/components/workbench/arrival-forms';
import { requireActor } from '@/lib/accounts/gate';
import { limits } from '@/lib/intake/formats/limits';
import { sourceRefusal, sourceRefusalCodes } from '@/lib/intake/formats/refusals';
import { listDocuments, listReadings } from '@/lib/readings/read';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('documents') };
}

/** As many letters as an action takes, of two bytes each. */
const mostPasted = 450_000;

interface Address {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Documents of the casework and how far they are settled, what came in and waits, and the ways to bring more. */
export default async function DocumentsPage({ searchParams }: Address) {
  const actor = await requireActor();
  const [t, refusals, languages, documents, readings, { refused }] = await Promise.all([
    getTranslations('workbench'),
    getTranslations('sources.refusal'),
    getTranslations('languages.name'),
    listDocuments(actor),
    listReadings(actor),
    searchParams,
  ]);
  const known = sourceRefusalCodes.find((code) => code === refused);
  const wrong =
    known !== undefined
      ? refusals(known, sourceRefusal(known).values)
      : refused === 'no_size'
        ? t('arrival.no_size')
        : null;
  const names = (id: number, state: string, count: number) =>
    count === 0 ? '–' : <a href={`/desk/documents/${id}/names#${state}`}>{count}</a>;
  return (
    <DeskPage title={t('documents')} signedIn={frameOf(actor, 'documents')}>
      <p className="mt-3 max-w-[42rem] text-ink-2">{t('documents_what')}</p>
      {readings.length > 0 && (
        <Section id="waiting" title={t('arrival.waiting')} aside={t('arrival.waiting_aside')}>
          <Table
            caption={t('arrival.waiting')}
            columns={[t('arrival.what'), t('arrival.found'), t('arrival.by')]}
            rows={readings.map(({ id, title, fileName, address, way, state, names: found, by, at }) => ({
              key: id,
              cells: [
                <a key="reading" href={`/desk/documents/readings/${id}`}>
                  {title ?? fileName ?? address ?? t(`arrival.way.${way}`)}
                </a>,
                state === 'waiting' ? (
                  <a key="names" href={`/desk/documents/readings/${id}#names`}>
                    {t('arrival.names', { count: found })}
                  </a>
                ) : (
                  t(state === 'being_read' ? 'arrival.being_read' : 'arrival.unread')
                ),
                <>
                  {by}, <Moment at={at} />
                </>,
              ],
            }))}
          />
        </Section>
      )}
      <Section id="list" title={t('list.title')} aside={t('list.aside')}>
        {documents.length === 0 ? (
          <p className="text-ink-2">{t('list.none')}</p>
        ) : (
          <Table
            caption={t('list.title')}
            columns={[
              t('list.document'),
              t('list.languages'),
              t('list.open'),
              t('list.later'),
              t('list.settled'),
              t('list.nobody'),
            ]}
            rows={documents.map((one) => ({
              key: one.id,
              cells: [
                <>
                  <a href={`/desk/documents/${one.id}`}>{one.shortTitle}</a>{' '}
                  <span className="text-ink-2">
                    {one.usualTitle}
                    {!one.published && ` · ${t('list.draft')}`}
                  </span>
                  {one.broken > 0 && (
                    <>
                      {' '}
                      <a href={`/desk/documents/${one.id}/about#broken`} className="text-wrong">
                        {t('list.broken', { count: one.broken })}
                      </a>
                    </>
                  )}
                </>,
                (one.languages ?? []).map((language) => languages(language)).join(', '),
                names(one.id, 'open', one.open),
                names(one.id, 'later', one.later),
                names(one.id, 'settled', one.settled),
                names(one.id, 'not_a_person', one.nobody),
              ],
            }))}
          />
        )}
      </Section>
      <Section
        id="upload"
        title={t('arrival.upload')}
        aside={t('arrival.upload_aside', { megabytes: limits.maxFileBytes / 1024 / 1024 })}
      >
        <UploadForm wrong={wrong} />
      </Section>
      <Section
        id="paste"
        title={t('arrival.paste')}
        aside={t('arrival.paste_aside', { letters: mostPasted })}
      >
        <PasteForm action={paste} most={mostPasted} />
      </Section>
      <Section id="fetch" title={t('arrival.fetch')} aside={t('arrival.fetch_aside')}>
        <FetchForm action={fetchIn} />
      </Section>
    </DeskPage>
  );
}
