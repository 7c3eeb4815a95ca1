/** The search at several sizes: in the database, and as the API answers it. */
import http from 'node:http';
import { badInput, badQuestions, mostMs } from './bad-input';
import type { BenchDatabase, BenchServer } from './database';
import { median, quantile } from './figures';
import { sharesListed } from './listed';
import type { Program } from './programs';
import { askDatabase, atOnce, type Crowd, type Taken } from './search';
import { type Searched, searchedPeople, spellingsEach } from './search-crowd';
import { loadSearched } from './search-load';
import { type Question, questionsAbout } from './search-questions';

/** One reader alone; eight who type and read between; eight who ask again as soon as they are answered. */
const crowds: readonly Crowd[] = [
  { readers: 1, pauseMs: 0 },
  { readers: 8, pauseMs: 250 },
  { readers: 8, pauseMs: 0 },
];
/** People the questions are about, evenly spread. */
const askedAbout = 2000;

export interface SearchFigure {
  /** Published spellings, and distinct parts of them. */
  names: number;
  parts: number;
  readers: number;
  pauseMs: number;
  where: 'database' | 'search' | 'API';
  kind: string;
  asked: number;
  p50Ms: number;
  p95Ms: number;
  /** The slowest; of bad input, the median of the slowest one. */
  slowestMs: number;
  /** Shares of the questions about somebody that found them first, and among the first five; null where nobody is meant. */
  first: number | null;
  fifth: number | null;
  /** Share of those asked about by a part of their name who are listed, on whatever page; null for other kinds. */
  listed: number | null;
}

export interface Searching {
  /** Questions of each kind. */
  each: number;
  /** Starts the site over that database; null: the database only. */
  start: ((database: BenchDatabase) => Promise<Program>) | null;
  say: (sentence: string) => void;
}

const everyName = 'all names';

/** Fills a database with that many spellings and asks it every kind of question. */
export async function measureSearch(
  server: BenchServer,
  names: number,
  { each, start, say }: Searching,
): Promise<SearchFigure[]> {
  const people = Math.ceil(names / spellingsEach);
  const database = await server.make(`names_${names}`);
  const loaded = await loadSearched(database, people, (done) => {
    if (done % 50_000 === 0) say(`${done} of ${people} people to search among`);
  });
  say(`${loaded.names} spellings of ${loaded.parts} distinct parts on record`);
  const all = questionsAbout(sampleOf(people), each + 10);
  // the first of every kind only warm connections and caches
  const [warming, questions] = [
    all.slice(0, all.length * (10 / (each + 10))),
    all.slice(-all.length * (each / (each + 10))),
  ];
  const figures: SearchFigure[] = [];
  const shares = await sharesListed(database, questions);
  const tell = (crowd: Crowd, where: SearchFigure['where'], taken: readonly Timed[]) =>
    figures.push(
      ...figuresOf(taken).map((one) => ({
        ...{ ...loaded, ...crowd, where, ...one },
        listed: where === 'search' ? (shares.get(one.kind) ?? null) : null,
      })),
    );
  for (const crowd of crowds) {
    await askDatabase(database, warming, crowd);
    const taken = await askDatabase(database, questions, crowd);
    tell(
      crowd,
      'database',
      taken.map(({ databaseMs, ...one }) => ({ ...one, ms: databaseMs })),
    );
    tell(
      crowd,
      'search',
      taken.map(({ wholeMs, ...one }) => ({ ...one, ms: wholeMs })),
    );
  }
  const alone: Crowd = { readers: 1, pauseMs: 0 };
  const bad = await askDatabase(database, badQuestions(), alone);
  tell(alone, 'search', eachOnce(bad.map(({ wholeMs, ...one }) => ({ ...one, ms: wholeMs }))));
  say(`search of ${loaded.names} spellings measured in the database`);
  if (start === null) return figures;
  const site = await start(database);
  try {
    for (const crowd of crowds) {
      await askSite(site.port, warming, crowd);
      tell(crowd, 'API', await askSite(site.port, questions, crowd));
    }
    const sendable = badQuestions().filter(({ q }) => addressOf(q).length <= maxSent);
    tell(alone, 'API', eachOnce(await askSite(site.port, sendable, alone)));
  } finally {
    await site.stop();
  }
  say(`search of ${loaded.names} spellings measured at the API`);
  return figures;
}

function sampleOf(people: number): Searched[] {
  const every = Math.max(1, Math.floor(people / askedAbout));
  const sample: Searched[] = [];
  for (const one of searchedPeople(people)) {
    // a copy, so that the whole crowd is not kept and cleaned up after again and again while the clock runs
    if (one.who.number % every === 0) sample.push(structuredClone(one));
  }
  return sample;
}

