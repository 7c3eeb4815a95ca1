import type { Doubt, ReadMention } from '../schema';
import { ENOUGH } from './judge';
import type { Lexicon } from './lexicon';
import type { Order } from './order';
import { isHonorific } from './pieces';
import { endOf, type ReadText } from './proposals';
import type { Settled } from './settled';

const OFFICE =
  /^(?:president|presidents?|premier|minister|.*minister|judge|justice|prosecutor|.*prosecutor|governor|mayor|senator|ambassador|chair|chairman|chairwoman|chairperson|head|chief|director|secretary|general|colonel|major|captain|lieutenant|commissioner|rapporteur|ombudsman|bishop|archbishop|king|queen|prince|princess|emir|sultan|chancellor|speaker|domare.*|åklagare.*|.*minister.*|.*president.*|guvernör.*|biskop.*|juge|procureur.*|ministre|président.*|maire|sénat.*|ambassad.*|richter.*|staatsanw.*|.*präsident.*|kanzler|botschafter.*|президент.*|министр.*|судь.*|прокурор.*|губернатор.*|аким.*|генерал.*|полковник.*|министрі|президенті|судьясы|әкім.*)$/u;
const GOES_WITH_OFFICE =
  /^(?:first|former|deputy|vice|acting|prime|foreign|chief|general|supreme|första|tidigare|ancien|ancienne|ehemalige[rn]?|stellvertretende[rn]?|бывший|бывшего|заместитель|первый|бұрынғы|бас)$/u;
const LOOKED_BACK = 9;
const MOST_WORDS_OF_DOUBT = 15;

/** Courtesies and offices that stand before a name without a comma, as printed; null when there are none. */
export function honorificBefore(
  { words, know, passage }: ReadText,
  first: number,
  lexicon: Lexicon,
): string | null {
  let from = -1;
  for (let at = first - 1; at >= 0 && at >= first - LOOKED_BACK; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined) break;
    const courtesy = isHonorific(word, next, lexicon);
    const joined = /^[\s\u00a0]+$/u.test(next.gap) || (courtesy && /^\.?[\s\u00a0]+$/u.test(next.gap));
    if (!joined || word.possessive || (next.opens && !courtesy)) break;
    if (courtesy && (from === at + 1 || at === first - 1)) from = at;
    else if (know[at]?.people === true && OFFICE.test(word.lower)) from = at;
    else if (
      from === at + 1 &&
      (GOES_WITH_OFFICE.test(word.lower) ||
        (word.shape !== 'small' && !word.opens && know[at]?.grammar === false))
    )
      from = at;
    else if (from >= 0) break;
    else if ((know[at]?.people === true && word.shape === 'small') || know[at]?.given === true) break;
    else if (
      word.shape === 'small' &&
      !/^(?:of|for|the|and|de|la|du|des|för|av|der|für|по|и)$/.test(word.lower) &&
      know[at]?.institution !== true
    )
      break;
  }
  const start = words[from];
  const end = words[first - 1];
  if (from < 0 || start === undefined || end === undefined) return null;
  const stop = passage.text[end.end] === '.' ? 1 : 0;
  return passage.text.slice(start.start, end.end + stop);
}

/** One mention in the form readings keep. */
export function mentionOf(text: ReadText, settled: Settled, order: Order, lexicon: Lexicon): ReadMention {
  const start = text.words[settled.first]?.start ?? 0;
  const end = endOf(text, settled.last);
  return {
    passage: text.passage.label,
    surface: text.passage.text.slice(start, end),
    span: { start, end },
    order,
    honorific: honorificBefore(text, settled.first, lexicon),
    candidates: settled.candidates,
    rule: settled.rule,
    suggestions: [],
  };
}

/** What an editor should look at before settling a mention. */
export function doubtsOf(text: ReadText, settled: Settled, mention: ReadMention, bearers: number): Doubt[] {
  const { span, candidates, surface } = mention;
  const doubt = (code: string): Doubt => ({
    code,
    passage: mention.passage,
    span,
    words: surface.split(/\s+/u).slice(0, MOST_WORDS_OF_DOUBT).join(' '),
  });
  const doubts: Doubt[] = [];
  const [first, second] = candidates;
  if (text.passage.pageBreaks?.some((at) => at > span.start && at < span.end) === true)
    doubts.push(doubt('page_break_in_name'));
  if (bearers > 1) doubts.push(doubt('surname_of_several'));
  else if (
    first?.verdict === 'same' &&
    second?.verdict === 'same' &&
    first.likeness - second.likeness < 0.02
  ) {
    doubts.push(doubt('several_bear_the_name'));
  }
  if (
    first === undefined &&
    settled.rule !== 'refers_back' &&
    (settled.proposal?.score ?? 0) < ENOUGH + 0.4
  ) {
    doubts.push(doubt('perhaps_no_name'));
  }
  return doubts;
}
