import sql, { empty, join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '@/lib/db/readers';
import { type AskedPart, lettersLike } from '@/lib/search/parts';

/** Published parts looked at for one part of a query; of more, the most alike. */
const maxByKey = 300;
const maxNear = 60;
const maxBeginnings = 100;
const maxInitials = 20;
/** Where nothing shares this much of its trigrams, slips are looked for in the keys as well. */
const alikeEnough = 0.5;
/**
 * Where every part has a word that shares this much of its trigrams, somebody is mostly found for sure, and nothing
 * wider is looked up. Measured on 1,080 searches: right for all but 23, which cost one more question or a needless look.
 */
const surelyAlike = 0.8;
/** Beginnings of fewer letters begin too much. */
const leastBeginning = 2;

const wordRow = z.object({
  kind: z.enum(['key', 'slip', 'initial', 'beginning']),
  place: z.int(),
  id: z.int(),
  part: z.string(),
  people: z.int(),
  near: z.number(),
});
type WordRow = z.infer<typeof wordRow>;

/** A published part that may be the one asked for. */
export type Word = Omit<WordRow, 'kind' | 'place'>;

/** What a part of a query may stand for where no key leads to anybody for sure. */
export type Wider = {
  /** One slip away, most alike first, for each part. */
  near: Word[][];
  /** Initials that may stand for each part. */
  initials: Word[][];
  /** Words that begin as the last part does, the most borne first. */
  begun: Word[];
};

/** Published parts that share a key with each part of a query, most alike first; null where nothing wider was looked up. */
export type Words = { byKey: Word[][]; wider: Wider | null };

/** All of it in one question. Without `wide`, what lies wider is looked up only where some part has no word much like it. */
export async function readWords(
  db: ReadDb,
  asked: readonly AskedPart[],
  { wide = false }: { wide?: boolean } = {},
): Promise<Words> {
  const rows = z.array(wordRow).parse(await db.rowsOf(wordsSql(asked, wide), 'prepared'));
  const of = (kind: WordRow['kind']): Word[][] => {
    const places: Word[][] = asked.map(() => []);
    for (const row of rows) if (row.kind === kind) places[row.place]?.push(row);
    return places;
  };
  const byKey = of('key');
  const alike = byKey.every((words) => words.some(({ near }) => near >= surelyAlike));
  const wider = { near: of('slip'), initials: of('initial'), begun: of('beginning').flat() };
  return { byKey, wider: alike && !wide ? null : wider };
}

function wordsSql(asked: readonly AskedPart[], wide: boolean): Sql {
  const beginning = asked.at(-1)?.plain ?? '';
  const begun = beginning.length >= leastBeginning ? beginningOf(beginning, asked.length - 1) : null;
  const each = (select: (part: AskedPart, place: number) => Sql) => join(asked.map(select), ' UNION ALL ');
  return sql`
    WITH known AS MATERIALIZED (${each(({ plain, keys }, place) =>
      alike('key', place, plain, sql`p.keys && ${[...keys]}::text[]`, maxByKey),
    )}),
    wide AS MATERIALIZED (
      SELECT ${wide}::boolean OR count(DISTINCT place) < ${asked.length}::int AS yes FROM known WHERE near >= ${surelyAlike}
    ),
    slip AS MATERIALIZED (${each(({ plain }, place) =>
      alike('slip', place, plain, sql`${isWide} AND p.slips && record.one_less(${plain}::text)`, maxNear),
    )})
    ${begun === null ? empty : sql`, begun AS MATERIALIZED (${begun})`}
    SELECT * FROM known UNION ALL SELECT * FROM slip UNION ALL ${each(initialsFor)}
    ${begun === null ? empty : sql`UNION ALL SELECT * FROM begun`}
    UNION ALL ${each(({ plain, keys }, place) => {
      const strange = sql`${isWide}
        AND NOT EXISTS (SELECT FROM known k WHERE k.place = ${place}::int AND k.near >= ${alikeEnough})
        AND NOT EXISTS (SELECT FROM slip s WHERE s.place = ${place}::int AND s.near >= ${alikeEnough})
        ${begun !== null && place === asked.length - 1 ? sql`AND NOT EXISTS (SELECT FROM begun)` : empty}`;
      const slipped = sql`p.key_slips && record.one_less_of_keys(${[...keys]}::text[])`;
      return alike('slip', place, plain, sql`${strange} AND ${slipped}`, maxNear);
    })}`;
}

const isWide = sql`(SELECT yes FROM wide)`;

function alike(kind: WordRow['kind'], place: number, plain: string, where: Sql, limit: number): Sql {
  return sql`(SELECT ${kind}::text AS kind, ${place}::int AS place, p.id, p.part, p.people,
      similarity(p.part, ${plain})::float8 AS near
    FROM record.name_part p WHERE ${where} ORDER BY near DESC, p.people DESC, p.id LIMIT ${limit})`;
}

function initialsFor({ plain }: AskedPart, place: number): Sql {
  return sql`(SELECT 'initial' AS kind, ${place}::int AS place, p.id, p.part, p.people, 0.2::float8 AS near
    FROM record.name_part p
   WHERE ${isWide} AND p.part LIKE '%.' AND left(p.part, 1) = ANY(${lettersLike(plain)}::text[])
   ORDER BY p.people DESC, p.id LIMIT ${maxInitials})`;
}

/** A range of the index; LIKE would not see that nothing but letters can follow. */
function beginningOf(plain: string, place: number): Sql {
  return sql`(SELECT 'beginning' AS kind, ${place}::int AS place, p.id, p.part, p.people, 0.2::float8 AS near
    FROM record.name_part p
   WHERE ${isWide} AND p.part > ${plain} AND p.part < ${`${plain}{`} AND p.part NOT LIKE '%.'
   ORDER BY p.people DESC, p.id LIMIT ${maxBeginnings})`;
}
