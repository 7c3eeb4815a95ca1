import type { Draft } from '@/lib/intake/draft';
import type { Reading } from '@/lib/intake/schema';

const n = '(\\d{1,3})';
const s = '[ \\u00a0]';
const g = '.{0,24}?';

/**
 * How votes are told, by language: for, against, abstentions in this order. Each pattern is bounded, so that no
 * text keeps it busy.
 */
const tellings: readonly RegExp[] = [
  // 598 votes to 43, with 52 abstentions; 598 votes in favour, 43 against and 52 abstentions
  `${n}${s}(?:votes?${s})?(?:in${s}favou?r${s})?to${s}${n}(?:${s}votes?)?,?${s}(?:with${s}|and${s})?${n}${s}abst`,
  `${n}${s}(?:votes?|members?)?${s}?(?:in${s}favou?r|for)[,;]?${s}(?:and${s})?${n}${s}(?:votes?${s})?against,?${s}(?:with${s}|and${s})?${n}${s}abst`,
  `(?:in${s}favou?r|for|yeas?)${s}?[:–-]?${s}?${n}[,;.]?${s}(?:against|nays?)${s}?[:–-]?${s}?${n}[,;.]?${s}(?:abstentions?|abstaining|present)${s}?[:–-]?${s}?${n}`,
  // Swedish
  `${n}${s}röster${s}(?:för|mot)${s}?(?:och${s})?${n}(?:${s}röster)?(?:${s}e?mot)?,?${s}(?:och${s}|med${s}|samt${s})?${n}${s}(?:röster${s})?(?:nedlagda|avstod|avståenden)`,
  `${n}${s}röster${s}för,?${s}(?:och${s})?${n}${s}(?:röster${s})?e?mot,?${s}(?:och${s}|samt${s})?${n}${s}(?:röster${s})?(?:nedlagda|avst)`,
  // French
  `${n}${s}voix${s}(?:pour,?${s}(?:et${s})?|contre${s})${n}${g}(?:et${s}|avec${s}|,${s})${n}${s}abstentions?`,
  // German
  `${n}${s}(?:Stimmen${s})?(?:gegen|zu)${s}${n}${s}(?:Stimmen|Gegenstimmen)?,?${s}?(?:bei${s}|und${s}|mit${s})?${n}${s}(?:Enthaltungen|Stimmenthaltungen)`,
  `${n}${s}(?:Ja-?Stimmen|Stimmen${s}dafür|Stimmen${s}für|dafür)[,;]?${s}(?:und${s})?${n}${s}(?:Nein-?Stimmen|Stimmen${s}dagegen|dagegen|Gegenstimmen)[,;]?${s}(?:und${s}|bei${s})?${n}${s}(?:Stimme?n?)?[Ee]nthaltung`,
  // Russian: 598 голосами «за», 43 «против» при 52 воздержавшихся; за — 598, против — 43, воздержались — 52
  `${n}${s}голос\\p{L}{0,3}${s}["«“„]?за["»”]?(?:${s}при)?[,;]?${s}(?:и${s}|при${s})?${n}${s}(?:голос\\p{L}{0,3}${s})?["«“„]?против["»”]?[,;]?${s}(?:и${s}|при${s})?${n}${s}воздерж`,
  `${n}${s}голос\\p{L}{0,3}${s}против${s}${n}[,;]?${s}(?:при${s})?${n}${s}воздерж`,
  `["«“]?за["»”]?${s}?[–—:-]${s}?${n}[,;]${s}["«“]?против["»”]?${s}?[–—:-]${s}?${n}[,;]${s}["«“]?воздерж\\p{L}{0,8}["»”]?${s}?[–—:-]${s}?${n}`,
  // Spanish, Italian, Polish, Portuguese
  `${n}${s}votos${s}(?:a${s}favor|favor[áa]veis)[,;]?${s}(?:y${s}|e${s})?${n}${s}(?:votos${s})?(?:en${s}contra|contra)[,;]?${s}(?:y${s}|e${s})?${n}${s}absten`,
  `${n}${s}voti${s}(?:favorevoli|a${s}favore)[,;]?${s}(?:e${s})?${n}${s}(?:voti${s})?contrari[,;]?${s}(?:e${s})?${n}${s}astensioni`,
  `${n}${s}głos\\p{L}{0,4}${s}za[,;]?${s}(?:przy${s})?${n}${s}(?:głos\\p{L}{0,4}${s})?przeciw\\p{L}{0,4}[,;]?${s}(?:i${s}|przy${s})?${n}${s}(?:głos\\p{L}{0,4}${s})?wstrzym`,
].map((pattern) => new RegExp(`(?<!\\d)${pattern}`, 'iu'));
/** A vote of which the abstentions are not told, as the Congress prints it. */
const partial =
  /(?<!\p{L})yeas?[ \u00a0]?[:–-]?[ \u00a0]?\d{1,3}[,;]?[ \u00a0–-]{1,3}nays?[ \u00a0]?[:–-]?[ \u00a0]?\d{1,3}/iu;
/** Words without which no vote is told: saves the patterns from most passages. */
const spoken = /abst|nedlag|avst|enthalt|воздерж|astens|wstrzym|yea|present/iu;
/** Names of those who abstained may be a long way from the figures: only the figures are read. */
const LONGEST = 40_000;

/** Reads the vote by which the document's text was adopted, where it tells one whole; doubts two that differ. */
export function readVotes(draft: Draft): Draft {
  const found: NonNullable<Reading['votes']>[] = [];
  let unsettled: Draft['doubts'] = [];
  for (const { text: whole, label, kind } of draft.passages) {
    if (kind === 'citation' || kind === 'recital' || kind === 'footnote') continue;
    const text = whole.slice(0, LONGEST);
    if (!spoken.test(text)) continue;
    const match = tellings.map((telling) => telling.exec(text)).find((one) => one !== null);
    if (match) {
      const [pro, contra, abstentions] = match.slice(1).map(Number);
      if (pro === undefined || contra === undefined || abstentions === undefined) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      found.push({ for: pro, against: contra, abstentions, passage: label, span });
      continue;
    }
    const half = partial.exec(text);
    if (half !== null) {
      const span = { start: half.index, end: half.index + half[0].length };
      unsettled = [...unsettled, { code: 'votes_incomplete', passage: label, span, words: half[0] }];
    }
  }
  const [first] = found;
  if (first === undefined) return { ...draft, doubts: [...draft.doubts, ...unsettled] };
  const other = found.find((vote) => vote.for !== first.for || vote.against !== first.against);
  const doubts =
    other === undefined
      ? draft.doubts
      : [...draft.doubts, { code: 'votes_differ', passage: other.passage, span: other.span, words: null }];
  return { ...draft, votes: first, doubts };
}
