import { geoMercator, geoPath } from 'd3-geo';
import type { Drawing, Mark } from '@/lib/figures/schema';
import { countries } from '@/lib/places-map/countries';
import { points } from '@/lib/places-map/points';

export type PlaceCount = { slug: string; name: string; count: number };
export type PlacedDot = PlaceCount & { href: string; words: string };

const box = { width: 360, height: 230, edge: 26 } as const;
const letter = 10;
const closest = 900;

export const isPlaced = ({ slug }: { slug: string }): boolean => Object.hasOwn(points, slug);

/**
 * The map of these places: outlines of countries and a dot a place, its area as its number, the largest below. Places
 * without a point are left out; the caller lists them. Names stand where they run into nothing.
 */
export function drawMap(
  dots: readonly PlacedDot[],
  { title, description }: Pick<Drawing, 'title' | 'description'>,
): Drawing {
  const placed = dots
    .flatMap((dot) => {
      const point = points[dot.slug];
      return point === undefined
        ? []
        : [{ ...dot, at: [point.east, point.north] satisfies [number, number] }];
    })
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
  const projection = projectionFor(placed.map(({ at }) => at));
  const line = geoPath(projection).digits(1);
  const grain = projection.scale() < 500 ? '110m' : '50m';
  const land = countries(grain).features.flatMap((country): Mark[] => {
    const d = line(country);
    return d === null ? [] : [{ tag: 'path', at: { d, 'stroke-width': 0.8 }, fill: 'land', stroke: 'rule' }];
  });
  const most = Math.max(1, ...placed.map(({ count }) => count));
  const taken: Box[] = [];
  const circles: Mark[] = [];
  const names: Mark[] = [];
  for (const { at, count, name, href, words } of placed) {
    const [x, y] = projection(at) ?? [0, 0];
    const radius = Math.max(4, Math.sqrt(count / most) * 15);
    circles.push({
      tag: 'circle',
      at: { cx: tenth(x), cy: tenth(y), r: tenth(radius), 'fill-opacity': 0.75 },
      fill: 'held',
      stroke: 'paper',
      leads: { href, name: words },
    });
    const own: Box = [x - radius, y - radius, x + radius, y + radius];
    const label = `${name} ${count}`;
    const long = label.length * letter * 0.54;
    const right: Side = {
      at: x + radius + 3,
      anchor: 'start',
      box: [x + radius + 3, y - 6, x + radius + 3 + long, y + 6],
    };
    const left: Side = {
      at: x - radius - 3,
      anchor: 'end',
      box: [x - radius - 3 - long, y - 6, x - radius - 3, y + 6],
    };
    const free = [right, left].find(
      (side) => side.box[0] >= 0 && side.box[2] <= box.width && !taken.some((other) => meet(side.box, other)),
    );
    if (free !== undefined) {
      const at = {
        x: tenth(free.at),
        y: tenth(y + letter * 0.35),
        'font-size': letter,
        'text-anchor': free.anchor,
      };
      names.push({ tag: 'text', at, fill: 'ink', words: label });
      taken.push(free.box);
    }
    taken.push(own);
  }
  const water: Mark = {
    tag: 'rect',
    at: { x: 0, y: 0, width: box.width, height: box.height },
    fill: 'water',
  };
  return {
    width: box.width,
    height: box.height,
    title,
    description,
    marks: [water, ...land, ...circles, ...names],
  };
}

/** Shows all the points; no closer than a country, as one place alone would else be drawn like a street. */
function projectionFor(at: readonly [number, number][]) {
  const corners: [[number, number], [number, number]] = [
    [box.edge, box.edge],
    [box.width - box.edge * 2, box.height - box.edge],
  ];
  const fitted = geoMercator().fitExtent(corners, { type: 'MultiPoint', coordinates: [...at] });
  const whole: [[number, number], [number, number]] = [
    [0, 0],
    [box.width, box.height],
  ];
  if (fitted.scale() <= closest) return fitted.clipExtent(whole);
  const middle = (side: 0 | 1) => at.reduce((sum, point) => sum + point[side], 0) / Math.max(1, at.length);
  return geoMercator()
    .center([middle(0), middle(1)])
    .scale(closest)
    .translate([box.width / 2, box.height / 2])
    .clipExtent(whole);
}

type Side = { at: number; anchor: 'start' | 'end'; box: Box };
type Box = [left: number, top: number, right: number, bottom: number];
const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const tenth = (value: number) => Math.round(value * 10) / 10;
