import { partialDate } from '@/lib/core/partial-date';
import type { Prisma } from '@/lib/db/generated/client';
import { type Statement, statement as statementSchema } from '@/lib/record/schema';
import type { StatementInput } from '@/lib/statements/schema';

type Db = Pick<
  Prisma.TransactionClient,
  'place' | 'organisation' | 'provision' | 'person' | 'demand' | 'passage'
>;

/** An input with the key of the statement it is of (or a word for one that has none yet). */
export type Keyed = { key: string; disputed: boolean; input: StatementInput };

const slugsOf = (inputs: readonly Keyed[], names: readonly string[]) =>
  inputs.flatMap(({ input: { detail } }) =>
    Object.entries(detail).flatMap(([name, value]: [string, unknown]) =>
      names.includes(name) ? [value].flat().filter((one): one is string => typeof one === 'string') : [],
    ),
  );

/**
 * Inputs as a reader would see them, with the names of what they refer to, in the order given: for the desk, which
 * says drafts and changes in the words of the record. Throws when one refers to what is not there.
 */
export async function statementsOf(db: Db, inputs: readonly Keyed[]): Promise<Statement[]> {
  if (inputs.length === 0) return [];
  const named = { select: { slug: true, name: true } } as const;
  const passages = inputs.flatMap(({ input }) => input.citations.map(({ passageId }) => passageId));
  const by = <Row extends { slug: string }>(rows: Row[]) => new Map(rows.map((row) => [row.slug, row]));
  const places = by(
    await db.place.findMany({ where: { slug: { in: slugsOf(inputs, ['place']) } }, ...named }),
  );
  const organisations = by(
    await db.organisation.findMany({
      where: { slug: { in: slugsOf(inputs, ['organisation', 'organisations', 'bodies']) } },
      ...named,
    }),
  );
  const provisions = by(
    await db.provision.findMany({ where: { slug: { in: slugsOf(inputs, ['provision']) } }, ...named }),
  );
  const people = by(
    await db.person.findMany({
      where: { slug: { in: slugsOf(inputs, ['other']) } },
      select: { slug: true, usualName: true },
    }),
  );
  const demands = new Map(
    (
      await db.demand.findMany({
        where: { key: { in: slugsOf(inputs, ['demand']) } },
        include: {
          addressees: {
            include: { organisation: { select: { name: true } }, person: { select: { usualName: true } } },
          },
        },
      })
    ).map((row) => [row.key, row]),
  );
  const cited = new Map(
    (
      await db.passage.findMany({
        where: { id: { in: passages } },
        select: {
          id: true,
          label: true,
          printedLabel: true,
          kind: true,
          kindOrdinal: true,
          document: { select: { slug: true, shortTitle: true } },
          held: { select: { language: true } },
        },
      })
    ).map((row) => [row.id, row]),
  );
  const detailOf = ({ detail }: StatementInput): Record<string, unknown> => {
    const shown: Record<string, unknown> = { ...detail };
    if ('place' in detail) shown.place = detail.place === null ? null : places.get(detail.place);
    if ('provision' in detail)
      shown.provision = detail.provision === null ? null : provisions.get(detail.provision);
    if ('organisation' in detail)
      shown.organisation = detail.organisation === null ? null : organisations.get(detail.organisation);
    if ('organisations' in detail)
      shown.organisations = detail.organisations.map((each) => organisations.get(each));
    if ('bodies' in detail) shown.bodies = detail.bodies.map((each) => organisations.get(each));
    if (detail.kind === 'relation') {
      shown.other = { slug: null, name: people.get(detail.other)?.usualName ?? detail.other };
    }
    if (detail.kind === 'demand') {
      const clause = demands.get(detail.demand);
      shown.summary = clause?.summary ?? '';
      shown.addresseeStated = clause?.addresseeStated ?? null;
      shown.addressees = (clause?.addressees ?? []).map(
        (each) => each.organisation?.name ?? each.person?.usualName ?? each.words ?? '',
      );
    }
    return shown;
  };
  return inputs.map(({ key, disputed, input }) => {
    const occurred = input.occurred === null ? null : partialDate(input.occurred);
    const stated = partialDate(input.stated);
    const citations = input.citations.flatMap(({ passageId, quote, start, end }) => {
      const passage = cited.get(passageId);
      if (passage === undefined) return [];
      const { label, printedLabel, kind, kindOrdinal, document, held } = passage;
      return [
        {
          document: document.slug,
          reference: document.shortTitle,
          label,
          printedLabel,
          passageKind: kind,
          passageOrdinal: kindOrdinal,
          language: held.language,
          quote,
          start,
          end,
          namedAs: null,
        },
      ];
    });
    return statementSchema.parse({
      ...detailOf(input),
      key,
      kind: input.detail.kind,
      occurred: input.occurred,
      occurredMeaning: input.occurredMeaning,
      stated: input.stated,
      from: occurred?.from ?? null,
      until: occurred?.until ?? null,
      statedFrom: stated.from,
      statedUntil: stated.until,
      statedBy: citations[0]?.document,
      certainty: input.certainty,
      disputed,
      gist: input.gist,
      note: input.publicNote,
      citations,
    });
  });
}
