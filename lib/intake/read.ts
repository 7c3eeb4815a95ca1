import type { Draft } from '@/lib/intake/draft';
import { findMentions } from '@/lib/intake/names/find-mentions';
import { type KnownPeople, nobody } from '@/lib/intake/names/known-people';
import type { Doubt, Reading, SourceText } from '@/lib/intake/schema';
import { readStructure } from '@/lib/intake/structure';
import { suggest } from '@/lib/intake/suggestions/suggest';

/** What the caller knows: the language (BCP 47), which then is not guessed, and the people it has on record. */
export type ReadingOptions = { language?: string | null; people?: KnownPeople };

/**
 * A whole reading of a text: its structure, whom and what it names, and what it may say of them. Proposes only:
 * nothing is linked, settled or stored (law 7). Waits for known people alone.
 */
export async function readText(
  source: SourceText & { doubts?: readonly Doubt[] },
  options: ReadingOptions = {},
): Promise<Reading> {
  const draft = readStructure(source, options.language ?? null);
  const found = await findMentions(draft.passages, draft.language, options.people ?? nobody);
  const mentions = suggest(draft.passages, found.mentions, {
    language: draft.language,
    stated: statedIn(draft),
    bodyName: draft.body,
  });
  const passages = draft.passages.map(({ pageBreaks: _, ...passage }) => passage);
  const { kind, body, title, language, references, dates, votes } = draft;
  return {
    format: source.format,
    kind,
    body,
    title,
    language,
    address: source.address,
    references,
    dates: [...dates],
    votes,
    passages,
    mentions,
    entities: found.entities,
    doubts: [...(source.doubts ?? []), ...draft.doubts, ...found.doubts],
  };
}

/** The date a document speaks at, EDTF: of adoption, tabling or publication; null where it prints none. */
function statedIn({ dates }: Draft): string | null {
  const meanings = ['adopted', 'tabled', 'published'] as const;
  for (const meaning of meanings) {
    const found = dates.find((date) => date.meaning === meaning);
    if (found) return found.iso;
  }
  return null;
}
