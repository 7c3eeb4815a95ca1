import { readFileSync } from 'node:fs';
import path from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';

type Atlas = Topology<{ countries: GeometryCollection }>;

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
  return feature(topology, topology.objects.countries);
}
