import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, type WriteTx, writers } from '@/lib/db/writers';
import { recordEntityMentions } from '@/lib/documents/entities';
import { entityKinds, saveEntity } from '@/lib/editing/entities';
import { type EntityKind, findEntity } from '@/lib/editing/pickers';
import { reading } from '@/lib/intake/schema';
import type { Bench } from '@/lib/readings/workbench';

/** Where a text names something: [start, end) in UTF-16 code units of the passage. */
type Place = { passageId: number; start: number; end: number };

/** An organisation, place or provision that a text names, under one spelling; never a person. */
export type Thing = {
  of: EntityKind;
  surface: string;
  places: Place[];
  /** The record it leads to; null while nobody has said. */
  linked: { id: number; name: string } | null;
  /** Name of a record that has this very name, or that a document names so; null: none. */
  offered: string | null;
};

const linkedRow = z.object({
  passageId: z.int(),
  start: z.int(),
  end: z.int(),
  surface: z.string(),
  of: z.enum(['organisation', 'place', 'provision']),
  id: z.int(),
  name: z.string(),
});

const keyOf = ({ of, surface }: Pick<Thing, 'of' | 'surface'>) => `${of} ${surface.toLowerCase()}`;

/** What a text names beside people, in its order: what its reader found, and what leads to a record already. */
export async function listThings(_asker: Actor, { text, passages }: Bench): Promise<Thing[]> {
  const db = writers();
  const linked = z.array(linkedRow).parse(
    await db.$queryRaw`
      SELECT m.passage_id AS "passageId", m.span_start AS start, m.span_end AS "end", m.surface,
             CASE WHEN o.id IS NOT NULL THEN 'organisation' WHEN p.id IS NOT NULL THEN 'place' ELSE 'provision' END AS of,
             coalesce(o.id, p.id, v.id) AS id, coalesce(o.name, p.name, v.name) AS name
        FROM casework.entity_mention m JOIN casework.passage s ON s.id = m.passage_id
        LEFT JOIN casework.organisation o ON o.id = m.organisation_id
        LEFT JOIN casework.place p ON p.id = m.place_id LEFT JOIN casework.provision v ON v.id = m.provision_id
       WHERE s.text_id = ${text.id} ORDER BY s.ordinal, m.span_start`,
  );
  const things = new Map<string, Thing>();
  const taken = new Set<string>();
  const add = (of: EntityKind, surface: string, place: Place, record: Thing['linked']) => {
    const key = record === null ? keyOf({ of, surface }) : `${keyOf({ of, surface })} ${record.id}`;
    const known = things.get(key);
    if (known) known.places.push(place);
    else things.set(key, { of, surface, places: [place], linked: record, offered: null });
  };
  for (const { of, surface, id, name, ...place } of linked) {
    taken.add(`${place.passageId} ${place.start}`);
    add(of, surface, place, { id, name });
  }
  const found = await db.readingFound.findFirst({ where: { reading: { textId: text.id } } });
  for (const one of found === null ? [] : reading.parse(found.found).entities) {
    const passage = passages.find(({ label }) => label === one.passage);
    const { start, end } = one.span;
    if (!passage || passage.text?.slice(start, end) !== one.surface) continue;
    if (!taken.has(`${passage.id} ${start}`)) {
      add(one.kind, one.surface, { passageId: passage.id, start, end }, null);
    }
  }
  const all = [...things.values()];
  const offers = await offersFor(all.filter((one) => one.linked === null));
  return all.map((one) => ({ ...one, offered: offers.get(keyOf(one)) ?? null }));
}

const offerRow = z.object({ of: linkedRow.shape.of, surface: z.string(), name: z.string() });

/** Names of records under which the same words are on record, or were met in another document. */
async function offersFor(things: readonly Thing[]): Promise<Map<string, string>> {
  const words = [...new Set(things.map(({ surface }) => surface.toLowerCase()))];
  const rows = z.array(offerRow).parse(
    await writers().$queryRaw`
      WITH named AS (
        SELECT 'organisation' AS of, lower(name) AS surface, name, 1 AS rank FROM casework.organisation
        UNION ALL SELECT 'place', lower(name), name, 1 FROM casework.place
        UNION ALL SELECT 'provision', lower(name), name, 1 FROM casework.provision
        UNION ALL SELECT 'organisation', lower(m.surface), o.name, 2 FROM casework.entity_mention m
          JOIN casework.organisation o ON o.id = m.organisation_id
        UNION ALL SELECT 'place', lower(m.surface), p.name, 2 FROM casework.entity_mention m
          JOIN casework.place p ON p.id = m.place_id
        UNION ALL SELECT 'provision', lower(m.surface), v.name, 2 FROM casework.entity_mention m
          JOIN casework.provision v ON v.id = m.provision_id)
      SELECT of, surface, min(name) AS name FROM named WHERE surface = ANY(${words})
       GROUP BY of, surface HAVING count(DISTINCT name) = 1`,
  );
  return new Map(rows.map((row) => [keyOf(row), row.name]));
}

