import type { Actor } from '@/lib/accounts/actor';
import { changeAs, type WriteTx } from '@/lib/db/writers';
import type { Reading, ReadMention, Suggestion } from '@/lib/intake/schema';
import { readQuestion } from '@/lib/readings/question';
import { proposeDocument, proposePerson } from '@/lib/readings/rules';
import { documentForm, type Incoming } from '@/lib/readings/schema';
import { settleMention } from '@/lib/readings/settle';
import { type Bench, readBench } from '@/lib/readings/workbench';
import { recordReading, storeReading } from '@/lib/readings/write';

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

/** Words of an invented paragraph about an invented person, and what they may say of her. */
export const inventedText = 'Calls on Northland to release Ada Northwood, who is held in Lakeside.';
const held = inventSuggestion(inventedText, 'is held', {
  kind: 'custody',
  state: 'held',
  restriction: null,
  duration: null,
  durationQualifier: null,
  liberty: null,
  place: null,
});

/** A reading of one paragraph with one name. */
export const inventParagraph = (text = inventedText, surface = 'Ada Northwood'): Reading =>
  inventReading([
    { label: 'para-1', text, names: [{ surface, suggestions: text === inventedText ? [held] : [] }] },
  ]);

/** The steps of one editor at the desk, each in a transaction of its own; a refusal on the way throws. */
export function inventDesk(actor: () => Actor, now: Date) {
  let files = 0;
  const act = <Outcome>(work: (tx: WriteTx) => Promise<Outcome>) => changeAs(actor().accountId, null, work);
  const waiting = async (found: Reading): Promise<number> => {
    files += 1;
    const file = inventIncoming(`file ${files}`);
    return (await act((tx) => recordReading(tx, actor().accountId, file, { found }, now))).id;
  };
  const storeNew = async (found: Reading, slug: string): Promise<number> => {
    const id = await waiting(found);
    const form = documentForm.parse({ ...proposeDocument(found), slug });
    const answer = await act((tx) => storeReading(tx, id, found.language, { as: 'document', form }));
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value.documentId;
  };
  const open = async (documentId: number, language: string | null = null): Promise<Bench> => {
    const bench = await readBench(actor(), documentId, { language, mention: null });
    if (!bench) throw new Error('no bench');
    return bench;
  };
  /** Settles the first name of a bench, on somebody new unless told whom, with all that is proposed. */
  const settleFirst = async (bench: Bench, number: number | null = null): Promise<number> => {
    const [mention] = bench.mentions;
    if (!mention) throw new Error('no name');
    const { suggestions } = await readQuestion(actor(), bench, mention);
    const person = { ...proposePerson(mention.surface, 'given_family', []), standing: 'case' as const };
    const who = number === null ? { who: 'new' as const, person } : { who: 'known' as const, number };
    const said = suggestions.map(({ span, ...one }) => ({
      ...one,
      ...span,
      passageId: mention.passageId,
      gist: null,
      summary: null,
    }));
    const seen = { mentionId: mention.id, revision: mention.revision };
    const answer = await act((tx) => settleMention(tx, actor(), seen, { ...who, said }, now));
    if (!answer.ok) throw new Error(answer.reason.why);
    return answer.value.person;
  };
  return { act, waiting, storeNew, open, settleFirst };
}
