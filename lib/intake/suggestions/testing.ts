import type { ReadMention, ReadPassage } from '@/lib/intake/schema';

/**
 * For tests and measuring: a passage whose names stand in braces, read without them. Each name is a person on record,
 * by a slug made of the name.
 */
export function markedReading(
  marked: string,
  kind: ReadPassage['kind'],
): { passage: ReadPassage; mentions: ReadMention[] } {
  const mentions: ReadMention[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[^{}]+\})/u)) {
    const surface = /^\{(.+)\}$/su.exec(piece)?.[1];
    if (surface !== undefined) {
      mentions.push({
        passage: 'marked',
        surface,
        span: { start: text.length, end: text.length + surface.length },
        order: null,
        honorific: null,
        candidates: [{ person: slugOf(surface), likeness: 1, verdict: 'same', form: surface }],
        rule: 'marked',
        suggestions: [],
      });
    }
    text += surface ?? piece;
  }
  const span = { start: 0, end: Math.max(1, text.length) };
  return {
    passage: { label: 'marked', kind, ordinal: 1, kindOrdinal: 1, printedLabel: null, text, span },
    mentions,
  };
}

const slugOf = (name: string) => {
  const latin = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return latin === '' ? 'somebody' : latin;
};
