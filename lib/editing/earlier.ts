import { z } from 'zod';
import type { Actor } from '@/lib/accounts/actor';
import { type WriteTx, writers } from '@/lib/db/writers';
import { type DocumentRevision, documentRevision } from '@/lib/documents/schema';
import { readRowsAfter } from '@/lib/history/state';
import { type NameInput, nameInput, type PersonEdit, personEdit } from '@/lib/people/schema';
import type { Seen } from '@/lib/review/revisions';
import { type StatementInput, statementInput } from '@/lib/statements/schema';

/**
 * What something was once a change was done, as the input that would write it again, and the state it is in now.
 * What is kept private (notes, consent, embargo) is not part of it: it stays as it is.
 */
export type Earlier = { seen: Seen } & (
  | { of: 'statement'; id: number; person: number; withdrawn: boolean; input: StatementInput }
  | { of: 'name'; id: number; person: number; withdrawn: boolean; input: NameInput }
  | { of: 'person'; id: number; person: number; input: PersonEdit }
  | { of: 'document'; id: number; accepted: boolean; input: DocumentRevision }
);

type Row = Readonly<Record<string, unknown>>;
type Rows = readonly { table: string; key: string; after: Row | null }[];

const camel = (name: string) => name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
const camelRow = (row: Row): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]));

const idOf = (value: unknown) => z.int().nullable().catch(null).parse(value);

/** Null: no such change, nothing that can be brought back, or a state that today's shapes no longer hold. */
export async function readEarlier(_asker: Actor, change: bigint): Promise<Earlier | null> {
  const found = await readRowsAfter(change);
  if (found === null) return null;
  const row = (table: string) => found.rows.find((each) => each.table === table);
  const statement = row('statement');
  if (statement?.after) return earlierStatement(Number(statement.key), statement.after, found.rows);
  const { table, key } = found.change;
  const after = row(table)?.after;
  if (!after) return null;
  if (table === 'name') return earlierName(Number(key), after);
  if (table === 'person') return earlierPerson(Number(key), after);
  if (table === 'document') return earlierDocument(Number(key), after, found.rows);
  return null;
}

const open = { where: { state: 'open' }, select: { id: true, version: true } } as const;
const seenOf = (revision: number, [waiting]: { id: number; version: number }[]): Seen => ({
  revision,
  waiting: waiting ?? null,
});

async function earlierStatement(id: number, row: Row, rows: Rows): Promise<Earlier | null> {
  const now = await writers().statement.findUnique({
    where: { id },
    include: { person: { select: { slug: true } }, revisions: open },
  });
  if (now === null) return null;
  const base = camelRow(row);
  const citations = rows
    .filter(({ table }) => table === 'citation')
    .map(({ after }) => camelRow(after ?? {}))
    .sort((one, other) => Number(one.ordinal) - Number(other.ordinal));
  const input = statementInput.safeParse({
    key: now.key,
    person: now.person.slug,
    occurred: base.occurred,
    occurredMeaning: base.occurredMeaning,
    stated: base.stated,
    certainty: base.certainty,
    gist: base.gist,
    publicNote: base.publicNote,
    privateNote: now.privateNote,
    detail: { kind: now.kind, ...(await detailOf(now.kind, rows)) },
    citations: citations.map(({ passageId, quote, spanStart, spanEnd, mentionId }) => ({
      passageId,
      quote,
      start: spanStart,
      end: spanEnd,
      mentionId,
    })),
  });
  if (!input.success) return null;
  const { personNumber: person, revision, revisions, state } = now;
  const seen = seenOf(revision, revisions);
  return { of: 'statement', id, person, withdrawn: state === 'withdrawn', input: input.data, seen };
}

