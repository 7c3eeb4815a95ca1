import type { ReadMention } from '@/lib/intake/schema';
import type { Concept } from '@/lib/intake/suggestions/concepts';
import { stands } from '@/lib/intake/suggestions/lexicon';
import type { Reached } from '@/lib/intake/suggestions/reach';
import type { Scene } from '@/lib/intake/suggestions/scene';

/**
 * Who in a passage is told of as an official, by their place among the mentions given: an office stands beside the
 * name, or the passage asks for sanctions on them or calls them responsible. "Former" before the office undoes it.
 */
export function officialsOf(
  scene: Scene,
  mentions: readonly (ReadMention & { at: number })[],
  said: readonly { concept: Concept; reached: Reached; cue: { start: number } }[],
): Set<number> {
  const { lexicon, text } = scene;
  const officials = new Set<number>();
  for (const { concept, reached, cue } of said) {
    const former = stands(`(?:${lexicon.former})\\s*$`, text.slice(Math.max(0, cue.start - 20), cue.start));
    const charged = concept === 'ask_sanction' || concept === 'responsible';
    if (charged || (concept === 'office' && !former)) for (const { at } of reached.named) officials.add(at);
  }
  const offices = lexicon.cues
    .flatMap(([concept, , words]) => (concept === 'office' ? [words] : []))
    .join('|');
  for (const { at, honorific } of mentions) {
    const office = honorific !== null && offices !== '' && stands(offices, honorific);
    if (office && !stands(lexicon.former, honorific)) officials.add(at);
  }
  return officials;
}
