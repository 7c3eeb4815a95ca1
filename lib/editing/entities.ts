import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { canonicalJson } from '@/lib/core/canonical';
import { accepted, type Result, refused } from '@/lib/core/result';
import { Prisma } from '@/lib/db/generated/client';
import { type WriteTx, writers } from '@/lib/db/writers';
import { readWrittenDate } from '@/lib/editing/dates';
import { type Faults, fault, type Typed } from '@/lib/editing/faults';
import type { EntityKind } from '@/lib/editing/pickers';
import { slugOf } from '@/lib/readings/rules';
import type { entityColumns, entityLinks } from '@/lib/review/schema';

/** Kinds an organisation, place or provision may be of, as the founding record knows them. */
export const entityKinds: Readonly<Record<EntityKind, readonly string[]>> = {
  organisation: [
    'ngo',
    'movement',
    'party',
    'coalition',
    'media',
    'company',
    'trade_union',
    'court',
    'court_kz',
    'eu',
    'international',
    'joint_body',
    'political_group',
    'state_body_kz',
    'state_body_foreign',
    'unspecified',
  ],
  place: ['country', 'region', 'city', 'facility', 'group'],
  provision: [
    'criminal_code_article',
    'administrative_article',
    'named_charge',
    'law',
    'administrative',
    'rules',
    'treaty',
    'treaty_article',
    'eu_law',
    'sanction_rule',
    'other',
  ],
};

const tables = {
  organisation: Prisma.sql`casework.organisation`,
  place: Prisma.sql`casework.place`,
  provision: Prisma.sql`casework.provision`,
} as const;

/** Statements that refer to a row of each kind: (statement_id, id). */
const uses = {
  organisation: Prisma.sql`
    SELECT statement_id, organisation_id AS id FROM casework.statement_affiliation_organisation
    UNION SELECT statement_id, organisation_id FROM casework.statement_finding_body
    UNION SELECT statement_id, organisation_id FROM casework.statement_event`,
  place: Prisma.sql`
    SELECT statement_id, place_id AS id FROM casework.statement_custody
    UNION SELECT statement_id, place_id FROM casework.statement_charge
    UNION SELECT statement_id, place_id FROM casework.statement_treatment
    UNION SELECT statement_id, place_id FROM casework.statement_event
    UNION SELECT statement_id, place_id FROM casework.statement_death
    UNION SELECT statement_id, place_id FROM casework.statement_trait`,
  provision: Prisma.sql`SELECT statement_id, provision_id AS id FROM casework.statement_charge`,
} as const;

const listedRow = z.object({
  id: z.int(),
  name: z.string(),
  kind: z.string(),
  uses: z.coerce.number().int(),
  total: z.coerce.number().int(),
});
export type ListedEntity = z.infer<typeof listedRow>;