/** What an editor says a thing is: a record by its name, or a new one of this kind under that name. */
export type ThingChoice = { of: EntityKind; surface: string; name: string; newKind: string | null };

export type ThingRefusal = { why: 'unknown'; near: string[] } | { why: 'name taken' } | { why: 'gone' };

/**
 * Has every place of a text that names a thing lead to its record, in one transaction; a new record is made where
 * its kind is given. Readers see it when a second reader has accepted it with the document. Refuses a name no record has, with those near it, and words that the text no longer leaves open.
 */
export async function linkThing(
  actor: Actor,
  bench: Bench,
  { of, surface, name, newKind }: ThingChoice,
): Promise<Result<{ places: number }, ThingRefusal>> {
  const thing = (await listThings(actor, bench)).find(
    (one) => one.of === of && one.surface === surface && one.linked === null,
  );
  if (!thing) return refused({ why: 'gone' });
  return changeAs(actor.accountId, 'named in a text', async (tx) => {
    const record = newKind === null ? await known(tx, of, name) : await fresh(tx, of, name, newKind);
    if (!record.ok) return record;
    const spans = thing.places.map((place) => ({ ...place, surface: wordsAt(bench, place) }));
    await recordEntityMentions(tx, linkTo(of, record.value), spans);
    return accepted({ places: spans.length });
  });
}

const wordsAt = ({ passages }: Bench, { passageId, start, end }: Place): string =>
  passages.find(({ id }) => id === passageId)?.text?.slice(start, end) ?? '';

const linkTo = (of: EntityKind, id: number) =>
  of === 'organisation' ? { organisationId: id } : of === 'place' ? { placeId: id } : { provisionId: id };

async function known(tx: WriteTx, of: EntityKind, name: string): Promise<Result<number, ThingRefusal>> {
  const found = await findEntity(tx, of, name);
  if ('near' in found) return refused({ why: 'unknown', near: found.near });
  const where = { where: { slug: found.slug }, select: { id: true } } as const;
  const row =
    of === 'organisation'
      ? await tx.organisation.findUniqueOrThrow(where)
      : of === 'place'
        ? await tx.place.findUniqueOrThrow(where)
        : await tx.provision.findUniqueOrThrow(where);
  return accepted(row.id);
}

async function fresh(
  tx: WriteTx,
  of: EntityKind,
  name: string,
  kind: string,
): Promise<Result<number, ThingRefusal>> {
  if (!entityKinds[of].includes(kind) || name === '' || name.length > 300) {
    return refused({ why: 'unknown', near: [] });
  }
  const provision = of === 'provision' ? { article: null, country: null, inForce: null } : null;
  const links = { codeId: null, replacedById: null };
  const made = await saveEntity(tx, of, null, { name, kind, note: null, provision }, links);
  return made.ok ? accepted(made.value.id) : refused({ why: 'name taken' });
}

/**
 * Takes a link back that no second reader has accepted: its words lead nowhere again, and the record stays. Refused once
 * it is on record. Answers with how many places were freed.
 */
export async function unlinkThing(
  actor: Actor,
  bench: Bench,
  { of, id, surface }: { of: EntityKind; id: number; surface: string },
): Promise<Result<{ places: number }, 'on record'>> {
  return changeAs(actor.accountId, 'link of a name taken back', async (tx) => {
    const these = {
      ...linkTo(of, id),
      surface: { equals: surface, mode: 'insensitive' as const },
      passage: { textId: bench.text.id },
    };
    if (await tx.entityMention.findFirst({ where: { ...these, accepted: true }, select: { id: true } })) {
      return refused('on record' as const);
    }
    const { count } = await tx.entityMention.deleteMany({ where: { ...these, accepted: false } });
    return accepted({ places: count });
  });
}
