/** Pages made anew: never asked for before, or made stale by a publication that touches them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { askWell } from './asking';
import { asOwner } from './database';
import { type Figure, figure, median, quantile } from './figures';
import type { Program } from './programs';
import type { Populated } from './reading';

/** The press hears of a touch at once and looks for one every 250 ms. */
const heardAfterMs = 350;

/** Writes the row a publication writes for these tags, and waits until the server has heard of it. */
async function touch({ database }: Populated, tag: string): Promise<void> {
  await asOwner(database, async (owner) => {
    await owner.query(
      'INSERT INTO record.touch (seq, tags) SELECT coalesce(max(seq), 0) + 1, $1::text[] FROM record.touch',
      [[tag, 'all']],
    );
  });
  await sleep(heardAfterMs);
}

/** Milliseconds to answer with a page that must be rendered, and with the same page once it is kept. */
export async function renderAnew(
  habeas: Program,
  populated: Populated,
  address: string,
  tag: string,
  times: number,
) {
  const taken: { afresh: number[]; kept: number[] } = { afresh: [], kept: [] };
  await askWell(habeas.port, address);
  for (let n = 0; n < times; n += 1) {
    await touch(populated, tag);
    taken.afresh.push((await askWell(habeas.port, address)).milliseconds);
    taken.kept.push((await askWell(habeas.port, address)).milliseconds);
  }
  return taken;
}

function afresh(
  name: string,
  people: number,
  taken: { afresh: readonly number[]; kept: readonly number[] },
  aim: Partial<Figure> = {},
): Figure {
  return figure({
    ...{ name, people, unit: 'ms', value: median(taken.afresh) },
    ...{ p50Ms: median(taken.afresh), p99Ms: quantile(taken.afresh, 0.99) },
    ...{ ratio: median(taken.afresh) / median(taken.kept), reference: 'the same page kept', ...aim },
  });
}

/** A profile and the register rendered again after a publication, then profiles nobody asked for before. */
export async function measureAfresh(habeas: Program, populated: Populated, times: number): Promise<Figure[]> {
  const { people, slugs } = populated;
  const slug = slugs[0] ?? '';
  await renderAnew(habeas, populated, `/people/${slug}`, `person:${slug}`, 3);
  const profile = await renderAnew(habeas, populated, `/people/${slug}`, `person:${slug}`, times);
  const register = await renderAnew(habeas, populated, '/people', 'all', times);
  const figuresPage = await renderAnew(habeas, populated, '/figures', 'all', Math.ceil(times / 4));
  const aim = { aim: '≤ 50 ms', met: median(register.afresh) <= 50 };
  const figures = [
    afresh('profile rendered after a publication', people, profile),
    afresh('register rendered after a publication', people, register, people >= 100_000 ? aim : {}),
    afresh('figures rendered after a publication', people, figuresPage),
  ];
  const unseen = slugs.slice(1, 1 + times * 5);
  if (unseen.length > 0) {
    const first = { afresh: [] as number[], kept: [] as number[] };
    for (const one of unseen) {
      first.afresh.push((await askWell(habeas.port, `/people/${one}`)).milliseconds);
      first.kept.push((await askWell(habeas.port, `/people/${one}`)).milliseconds);
    }
    figures.push(afresh('profile never asked for before', people, first));
  }
  return figures;
}

/** The register's other pages and choices, each asked for the first time. */
export async function measureSelections(habeas: Program, populated: Populated): Promise<Figure[]> {
  const { people } = populated;
  const pages = Math.ceil(people / 50);
  if (pages < 2) return [];
  const spread = Array.from({ length: Math.min(10, pages - 1) }, (_, n, last = Math.min(10, pages - 1)) =>
    Math.max(2, Math.round(((n + 1) * pages) / last)),
  );
  const addresses = [
    ...[...new Set(spread)].map((page) => `/people?page=${page}`),
    ...['held', 'at_liberty', 'not_stated'].map((custody) => `/people?custody=${custody}`),
    ...['release', 'drop_charges'].map((demand) => `/people?demand=${demand}`),
    ...['held', 'restricted'].map((custody) => `/people?custody=${custody}&demand=release`),
    '/people?sort=confirmed',
  ];
  const taken = { afresh: [] as number[], kept: [] as number[] };
  for (const address of addresses) {
    taken.afresh.push((await askWell(habeas.port, address)).milliseconds);
    taken.kept.push((await askWell(habeas.port, address)).milliseconds);
  }
  const note = `${addresses.length} addresses; the slowest took ${Math.round(Math.max(...taken.afresh))} ms`;
  return [afresh('register, other pages and choices, first time', people, taken, { note })];
}

/** Has as many profiles made as the server can keep, four at a time, then reads its memory. */
export async function measureMemory(habeas: Program, populated: Populated): Promise<Figure[]> {
  const { people, slugs } = populated;
  const waiting = [...slugs];
  const reader = async () => {
    for (let slug = waiting.pop(); slug !== undefined; slug = waiting.pop()) {
      await askWell(habeas.port, `/people/${slug}`);
    }
  };
  const began = performance.now();
  await Promise.all([reader(), reader(), reader(), reader()]);
  const seconds = (performance.now() - began) / 1000;
  const memory = habeas.memory();
  const rendered = figure({
    ...{ name: 'profiles rendered, four at a time', people, unit: 'req/s', value: slugs.length / seconds },
  });
  if (memory === null) return [rendered];
  const aim = people >= 100_000 ? { aim: '≤ 350 MB', met: memory.peak <= 350 } : {};
  return [
    rendered,
    figure({
      ...{ name: 'server memory, most so far', people, unit: 'MB', value: memory.peak, ...aim },
      note: `resident set after every load of this run and ${slugs.length} profiles; ${Math.round(memory.now)} MB at the end`,
    }),
  ];
}
