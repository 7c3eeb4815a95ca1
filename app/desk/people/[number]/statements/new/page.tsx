import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { frameOf } from '@/app/desk/frame';
import { saveStatement } from '@/app/desk/people/[number]/statements/actions';
import { statementFields } from '@/app/desk/people/[number]/statements/fields';
import { editWords } from '@/app/desk/people/editing';
import { DeskPage } from '@/components/desk/desk-page';
import { EditForm } from '@/components/editing/edit-form';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import type { SearchParams } from '@/lib/core/search-params';
import { writers } from '@/lib/db/writers';
import { kindName, kinds } from '@/lib/editing/kinds';
import { readSpeech } from '@/lib/language/speech';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import { mayHaveKind } from '@/lib/readings/rules';

interface Address {
  params: Promise<{ number: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editing'))('statement.new') };
}

/** A new statement about somebody: first which kind, then its form, with the words that the workbench may bring. */
export default async function NewStatementPage({ params, searchParams }: Address) {
  const actor = await requireActor();
  const number = rowNumber.safeParse((await params).number);
  const person = number.success
    ? await writers().person.findFirst({
        where: { number: number.data, withdrawnAt: null },
        select: { number: true, usualName: true, standing: true },
      })
    : null;
  if (person === null) notFound();
  const [t, speech] = await Promise.all([getTranslations('editing'), readSpeech()]);
  const kind = kindName.safeParse((await searchParams).kind);
  const over = [
    <a key="person" href={`/desk/people/${person.number}`}>
      {person.usualName}
    </a>,
  ];
  const words = (code: string) => sentenceCase(codeWords(speech, 'statements.kind', code), speech);
  if (!kind.success || !mayHaveKind(person.standing, kind.data)) {
    return (
      <DeskPage title={t('statement.new')} over={over} signedIn={frameOf(actor, 'people')}>
        <p className="mt-3 max-w-[42rem] text-ink-2">
          {t('statement.which', { standing: t(`standing.${person.standing}`) })}
        </p>
        <ul className="mt-4 columns-2 gap-8 sm:columns-3 md:max-w-[42rem]">
          {kinds
            .filter((each) => mayHaveKind(person.standing, each))
            .map((each) => (
              <li key={each}>
                <a
                  className="inline-block py-1"
                  href={`/desk/people/${person.number}/statements/new?kind=${each}`}
                >
                  {words(each)}
                </a>
              </li>
            ))}
        </ul>
      </DeskPage>
    );
  }
  const { groups, lists } = await statementFields(kind.data, person.number);
  const asked = await searchParams;
  const one = (name: string) => [asked[name]].flat()[0] ?? '';
  const chosen = Object.fromEntries(
    ['document', 'passage', 'quote'].map((name) => [`s.0.${name}`, one(name)]),
  );
  return (
    <DeskPage
      title={t('statement.new')}
      over={[...over, words(kind.data)]}
      signedIn={frameOf(actor, 'people')}
    >
      <p className="mt-3 max-w-[42rem] text-ink-2">{t('statement.new_aside')}</p>
      <EditForm
        action={saveStatement}
        groups={groups}
        lists={lists}
        values={{ certainty: 'stated', ...chosen }}
        hidden={{ person: String(person.number), statement: '', kind: kind.data, mention: one('mention') }}
        present=""
        words={await editWords()}
      />
    </DeskPage>
  );
}
