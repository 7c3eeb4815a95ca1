import type { Reading } from '@/lib/intake/schema';

/**
 * What must hold of every reading, whatever was read: labels unique, ordinals counted on, every span inside its
 * text and its words where it says. The first sentence on what does not, or null.
 */
export function brokenIn(reading: Reading, text: string): string | null {
  const texts = new Map<string, string>();
  const kinds = new Map<string, number>();
  for (const [index, passage] of reading.passages.entries()) {
    if (texts.has(passage.label)) return `label ${passage.label} stands twice`;
    texts.set(passage.label, passage.text);
    const ordinal = (kinds.get(passage.kind) ?? 0) + 1;
    kinds.set(passage.kind, ordinal);
    if (passage.ordinal !== index + 1 || passage.kindOrdinal !== ordinal)
      return `ordinals of ${passage.label}`;
    const { start, end } = passage.span;
    if (start >= end || end > text.length) return `span of ${passage.label}`;
    if (passage.text.trim() === '') return `${passage.label} is empty`;
  }
  const inside = (label: string, span: { start: number; end: number }, what: string) => {
    const words = texts.get(label);
    if (words === undefined) return `${what} in no passage (${label})`;
    return span.start < span.end && span.end <= words.length ? null : `${what} outside of ${label}`;
  };
  for (const { passage, span } of reading.dates) {
    const wrong = inside(passage, span, 'date');
    if (wrong) return wrong;
  }
  for (const { passage, span, surface } of [...reading.mentions, ...reading.entities]) {
    const wrong = inside(passage, span, `“${surface}”`);
    if (wrong) return wrong;
    if (texts.get(passage)?.slice(span.start, span.end) !== surface) return `“${surface}” is not at its span`;
  }
  for (const { passage, suggestions } of reading.mentions) {
    for (const { quote, span } of suggestions) {
      if (texts.get(passage)?.slice(span.start, span.end) !== quote)
        return `quote “${quote}” is not at its span`;
    }
  }
  for (const { passage, span, code } of reading.doubts) {
    const whole = passage === null ? text.length : (texts.get(passage)?.length ?? -1);
    if (whole < 0 || (span !== null && (span.start > span.end || span.end > whole)))
      return `doubt ${code} is out of place`;
  }
  return null;
}
