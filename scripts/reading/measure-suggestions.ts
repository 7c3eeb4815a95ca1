import type { Founding } from '@/lib/founding/read';
import type { HeldTexts } from '@/lib/founding/texts';
import type { ReadMention, ReadPassage } from '@/lib/intake/schema';
import { type KnownWords, suggest } from '@/lib/intake/suggestions/suggest';
import { markedReading } from '@/lib/intake/suggestions/testing';
import { type StatementDetail, statementDetail } from '@/lib/statements/schema';
import { readInvented } from './invented-sayings';

/** One thing said of one person in one passage, by its kind and main value. */
export type Saying = { kind: string; key: string; ticked: boolean };

/** Of one kind: how many are on record, how many were proposed, and how many of those are on record; ticked ones apart. */
export type Score = {
  onRecord: number;
  found: number;
  proposed: number;
  right: number;
  ticked: number;
  tickedRight: number;
};
export type Measured = { kinds: Map<string, Score>; wrong: string[]; missed: string[] };

/** The value a proposal is measured by: the code of its kind, with the lengths of a sentence. */
export function mainValue(detail: StatementDetail): string {
  switch (detail.kind) {
    case 'custody':
      return detail.state;
    case 'charge':
      return detail.stage;
    case 'sentence':
      return detail.parts.map(({ kind, duration }) => `${kind} ${duration ?? '?'}`).join(', ');
    case 'designation':
      return detail.term;
    case 'finding':
    case 'investigation':
      return detail.outcome;
    case 'demand':
      return detail.action;
    case 'treatment':
    case 'event':
    case 'conduct':
      return detail.type;
    case 'affiliation':
      return detail.role;
    case 'occupation':
      return `${detail.former ? 'former ' : ''}${detail.occupation}`;
    case 'relation':
      return `${detail.relation} ${detail.other}`;
    case 'death':
      return detail.circumstances;
    case 'trait':
      return detail.trait;
  }
}

/** Compares what was proposed with what is on record; a thing proposed twice counts once. */
export function compareSayings(onRecord: readonly Saying[], proposed: readonly Saying[]): Measured {
  const kinds = new Map<string, Score>();
  const scoreOf = (kind: string): Score => {
    const score = kinds.get(kind) ?? { ...nothing };
    kinds.set(kind, score);
    return score;
  };
  const known = new Map(onRecord.map((saying) => [saying.key, saying]));
  const ours = new Map<string, Saying>();
  for (const saying of proposed) if (!ours.get(saying.key)?.ticked) ours.set(saying.key, saying);
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { kind, key } of known.values()) {
    const score = scoreOf(kind);
    score.onRecord += 1;
    if (ours.has(key)) score.found += 1;
    else missed.push(key);
  }
  for (const { kind, key, ticked } of ours.values()) {
    const score = scoreOf(kind);
    const right = known.has(key);
    score.proposed += 1;
    score.right += Number(right);
    score.ticked += Number(ticked);
    score.tickedRight += Number(ticked && right);
    if (!right) wrong.push(`${ticked ? 'ticked ' : ''}${key}`);
  }
  return { kinds, wrong, missed };
}

const nothing: Score = { onRecord: 0, found: 0, proposed: 0, right: 0, ticked: 0, tickedRight: 0 };

const sumOf = (scores: readonly Score[]): Score =>
  scores.reduce(
    (one, other) => ({
      onRecord: one.onRecord + other.onRecord,
      found: one.found + other.found,
      proposed: one.proposed + other.proposed,
      right: one.right + other.right,
      ticked: one.ticked + other.ticked,
      tickedRight: one.tickedRight + other.tickedRight,
    }),
    nothing,
  );

const aimedKinds = ({ kinds }: Measured): Score[] =>
  ['demand', 'designation', 'custody'].flatMap((kind) => kinds.get(kind) ?? []);

/** The lines of a measurement: each kind, the sum, and the three kinds the aim is set for. */
export function scoreLines(measured: Measured): string[] {
  const { kinds } = measured;
  const of = (one: number, other: number) =>
    `${one} of ${other}${other > 0 ? ` (${(one / other).toFixed(3)})` : ''}`;
  const line = (name: string, each: Score) =>
    `  ${name.padEnd(28)} recall ${of(each.found, each.onRecord)}; precision ${of(each.right, each.proposed)}; ticked ${of(each.tickedRight, each.ticked)}`;
  return [
    ...[...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([kind, score]) => line(kind, score)),
    line('demand+designation+custody', sumOf(aimedKinds(measured))),
    line('all', sumOf([...kinds.values()])),
  ];
}

