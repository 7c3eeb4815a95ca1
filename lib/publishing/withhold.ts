/** Taking names out of words: pure. Spans are [start, end) in UTF-16 code units. */

/** What readers see in the place of a withheld name. */
export const WITHHELD = '[withheld]';

export type Span = { start: number; end: number };

/** The text with each span said as withheld, and where a position of the old text stands in the new one. */
export type Redaction = { text: string; move: (span: Span) => Span };

/** Spans may overlap and come in any order. A span that begins or ends inside a withheld one takes it in whole. */
export function withholdSpans(text: string, spans: readonly Span[]): Redaction {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) apart.push({ ...span });
  }
  let shown = '';
  let at = 0;
  for (const { start, end } of apart) {
    shown += text.slice(at, start) + WITHHELD;
    at = end;
  }
  const place = (position: number, edge: 'start' | 'end') => {
    let shift = 0;
    for (const { start, end } of apart) {
      if (position <= start) break;
      if (position < end) return (edge === 'start' ? start : start + WITHHELD.length) + shift;
      shift += WITHHELD.length - (end - start);
    }
    return position + shift;
  };
  return {
    text: shown + text.slice(at),
    move: ({ start, end }) => ({ start: place(start, 'start'), end: place(end, 'end') }),
  };
}

/** Where any of these forms stands in the text, not inside a longer word. */
export function spansOfForms(text: string, forms: readonly string[]): Span[] {
  return forms.flatMap((form) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const inside =
        /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, start)) || /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end));
      if (!inside) spans.push({ start, end });
    }
    return spans;
  });
}

/** The same value with the forms withheld in every text in it; keys and shape stay. */
export function withholdForms<Value>(value: Value, forms: readonly string[]): Value;
export function withholdForms(value: unknown, forms: readonly string[]): unknown {
  if (typeof value === 'string') return withholdSpans(value, spansOfForms(value, forms)).text;
  if (Array.isArray(value)) return value.map((each) => withholdForms(each, forms));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withholdForms(each, forms)]));
}
