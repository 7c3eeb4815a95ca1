import type { Reading, ReadMention, Suggestion } from '@/lib/intake/schema';
import type { Incoming } from '@/lib/readings/schema';

/** Readings about people who do not exist, for tests. */

export type InventedPassage = {
  label: string;
  text: string;
  /** Names in it, each with what is proposed of them. */
  names?: { surface: string; order?: ReadMention['order']; suggestions?: Suggestion[] }[];
};

/** A reading of these passages, in order; `about` overrides what it says of the whole. */
export function inventReading(passages: InventedPassage[], about: Partial<Reading> = {}): Reading {
  let at = 0;
  return {
    format: 'text',
    kind: 'adopted_resolution',
    body: null,
    title: 'Invented resolution on the situation in Northland',
    language: 'en',
    address: 'https://parliament.example/doc/1',
    references: { adopted: 'X9_TA(2024)0001', procedure: '2024/0001(RSP)' },
    dates: [{ iso: '2024-02-08', meaning: 'adopted', passage: 'para-1', span: { start: 0, end: 1 } }],
    votes: { for: 400, against: 20, abstentions: 30, passage: 'para-1', span: { start: 0, end: 1 } },
    passages: passages.map(({ label, text }, index) => {
      const start = at;
      at += text.length + 1;
      return {
        label,
        kind: label.startsWith('recital') ? 'recital' : 'paragraph',
        ordinal: index + 1,
        kindOrdinal: index + 1,
        printedLabel: label.split('-')[1] ?? null,
        text,
        span: { start, end: start + text.length },
      };
    }),
    mentions: passages.flatMap(({ label, text, names = [] }) =>
      names.map(({ surface, order = 'given_family', suggestions = [] }) => {
        const start = text.indexOf(surface);
        return {
          passage: label,
          surface,
          span: { start, end: start + surface.length },
          order,
          honorific: null,
          candidates: [],
          rule: 'invented',
          suggestions,
        };
      }),
    ),
    entities: [],
    doubts: [{ code: 'label_repeats', passage: 'para-1', span: null, words: 'an invented doubt' }],
    ...about,
  };
}

/** Something a passage may say, resting on words of its text. */
export function inventSuggestion(
  text: string,
  quote: string,
  detail: Suggestion['detail'],
  rest: Partial<Suggestion> = {},
): Suggestion {
  const start = text.indexOf(quote);
  return {
    detail,
    occurred: null,
    occurredMeaning: null,
    certainty: 'stated',
    quote,
    span: { start, end: start + quote.length },
    ticked: true,
    clause: null,
    rule: 'invented',
    ...rest,
  };
}

/** A file that was pasted. */
export const inventIncoming = (text: string): Incoming => ({
  way: 'paste',
  fileName: null,
  mediaType: 'text/plain',
  address: null,
  bytes: new TextEncoder().encode(text),
  language: null,
});
