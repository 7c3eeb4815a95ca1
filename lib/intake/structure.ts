import { type Draft, emptyDraft } from '@/lib/intake/draft';
import type { SourceText } from '@/lib/intake/schema';
import { steps } from '@/lib/intake/steps';

/** The structure of a text: passages, references, dates, votes; no names yet. Pure, and complete for any text. */
export function readStructure(source: SourceText, language: string | null = null): Draft {
  return steps.reduce((draft, step) => step(draft), emptyDraft(source, language));
}
