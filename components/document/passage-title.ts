import { passageWords } from '@/lib/language/passage-words';
import type { Speech } from '@/lib/language/translate';
import type { DocumentPassage, DocumentSheet } from '@/lib/record/document-schema';

/** What a passage is called where it stands alone: by its place where others of its text are called the same. */
export function passageTitle(
  { passages }: Pick<DocumentSheet, 'passages'>,
  passage: DocumentPassage,
  speech: Speech,
): string {
  const called = ({ kind, kindOrdinal: ordinal, printedLabel }: DocumentPassage) =>
    passageWords({ kind, ordinal, printedLabel }, speech);
  const words = called(passage);
  const same = passages.filter((each) => each.language === passage.language && called(each) === words);
  return same.length > 1 ? `${words} ${same.indexOf(passage) + 1}` : words;
}
