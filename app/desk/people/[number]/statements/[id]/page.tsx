import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { saveStatement, withdraw } from '@/app/desk/people/[number]/statements/actions';
import { statementFields } from '@/app/desk/people/[number]/statements/fields';
import { editWords, presentOf } from '@/app/desk/people/editing';
import { DeskPage } from '@/components/desk/desk-page';
import { EditForm } from '@/components/editing/edit-form';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { recordLook } from '@/lib/accounts/audit';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { writers } from '@/lib/db/writers';
import { readDeskStatement } from '@/lib/editing/desk-person';
import { formOfStatement } from '@/lib/editing/form-of';
import { readSpeech } from '@/lib/language/speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';

type Address = { params: Promise<{ number: string; id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('statement.edit') };
}

/** One statement in its form; a change of what is on record waits for a second reader. */
export default async function EditStatementPage({ params }: Address) {
  const actor = await requireActor();
  const { number: typedNumber, id: typedId } = await params;
  const [number, id] = [rowNumber.safeParse(typedNumber), rowNumber.safeParse(typedId)];
  if (!number.success || !id.success) notFound();
  const person = await writers().person.findFirst({
    where: { number: number.data, withdrawnAt: null },
    select: { usualName: true },
  });
  const statement = await readDeskStatement(actor, number.data, id.data);
  if (person === null || statement === null || statement.state === 'withdrawn') notFound();
  if ((statement.proposed ?? statement.input).privateNote !== null) {
    await recordLook(actor, 'restricted_viewed', `private notes of person ${number.data}`, new Date());
  }
  const [t, speech, words, { groups, lists }, values] = await Promise.all([
    getTranslations('editing'),
    readSpeech(),
    editWords(),
    statementFields(statement.kind, number.data),
    formOfStatement(writers(), statement.proposed ?? statement.input),
  ]);
  const kind = codeWords(speech, 'statements.kind', statement.kind);
  const hidden = { person: String(number.data), statement: String(id.data), kind: statement.kind };
  const present = presentOf({ revision: statement.revision, waiting: statement.waiting });
  return (
    <DeskPage
      title={t('statement.edit')}
      over={[
        <a key="person" href={`/desk/people/${number.data}`}>
          {person.usualName}
        </a>,
        sentenceCase(kind, speech),
        t(`state.${statement.state}`),
      ]}
      signedIn={frameOf(actor, 'people')}
    >
      {statement.waiting !== null && (
        <Notice title={t('waits_already', { name: statement.waiting.madeBy })}>
          {t(statement.waiting.act === 'withdraw' ? 'waits_withdrawal' : 'waits_change', {
            reason: statement.waiting.reason,
          })}
        </Notice>
      )}
      <p className="mt-3 max-w-[42rem] text-ink-2">
        {t(statement.state === 'draft' ? 'statement.draft_aside' : 'statement.public_aside')}
      </p>
      <EditForm
        action={saveStatement}
        groups={groups}
        lists={lists}
        values={values}
        hidden={hidden}
        present={present}
        words={words}
      />
      <Section id="withdraw" title={t('withdraw.title')} aside={t('withdraw.aside')}>
        <EditForm
          action={withdraw}
          groups={[
            {
              id: 'withdraw-why',
              legend: t('withdraw.legend'),
              fields: [{ name: 'why', label: t('withdraw.reason'), as: 'line', maxLength: 500 }],
            },
          ]}
          values={{}}
          hidden={hidden}
          present={present}
          words={{ ...words, check: t('withdraw.submit') }}
        />
      </Section>
    </DeskPage>
  );
}
