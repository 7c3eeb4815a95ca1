import { join } from 'sql-template-tag';
import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import { type ListedPerson, listedPerson, listPeople } from '@/lib/record/register';
import { type Choice, carries } from '@/lib/record/register-sql';
import { listBearers, maxCompared, mostAlike, spellingsOf } from '@/lib/search/bearers';
import { readWords, type Wider, type Word, type Words } from '@/lib/search/dictionary';
import { type FoundHow, howFound } from '@/lib/search/found-how';
import { type Asked, askedOf } from '@/lib/search/parts';
import {
  type Bearer,
  byLikeness,
  isListed,
  Judge,
  type Judged,
  type Nearness,
  nearest,
  preference,
  readAll,
  readFew,
  readMany,
  type Spelling,
} from '@/lib/search/spellings';
import { type FoldedName, foldName } from '@/lib/spelling/fold';
import { type Likeness, likeness, likenessOfFolded } from '@/lib/spelling/likeness';
import type { Reason } from '@/lib/spelling/reasons';

const maxNearest = 5;
/** Below this a name is not worth a look where others were found. */
const nearEnough = 0.3;
/** Bearers listed of one part of a name, and of parts that only begin so; beyond them a search says "more than". */
const maxBearers = 60_000;
const maxBegun = 2000;

/** The printed spelling a person was found by, where it was printed, and what differs from the query. */
export type FoundAs = {
  form: string;
  language: string;
  /** Short title of the document; null for the usual name. */
  printedIn: string | null;
  how: FoundHow;
  /** What else differs; lib/language/spelling-wording.ts has the words. */
  why: Reason[];
};
export type FoundPerson = ListedPerson & { foundAs: FoundAs };

export type FoundPeople = {
  /** One page, best first; within one likeness by name. */
  people: FoundPerson[];
  total: number;
  /** False when more people bear the query's parts than were compared: there may be more. */
  complete: boolean;
  pages: number;
  /** On the first page, when nobody was found for sure: names that differ by more than a slip, the least unlike first. */
  nearest: FoundPerson[];
};

export type PeopleWanted = { page: number; pageSize: number; choices: readonly Choice[] };

const nobody: FoundPeople = { people: [], total: 0, complete: true, pages: 1, nearest: [] };

/**
 * People whose printed names may be the one asked for, in any alphabet, order or case. The distinct parts of all
 * published names are looked up first, by exact keys; where they lead to nobody for sure, also by slips, trigrams and
 * beginnings. `query` has been through cleanQuery; one without letters finds nobody. A page beyond the end is empty.
 */
export async function findPeople(
  query: string,
  wanted: PeopleWanted,
  db: ReadDb = readers('names'),
): Promise<FoundPeople> {
  const asked = askedOf(query);
  if (asked.full.length === 0) return nobody;
  const words = await readWords(db, asked.full);
  return asked.full.length === 1 && asked.initials.length === 0
    ? findByPart(db, query, asked, words, wanted)
    : findByName(db, query, asked, words, wanted);
}

/** Everyone who bears a part like the only one asked for: those who bear the closest spelling of it first. */
async function findByPart(
  db: ReadDb,
  query: string,
  asked: Asked,
  words: Words,
  { page, pageSize, choices }: PeopleWanted,
): Promise<FoundPeople> {
  const byKey = words.byKey.flat();
  let judged = judge(asked.folded, byKey);
  const sure = judged.some(({ verdict }) => verdict === 'same');
  let begun: Word[] = [];
  if (!sure) {
    const { near, begun: beginnings } = words.wider ?? (await widerOf(db, asked));
    judged = judge(asked.folded, distinct([...byKey, ...near.flat()]));
    begun = beginnings;
  }
  const likely = judged.filter(({ verdict }) => verdict !== 'different');
  const listed = mostAlike(likely, maxBearers);
  const whole = new Set(listed.map(({ id }) => id));
  const beginning = begun.filter(({ id }) => !whole.has(id));
  const shownBegun = mostAlike(beginning, maxBegun);
  const ranks = [...ranked(listed), ...shownBegun.map(({ id }) => ({ id, rank: listed.length + 1 }))];
  const shown = new Set(ranks.map(({ id }) => id));
  const alike = judged.filter(
    ({ id, likeness: near }) => !shown.has(id) && (ranks.length === 0 || near >= nearEnough),
  );
  const found = await listBearers(
    db,
    ranks,
    choices,
    { page, pageSize },
    { offered: sure || page > 1 ? [] : ranked(alike.slice(0, 20)), mostOffered: maxNearest },
  );
  const known = new Map([
    ...judged.map(({ part, likeness: near }) => [part, 1 + near] as const),
    ...shownBegun.map(({ part }) => [part, 1] as const),
  ]);
  return {
    people: found.listed.map((one) => foundAmong(query, known, one)),
    total: found.total,
    complete: listed.length === likely.length && shownBegun.length === beginning.length,
    pages: Math.max(1, Math.ceil(found.total / pageSize)),
    nearest: found.offered.map((one) => foundAmong(query, known, one)),
  };
}

