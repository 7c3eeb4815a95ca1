import { useTranslations } from 'next-intl';
import { ComparedStatements } from '@/components/editions/compared-statements';
import { PageTitle } from '@/components/shell/page-title';
import { ReaderPage } from '@/components/shell/reader-page';
import { When } from '@/components/time/when';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { useSpeech } from '@/components/use-speech';
import { dateWords } from '@/lib/language/dates';
import { codeWords, sentenceCase } from '@/lib/language/translate';
import type { Edition } from '@/lib/record/edition-schema';
import type { Compared, ComparedPart } from '@/lib/record/edition-shape';

export interface ComparePageProps {
  /** What the later edition calls its subject; null when its content was taken away. */
  name: string | null;
  before: Edition | null;
  after: Edition;
  /** null: the content of one of them was taken away. */
  compared: Compared | null;
  /** Editions of the subject that published something, newest first. */
  editions: Edition[];
  present: string | null;
}

/** Two editions of one subject beside each other: only what differs. */
export function ComparePage({ name, before, after, compared, editions, present }: ComparePageProps) {
  const t = useTranslations('editions');
  const speech = useSpeech();
  const title = name === null ? t('none_title', { number: String(after.number) }) : name;
  const others = editions.filter(({ seq, act }) => seq !== after.seq && act === 'published');
  return (
    <ReaderPage current={null}>
      <PageTitle
        over={[before && t('compare_over', { before: String(before.number), after: String(after.number) })]}
        title={t('compare_title', { name: title })}
      />
      <p className="mt-4 max-w-[42rem] text-ink-2">
        <Sentence before={before} after={after} compared={compared} />
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6 text-note">
        <a href={`/editions/${after.seq}`}>{t('link', { number: String(after.number) })}</a>
        {present !== null && <a href={present}>{t('present')}</a>}
      </p>
      {before !== null && compared !== null && compared.statements.length > 0 && (
        <Section id="statements" title={sentenceCase(codeWords(speech, 'person.part', 'statements'), speech)}>
          <ComparedStatements statements={compared.statements} before={before} after={after} />
        </Section>
      )}
      {before !== null &&
        compared?.parts.map((part) => <Part key={part.part} part={part} before={before} after={after} />)}
      {others.length > 1 && (
        <Section id="with" title={t('compare_with')}>
          <form action={`/editions/${after.seq}/changes`} className="max-w-[24rem] print:hidden">
            <SelectField
              name="since"
              label={t('compare_with')}
              defaultValue={before?.seq}
              options={others.map(({ seq, number, publishedAt }) => ({
                value: String(seq),
                words: t('compare_edition', {
                  number: String(number),
                  date: dateWords(publishedAt.slice(0, 10), speech),
                }),
              }))}
            />
            <Button>{t('compare_show')}</Button>
          </form>
        </Section>
      )}
    </ReaderPage>
  );
}

/** What is compared with what, or why nothing is. */
function Sentence({ before, after, compared }: Pick<ComparePageProps, 'before' | 'after' | 'compared'>) {
  const t = useTranslations('editions');
  if (before === null) return t('compare_first');
  if (compared === null) return t('compare_gone');
  if (compared.statements.length + compared.parts.length === 0) return t('compare_nothing');
  return t.rich('compare_what', {
    before: String(before.number),
    before_date: () => <When edtf={before.publishedAt.slice(0, 10)} />,
    after: String(after.number),
    after_date: () => <When edtf={after.publishedAt.slice(0, 10)} />,
  });
}

interface PartProps {
  part: ComparedPart;
  before: Edition;
  after: Edition;
}

/** One part of the sheet: what stands in one edition only. */
function Part({ part: { part, before: gone, after: come }, before, after }: PartProps) {
  const t = useTranslations('editions');
  const speech = useSpeech();
  const area = after.subject === 'person' ? 'person.part' : 'editions.part';
  return (
    <Section id={`part-${part}`} title={sentenceCase(codeWords(speech, area, part), speech)}>
      {gone.length + come.length === 0 && <p className="text-ink-2">{t('part_order')}</p>}
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        {gone.length > 0 && (
          <Lines words={t('part_before', { number: String(before.number) })} lines={gone} />
        )}
        {come.length > 0 && <Lines words={t('part_after', { number: String(after.number) })} lines={come} />}
      </div>
    </Section>
  );
}

function Lines({ words, lines }: { words: string; lines: string[] }) {
  return (
    <div>
      <h3 className="text-note font-semibold text-ink-2">{words}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} lang="en" className="border-t border-rule-2 py-1.5 [overflow-wrap:anywhere]">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
