import { z } from 'zod';
import { type ReadDb, readers } from '@/lib/db/readers';
import { registerAddress } from '@/lib/record/register-query';
import { type CustodyGroup, custodyGroup, custodyGroups } from '@/lib/record/schema';

const counted = z.object({
  groups: z.array(z.object({ group: custodyGroup, count: z.int() })),
  total: z.int(),
  unnamed: z.int(),
  documents: z.int(),
  newest: z
    .object({
      slug: z.string(),
      reference: z.string(),
      stated: z.string(),
      statedFrom: z.iso.date(),
      statedUntil: z.iso.date().nullable(),
    })
    .nullable(),
  firstYear: z.int().nullable(),
  lastYear: z.int().nullable(),
});

export type Standing = Omit<z.infer<typeof counted>, 'groups'> & {
  /** Every group that has somebody, in the order of custodyGroups, each with the list behind its number. */
  groups: { group: CustodyGroup; count: number; href: string }[];
};

/**
 * How everyone on record was last stated to stand: people by custody group, how many there are, how many of them no
 * document names, in how many documents of which years, and the newest of those. The groups add up to `total`.
 */
export async function countStanding(db: ReadDb = readers()): Promise<Standing> {
  const rows = await db.rows`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('group', value, 'count', count)), '[]')
         FROM record.tally WHERE facet = 'custody') AS groups,
      coalesce((SELECT count FROM record.tally WHERE facet = 'all' AND value = ''), 0) AS total,
      coalesce((SELECT count FROM record.tally WHERE facet = 'named' AND value = 'no'), 0) AS unnamed,
      (SELECT count(*)::int FROM record.document) AS documents,
      (SELECT json_build_object('slug', slug, 'reference', sheet ->> 'shortTitle', 'stated', sheet ->> 'stated',
                                'statedFrom', stated_from, 'statedUntil', sheet ->> 'statedUntil')
         FROM record.document ORDER BY stated_from DESC, slug LIMIT 1) AS newest,
      (SELECT extract(year FROM min(stated_from))::int FROM record.document) AS "firstYear",
      (SELECT extract(year FROM max(stated_from))::int FROM record.document) AS "lastYear"`;
  const [{ groups, ...rest }] = z.tuple([counted]).parse(rows);
  const counts = new Map(groups.map(({ group, count }) => [group, count]));
  return {
    ...rest,
    groups: custodyGroups.flatMap((group) => {
      const count = counts.get(group) ?? 0;
      return count === 0 ? [] : [{ group, count, href: registerAddress({ custody: group }) }];
    }),
  };
}
