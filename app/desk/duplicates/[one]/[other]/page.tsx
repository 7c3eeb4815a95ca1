import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { decidePair } from '@/app/desk/duplicates/actions';
import { frameOf } from '@/app/desk/frame';
import { DeskPage } from '@/components/desk/desk-page';
import { ReviewForm } from '@/components/desk/review-form';
import { Choices } from '@/components/duplicates/choices';
import { ComparedColumn } from '@/components/duplicates/record';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/accounts/gate';
import { rowNumber } from '@/lib/core/row-number';
import { caseNumber } from '@/lib/language/case-number';
import { readRecordOf } from '@/lib/people/record-of';

type Address = { params: Promise<{ one: string; other: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('duplicates'))('pair.title') };
}

/** Two records side by side, and the decision whether they are of one person. */
export default async function PairPage({ params }: Address) {
  const actor = await requireActor();
  const asked = await params;
  const [one, other] = [rowNumber.safeParse(asked.one), rowNumber.safeParse(asked.other)];
  if (!one.success || !other.success || one.data === other.data) notFound();
  const [t, first, second] = await Promise.all([
    getTranslations('duplicates.pair'),
    readRecordOf(one.data),
    readRecordOf(other.data),
  ]);
  if (first === null || second === null) notFound();
  const both = [first, second];
  return (
    <DeskPage title={t('title')} signedIn={frameOf(actor, 'duplicates')}>
      <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2">
        {both.map((record) => (
          <ComparedColumn key={record.number} record={record} />
        ))}
      </div>
      <Section id="decide" title={t('title')}>
        <ReviewForm action={decidePair}>
          <input type="hidden" name="one" value={first.number} />
          <input type="hidden" name="other" value={second.number} />
          <div className="max-w-[42rem]">
            <TextField name="source" label={t('source')} hint={t('source_hint')} maxLength={500} />
          </div>
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            <div>
              <h3 className="font-serif text-lead font-semibold">{t('one')}</h3>
              <p className="text-note text-ink-3">{t('one_aside')}</p>
              <Choices
                name="keep"
                legend={t('keep')}
                one
                choices={both.map(({ number, usualName }) => ({
                  value: number,
                  words: `${usualName}, ${caseNumber(number)}`,
                }))}
              />
              <Button name="decision" value="merge">
                {t('merge')}
              </Button>
            </div>
            <div>
              <h3 className="font-serif text-lead font-semibold">{t('two')}</h3>
              <p className="mb-4 text-note text-ink-3">{t('two_aside')}</p>
              <Button name="decision" value="keep_apart">
                {t('apart')}
              </Button>
            </div>
          </div>
        </ReviewForm>
      </Section>
    </DeskPage>
  );
}
