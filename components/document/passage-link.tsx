import { useSpeech } from '@/components/use-speech';
import { passageWords } from '@/lib/language/passage-words';
import type { DocumentPassage } from '@/lib/record/document-schema';

type Named = Pick<DocumentPassage, 'label' | 'printedLabel' | 'kind' | 'kindOrdinal'>;

/** A passage called as people cite it, leading to its place in the text below. */
export function PassageLink({ label, passages }: { label: string; passages: readonly Named[] }) {
  const speech = useSpeech();
  const passage = passages.find((each) => each.label === label);
  return (
    <a href={`#${label}`} className="font-semibold whitespace-nowrap no-underline hover:underline">
      {passage ? nameOf(passage, speech) : label}
    </a>
  );
}

export const nameOf = (passage: Named, speech: Parameters<typeof passageWords>[1]) =>
  passageWords(
    { kind: passage.kind, ordinal: passage.kindOrdinal, printedLabel: passage.printedLabel },
    speech,
  );