/** Of longer addresses Node ends the connection, before the server hears of them. */
const maxSent = 8_000;

/** Half of a pair has no place in an address. */
const addressOf = (q: string) => `/api/v1/people?q=${encodeURIComponent(Buffer.from(q).toString())}`;

type Timed = Pick<Taken, 'kind' | 'q' | 'first' | 'fifth'> & { ms: number };

async function askSite(port: number, questions: readonly Question[], crowd: Crowd): Promise<Timed[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: crowd.readers });
  const taken: Timed[] = [];
  const names = questions.filter(({ kind }) => kind !== 'words');
  await atOnce(crowd, names, async ({ kind, q }) => {
    const began = performance.now();
    const status = await get(agent, port, addressOf(q));
    if (status !== 200 && !(kind === badInput && status < 500))
      throw new Error(`${q} was answered ${status}`);
    taken.push({ kind, q, ms: performance.now() - began, first: null, fifth: null });
  });
  agent.destroy();
  return taken;
}

const asBrowsersAsk = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

function get(agent: http.Agent, port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port, path, agent, headers: asBrowsersAsk }, (response) => {
        response
          .on('error', reject)
          .on('end', () => resolve(response.statusCode ?? 0))
          .resume();
      })
      .on('error', reject);
  });
}

/** Of answers to the same input the median, so that each input counts once. */
function eachOnce(taken: readonly Timed[]): Timed[] {
  const first = new Map(taken.map((one) => [one.q, one]));
  return [...first.values()].map((one) => ({
    ...one,
    ms: median(taken.filter(({ q }) => q === one.q).map(({ ms }) => ms)),
  }));
}

type Boiled = Pick<SearchFigure, 'kind' | 'asked' | 'p50Ms' | 'p95Ms' | 'slowestMs' | 'first' | 'fifth'>;

function figuresOf(taken: readonly Timed[]): Boiled[] {
  const kinds = [...new Set(taken.map(({ kind }) => kind))].sort();
  const names = taken.filter(({ kind }) => kind !== 'words');
  const all = kinds.length > 1 ? [boiled(everyName, names)] : [];
  return [
    ...all,
    ...kinds.map((kind) =>
      boiled(
        kind,
        taken.filter((one) => one.kind === kind),
      ),
    ),
  ];
}

function boiled(kind: string, taken: readonly Timed[]): Boiled {
  const times = taken.map(({ ms }) => ms);
  const meant = taken.filter(({ first }) => first !== null);
  const share = (held: (one: Timed) => boolean | null) =>
    meant.length === 0 ? null : meant.filter(held).length / meant.length;
  return {
    kind,
    asked: taken.length,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    slowestMs: quantile(times, 1),
    first: share(({ first }) => first),
    fifth: share(({ fifth }) => fifth),
  };
}

/** Aims of the search: p95 in milliseconds with eight readers at once. */
const aims: readonly { names: number; where: SearchFigure['where']; p95Ms: number }[] = [
  { names: 300_000, where: 'database', p95Ms: 15 },
  { names: 300_000, where: 'API', p95Ms: 25 },
  { names: 1_000_000, where: 'database', p95Ms: 40 },
];

function aimOf({ names, where, readers, pauseMs, kind, p95Ms, slowestMs }: SearchFigure): string {
  if (kind === badInput) return `each ≤ ${mostMs} ms: ${slowestMs <= mostMs ? 'met' : 'MISSED'}`;
  const aim = aims.find((each) => each.where === where && Math.abs(each.names / names - 1) < 0.05);
  if (aim === undefined || readers !== 8 || pauseMs === 0 || kind !== everyName) return '';
  return `≤ ${aim.p95Ms} ms: ${p95Ms <= aim.p95Ms ? 'met' : 'MISSED'}`;
}

const heads = [
  'names',
  'asked for',
  'where',
  'readers',
  'p50 / p95 / slowest, ms',
  'first / in five',
  'listed',
  'aim',
];

/** The figures as a table in Markdown. */
export function searchTable(figures: readonly SearchFigure[]): string {
  const rows = figures.map((one) => [
    one.names.toLocaleString('en-GB'),
    one.kind,
    one.where,
    `${one.readers}${one.pauseMs > 0 ? ' at a reading pace' : ''}`,
    `${[one.p50Ms, one.p95Ms, one.slowestMs].map((ms) => ms.toPrecision(3)).join(' / ')}`,
    one.first === null || one.fifth === null ? '' : `${one.first.toFixed(3)} / ${one.fifth.toFixed(3)}`,
    one.listed === null ? '' : one.listed.toFixed(3),
    aimOf(one),
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
