import sql, { join, type Sql } from 'sql-template-tag';
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
/** Beginnings of fewer letters begin too much. */
const leastBeginning = 2;

const wordRow = z.object({
  place: z.int(),
  id: z.int(),
  part: z.string(),
  people: z.int(),
  near: z.number(),
});

/** A published part that may be the one asked for. */
export type Word = Omit<z.infer<typeof wordRow>, 'place'>;

/** Published parts that share a key with each part of a query, most alike first. */
export function readWords(db: ReadDb, asked: readonly AskedPart[]): Promise<Word[][]> {
  return read(
    db,
    asked.length,
    asked.map(({ keys, plain }, place) => among(place, plain, sql`p.keys && ${[...keys]}::text[]`, maxByKey)),
  );
}

/** What a part of a query may stand for where no key leads to anybody for sure. */
export type Wider = {
  /** One slip away, most alike first, for each part. */
  near: Word[][];
  /** Initials that may stand for each part. */
  initials: Word[][];
  /** Words that begin as the last part does, the most borne first. */
  begun: Word[];
};

/** All that in one question; `known`: what the keys of each part led to. */
export async function readWider(
  db: ReadDb,
  asked: readonly AskedPart[],
  known: readonly (readonly Word[])[],
): Promise<Wider> {
  const selects = asked.flatMap(({ plain }, place) => [
    among(place, plain, sql`p.slips && record.one_less(${plain}::text)`, maxNear),
    sql`(SELECT ${place + asked.length}::int AS place, p.id, p.part, p.people, 0.2::float8 AS near
      FROM record.name_part p WHERE p.part LIKE '%.' AND left(p.part, 1) = ANY(${lettersLike(plain)}::text[])
     ORDER BY p.people DESC, p.id LIMIT ${maxInitials})`,
  ]);
  const beginning = asked.at(-1)?.plain ?? '';
  if (beginning.length >= leastBeginning) {
    // a range of the index; LIKE would not see that nothing but letters can follow
    selects.push(sql`(SELECT ${2 * asked.length}::int AS place, p.id, p.part, p.people, 0.2::float8 AS near
      FROM record.name_part p WHERE p.part > ${beginning} AND p.part < ${`${beginning}{`} AND p.part NOT LIKE '%.'
     ORDER BY p.people DESC, p.id LIMIT ${maxBeginnings})`);
  }
  const found = await read(db, 2 * asked.length + 1, selects);
  const near = found.slice(0, asked.length);
  const strange = asked.flatMap((part, place) => {
    const alike = [...(near[place] ?? []), ...(known[place] ?? [])];
    const begun = place === asked.length - 1 && (found.at(-1)?.length ?? 0) > 0;
    return begun || alike.some((word) => word.near >= alikeEnough) ? [] : [{ part, place }];
  });
  const byKeySlip = await read(
    db,
    asked.length,
    strange.map(({ part: { plain, keys }, place }) =>
      among(place, plain, sql`p.key_slips && record.one_less_of_keys(${[...keys]}::text[])`, maxNear),
    ),
  );
  return {
    near: near.map((words, place) => [...words, ...(byKeySlip[place] ?? [])]),
    initials: found.slice(asked.length, -1),
    begun: found.at(-1) ?? [],
  };
}

function among(place: number, plain: string, where: Sql, limit: number): Sql {
  return sql`(SELECT ${place}::int AS place, p.id, p.part, p.people, similarity(p.part, ${plain})::float8 AS near
    FROM record.name_part p WHERE ${where} ORDER BY near DESC, p.people DESC, p.id LIMIT ${limit})`;
}

async function read(db: ReadDb, places: number, selects: readonly Sql[]): Promise<Word[][]> {
  const words: Word[][] = Array.from({ length: places }, () => []);
  if (selects.length === 0) return words;
  for (const { place, ...word } of z
    .array(wordRow)
    .parse(await db.rowsOf(join(selects, ' UNION ALL '), 'prepared'))) {
    words[place]?.push(word);
  }
  return words;
}
