import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import type { WriteTx } from '@/lib/db/writers';
import { recordDetail } from '@/lib/statements/details';
import type { StatementDetail, StatementInput } from '@/lib/statements/schema';
import { columnsOf } from '@/lib/statements/write';

type Made = { id: number; detail: StatementDetail };
const counted = z.array(z.object({ number: z.int(), taken: z.coerce.number().int() }));

/**
 * As recordStatement, for many at once, whose references and dates the caller has checked: their ids, in the order
 * given. Throws on one that is not known. `editedBy`: who wrote in them beside the author.
 */
export async function recordStatements(
  tx: WriteTx,
  author: number,
  inputs: readonly StatementInput[],
  editedBy: readonly number[],
): Promise<number[]> {
  if (inputs.length === 0) return [];
  const people = await numbersOf(tx, inputs);
  const keys = await freshKeys(
    tx,
    inputs.map(({ person }) => known(people, person)),
  );
  const rows = inputs.map((input, at): Prisma.StatementCreateManyInput => {
    const columns = columnsOf(input);
    if (!columns.ok) throw new Error(`not a statement: ${columns.reason.why}`);
    return {
      ...columns.value,
      key: keys[at] ?? '',
      personNumber: known(people, input.person),
      kind: input.detail.kind,
      recordedById: author,
      editedBy: [...editedBy],
    };
  });
  const made = await tx.statement.createManyAndReturn({ data: rows, select: { id: true, key: true } });
  const byKey = new Map(made.map(({ id, key }) => [key, id]));
  const ids = keys.map((key) => known(byKey, key));
  await recordDetails(
    tx,
    inputs.flatMap(({ detail }, at) => {
      const id = ids[at];
      return id === undefined ? [] : [{ id, detail }];
    }),
  );
  await tx.citation.createMany({
    data: inputs.flatMap(({ citations }, at) =>
      citations.map((citation, index) => ({ ...citation, statementId: ids[at] ?? 0, ordinal: index + 1 })),
    ),
  });
  return ids;
}

/** A draft, in the revision that was seen, and what it is to say instead; its sources stay. */
export type DraftChange = {
  id: number;
  revision: number;
  input: StatementInput;
  editedBy: readonly number[];
};

/** Kinds whose columns stand in one row of one table. */
const plainKinds = ['custody', 'charge', 'trait'] as const;
export const isPlainKind = (kind: StatementDetail['kind']): boolean => plainKinds.some((one) => one === kind);

const revised = z.array(z.object({ id: z.int() }));

/**
 * As reviseStatement, for many drafts of plain kinds at once, which keep their sources: the ids of those changed. Left
 * as they are: what is no draft any more, and what somebody changed meanwhile.
 */
export async function reviseDrafts(tx: WriteTx, changes: readonly DraftChange[]): Promise<Set<number>> {
  if (changes.length === 0) return new Set();
  const rows = changes.map(({ id, revision, input, editedBy }) => {
    const columns = columnsOf(input);
    if (!columns.ok) throw new Error(`not a statement: ${columns.reason.why}`);
    const { occurred, occurredMeaning, occurredFrom, occurredUntil } = columns.value;
    return { id, revision, occurred, occurredMeaning, occurredFrom, occurredUntil, editedBy };
  });
  const done = new Set(
    revised
      .parse(
        await tx.$queryRaw`
          UPDATE casework.statement s
             SET occurred = c.occurred, occurred_meaning = c."occurredMeaning"::casework."OccurredMeaning",
                 occurred_from = c."occurredFrom", occurred_until = c."occurredUntil", revision = s.revision + 1,
                 edited_by = ARRAY(SELECT DISTINCT unnest(s.edited_by || c."editedBy"))
            FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
              AS c (id int, revision int, occurred text, "occurredMeaning" text, "occurredFrom" date,
                    "occurredUntil" date, "editedBy" int[])
           WHERE s.id = c.id AND s.revision = c.revision AND s.state = 'draft' RETURNING s.id`,
      )
      .map(({ id }) => id),
  );
  const where = { statementId: { in: [...done] } };
  await tx.statementCustody.deleteMany({ where });
  await tx.statementCharge.deleteMany({ where });
  await tx.statementTrait.deleteMany({ where });
  await recordDetails(
    tx,
    changes.flatMap(({ id, input }) => (done.has(id) ? [{ id, detail: input.detail }] : [])),
  );
  return done;
}

function known<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error('a statement refers to what is not known');
  return value;
}

