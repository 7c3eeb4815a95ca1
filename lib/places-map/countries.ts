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

let kept: ReturnType<typeof read> | null = null;

/** Outlines of the world's countries, 1 : 50 million; Natural Earth (public domain), from the package world-atlas. */
export function countries(): ReturnType<typeof read> {
  kept ??= read();
  return kept;
}

function read() {
  const file = path.join(process.cwd(), 'node_modules/world-atlas/countries-50m.json');
  const topology = atlas.parse(JSON.parse(readFileSync(file, 'utf8')));
  return feature(topology, topology.objects.countries);
}
