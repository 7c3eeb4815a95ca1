import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import {
  type FacetFigure,
  type FacetFigureName,
  type Figures,
  facetFigures,
  type StandingCount,
} from '@/lib/figures/schema';
import { type Past, pastAddress } from '@/lib/record/past';
import { countDays, countPast, readPastBounds } from '@/lib/record/past-register';
import { readFollowed } from '@/lib/record/read-followed';
import { lackable, registerAddress } from '@/lib/record/register-query';
import { type CustodyGroup, custodyGroups } from '@/lib/record/schema';
import { countStanding } from '@/lib/record/standing';

/** Most years on the axis of time, values of one facet, and documents that are followed up. */
const limits = { years: 30, spoken: 12, values: 200, documents: 20 } as const;

const tallies = z.array(
  z.object({ facet: z.string(), value: z.string(), label: z.string().nullable(), count: z.int() }),
);
const spokenDays = z.array(z.object({ day: z.string() }));
const slugs = z.array(z.object({ slug: z.string(), reference: z.string() }));

/**
 * All figures: of today, or of a past day as known on another. Only how people stood is told of a past day; the other
 * figures are of the record as it is now, and empty when `past` is given. `today` is the reader's day.
 */
export async function readFigures(
  past: Past | null,
  today: string,
  db: ReadDb = readers(),
): Promise<Figures> {
  const moment = past ?? { on: today, known: today, knowsAll: true };
  const [standing, days, facets, followed] = await Promise.all([
    past === null ? readPresent(db) : readPast(past, db),
    readDays(moment, db),
    past === null ? readFacets(db) : noFacets(),
    past === null ? readFollowedFigures(db) : [],
  ]);
  const { total, groups } = standing;
  const address = past === null ? '/people' : pastAddress('/people', past);
  return { total: { count: total, href: hrefOf(total, address) }, standing: groups, days, facets, followed };
}

const hrefOf = (count: number, address: string) => (count === 0 ? null : address);

async function readPresent(db: ReadDb): Promise<{ total: number; groups: StandingCount[] }> {
  const { total, groups } = await countStanding(db);
  return { total, groups };
}

async function readPast(past: Past, db: ReadDb): Promise<{ total: number; groups: StandingCount[] }> {
  const { total, groups } = await countPast(past, [], db);
  return {
    total,
    groups: groups.map(({ group, count }) => ({
      group,
      count,
      href: pastAddress(registerAddress({ custody: group }), past),
    })),
  };
}

/** The last day of each year that a statement speaks of, the days of the newest documents, and the day itself. */
async function readDays({ on, known, knowsAll }: Past, db: ReadDb): Promise<Figures['days']> {
  const bounds = await readPastBounds(known, db);
  if (bounds === null) return [];
  const last = Number(on.slice(0, 4));
  const first = Math.max(Number(bounds.first.slice(0, 4)), last - limits.years);
  const ends = Array.from({ length: Math.max(0, last - first) }, (_, year) => `${first + year}-12-31`);
  const spoken = spokenDays.parse(
    await db.rows`
      SELECT DISTINCT to_char(stated_from, 'YYYY-MM-DD') AS day FROM record.document
       WHERE stated_from BETWEEN ${`${first}-01-01`}::date AND ${on}::date ORDER BY day DESC LIMIT ${limits.spoken}`,
  );
  const days = [...new Set([...ends, ...spoken.map(({ day }) => day), on])].sort();
  const [{ total }, counts] = await Promise.all([
    countPast({ on, known, knowsAll }, [], db),
    countDays(days, { known, knowsAll }, db),
  ]);
  return days.map((day) => {
    const of = new Map<CustodyGroup, number>(
      counts.filter((each) => each.day === day).map(({ group, count }) => [group, count]),
    );
    of.set('not_stated', total - [...of.values()].reduce((sum, count) => sum + count, 0));
    return {
      day,
      groups: custodyGroups.map((group) => {
        const count = of.get(group) ?? 0;
        const address = pastAddress(registerAddress({ custody: group }), { on: day, known, knowsAll });
        return { group, count, href: hrefOf(count, address) };
      }),
    };
  });
}

const empty: FacetFigure = { values: [], lacking: null };
const noFacets = (): Figures['facets'] => ({
  demand: empty,
  provision: empty,
  affiliation: empty,
  place: empty,
  confirmed: empty,
});

async function readFacets(db: ReadDb): Promise<Figures['facets']> {
  const rows = tallies.parse(
    await db.rows`
      SELECT facet, value, label, count FROM (
        SELECT t.facet, t.value, l.label, t.count,
               row_number() OVER (PARTITION BY t.facet ORDER BY t.count DESC, t.value) AS place
          FROM record.tally t LEFT JOIN record.label l USING (facet, value)
         WHERE t.facet = ANY(${[...facetFigures, 'lacks']}::text[])) ranked
       WHERE place <= ${limits.values} ORDER BY facet, place`,
  );
  const of = (facet: FacetFigureName): FacetFigure => {
    const values = rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, count }) => ({
        ...{ value, label, count },
        href: registerAddress({ [facet]: value }),
      }));
    const lacks = lackable.find((each) => each === facet);
    const lacking = rows.find((row) => row.facet === 'lacks' && row.value === facet);
    return {
      values: facet === 'confirmed' ? values.sort((a, b) => (a.value < b.value ? -1 : 1)) : values,
      lacking:
        lacks === undefined || lacking === undefined
          ? null
          : { count: lacking.count, href: registerAddress({ lacks }) },
    };
  };
  return {
    demand: of('demand'),
    provision: of('provision'),
    affiliation: of('affiliation'),
    place: of('place'),
    confirmed: of('confirmed'),
  };
}

async function readFollowedFigures(db: ReadDb): Promise<Figures['followed']> {
  const asking = slugs.parse(
    await db.rows`
      SELECT slug, sheet ->> 'shortTitle' AS reference FROM record.document d
       WHERE d.sheet @> '{"demands": [{"kind": "demand"}]}'
       ORDER BY stated_from DESC, slug LIMIT ${limits.documents}`,
  );
  const figures: Figures['followed'] = [];
  for (const { slug, reference } of asking) {
    const read = await readFollowed(slug, db);
    if (read === null || read.followed.people.length === 0) continue;
    const { people, counts } = read.followed;
    figures.push({ slug, reference, people: people.length, outcomes: counts });
  }
  return figures;
}
