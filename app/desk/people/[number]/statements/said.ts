import { getTranslations } from 'next-intl/server';
import type { Difference, EditState } from '@/components/editing/edit-state';
import { writers } from '@/lib/db/writers';
import { statementsOf } from '@/lib/editing/said';
import type { Placed } from '@/lib/editing/sources';
import { readSpeech } from '@/lib/language/speech';
import { statementFields } from '@/lib/language/statement-fields';
import { sentenceCase } from '@/lib/language/translate';
import type { StatementInput } from '@/lib/statements/schema';

/** What was understood of a form, in the words a reader would get, with where each source was found. */
export async function understoodOf(
  input: StatementInput,
  places: readonly Placed[],
): Promise<EditState['understood']> {
  const [t, speech] = [await getTranslations('editing'), await readSpeech()];
  const lines = await linesOf(input);
  return [
    ...lines.filter(({ key }) => ['what', 'when', 'stated', 'certainty'].includes(key)),
    ...places.map(({ reference, label, before, quote, after }) => ({
      key: 'source',
      what: `${reference}, ${label}`,
      words: `… ${before}[${quote}]${after} …`,
    })),
  ].map(({ what, words }) => ({ what, words: sentenceCase(words === '' ? t('nothing') : words, speech) }));
}

/** Where two versions of a statement differ, field by field, in words. */
export async function differencesOf(present: StatementInput, yours: StatementInput): Promise<Difference[]> {
  const [t, theirs, own] = [await getTranslations('editing'), await linesOf(present), await linesOf(yours)];
  const differing = theirs.flatMap(({ what, words }, at) => {
    const mine = own[at]?.words ?? '';
    return words === mine
      ? []
      : [
          {
            field: what,
            present: words === '' ? t('nothing') : words,
            yours: mine === '' ? t('nothing') : mine,
          },
        ];
  });
  return differing.length > 0
    ? differing
    : [{ field: t('version.all'), present: t('version.same'), yours: t('version.same') }];
}

async function linesOf(input: StatementInput): Promise<{ key: string; what: string; words: string }[]> {
  const [t, speech] = [await getTranslations('editing'), await readSpeech()];
  const [said] = await statementsOf(writers(), [{ key: 'typed', disputed: false, input }]);
  if (said === undefined) return [];
  const fields = statementFields(said, speech);
  const words = { ...fields, when: fields.when || t('not_stated'), private: input.privateNote ?? '' };
  return Object.entries(words).map(([key, each]) => ({ key, what: t(`version.${key}`), words: each }));
}
