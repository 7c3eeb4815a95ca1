import { describe, expect, it } from 'vitest';
import { points } from '@/lib/places-map/points';
import { drawMap } from '@/lib/places-map/rules';

const dot = (slug: string, count: number) => ({
  slug,
  name: slug,
  count,
  href: `/places/${slug}`,
  words: slug,
});
const words = { title: 'Map', description: 'Dots' };

describe('the map', () => {
  const drawing = drawMap([dot('almaty', 9), dot('kyiv', 1), dot('nowhere-known', 5)], words);
  const circles = drawing.marks.filter(({ tag }) => tag === 'circle');

  it('has a dot for each place that has a point, and for no other', () =>
    expect(circles.map(({ leads }) => leads?.href)).toEqual(['/places/almaty', '/places/kyiv']));

  it('has the larger dot where more people are, all inside', () => {
    const [more, fewer] = circles.map(({ at }) => Number(at.r));
    expect(more).toBeGreaterThan(fewer ?? 99);
    for (const { at } of circles) {
      expect(Number(at.cx)).toBeGreaterThan(0);
      expect(Number(at.cx)).toBeLessThan(drawing.width);
    }
  });

  it('puts the east to the right and the north above', () => {
    const [almaty, kyiv] = circles;
    expect(Number(almaty?.at.cx)).toBeGreaterThan(Number(kyiv?.at.cx));
    expect(Number(almaty?.at.cy)).toBeGreaterThan(Number(kyiv?.at.cy));
  });

  it('does not close in on one place as on a street', () =>
    expect(
      drawMap([dot('almaty', 1)], words).marks.filter(({ tag }) => tag === 'path').length,
    ).toBeGreaterThan(2));
});

it('keeps points on the earth', () => {
  for (const { east, north } of Object.values(points)) {
    expect(Math.abs(east)).toBeLessThanOrEqual(180);
    expect(Math.abs(north)).toBeLessThanOrEqual(90);
  }
});
