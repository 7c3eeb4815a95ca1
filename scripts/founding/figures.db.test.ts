import { beforeAll, describe, expect, it } from 'vitest';
import { chartsOf } from '@/lib/figures/charts';
import { chartCsv, chartSvg } from '@/lib/figures/files';
import { readFigures } from '@/lib/figures/read';
import type { Chart } from '@/lib/figures/schema';
import { englishSpeech } from '@/lib/language/speaker';
import { countPlaces } from '@/lib/places-map/read';
import { isPlaced } from '@/lib/places-map/rules';
import { outcomeOf } from '@/lib/record/followed';
import { parsePast } from '@/lib/record/past';
import { listPastRegister } from '@/lib/record/past-register';
import { readFollowed } from '@/lib/record/read-followed';
import { listClauses, listDemands, listTermPeople, listTerms, readTerm } from '@/lib/record/read-terms';
import { listRegister } from '@/lib/record/register';
import { parseRegisterQuery } from '@/lib/record/register-query';
import { putFoundingOnRecord } from './on-record';

/** Every number of the figures, the map and the pages of terms is as long as the list it opens: on the founding record. */

putFoundingOnRecord();
const today = '2026-11-22';
let charts: Chart[];

beforeAll(async () => {
  charts = chartsOf(await readFigures(null, today), englishSpeech);
}, 120_000);

/** How many people the list at this address has. */
async function lengthOf(href: string): Promise<number> {
  const { pathname, searchParams, hash } = new URL(href, 'http://record.example');
  if (pathname.startsWith('/documents/')) {
    const read = await readFollowed(pathname.slice('/documents/'.length));
    const outcome = hash.replace('#followed-', '');
    return (read?.followed.people ?? []).filter((each) => outcomeOf(each) === outcome).length;
  }
  expect(pathname).toBe('/people');
  const split = parsePast([...searchParams], today);
  if (!split.ok) throw new Error(split.reason.reason);
  const query = parseRegisterQuery(split.value.rest);
  if (!query.ok) throw new Error(query.reason.reason);
  const { past } = split.value;
  const listed = past ? await listPastRegister(query.value, past) : await listRegister(query.value);
  if (!listed.ok) throw new Error(`${href}: ${listed.reason.reason}`);
  return listed.value.total;
}

const cells = (chart: Chart) => chart.rows.flatMap((row) => row.cells);

describe('figures', () => {
  it('has every one', () =>
    expect(charts.map(({ id }) => id)).toEqual([
      'standing',
      'years',
      'provision',
      'affiliation',
      'place',
      'demand',
      'followed',
      'confirmed',
    ]));

  it('opens lists as long as its numbers', async () => {
    const seen = charts.flatMap(cells).filter(({ href }) => href !== null);
    expect(seen.length).toBeGreaterThan(50);
    for (const { href, count } of seen) expect([href, await lengthOf(href ?? '')]).toEqual([href, count]);
  });

  it('counts everyone where each is counted once, the unknown among them', () => {
    const totals = ['standing', 'confirmed'].map((id) =>
      charts
        .flatMap((chart) => (chart.id === id ? cells(chart) : []))
        .reduce((sum, { count }) => sum + count, 0),
    );
    expect(new Set(totals).size).toBe(1);
    const years = charts.find(({ id }) => id === 'years');
    for (const row of years?.rows ?? []) {
      expect([row.value, row.cells.reduce((sum, { count }) => sum + count, 0)]).toEqual([
        row.value,
        totals[0],
      ]);
    }
  });

  it('is the same in every file', () => {
    const frame = {
      full: (path: string) => `https://record.example${path}`,
      on: today,
      known: today,
      newest: { seq: 7, publishedAt: '2026-01-01T00:00:00Z' },
      licence: { name: 'CC BY 4.0', url: 'https://licence.example/', attribution: 'Habeas' },
      lines: ['edition 7'],
    };
    for (const chart of charts) {
      const lines = chartCsv(chart, frame).trimEnd().split('\r\n');
      expect(lines).toHaveLength(1 + cells(chart).length);
      for (const line of lines.slice(1)) expect(line).toContain('https://licence.example/');
      const svg = chartSvg(chart, frame);
      expect(svg).toContain('<title id="title">');
      expect(svg).not.toMatch(/style=|class=|<a /);
      expect(svg).toContain('edition 7');
    }
  });

  it('tells of a past day as its register does', async () => {
    const split = parsePast([['on', '2021-02-11']], today);
    if (!split.ok) throw new Error(split.reason.reason);
    const [standing, years, ...others] = chartsOf(await readFigures(split.value.past, today), englishSpeech);
    expect([standing?.id, years?.id, others]).toEqual(['standing', 'years', []]);
    for (const { href, count } of standing ? cells(standing) : []) {
      expect([href, await lengthOf(href ?? '')]).toEqual([href, count]);
    }
  });
});

describe('pages of terms', () => {
  it.each(['charges', 'organisations', 'places'] as const)(
    '%s: numbers as long as their lists',
    async (shelf) => {
      const terms = await listTerms(shelf);
      expect(terms.length).toBeGreaterThan(5);
      for (const { slug, people, passages } of terms) {
        const term = await readTerm(shelf, slug);
        expect([slug, term?.people]).toEqual([slug, people]);
        expect([slug, term?.documents.flatMap(({ labels }) => labels).length]).toEqual([slug, passages]);
        const listed = await listTermPeople(shelf, slug, { relation: null, page: 1 });
        expect([slug, listed.length]).toEqual([slug, Math.min(50, people)]);
        for (const { relation, count } of term?.relations ?? []) {
          const of = await listTermPeople(shelf, slug, { relation, page: 1 });
          expect([slug, relation, of.length]).toEqual([slug, relation, Math.min(50, count)]);
        }
        if (people === 0 || shelf === 'organisations') continue;
        expect([
          slug,
          await lengthOf(`/people?${shelf === 'charges' ? 'provision' : 'place'}=${slug}`),
        ]).toEqual([slug, people]);
      }
    },
  );

  it('keeps articles that nobody named is charged under, with no people', async () => {
    expect(await readTerm('charges', 'criminal-code-405')).toMatchObject({ people: 0, article: '405' });
  });

  it('demands: people and clauses', async () => {
    for (const { action, people, clauses } of await listDemands()) {
      expect([action, (await listClauses(action)).length]).toEqual([action, clauses]);
      if (people > 0) expect([action, await lengthOf(`/people?demand=${action}`)]).toEqual([action, people]);
    }
  });

  it('the map places cities alone', async () => {
    const { places } = await countPlaces();
    const terms = new Map((await listTerms('places')).map(({ slug, kind }) => [slug, kind]));
    const placed = places.filter(isPlaced);
    expect(placed.length).toBeGreaterThan(0);
    for (const { slug } of placed) expect([slug, terms.get(slug)]).toEqual([slug, 'city']);
  });
});
