import { groupBy } from '@/lib/core/group';
import type { Prisma } from '@/lib/db/generated/client';
import type { WriteTx } from '@/lib/db/writers';

const citations = {
  orderBy: { ordinal: 'asc' },
  include: {
    passage: {
      include: {
        document: { select: { slug: true, shortTitle: true } },
        held: { select: { language: true } },
      },
    },
    mention: { select: { surface: true, start: true, end: true } },
  },
} satisfies Prisma.Statement$citationsArgs;

const slugAndName = { select: { slug: true, name: true } } as const;

/** Everything a sheet is composed from; private notes are not even read. */
const wholeCase = {
  names: { orderBy: { id: 'asc' }, include: { document: { select: { slug: true, shortTitle: true } } } },
  apartFrom: {
    include: { other: { select: { slug: true, usualName: true, standing: true, withdrawnAt: true } } },
  },
  mentions: {
    where: { state: 'settled' },
    orderBy: [{ passageId: 'asc' }, { start: 'asc' }],
    include: {
      passage: {
        select: {
          id: true,
          label: true,
          ordinal: true,
          document: {
            select: {
              slug: true,
              shortTitle: true,
              usualTitle: true,
              kind: true,
              stated: true,
              statedFrom: true,
              statedUntil: true,
            },
          },
        },
      },
    },
  },
  statements: {
    where: { state: { in: ['accepted', 'disputed'] }, withheld: false },
    orderBy: { key: 'asc' },
    omit: { privateNote: true },
    include: {
      citations,
      custody: { include: { place: slugAndName } },
      charge: { include: { provision: slugAndName, place: slugAndName } },
      sentence: { include: { parts: { orderBy: { ordinal: 'asc' } } } },
      designation: true,
      finding: { include: { bodies: { include: { organisation: slugAndName } } } },
      demand: {
        include: {
          demand: {
            include: {
              addressees: {
                include: {
                  organisation: { select: { name: true } },
                  person: { select: { usualName: true } },
                },
              },
            },
          },
        },
      },
      treatment: { include: { place: slugAndName } },
      event: { include: { place: slugAndName, organisation: slugAndName } },
      affiliation: { include: { organisations: { include: { organisation: slugAndName } } } },
      occupation: true,
      relation: {
        include: { other: { select: { slug: true, usualName: true, standing: true, withdrawnAt: true } } },
      },
      death: { include: { place: slugAndName } },
      investigation: true,
      trait: { include: { place: slugAndName } },
      conduct: true,
    },
  },
} satisfies Prisma.PersonInclude;

type PersonRow = Prisma.PersonGetPayload<{ include: typeof wholeCase; omit: { privateNote: true } }>;
export type CasefileStatement = PersonRow['statements'][number];

/** One person's casework, and who else is named in the same passages. */
export type Casefile = PersonRow & {
  /** Cases named in a passage with this person: in how many documents. */
  namedWith: { slug: string; name: string; documents: number }[];
};

/** Casefiles of the people given, in number order; people with other standing than `case` or withdrawn are left out. */
export async function readCasefiles(tx: WriteTx, numbers: readonly number[]): Promise<Casefile[]> {
  const people = await tx.person.findMany({
    where: { number: { in: [...numbers] }, standing: 'case', withdrawnAt: null },
    orderBy: { number: 'asc' },
    omit: { privateNote: true },
    include: wholeCase,
  });
  const neighbours = await tx.$queryRaw<
    { number: number; slug: string; name: string; documents: number }[]
  >`SELECT mine.person_number AS number, p.slug, p.usual_name AS name,
           count(DISTINCT passage.document_id)::int AS documents
      FROM casework.mention mine
      JOIN casework.mention theirs ON theirs.passage_id = mine.passage_id
       AND theirs.person_number <> mine.person_number AND theirs.state = 'settled'
      JOIN casework.person p ON p.number = theirs.person_number AND p.standing = 'case' AND p.withdrawn_at IS NULL
      JOIN casework.passage passage ON passage.id = mine.passage_id
     WHERE mine.person_number = ANY(${[...numbers]}) AND mine.state = 'settled'
     GROUP BY 1, 2, 3, p.sort_name ORDER BY 1, 4 DESC, p.sort_name`;
  const byNumber = groupBy(neighbours, (row) => row.number);
  return people.map((person) => ({
    ...person,
    namedWith: (byNumber.get(person.number) ?? [])
      .slice(0, 8)
      .map(({ slug, name, documents }) => ({ slug, name, documents })),
  }));
}
