import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { saveName, withdrawName } from '@/app/desk/people/[number]/names/actions';
import { editWords, presentOf } from '@/app/desk/people/editing';
import { DeskPage } from '@/components/desk/desk-page';
import { EditForm } from '@/components/editing/edit-form';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { writers } from '@/lib/db/writers';
import { readDeskPerson } from '@/lib/editing/desk-person';
import { listSources } from '@/lib/editing/pickers';
import { presentName } from '@/lib/editing/present';

type Address = { params: Promise<{ number: string; id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('names.edit') };
}

const scripts = ['Latn', 'Cyrl', 'Arab', 'Grek', 'Hebr', 'Armn', 'Geor', 'Zyyy'];

/** One spelling of a person's name, new or to be corrected. */
export default async function NamePage({ params }: Address) {
  const actor = await requireActor();
  const { number: typedNumber, id } = await params;
  const number = rowNumber.safeParse(typedNumber);
  const person = number.success ? await readDeskPerson(actor, number.data) : null;
  if (person === null || person.withdrawnAt !== null) notFound();
  const name = person.names.find((each) => String(each.id) === id && each.withdrawnReason === null) ?? null;
  if (name === null && id !== 'new') notFound();
  const [t, words, documents] = await Promise.all([
    getTranslations('editing'),
    editWords(),
    listSources(writers(), person.number),
  ]);
  const hidden = { person: String(person.number), name: name === null ? '' : String(name.id) };
  const present = name === null ? '' : presentOf({ revision: name.revision, waiting: name.waiting });
  const options = (area: string, values: readonly string[]) =>
    values.map((value) => ({ value, words: t(`${area}.${value}`) }));
  return (
    <DeskPage
      title={t(name === null ? 'names.new' : 'names.edit')}
      over={[
        <a key="person" href={`/desk/people/${person.number}`}>
          {person.usualName}
        </a>,
      ]}
      signedIn={frameOf(actor, 'people')}
    >
      {name?.waiting && (
        <Notice title={t('waits_already', { name: name.waiting.madeBy })}>
          {t(name.waiting.act === 'withdraw' ? 'waits_withdrawal' : 'waits_change', {
            reason: name.waiting.reason,
          })}
        </Notice>
      )}
      <EditForm
        action={saveName}
        hidden={hidden}
        present={present}
        words={{ ...words, check: t('form.save_now') }}
        values={
          name === null
            ? { language: 'en', script: 'Latn', order: 'given_family', kind: 'printed' }
            : presentName(name)
        }
        groups={[
          {
            id: 'spelling',
            legend: t('group.spelling'),
            fields: [
              { name: 'form', label: t('field.form'), hint: t('hint.form'), as: 'line', maxLength: 200 },
              { name: 'language', label: t('field.language'), hint: t('hint.language'), as: 'line' },
              { name: 'script', label: t('field.script'), as: 'choice', options: options('script', scripts) },
              {
                name: 'order',
                label: t('field.order'),
                as: 'choice',
                options: options('order', ['given_family', 'family_given', 'family_only', 'given_only']),
              },
              {
                name: 'kind',
                label: t('field.kind'),
                as: 'choice',
                options: options('name_kind', ['printed', 'usual', 'alias', 'transliteration']),
              },
              {
                name: 'documentId',
                label: t('field.documentId'),
                hint: t('hint.documentId'),
                optional: true,
                as: 'choice',
                options: [
                  { value: '', words: t('choose') },
                  ...documents.map((row) => ({ value: String(row.id), words: row.shortTitle })),
                ],
              },
              {
                name: 'inflection',
                label: t('field.inflection'),
                hint: t('hint.inflection'),
                optional: true,
                as: 'line',
                maxLength: 60,
              },
            ],
          },
          {
            id: 'why',
            legend: t('group.why'),
            fields: [{ name: 'reason', label: t('field.reason'), hint: t('hint.reason'), as: 'line' }],
          },
        ]}
      />
      {name !== null && (
        <Section id="withdraw" title={t('withdraw.title')} aside={t('withdraw.aside')}>
          <EditForm
            action={withdrawName}
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
      )}
    </DeskPage>
  );
}