/** Locked until the transaction ends, in the order of their numbers, so that two who record at once do not block. */
async function numbersOf(tx: WriteTx, inputs: readonly StatementInput[]): Promise<Map<string, number>> {
  const slugs = [...new Set(inputs.map(({ person }) => person))];
  const rows = z
    .array(z.object({ slug: z.string(), number: z.int() }))
    .parse(
      await tx.$queryRaw`SELECT slug, number FROM casework.person WHERE slug = ANY(${slugs}) ORDER BY number FOR UPDATE`,
    );
  return new Map(rows.map(({ slug, number }) => [slug, number]));
}

/** Keys as one statement gets one, counted on within the many; one look through all keys instead of one each. */
async function freshKeys(tx: WriteTx, numbers: readonly number[]): Promise<string[]> {
  const rows = counted.parse(
    await tx.$queryRaw`
      SELECT substring(key FROM '^p([0-9]+)/s')::int AS number, count(*) AS taken FROM casework.statement
       WHERE substring(key FROM '^p([0-9]+)/s')::int = ANY(${[...new Set(numbers)]}) GROUP BY 1`,
  );
  const taken = new Map(rows.map((row) => [row.number, row.taken]));
  return numbers.map((number) => {
    const next = (taken.get(number) ?? 0) + 1;
    taken.set(number, next);
    return `p${number}/s${next}`;
  });
}

type Slugs = { places: ReadonlyMap<string, number>; provisions: ReadonlyMap<string, number> };

/** The kinds that come by the thousand in one insert each; the others as one statement would write them. */
async function recordDetails(tx: WriteTx, made: readonly Made[]): Promise<void> {
  const slugs = await slugsOf(tx, made);
  const placeId = (slug: string | null) => (slug === null ? null : known(slugs.places, slug));
  const custody: Prisma.StatementCustodyCreateManyInput[] = [];
  const charges: Prisma.StatementChargeCreateManyInput[] = [];
  const traits: Prisma.StatementTraitCreateManyInput[] = [];
  const sentences: Prisma.StatementSentenceCreateManyInput[] = [];
  const parts: Prisma.SentencePartCreateManyInput[] = [];
  for (const { id: statementId, detail } of made) {
    if (detail.kind === 'custody') {
      const { kind: _, place, ...columns } = detail;
      custody.push({ statementId, ...columns, placeId: placeId(place) });
    } else if (detail.kind === 'charge') {
      const { kind: _, place, provision, ...columns } = detail;
      const provisionId = provision === null ? null : known(slugs.provisions, provision);
      charges.push({ statementId, ...columns, provisionId, placeId: placeId(place) });
    } else if (detail.kind === 'trait') {
      const { kind: _, place, ...columns } = detail;
      traits.push({ statementId, ...columns, placeId: placeId(place) });
    } else if (detail.kind === 'sentence') {
      sentences.push({ statementId, inAbsentia: detail.inAbsentia });
      parts.push(...detail.parts.map((part, index) => ({ statementId, ordinal: index + 1, ...part })));
    } else {
      const unknown = await recordDetail(tx, statementId, detail);
      if (unknown !== null) throw new Error(`a statement refers to an unknown ${unknown.of}`);
    }
  }
  if (custody.length > 0) await tx.statementCustody.createMany({ data: custody });
  if (charges.length > 0) await tx.statementCharge.createMany({ data: charges });
  if (traits.length > 0) await tx.statementTrait.createMany({ data: traits });
  if (sentences.length > 0) await tx.statementSentence.createMany({ data: sentences });
  if (parts.length > 0) await tx.sentencePart.createMany({ data: parts });
}

async function slugsOf(tx: WriteTx, made: readonly Made[]): Promise<Slugs> {
  const asked = { select: { id: true, slug: true } } as const;
  const some = (name: 'place' | 'provision') => [
    ...new Set(
      made.flatMap(({ detail }) => {
        const slug: unknown = name in detail ? Reflect.get(detail, name) : null;
        return typeof slug === 'string' ? [slug] : [];
      }),
    ),
  ];
  const ids = (rows: { id: number; slug: string }[]) => new Map(rows.map(({ id, slug }) => [slug, id]));
  return {
    places: ids(await tx.place.findMany({ ...asked, where: { slug: { in: some('place') } } })),
    provisions: ids(await tx.provision.findMany({ ...asked, where: { slug: { in: some('provision') } } })),
  };
}
