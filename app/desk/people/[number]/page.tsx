import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { send, takeBackChange } from '@/app/desk/people/[number]/actions';
import { DeskPage } from '@/components/desk/desk-page';
import { Moment } from '@/components/desk/moment';
import { DeskIdentity } from '@/components/editing/desk-identity';
import { DeskNames } from '@/components/editing/desk-names';
import { DeskStatements, WaitsLine } from '@/components/editing/desk-statements';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { recordLook } from '@/lib/accounts/audit';
import { requireActor } from '@/lib/accounts/gate';
import { groupBy } from '@/lib/core/group';
import { rowNumber } from '@/lib/core/row-number';
import type { SearchParams } from '@/lib/core/search-params';
import { readDeskPerson } from '@/lib/editing/desk-person';
import { kindName } from '@/lib/editing/kinds';
import { caseNumber } from '@/lib/language/case-number';
import { readSpeech } from '@/lib/language/speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';

interface Address {
  params: Promise<{ number: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('people.title') };
}

/** Everything recorded of one person, whatever its state, and the ways to change it. */
export default async function DeskPersonPage({ params, searchParams }: Address) {
  const actor = await requireActor();
  const number = rowNumber.safeParse((await params).number);
  const person = number.success ? await readDeskPerson(actor, number.data) : null;
  if (person === null) notFound();
  const notes = [
    person.privateNote,
    person.consentNote,
    ...person.statements.map((each) => each.privateNote),
  ];
  if (notes.some((note) => note !== null)) {
    await recordLook(actor, 'restricted_viewed', `private notes of person ${person.number}`, new Date());
  }
  const { saved, sent } = await searchParams;
  const [t, speech] = await Promise.all([getTranslations('editing'), readSpeech()]);
  const waits = [person, ...person.names, ...person.statements].filter(
    ({ waiting }) => waiting !== null,
  ).length;
  const drafts =
    person.statements.filter(({ state }) => state === 'draft').length +
    person.names.filter(({ accepted, withdrawnReason }) => !accepted && withdrawnReason === null).length +
    (person.accepted ? 0 : 1);
  const byKind = groupBy(person.statements, ({ said }) => said.kind);
  const drafted = person.reviews.find(({ decision }) => !decision);
  // a statement that was saved says of which kind it is
  const done = kindName.safeParse(saved).success ? 'statement' : saved;
  const told = typeof done === 'string' && t.has(`saved.${done}`) ? t(`saved.${done}`) : null;
  return (
    <DeskPage
      title={person.usualName}
      over={[
        caseNumber(person.number),
        t(`standing.${person.standing}`),
        person.publicSlug === null ? (
          t('not_public')
        ) : (
          <a key="public" href={`/people/${person.publicSlug}`}>
            {t('public_page')}
          </a>
        ),
        <a key="history" href={`/desk/history/person/${person.number}`}>
          {t('history')}
        </a>,
      ]}
      signedIn={frameOf(actor, 'people')}
    >
      {sent !== undefined && <Notice tone="done">{t('sent')}</Notice>}
      {saved !== undefined && sent === undefined && (
        <Notice tone={saved === 'changed' ? 'wrong' : 'done'}>{told ?? t('saved.statement')}</Notice>
      )}
      {person.withdrawnAt !== null && (
        <Notice tone="wrong" title={t('person_withdrawn')}>
          {person.withdrawnReason}
        </Notice>
      )}
      <Section id="work" title={t('work.title')} aside={t('work.count', { drafts, waits })}>
        {person.reviews.map(({ id, decision, proposedBy, assignedTo, proposedAt }) => (
          <p key={id} className="text-note">
            <a href={`/desk/review/${id}`}>{t(decision ? 'work.decision' : 'work.review')}</a>{' '}
            {t('work.by', { name: proposedBy })}, <Moment at={proposedAt} />
            {assignedTo !== null && `, ${t('work.reader', { name: assignedTo })}`}
          </p>
        ))}
        {drafted === undefined && drafts + waits > 0 && person.withdrawnAt === null && (
          <form action={send} className="max-w-[30rem]">
            <input type="hidden" name="person" value={person.number} />
            <TextField name="note" label={t('work.note')} maxLength={1000} autoComplete="off" optional />
            <Button primary>{t('work.send')}</Button>
          </form>
        )}
        {drafts + waits === 0 && <p className="text-ink-2">{t('work.nothing')}</p>}
      </Section>
      <Section id="identity" title={t('identity.title')}>
        <DeskIdentity person={person} />
        {person.waiting !== null && (
          <WaitsLine person={person.number} waiting={person.waiting} takeBack={takeBackChange} />
        )}
      </Section>
      <Section id="names" title={t('names.title')} aside={t('names.count', { count: person.names.length })}>
        <DeskNames person={person.number} names={person.names} takeBack={takeBackChange} />
      </Section>
      <Section id="said" title={t('said.title')} aside={t('said.count', { count: person.statements.length })}>
        {person.withdrawnAt === null && (
          <p className="mb-4">
            <ButtonLink href={`/desk/people/${person.number}/statements/new`}>
              {t('statement.new')}
            </ButtonLink>
          </p>
        )}
        {[...byKind].map(([kind, statements]) => (
          <div key={kind} className="mb-6">
            <h3 className="mb-1 font-semibold">
              {sentenceCase(codeWords(speech, 'statements.kind', kind), speech)}
            </h3>
            <DeskStatements person={person.number} statements={statements} takeBack={takeBackChange} />
          </div>
        ))}
      </Section>
    </DeskPage>
  );
}
