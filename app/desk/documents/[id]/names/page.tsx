import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type BenchAddress, mentionPath, openBench } from '@/app/desk/documents/[id]/bench';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { Table } from '@/components/desk/table';
import { Section } from '@/components/ui/section';
import { BenchLinks } from '@/components/workbench/bench-links';
import { requireActor } from '@/lib/accounts/gate';
import { passageWords } from '@/lib/language/passage-words';
import { readSpeech } from '@/lib/language/speech';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('pages.names') };
}

const states = ['open', 'later', 'settled', 'not_a_person'] as const;

/** The names behind the numbers of the workbench, by how they are decided. */
export default async function NamesPage(address: BenchAddress) {
  const actor = await requireActor();
  const { bench } = await openBench(actor, address);
  const [t, speech] = await Promise.all([getTranslations('workbench'), readSpeech()]);
  const { document, passages, mentions } = bench;
  const where = new Map(
    passages.map((one) => [one.id, passageWords({ ...one, ordinal: one.kindOrdinal }, speech)]),
  );
  const groups = states.map((state) => ({
    state,
    names: mentions.filter((one) => (one.state === 'open' && one.later ? 'later' : one.state) === state),
  }));
  return (
    <DeskPage
      title={t('pages.names')}
      over={[document.shortTitle, document.usualTitle]}
      signedIn={frameOf(actor, 'documents')}
    >
      <BenchLinks id={document.id} current="names" texts={bench.texts} text={bench.text.id} />
      {groups.map(({ state, names }) =>
        names.length === 0 ? null : (
          <Section key={state} id={state} title={t(`progress.${state}`, { count: names.length })}>
            <Table
              caption={t(`mark.${state}`, { name: '' })}
              columns={[t('names.name'), t('names.where'), t('names.person'), t('names.by')]}
              rows={names.map((one) => ({
                key: one.id,
                cells: [
                  <a key="name" href={mentionPath(document.id, one.id)}>
                    {one.surface}
                  </a>,
                  where.get(one.passageId),
                  one.name,
                  one.decidedAt === null ? (
                    one.by
                  ) : (
                    <>
                      {one.by}, <Moment at={one.decidedAt} />
                    </>
                  ),
                ],
              }))}
            />
          </Section>
        ),
      )}
      {mentions.length === 0 && <p className="mt-6 text-ink-2">{t('no_names')}</p>}
    </DeskPage>
  );
}
