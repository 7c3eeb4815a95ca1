import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { savePerson } from '@/app/desk/people/[number]/edit/actions';
import { editWords, presentOf } from '@/app/desk/people/editing';
import { DeskPage } from '@/components/desk/desk-page';
import { EditForm } from '@/components/editing/edit-form';
import type { EditField } from '@/components/editing/edit-state';
import { Notice } from '@/components/ui/notice';
import { recordLook } from '@/lib/accounts/audit';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { readDeskPerson } from '@/lib/editing/desk-person';
import { presentPerson } from '@/lib/editing/present';

type Address = { params: Promise<{ number: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('person.edit') };
}

/** A person themselves: names, standing, notes, consent, and the day before which nothing is published. */
export default async function EditPersonPage({ params }: Address) {
  const actor = await requireActor();
  const number = rowNumber.safeParse((await params).number);
  const person = number.success ? await readDeskPerson(actor, number.data) : null;
  if (person === null || person.withdrawnAt !== null) notFound();
  if (person.privateNote !== null || person.consentNote !== null) {
    await recordLook(actor, 'restricted_viewed', `private notes of person ${person.number}`, new Date());
  }
  const t = await getTranslations('editing');
  const line = (name: string, optional = false, hint?: string): EditField => ({
    name,
    label: t(`field.${name}`),
    as: 'line',
    optional,
    ...(hint === undefined ? {} : { hint }),
  });
  const lines = (name: string, hint: string): EditField => ({
    name,
    label: t(`field.${name}`),
    as: 'lines',
    optional: true,
    hint,
  });
  return (
    <DeskPage
      title={t('person.edit')}
      over={[
        <a key="person" href={`/desk/people/${person.number}`}>
          {person.usualName}
        </a>,
      ]}
      signedIn={frameOf(actor, 'people')}
    >
      {person.waiting !== null && (
        <Notice title={t('waits_already', { name: person.waiting.madeBy })}>
          {t('waits_change', { reason: person.waiting.reason })}
        </Notice>
      )}
      <p className="mt-3 max-w-[42rem] text-ink-2">
        {t(person.accepted ? 'person.public_aside' : 'person.draft_aside')}
      </p>
      <EditForm
        action={savePerson}
        values={presentPerson(person)}
        hidden={{ person: String(person.number) }}
        present={presentOf({ revision: person.revision, waiting: person.waiting })}
        words={{ ...(await editWords()), check: t('form.save_now') }}
        groups={[
          {
            id: 'name',
            legend: t('group.name'),
            fields: [
              line('usualName', false, t('hint.usualName')),
              line('sortName', false, t('hint.sortName')),
              line('given', true),
              line('family', true),
              {
                name: 'standing',
                label: t('field.standing'),
                hint: t('hint.standing'),
                as: 'choice',
                options: ['case', 'mentioned', 'official'].map((value) => ({
                  value,
                  words: t(`standing.${value}`),
                })),
              },
            ],
          },
          {
            id: 'notes',
            legend: t('group.person_notes'),
            fields: [
              lines('identityNote', t('hint.identityNote')),
              lines('privateNote', t('hint.privateNote')),
            ],
          },
          {
            id: 'consent',
            legend: t('group.consent'),
            aside: t('group.consent_aside'),
            fields: [
              lines('consentNote', t('hint.consentNote')),
              line('consentOn', true, t('hint.day')),
              line('embargoUntil', true, t('hint.embargoUntil')),
            ],
          },
          {
            id: 'why',
            legend: t('group.why'),
            fields: [{ ...line('reason'), hint: t('hint.reason') }],
          },
        ]}
      />
    </DeskPage>
  );
}
