import type { Doubt, ReadMention, Span } from '../schema';
import { askedNames, type Stretch } from './asked';
import { entitiesOf } from './entities';
import type { KnownPeople } from './known-people';
import type { Lexicon } from './lexicon';
import { doubtsOf, mentionOf } from './mention';
import { type Order, orderBeside, orderOfWords } from './order';
import { type Proposal, proposalsOf, type ReadText, readTexts } from './proposals';
import { referencesOf } from './references';
import type { AskedName, KnownForm, NamePassage, NamesFound } from './schema';
import { type Settled, settledNames } from './settled';

/** A text with its name-like runs of words, before known people are asked for. */
export interface PreparedNames {
  /** Every distinct run that may be a known person's name. */
  asked: readonly AskedName[];
  texts: readonly ReadText[];
  proposals: readonly Proposal[];
  stretches: readonly Stretch[];
  lexicon: Lexicon;
}

/**
 * The people a text names, and the organisations, places and provisions it names beside them. Known people are found
 * in any spelling, unknown ones proposed from context; nothing is settled. Language is BCP 47, `und` when unknown.
 */
export async function findMentions(
  passages: readonly NamePassage[],
  language: string,
  known: KnownPeople,
): Promise<NamesFound> {
  const prepared = prepareNames(passages, language);
  return settleNames(prepared, await known.find(prepared.asked));
}

/** First, pure half: cuts the text into words and gathers what to ask known people for. */
export function prepareNames(passages: readonly NamePassage[], language: string): PreparedNames {
  const { texts, lexicon } = readTexts(passages, language);
  const proposals = proposalsOf(texts, lexicon);
  return { ...askedNames(texts, proposals), texts, proposals, lexicon };
}

/** Second, pure half: judges each run by the answers (one for each asked name, in order) and by its context. */
export function settleNames(prepared: PreparedNames, answers: readonly (readonly KnownForm[])[]): NamesFound {
  const { texts, proposals, asked, stretches, lexicon } = prepared;
  const settled = settledNames(texts, proposals, asked, stretches, answers);
  const orders = ordersOf(settled, texts, lexicon);
  const references = referencesOf(texts, proposals, settled, orders);
  const found: { mention: ReadMention; passage: number; doubts: Doubt[] }[] = [];
  const add = (one: Settled, order: Order, bearers: number) => {
    const text = texts[one.passage];
    if (text === undefined) return;
    const mention = mentionOf(text, one, order, lexicon);
    found.push({ mention, passage: one.passage, doubts: doubtsOf(text, one, mention, bearers) });
  };
  for (const one of settled) add(one, orders.get(one) ?? null, 0);
  for (const one of references) add(one, one.order, one.bearers);
  found.sort(
    (one, other) => one.passage - other.passage || one.mention.span.start - other.mention.span.start,
  );
  const spans: Span[][] = texts.map(() => []);
  for (const { mention, passage } of found) spans[passage]?.push(mention.span);
  return {
    mentions: found.map(({ mention }) => mention),
    entities: texts.flatMap((text, passage) => entitiesOf(text, spans[passage] ?? [])),
    doubts: found.flatMap(({ doubts }) => doubts),
  };
}

/** A word alone is a family name, but for a given name without a courtesy: "the defenders Leyla and her husband". */
function loneOrder({ first, proposal }: Settled, { know }: ReadText): Order {
  return know[first]?.given === true && proposal?.context.honorific !== true ? 'given_only' : 'family_only';
}

/** The order of each name's parts: by its own parts, by a known spelling, by the list it stands in. */
function ordersOf(
  settled: readonly Settled[],
  texts: readonly ReadText[],
  lexicon: Lexicon,
): Map<Settled, Order> {
  const orders = new Map<Settled, Order>();
  const lists = new Map<number, number>();
  for (const one of settled) {
    const text = texts[one.passage];
    if (text === undefined) continue;
    const [like] = one.candidates;
    const surface = text.passage.text.slice(text.words[one.first]?.start, text.words[one.last]?.end);
    const own = one.first === one.last ? loneOrder(one, text) : orderOfWords(text, one);
    const order = own ?? (like?.verdict === 'same' ? orderBeside(surface, like.form, lexicon) : null);
    orders.set(one, order);
    const list = one.proposal?.list ?? null;
    if (list === null || order === null) continue;
    lists.set(list, (lists.get(list) ?? 0) + (order === 'family_given' ? 1 : -1));
  }
  for (const one of settled) {
    if (orders.get(one) !== null) continue;
    const list = one.proposal?.list ?? null;
    const inverted = list !== null && (lists.get(list) ?? 0) > 0;
    orders.set(one, inverted ? 'family_given' : 'given_family');
  }
  return orders;
}