/** One page of them by name, all or those whose names hold the words asked for; `page` from 1. */
export async function listEntityPage(
  _asker: Actor,
  of: EntityKind,
  { words, page, size }: { words: string; page: number; size: number },
): Promise<ListedEntity[]> {
  const like = `%${words.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
  return z.array(listedRow).parse(
    await writers().$queryRaw`
      SELECT e.id, e.name, e.kind, count(u.statement_id) AS uses, count(*) OVER () AS total
        FROM ${tables[of]} e LEFT JOIN (${uses[of]}) u ON u.id = e.id
       WHERE e.name ILIKE ${like} OR e.slug ILIKE ${like}
       GROUP BY e.id ORDER BY e.name COLLATE "und-x-icu", e.id LIMIT ${size} OFFSET ${(page - 1) * size}`,
  );
}

const useRow = z.object({
  id: z.int(),
  kind: z.string(),
  state: z.string(),
  person: z.int(),
  name: z.string(),
});

/** Statements that refer to it, whatever their state, by person; 500 at most. */
export async function listUses(_asker: Actor, of: EntityKind, id: number) {
  return z.array(useRow).parse(
    await writers().$queryRaw`
      SELECT s.id, s.kind::text AS kind, s.state::text AS state, p.number AS person, p.usual_name AS name
        FROM (${uses[of]}) u JOIN casework.statement s ON s.id = u.statement_id
        JOIN casework.person p ON p.number = s.person_number
       WHERE u.id = ${id} ORDER BY p.sort_name COLLATE "und-x-icu", s.id LIMIT 500`,
  );
}

/** An organisation, place or provision as its form takes it; fields a kind does not have are empty. */
export async function readEntity(_asker: Actor, of: EntityKind, id: number): Promise<Typed | null> {
  const db = writers();
  if (of === 'provision') {
    const row = await db.provision.findUnique({
      where: { id },
      include: { code: { select: { name: true } }, replacedBy: { select: { name: true } } },
    });
    if (row === null) return null;
    return {
      name: row.name,
      kind: row.kind,
      note: row.note ?? '',
      article: row.article ?? '',
      country: row.country ?? '',
      code: row.code?.name ?? '',
      inForce: row.inForce ?? '',
      replacedBy: row.replacedBy?.name ?? '',
    };
  }
  const row =
    of === 'place'
      ? await db.place.findUnique({ where: { id } })
      : await db.organisation.findUnique({ where: { id } });
  return row === null ? null : { name: row.name, kind: row.kind, note: row.note ?? '' };
}

export type EntityColumns = z.infer<typeof entityColumns>;
export type EntityLinks = z.infer<typeof entityLinks>;

/** What was typed of one; or what is wrong, by field. A reason is asked for. */
export function readEntityForm(
  of: EntityKind,
  typed: Typed,
): { ok: true; value: EntityColumns } | { ok: false; faults: Faults } {
  const words = (name: string) => (typed[name] ?? '').trim();
  const orNull = (name: string) => (words(name) === '' ? null : words(name));
  const faults: Faults = {};
  if (words('name') === '' || words('name').length > 300) faults.name = fault('missing');
  if (slugOf(words('name')) === 'unnamed') faults.name = fault('missing');
  if (!entityKinds[of].includes(words('kind'))) faults.kind = fault('missing');
  if (words('note').length > 2000) faults.note = fault('long', { most: '2000' });
  if (words('reason') === '') faults.reason = fault('reason_missing');
  if (words('reason').length > 500) faults.reason = fault('long', { most: '500' });
  let inForce: string | null = null;
  if (of === 'provision') {
    if (words('country') !== '' && !/^[A-Z]{2}$/u.test(words('country')))
      faults.country = fault('not_a_country');
    const date = words('inForce') === '' ? null : readWrittenDate(words('inForce'));
    if (date !== null && !date.ok) faults.inForce = fault('not_a_date');
    inForce = date?.ok ? date.value.edtf : null;
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const provision =
    of === 'provision' ? { article: orNull('article'), country: orNull('country'), inForce } : null;
  return { ok: true, value: { name: words('name'), kind: words('kind'), note: orNull('note'), provision } };
}

export type EntityRefusal = 'name taken' | 'public';

/**
 * Records one, or changes it (`id`). What readers know of it, by a statement, a document or a text on record, changes
 * only with a second reader (`approved`): nobody changes alone what the public reads (law 4); its note is free. Refuses
 * a name that another has.
 */
export async function saveEntity(
  tx: WriteTx,
  of: EntityKind,
  id: number | null,
  { provision, ...columns }: EntityColumns,
  links: EntityLinks,
  approved = false,
): Promise<Result<{ id: number }, EntityRefusal>> {
  const twins = z
    .array(z.object({ id: z.int() }))
    .parse(await tx.$queryRaw`SELECT id FROM ${tables[of]} WHERE lower(name) = lower(${columns.name})`);
  if (twins.some((row) => row.id !== id)) return refused('name taken');
  if (id !== null && !approved && (await isPublic(tx, of, id))) {
    const present = await readEntityRow(tx, of, id);
    const wanted = { ...columns, ...(provision ?? {}), ...(of === 'provision' ? links : {}), note: '' };
    if (canonicalJson({ ...present, note: '' }) !== canonicalJson(wanted)) return refused('public');
  }
  const whole = { ...columns, ...(provision ?? {}), ...(of === 'provision' ? links : {}) };
  const slug = id === null ? await freeEntitySlug(tx, of, columns.name) : '';
  if (of === 'provision') {
    const row =
      id === null
        ? await tx.provision.create({ data: { ...whole, slug }, select: { id: true } })
        : await tx.provision.update({ where: { id }, data: whole, select: { id: true } });
    return accepted(row);
  }
  if (of === 'place') {
    return accepted(
      id === null
        ? await tx.place.create({ data: { ...columns, slug }, select: { id: true } })
        : await tx.place.update({ where: { id }, data: columns, select: { id: true } }),
    );
  }
  return accepted(
    id === null
      ? await tx.organisation.create({ data: { ...columns, slug }, select: { id: true } })
      : await tx.organisation.update({ where: { id }, data: columns, select: { id: true } }),
  );
}

async function freeEntitySlug(tx: WriteTx, of: EntityKind, name: string): Promise<string> {
  const slug = slugOf(name);
  const rows = z
    .array(z.object({ slug: z.string() }))
    .parse(
      await tx.$queryRaw`SELECT slug FROM ${tables[of]} WHERE slug = ${slug} OR slug LIKE ${`${slug}-%`}`,
    );
  const taken = new Set(rows.map((row) => row.slug));
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}

/** The columns of one as they stand, null where there is none. */
export async function readEntityRow(tx: WriteTx, of: EntityKind, id: number) {
  const own = { name: true, kind: true, note: true } as const;
  if (of === 'organisation') return tx.organisation.findUnique({ where: { id }, select: own });
  if (of === 'place') return tx.place.findUnique({ where: { id }, select: own });
  const further = { article: true, country: true, inForce: true, codeId: true, replacedById: true } as const;
  return tx.provision.findUnique({ where: { id }, select: { ...own, ...further } });
}

const numbered = z.array(z.object({ id: z.int() }));

/** What brings one among what readers see: it, and for a provision its articles, what it replaced and what replaced it. */
const kin = (of: EntityKind, id: number) =>
  of === 'provision'
    ? Prisma.sql`(SELECT k.id FROM casework.provision k WHERE ${id} IN (k.id, k.code_id, k.replaced_by)
                     OR k.id = (SELECT mine.replaced_by FROM casework.provision mine WHERE mine.id = ${id}))`
    : Prisma.sql`(SELECT ${id}::int)`;

const naming = {
  organisation: Prisma.sql`m.organisation_id`,
  place: Prisma.sql`m.place_id`,
  provision: Prisma.sql`m.provision_id`,
} as const;

/** People and documents whose statements, lines or texts say it, on record or to come: drafts are not among them. */
export async function listSaying(
  tx: WriteTx,
  of: EntityKind,
  id: number,
): Promise<{ people: number[]; documents: number[] }> {
  const people = numbered.parse(
    await tx.$queryRaw`
      SELECT DISTINCT casework.on_record_as(s.person_number) AS id FROM (${uses[of]}) u
        JOIN casework.statement s ON s.id = u.statement_id AND s.state IN ('accepted', 'disputed')
       WHERE u.id IN ${kin(of, id)} ORDER BY 1`,
  );
  const lines =
    of === 'organisation'
      ? Prisma.sql`
          SELECT d.id FROM casework.document d WHERE d.body_id = ${id}
          UNION SELECT p.document_id FROM casework.demand_addressee a JOIN casework.demand c ON c.id = a.demand_id
            JOIN casework.passage p ON p.id = c.passage_id WHERE a.organisation_id = ${id} UNION`
      : Prisma.empty;
  const documents = numbered.parse(
    await tx.$queryRaw`
      SELECT d.id FROM casework.document d WHERE d.accepted AND d.id IN (${lines}
        SELECT p.document_id FROM casework.entity_mention m JOIN casework.passage p ON p.id = m.passage_id
         WHERE m.accepted AND ${naming[of]} IN ${kin(of, id)}) ORDER BY d.id`,
  );
  return { people: people.map((row) => row.id), documents: documents.map((row) => row.id) };
}

async function isPublic(tx: WriteTx, of: EntityKind, id: number): Promise<boolean> {
  const shown = numbered.parse(
    await tx.$queryRaw`
      SELECT e.id FROM ${tables[of]} e JOIN record.term t ON t."of" = ${of} AND t.slug = e.slug WHERE e.id = ${id}`,
  );
  if (shown.length > 0) return true;
  const { people, documents } = await listSaying(tx, of, id);
  return people.length + documents.length > 0;
}