/** The columns of the kind, what they refer to by address parts. */
async function detailOf(kind: string, rows: Rows): Promise<Record<string, unknown>> {
  const db = writers();
  const of = (table: string) => rows.flatMap((row) => (row.table === table && row.after ? [row.after] : []));
  const bySlug = { select: { slug: true } } as const;
  const organisations = async (table: string) => {
    const ids = of(table).map((row) => idOf(row.organisation_id) ?? 0);
    const found = await db.organisation.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'asc' },
      ...bySlug,
    });
    return found.map(({ slug }) => slug);
  };
  const [own = {}] = of(`statement_${kind}`);
  const detail = camelRow(own);
  for (const name of [
    'statementId',
    'kind',
    'placeId',
    'provisionId',
    'organisationId',
    'demandId',
    'otherNumber',
  ])
    delete detail[name];
  const at = (name: string) => ({ where: { id: idOf(own[name]) ?? 0 } });
  if ('place_id' in own)
    detail.place = (await db.place.findUnique({ ...at('place_id'), ...bySlug }))?.slug ?? null;
  if ('provision_id' in own)
    detail.provision = (await db.provision.findUnique({ ...at('provision_id'), ...bySlug }))?.slug ?? null;
  if ('organisation_id' in own)
    detail.organisation =
      (await db.organisation.findUnique({ ...at('organisation_id'), ...bySlug }))?.slug ?? null;
  if (kind === 'demand') detail.demand = (await db.demand.findUnique(at('demand_id')))?.key;
  if (kind === 'relation') {
    const where = { number: idOf(own.other_number) ?? 0 };
    detail.other = (await db.person.findUnique({ where, ...bySlug }))?.slug;
  }
  if (kind === 'sentence') {
    detail.parts = of('sentence_part')
      .sort((one, other) => Number(one.ordinal) - Number(other.ordinal))
      .map(({ kind: part, duration, amount, currency }) => ({ kind: part, duration, amount, currency }));
  }
  if (kind === 'finding') detail.bodies = await organisations('statement_finding_body');
  if (kind === 'affiliation')
    detail.organisations = await organisations('statement_affiliation_organisation');
  return detail;
}

async function earlierName(id: number, row: Row): Promise<Earlier | null> {
  const now = await writers().name.findUnique({ where: { id }, include: { revisions: open } });
  const { form, language, script, order, kind, inflection, documentId, occurrences } = camelRow(row);
  const input = nameInput.safeParse({
    form,
    language,
    script,
    order,
    kind,
    inflection,
    documentId,
    occurrences,
  });
  if (now === null || !input.success) return null;
  const { personNumber: person, withdrawnReason, revision, revisions } = now;
  const seen = seenOf(revision, revisions);
  return { of: 'name', id, person, withdrawn: withdrawnReason !== null, input: input.data, seen };
}

async function earlierPerson(id: number, row: Row): Promise<Earlier | null> {
  const now = await writers().person.findUnique({ where: { number: id }, include: { revisions: open } });
  if (now === null || now.withdrawnAt !== null) return null;
  const { standing, usualName, sortName, given, family, identityNote } = camelRow(row);
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  const input = personEdit.safeParse({
    standing,
    usualName,
    sortName,
    given,
    family,
    identityNote,
    privateNote: now.privateNote,
    consentNote: now.consentNote,
    consentOn: day(now.consentOn),
    embargoUntil: day(now.embargoUntil),
  });
  if (!input.success) return null;
  return { of: 'person', id, person: id, input: input.data, seen: seenOf(now.revision, now.revisions) };
}

async function earlierDocument(id: number, row: Row, rows: Rows): Promise<Earlier | null> {
  const db = writers();
  const now = await db.document.findUnique({ where: { id } });
  if (now === null) return null;
  const { kind, title, usualTitle, shortTitle, stated, statedMeaning, officialUrl, bodyId } = camelRow(row);
  const body = await db.organisation.findUnique({ where: { id: idOf(bodyId) ?? 0 }, select: { slug: true } });
  const input = documentRevision.safeParse({
    kind,
    title,
    usualTitle,
    shortTitle,
    // readers know it by its address, which stays
    slug: now.slug,
    body: body?.slug ?? null,
    stated,
    statedMeaning,
    officialUrl,
    references: rows.flatMap(({ table, after }) =>
      table === 'document_reference' && after
        ? [{ type: after.type, value: after.value, note: after.note ?? null }]
        : [],
    ),
  });
  if (!input.success) return null;
  const seen = { revision: now.revision, waiting: null };
  return { of: 'document', id, accepted: now.accepted, input: input.data, seen };
}

/** Whether the words that a statement rested on still stand where they stood, in a text that is still held. */
export async function sourcesStand(tx: WriteTx, { citations }: StatementInput): Promise<boolean> {
  const passages = await tx.passage.findMany({
    where: { id: { in: citations.map(({ passageId }) => passageId) } },
    select: { id: true, text: true, held: { select: { replacedById: true } } },
  });
  const mentions = await tx.mention.count({
    where: { id: { in: citations.flatMap(({ mentionId }) => mentionId ?? []) } },
  });
  const tied = new Set(citations.flatMap(({ mentionId }) => mentionId ?? []));
  return (
    mentions === tied.size &&
    citations.every(({ passageId, quote, start, end }) => {
      const passage = passages.find(({ id }) => id === passageId);
      if (!passage || passage.held.replacedById !== null) return false;
      return passage.text === null || passage.text.slice(start, end) === quote;
    })
  );
}
