import { ageWords } from '@/lib/language/ages';
import { dateInSentence } from '@/lib/language/dates';
import { headlineOf } from '@/lib/language/statement-headline';
import { codeWords, type Speech, sentenceCase } from '@/lib/language/translate';
import type { Naming, PersonSheet, Present, Statement } from '@/lib/record/schema';

export type StatusWording = {
  /** The few words everything is about: "Held", "Under a ban on activity for 3 years". */
  headline: string;
  /** What the words rest on: "As motion B9-0072/2022 stated in January 2022."; null when custody is not stated. */
  source: string | null;
  /** Passage of that document to look at; null as above. */
  passage: { document: string; label: string } | null;
  /** How old the knowledge is: "Nothing later is on record (4 years 10 months)"; null of the dead. */
  age: string | null;
  /** Where the person was named later than the custody was stated; null when nowhere. */
  lastNamed: { words: string; document: string } | null;
  /** Contradicted by another statement on record. */
  disputed: string | null;
  /** All of it in sentences, for a description outside the page. */
  sentence: string;
};

/** A document as it stands in a sentence: "motion B9-0072/2022". */
export function documentWords(naming: Pick<Naming, 'kind' | 'reference'>, { t }: Speech): string {
  const key = `custody.status.document.${naming.kind}`;
  return t.has(key) ? t(key, { reference: naming.reference }) : naming.reference;
}

/** What a status says in few words; of the dead, how the document says they died. */
export function statusHeadline(present: Present, statements: readonly Statement[], speech: Speech): string {
  const resting = statements.find(({ key }) => present.statements.includes(key));
  const death = present.group === 'dead' ? statements.find(({ kind }) => kind === 'death') : undefined;
  const said = death ?? resting;
  if (said) return sentenceCase(headlineOf(said, speech), speech);
  if (present.group === 'not_stated') return speech.t('custody.status.not_stated');
  return sentenceCase(codeWords(speech, 'custody.group', present.group), speech);
}

/** What is known now and how old that is, said on the day `today` (ISO). */
export function statusWording(
  sheet: Pick<PersonSheet, 'present' | 'statements' | 'namings' | 'name' | 'named'>,
  today: string,
  speech: Speech,
): StatusWording {
  const { present, statements, namings } = sheet;
  const { t } = speech;
  const newest = namings.find(({ document }) => document === present.confirmedBy);
  const resting = statements.find(({ key }) => present.statements.includes(key));
  const headline = statusHeadline(present, statements, speech);
  const disputed = present.disputed ? t('custody.status.disputed') : null;
  const lastNamed = newest && {
    words: t('custody.status.last_named', {
      document: documentWords(newest, speech),
      when: dateInSentence(newest.stated, speech),
    }),
    document: newest.document,
  };
  if (!resting) {
    const said = sheet.named
      ? t('custody.status.not_stated_of', { name: sheet.name })
      : t('custody.status.not_stated_of_unnamed');
    const age = newest
      ? t('custody.status.not_named_since', {
          age: ageWords(newest.statedFrom, newest.statedUntil, today, speech),
        })
      : null;
    return {
      headline: said,
      source: null,
      passage: null,
      age,
      lastNamed: lastNamed ?? null,
      disputed,
      sentence: whole([said, lastNamed?.words ?? null, ended(age), disputed]),
    };
  }
  const naming = namings.find(({ document }) => document === resting.statedBy);
  const [citation] = resting.citations;
  const values = {
    document: naming ? documentWords(naming, speech) : (citation?.reference ?? resting.statedBy),
    when: dateInSentence(resting.stated, speech),
  };
  const later = newest !== undefined && newest.statedFrom > resting.statedFrom;
  const age =
    present.group === 'dead'
      ? null
      : t(later ? 'custody.status.nothing_later_custody' : 'custody.status.nothing_later', {
          age: ageWords(resting.statedFrom, resting.statedUntil, today, speech),
        });
  const sentence = t(`custody.status.sentence.${resting.certainty}`, { status: headline, ...values });
  return {
    headline,
    source: t(`custody.status.as.${resting.certainty}`, values),
    passage: citation ? { document: citation.document, label: citation.label } : null,
    age,
    lastNamed: later && lastNamed ? lastNamed : null,
    disputed,
    sentence: whole([sentence, later && lastNamed ? lastNamed.words : null, ended(age), disputed]),
  };
}

const ended = (words: string | null) => (words === null ? null : `${words}.`);
const whole = (sentences: readonly (string | null)[]) => sentences.filter((each) => each !== null).join(' ');
