import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { partRecord } from '@/app/desk/duplicates/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { ReviewForm } from '@/components/desk/review-form';
import { Choices } from '@/components/duplicates/choices';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { caseNumber } from '@/lib/language/case-number';
import { readSpeech } from '@/lib/language/speech';
import { codeWords } from '@/lib/language/translate';
import { readRecordOf } from '@/lib/people/record-of';

type Address = { params: Promise<{ number: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('duplicates'))('split.title') };
}

/** Everything recorded of one person, to be ticked where it is of another. */
export default async function SplitPage({ params }: Address) {
  const actor = await requireActor();
  const number = rowNumber.safeParse((await params).number);
  const record = number.success ? await readRecordOf(number.data) : null;
  if (record === null) notFound();
  const [t, speech] = await Promise.all([getTranslations('duplicates'), readSpeech()]);
  return (
    <DeskPage
      title={t('split.title')}
      over={[record.usualName, caseNumber(record.number)]}
      signedIn={frameOf(actor, 'duplicates')}
    >
      <p className="mt-3 max-w-[42rem]">{t('split.what')}</p>
      <ReviewForm action={partRecord}>
        <input type="hidden" name="from" value={record.number} />
        <Choices
          name="mentions"
          legend={t('split.mentions')}
          choices={record.mentions.map(({ id, surface, passage }) => ({
            value: id,
            words: `${surface} – ${passage.document.shortTitle}, ${passage.label}`,
          }))}
        />
        <Choices
          name="names"
          legend={t('split.names')}
          choices={record.names.map(({ id, form, document }) => ({
            value: id,
            words: document === null ? form : `${form} – ${document.shortTitle}`,
          }))}
        />
        <Choices
          name="statements"
          legend={t('split.statements')}
          choices={record.statements.map(({ id, kind, stated, gist, citations }) => ({
            value: id,
            words: (
              <>
                {codeWords(speech, 'statements.kind', kind)}, {stated}
                {gist !== null && `: ${gist}`} {citations[0] && <q>{citations[0].quote}</q>}
              </>
            ),
          }))}
        />
        <div className="max-w-[30rem]">
          <TextField name="given" label={t('split.given')} autoComplete="off" optional />
          <TextField name="family" label={t('split.family')} autoComplete="off" optional />
          <TextField
            name="source"
            label={t('pair.source')}
            hint={t('pair.source_hint')}
            maxLength={500}
            autoComplete="off"
          />
          <Button primary>{t('split.submit')}</Button>
        </div>
      </ReviewForm>
    </DeskPage>
  );
}