/** People who bear something like every part, judged by their whole spellings. */
async function findByName(
  db: ReadDb,
  query: string,
  asked: Asked,
  words: Words,
  { page, pageSize, choices }: PeopleWanted,
): Promise<FoundPeople> {
  const judging = new Judge(query, asked.folded, asked.full.at(-1));
  const { byKey } = words;
  // beside an initial the only whole part must say who is meant
  const likely = asked.full.length > 1 ? byKey : byKey.map((each) => likelyOnes(asked, each));
  let more = words.wider === null ? null : widened(byKey, words.wider);
  const bearers = await spellingsOf(db, { words: likely, initials: asked.initials }, more);
  const exact = bearers.filter(({ sure }) => sure);
  const complete = exact.length < maxCompared;
  const near = [...nearnessOf(byKey), ...begunBy(asked.initials, spellingsIn(exact), nearnessOf(byKey))];
  const reading = asked.initials.length > 0 ? readMany : readAll;
  let all = judging.best(spellingsIn(exact), near, reading);
  if (complete && !all.some((one) => isSure(one, asked))) {
    if (more === null) {
      more = widened(byKey, await widerOf(db, asked));
      const known = new Set(exact.map(({ number }) => number));
      bearers.push(...(await spellingsOf(db, null, more)).filter(({ number }) => !known.has(number)));
    }
    const others = bearers.filter(({ sure }) => !sure);
    all = [...all, ...judging.best(spellingsIn(others), nearnessOf(more), readFew)].sort(byLikeness);
  }
  const listed = all.filter(isListed);
  const chosen = await choose(db, listed, choices);
  const shown = chosen.slice((page - 1) * pageSize, page * pageSize);
  const sure = listed.some((one) => isSure(one, asked));
  const alike = all.filter((one) => !isListed(one) && (listed.length === 0 || one.likeness >= nearEnough));
  const nearest = sure || page > 1 ? [] : alike.slice(0, maxNearest);
  const people = await readPeople(db, query, bearers, [...shown, ...nearest]);
  return {
    people: people.slice(0, shown.length),
    total: chosen.length,
    complete,
    pages: Math.max(1, Math.ceil(chosen.length / pageSize)),
    nearest: people.slice(shown.length),
  };
}

async function widerOf(db: ReadDb, asked: Asked): Promise<Wider> {
  const { wider } = await readWords(db, asked.full, { wide: true });
  if (wider === null) throw new Error('what lies wider was asked for and not answered');
  return wider;
}

/** The words of each part, with those one slip away, those it may be the beginning of, and initials for it. */
function widened(words: readonly Word[][], { near, initials, begun: beginnings }: Wider): Word[][] {
  return words.map((exact, place) => {
    const begun = place === words.length - 1 ? beginnings : [];
    const all = distinct([...exact, ...(near[place] ?? []), ...begun]).sort((a, b) => b.near - a.near);
    return [...all, ...(initials[place] ?? [])];
  });
}

type JudgedWord = Word & Likeness;

/** Words beside the part asked for, most like it first. */
function judge(asked: FoldedName, words: readonly Word[]): JudgedWord[] {
  return words
    .filter(({ part }) => !part.endsWith('.'))
    .map((word) => ({ ...word, ...likenessOfFolded(asked, foldName(word.part)) }))
    .sort((a, b) => b.likeness - a.likeness || b.near - a.near);
}

