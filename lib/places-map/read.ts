import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import type { PlaceCount } from '@/lib/places-map/rules';

const counted = z.tuple([
  z.object({
    places: z.array(z.object({ slug: z.string(), name: z.string(), count: z.int() })),
    lacking: z.int(),
  }),
]);

/** Every place that a statement on record names, with how many people; and of how many none does. */
export async function countPlaces(
  db: ReadDb = readers(),
): Promise<{ places: PlaceCount[]; lacking: number }> {
  const rows = await db.rows`
    SELECT (SELECT coalesce(json_agg(p), '[]') FROM (
             SELECT t.value AS slug, coalesce(l.label, t.value) AS name, t.count
               FROM record.tally t LEFT JOIN record.label l USING (facet, value)
              WHERE t.facet = 'place' ORDER BY t.count DESC, t.value) p) AS places,
           coalesce((SELECT count FROM record.tally WHERE facet = 'lacks' AND value = 'place'), 0) AS lacking`;
  return counted.parse(rows)[0];
}
