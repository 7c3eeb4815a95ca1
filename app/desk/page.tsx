import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { WaitingLetters } from '@/components/corrections/waiting-letters';
import { DeskPage } from '@/components/desk/desk-page';
import { LatestPublications } from '@/components/desk/latest-publications';
import { Table } from '@/components/desk/table';
import { MyWork } from '@/components/review/my-work';
import { Section } from '@/components/ui/section';
import { asEditor } from '@/lib/accounts/actor';
import { requireActor } from '@/lib/accounts/gate';
import { countCorrections } from '@/lib/corrections/read';
import { countCasework } from '@/lib/desk/read';
import { readSpeech } from '@/lib/language/speech';
import { codeWords } from '@/lib/language/translate';
import { groupChanges, listLatestEditions } from '@/lib/record/latest';
import { listAnswered, listWaiting } from '@/lib/review/read';

const editionsShown = 200;

export default async function OverviewPage() {
  const actor = await requireActor();
  const editor = asEditor(actor);
  const [t, speech, counts, editions, letters, waiting, answers] = await Promise.all([
    getTranslations('desk'),
    readSpeech(),
    countCasework(actor),
    listLatestEditions(editionsShown),
    editor === null ? null : countCorrections(editor, new Date()),
    listWaiting(actor),
    listAnswered(actor),
  ]);
  return (
    <DeskPage title={t('overview.title')} signedIn={frameOf(actor, 'overview')}>
      <p className="mt-3 max-w-[42rem]">
        {t('overview.who', { name: actor.displayName, role: t(`roles.${actor.role}`) })}{' '}
        {t(`role_may.${actor.role}`)}
      </p>
      <MyWork account={actor.accountId} reads={editor !== null} waiting={waiting} answers={answers} />
      {letters !== null && <WaitingLetters counts={letters} />}
      <Section id="casework" title={t('overview.casework')} aside={t('overview.casework_aside')}>
        <Table
          caption={t('overview.casework')}
          columns={[t('overview.what'), t('overview.state'), t('overview.rows')]}
          rows={counts.map(({ of, by, count }) => ({
            key: `${of} ${by}`,
            cells: [
              t(`rows.${of}`),
              codeWords(speech, `desk.by.${of}`, by),
              <a key="count" href={`/desk/casework/${of}/${by}`}>
                {count}
              </a>,
            ],
          }))}
        />
      </Section>
      <Section
        id="published"
        title={t('overview.published')}
        aside={t('overview.published_aside', { count: editions.length })}
      >
        <LatestPublications groups={groupChanges(editions, editions.length === editionsShown)} />
      </Section>
    </DeskPage>
  );
}
