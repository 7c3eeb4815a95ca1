import { codeWords, listWords, type Speech, sentenceCase } from '@/lib/language/translate';
import type { Edition, EditionChange } from '@/lib/record/edition-schema';

const acts = ['added', 'changed', 'removed'] as const;

/** What an edition changed, in words: "Added: custody, demand. Changed: names as printed." */
export function changeWords(edition: Pick<Edition, 'act' | 'changes'>, speech: Speech): string {
  const { t } = speech;
  const { changes } = edition;
  if (edition.act === 'withdrawn' || changes.some(({ change }) => change === 'withdrawn')) {
    return t('person.change.withdrawn');
  }
  if (edition.act === 'cleared') return t('person.change.cleared');
  if (edition.act === 'merged') return t('person.change.merged');
  if (changes.some(({ change }) => change === 'first')) return t('person.change.first');
  const sentences = acts.flatMap((act) => {
    const parts = partsOf(
      changes.filter(({ change }) => change === act),
      speech,
    );
    return parts.length === 0 ? [] : [t(`person.change.${act}`, { list: listWords(parts, speech) })];
  });
  return sentences.length === 0 ? t('person.change.none') : sentenceCase(sentences.join(' '), speech);
}

/** Each part once: a number here would have no list to open. */
function partsOf(changes: readonly EditionChange[], speech: Speech): string[] {
  return [...new Set(changes.map((change) => partWords(change, speech)))];
}

/** A statement is called by its kind; any other part of the sheet by its own name. */
function partWords({ key, kind }: EditionChange, speech: Speech): string {
  if (kind !== null && speech.t.has(`statements.kind.${kind}`)) return speech.t(`statements.kind.${kind}`);
  const part = kind ?? key;
  return part === null ? speech.t('person.change.whole') : codeWords(speech, 'person.part', part);
}
