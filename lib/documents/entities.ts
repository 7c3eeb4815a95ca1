import type { WriteTx } from '@/lib/db/writers';

/** Where a document names an organisation, place or provision; span in UTF-16 code units of the passage. */
export type EntitySpan = { passageId: number; start: number; end: number; surface: string };
export type EntityInput = {
  slug: string;
  name: string;
  kind: string;
  note: string | null;
  mentions: EntitySpan[];
};

export async function recordOrganisation(
  tx: WriteTx,
  { mentions, ...columns }: EntityInput,
): Promise<number> {
  const { id } = await tx.organisation.create({ data: columns, select: { id: true } });
  await tx.entityMention.createMany({ data: mentions.map((span) => ({ ...span, organisationId: id })) });
  return id;
}

export async function recordPlace(tx: WriteTx, { mentions, ...columns }: EntityInput): Promise<number> {
  const { id } = await tx.place.create({ data: columns, select: { id: true } });
  await tx.entityMention.createMany({ data: mentions.map((span) => ({ ...span, placeId: id })) });
  return id;
}

/** The code an article belongs to must be on record before it. */
export async function recordProvision(
  tx: WriteTx,
  {
    mentions,
    code,
    ...columns
  }: EntityInput & { code: string | null; article: string | null; country: string | null },
): Promise<number> {
  const whole =
    code === null
      ? null
      : await tx.provision.findUniqueOrThrow({ where: { slug: code }, select: { id: true } });
  const { id } = await tx.provision.create({
    data: { ...columns, codeId: whole?.id ?? null },
    select: { id: true },
  });
  await tx.entityMention.createMany({ data: mentions.map((span) => ({ ...span, provisionId: id })) });
  return id;
}

/** Adds spans to an entity that is already on record (a document's body is recorded before the document). */
export async function recordEntityMentions(
  tx: WriteTx,
  entity: { organisationId: number } | { placeId: number } | { provisionId: number },
  mentions: EntitySpan[],
): Promise<void> {
  await tx.entityMention.createMany({ data: mentions.map((span) => ({ ...span, ...entity })) });
}
