import { readFileSync } from 'node:fs';
import path from 'node:path';
import { feature } from 'topojson-client';
import { z } from 'zod';

type Atlas = Parameters<typeof feature>[0];

const atlas = z.custom<Atlas>(
  (value) =>
    z
      .looseObject({ type: z.literal('Topology'), objects: z.looseObject({ countries: z.unknown() }) })
      .safeParse(value).success,
);

/** As coarse as half the world asks for, or as fine as one country does. */
export type Grain = '110m' | '50m';
const kept = new Map<Grain, ReturnType<typeof read>>();

/** Outlines of the world's countries, 1 : 110 or 50 million; Natural Earth (public domain), from the package world-atlas. */
export function countries(grain: Grain): ReturnType<typeof read> {
  const known = kept.get(grain) ?? read(grain);
  kept.set(grain, known);
  return known;
}

function read(grain: Grain) {
  const file = path.join(process.cwd(), `node_modules/world-atlas/countries-${grain}.json`);
  const topology = atlas.parse(JSON.parse(readFileSync(file, 'utf8')));
  const outlines = topology.objects.countries;
  const found = outlines === undefined ? null : feature(topology, outlines);
  if (found === null || !('features' in found)) throw new Error(`${file} has no countries`);
  return found;
}