function likelyOnes({ folded }: Asked, words: readonly Word[]): Word[] {
  const whole = folded.parts.filter(({ initial }) => !initial);
  return judge({ ...folded, parts: whole }, words).filter(({ verdict }) => verdict !== 'different');
}

/** Those that carry every choice, in the same order. */
async function choose(db: ReadDb, judged: readonly Judged[], choices: readonly Choice[]): Promise<Judged[]> {
  if (judged.length === 0 || choices.length === 0) return [...judged];
  const rows = await db.rows`
    SELECT p.number FROM record.person p
     WHERE p.number = ANY(${judged.map(({ number }) => number)}::int[]) AND ${join(choices.map(carries), ' AND ')}`;
  const carrying = new Set(
    z
      .array(z.object({ number: z.int() }))
      .parse(rows)
      .map(({ number }) => number),
  );
  return judged.filter(({ number }) => carrying.has(number));
}

/** Somebody found by the only part asked for, with the spelling whose word is nearest to it. */
function foundAmong(
  query: string,
  near: ReadonlyMap<string, number>,
  { listed, spellings }: Bearer,
): FoundPerson {
  const [first, ...others] = spellings;
  if (first === undefined) throw new Error('a bearer of a part has a spelling');
  let best = { one: first, near: nearest(first, near) };
  for (const one of others) {
    const weighed = { one, near: nearest(one, near) };
    if ((weighed.near - best.near || preference(query, one, best.one)) > 0) best = weighed;
  }
  return foundBy(query, listedPerson.parse(listed), best.one);
}

/** Those judged, in their order, as the register lists them. */
async function readPeople(
  db: ReadDb,
  query: string,
  bearers: readonly Bearer[],
  judged: readonly Judged[],
): Promise<FoundPerson[]> {
  const rows = new Map(bearers.map(({ number, listed }) => [number, listed]));
  const missing = judged.map(({ number }) => number).filter((number) => (rows.get(number) ?? null) === null);
  for (const person of await listPeople(missing, db)) rows.set(person.number, person);
  return judged.flatMap((one) => {
    const listed = rows.get(one.number) ?? null;
    return listed === null ? [] : [foundBy(query, listedPerson.parse(listed), one)];
  });
}

const spellingsIn = (bearers: readonly Bearer[]): Spelling[] => bearers.flatMap(({ spellings }) => spellings);

function foundBy(query: string, person: ListedPerson, { form, language, printedIn }: Spelling): FoundPerson {
  const how = howFound(query, form);
  const literal = how === 'as_printed' || how === 'part_of_it' || how === 'begins_so';
  return {
    ...person,
    foundAs: { form, language, printedIn, how, why: literal ? [] : likeness(query, form).reasons },
  };
}

/** With an initial nobody is the same for sure; who bears the rest and such an initial need not be looked for further. */
function isSure({ verdict, likeness: near }: Judged, { initials }: Asked): boolean {
  return verdict === 'same' || (initials.length > 0 && verdict === 'maybe' && near >= 0.7);
}

function nearnessOf(words: readonly (readonly Word[])[]): Nearness {
  return words.map((each) => new Map(each.map(({ part, near }) => [part, near])));
}

/** Words beside those asked for that an initial may stand for: a spelling with one is likelier meant than one without. */
function begunBy(initials: readonly string[][], spellings: readonly Spelling[], near: Nearness): Nearness {
  return initials.map((letters) => {
    const words = spellings.flatMap((one) => one.words);
    const others = words.filter(
      (word) => letters.includes(word.charAt(0)) && !near.some((known) => known.has(word)),
    );
    return new Map(others.map((word) => [word, 1]));
  });
}

function distinct(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.id, word])).values()];
}

/** Words as alike as each other have one rank. */
function ranked(words: readonly { id: number; likeness: number }[]): { id: number; rank: number }[] {
  let rank = 0;
  return words.map(({ id, likeness: near }, at) => {
    if (at > 0 && near !== words[at - 1]?.likeness) rank += 1;
    return { id, rank };
  });
}