/** Measures what is proposed for the founding mentions against the founding statements that cite their passages. */
export function measureSuggestions(founding: Founding, held: HeldTexts): Measured {
  const onRecord: Saying[] = [];
  const proposed: Saying[] = [];
  const words = (entities: Founding['provisions'] | Founding['organisations']): KnownWords[] =>
    entities.flatMap(({ slug, mentions }) =>
      [...new Set(mentions.map(({ surface }) => surface))].map((surface) => ({ slug, words: surface })),
    );
  const context = {
    provisions: words(founding.provisions),
    organisations: words(founding.organisations),
    places: words(founding.places),
  };
  const namedIn = new Set(
    founding.mentions.filter(({ named }) => named).map(({ passage, person }) => `${passage} ${person}`),
  );
  for (const document of founding.documents) {
    const texts = held.get(document.key);
    if (!texts) continue;
    const passages: ReadPassage[] = document.passages.map(
      ({ label, kind, printedLabel, kindOrdinal }, index) => {
        const text = texts.passages.get(label) ?? '';
        return {
          label,
          kind,
          printedLabel,
          kindOrdinal,
          ordinal: index + 1,
          text,
          span: { start: 0, end: text.length + 1 },
        };
      },
    );
    const named = founding.mentions.filter(
      (each) => each.named && each.passage.startsWith(`${document.key}/`),
    );
    const mentions = named.map(
      ({ passage, surface, start, end, order, honorific, person }): ReadMention => ({
        passage: passage.slice(4),
        surface,
        span: { start, end },
        order,
        honorific,
        candidates: person === null ? [] : [{ person, likeness: 1, verdict: 'same', form: surface }],
        rule: 'founding',
        suggestions: [],
      }),
    );
    const { language } = document.text;
    const read = suggest(passages, mentions, {
      language,
      stated: document.stated,
      bodyName: null,
      ...context,
    });
    read.forEach(({ suggestions }, at) => {
      const { passage, person } = named[at] ?? { passage: '', person: null };
      for (const { detail, ticked } of suggestions) {
        proposed.push({
          kind: detail.kind,
          key: `${passage} ${person} ${detail.kind} ${mainValue(detail)}`,
          ticked,
        });
      }
    });
  }
  for (const { slug, statements } of founding.people) {
    for (const { kind, detail, citations } of statements) {
      if (kind === 'trait') continue;
      const passage = citations.find(
        (each) => namedIn.has(`${each.passage} ${slug}`) && held.has(each.passage.slice(0, 3)),
      )?.passage;
      if (passage === undefined) continue;
      const key = `${passage} ${slug} ${kind} ${mainValue(statementDetail.parse({ ...detail, kind }))}`;
      onRecord.push({ kind, key, ticked: false });
    }
  }
  return compareSayings(onRecord, proposed);
}

/** Measures the same for the invented passages: those the words were mended by, or those kept apart. */
export function measureInvented(which: 'seen' | 'apart'): Measured {
  const onRecord: Saying[] = [];
  const proposed: Saying[] = [];
  readInvented(which).forEach(({ language, kind, text, says }, index) => {
    const { passage, mentions } = markedReading(text, kind);
    const of = (name: string, saying: string) => `${language}/${index + 1} ${name} ${saying}`;
    const may = new Set(says.flatMap((each) => each.may.map((saying) => of(each.name, saying))));
    for (const { name, must } of says) {
      for (const saying of must)
        onRecord.push({ kind: saying.split(' ')[0] ?? '', key: of(name, saying), ticked: false });
    }
    for (const { surface, suggestions } of suggest([passage], mentions, {
      language,
      stated: null,
      bodyName: null,
    })) {
      for (const { detail, ticked } of suggestions) {
        const key = of(surface, `${detail.kind} ${mainValue(detail)}`);
        if (!may.has(key)) proposed.push({ kind: detail.kind, key, ticked });
      }
    }
  });
  return compareSayings(onRecord, proposed);
}

/** What is asked of ticked proposals and of finding what is asked, called and said of custody. */
const aims = { tickedPrecision: 0.97, recall: 0.85 };

/** The lines of all three measurements, and whether the founding record's proposals are as good as they must be. */
export function suggestionReport(founding: Founding, held: HeldTexts): { lines: string[]; met: boolean } {
  const measured = measureSuggestions(founding, held);
  const total = sumOf([...measured.kinds.values()]);
  const aimed = sumOf(aimedKinds(measured));
  const met =
    total.tickedRight >= aims.tickedPrecision * total.ticked && aimed.found >= aims.recall * aimed.onRecord;
  const lines = [
    'suggestions for the founding mentions:',
    ...scoreLines(measured),
    'suggestions for invented passages the words were mended by:',
    ...scoreLines(measureInvented('seen')),
    'suggestions for invented passages kept apart:',
    ...scoreLines(measureInvented('apart')),
  ];
  return { lines, met };
}
