import { groupBy } from '@/lib/core/group';
import type { Prisma } from '@/lib/db/generated/client';
import type { WriteTx } from '@/lib/db/writers';
import { type OnRecord, readMerged } from '@/lib/people/merges';
import { withoutValues } from '@/lib/publishing/values';
import { readWithheld, shownPassage, type Withheld } from '@/lib/publishing/withheld';
import { WITHHELD } from '@/lib/publishing/withhold';
import type { PersonSheet, WithheldField } from '@/lib/record/schema';

const citations = {
  orderBy: { ordinal: 'asc' },
  include: {
    passage: {
      include: {
        document: {
          select: { slug: true, shortTitle: true, stated: true, statedFrom: true, statedUntil: true },
        },
        held: { select: { language: true } },
      },
    },
    mention: { select: { surface: true, start: true, end: true } },
  },
} satisfies Prisma.Statement$citationsArgs;

const slugAndName = { select: { slug: true, name: true } } as const;

/** Everything a sheet is composed from: only what a second reader accepted, and private notes are not even read. */
const wholeCase = {
  names: {
    where: { accepted: true },
    orderBy: { id: 'asc' },
    include: { document: { select: { slug: true, shortTitle: true } } },
  },
  apartFrom: {
    include: {
      other: {
        select: { slug: true, usualName: true, standing: true, withdrawnAt: true, accepted: true },
      },
    },
  },
  mentions: {
    where: { state: 'settled', accepted: true, passage: { held: { accepted: true } } },
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
        include: {
          other: {
            select: { slug: true, usualName: true, standing: true, withdrawnAt: true, accepted: true },
          },
        },
      },
      death: { include: { place: slugAndName } },
      investigation: true,
      trait: { include: { place: slugAndName } },
      conduct: true,
    },
  },
} satisfies Prisma.PersonInclude;

/** Never read here, so that nothing composed can hold them. */
const privateColumns = { privateNote: true, consentNote: true, consentOn: true } as const;

type PersonRow = Prisma.PersonGetPayload<{ include: typeof wholeCase; omit: typeof privateColumns }>;
export type CasefileStatement = PersonRow['statements'][number] & {
  /** Values a steward keeps back, already taken out; absent where there are none. */
  withheldFields?: readonly WithheldField[];
};

/** One person's casework, who was merged into them, and who else is named in the same passages. */
export type Casefile = Omit<PersonRow, 'statements'> & {
  statements: CasefileStatement[];
  /** What a steward keeps back of the person. */
  withheldParts: PersonSheet['withheld'];
  mergedFrom: { number: number; slug: string; name: string }[];
  /** Cases named in a passage with this person, and in which documents. */
  namedWith: { slug: string; name: string; documents: string[] }[];
};

/**
 * Casefiles of the people given, in number order, each with everything recorded for those who are merged into them.
 * Left out: people merged away, withdrawn, of another standing than `case`, or whom no second reader accepted yet.
 */
export async function readCasefiles(tx: WriteTx, numbers: readonly number[]): Promise<Casefile[]> {
  const merged = await readMerged(tx);
  const rootOf = (number: number) => merged.get(number)?.number ?? number;
  const roots = new Set(numbers.map(rootOf));
  const members = [...roots, ...[...merged.keys()].filter((number) => roots.has(rootOf(number)))];
  const withheld = await readWithheld(tx);
  const known = await tx.person.findMany({
    where: { number: { in: members } },
    orderBy: { number: 'asc' },
    omit: privateColumns,
    include: wholeCase,
  });
  const rows: WithheldRow[] = withheld === null ? known : known.map((row) => withholdCase(row, withheld));
  const others = await listNamedWith(tx, members, merged, withheld);
  const groups = groupBy(rows, (row) => rootOf(row.number));
  return [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, group]) => {
      const root = group.find((row) => row.number === number);
      if (root?.standing !== 'case' || root.withdrawnAt !== null || !root.accepted) return [];
      return [
        {
          ...root,
          withheldParts: group.flatMap((row) => row.withheldParts ?? []),
          names: group.flatMap((row) => row.names),
          apartFrom: group.flatMap((row) => row.apartFrom),
          mentions: group.flatMap((row) => row.mentions),
          statements: group.flatMap((row) => row.statements),
          namedWith: others.get(number) ?? [],
          mergedFrom: group
            .filter((row) => row !== root && row.accepted)
            .map((row) => ({ number: row.number, slug: row.slug, name: row.usualName })),
        },
      ];
    });
}

type WithheldRow = Omit<PersonRow, 'statements'> & {
  statements: CasefileStatement[];
  withheldParts?: PersonSheet['withheld'];
};

/** Without what rests on withdrawn documents only, without withdrawn people, and their names withheld in quotes. */
function withholdCase(row: PersonRow, withheld: Withheld): WithheldRow {
  const names = row.names.filter(({ id }) => !withheld.names.has(id));
  const noNote = withheld.values.person.get(row.number)?.has('identityNote') === true;
  const stands = ({ document }: { document: { slug: string } }) => !withheld.documents.has(document.slug);
  return {
    ...row,
    ...(noNote ? { identityNote: null } : {}),
    withheldParts: [
      ...(noNote ? (['identityNote'] as const) : []),
      ...(names.length < row.names.length ? (['names'] as const) : []),
    ],
    names: names.filter(({ document }) => document === null || stands({ document })),
    apartFrom: row.apartFrom.filter(({ other }) => other.withdrawnAt === null),
    mentions: row.mentions.filter(({ passage }) => stands(passage)),
    statements: row.statements.flatMap((statement) => {
      if (statement.relation !== null && statement.relation.other.withdrawnAt !== null) return [];
      const citations = statement.citations
        .filter(({ passage }) => stands(passage))
        .map((citation) => {
          const shown = shownPassage(withheld, citation.passage);
          const { mention } = citation;
          const surface = mention && shown.hides(mention) ? WITHHELD : (mention?.surface ?? '');
          return shown.quoted({
            ...citation,
            mention: mention && { ...mention, ...shown.move(mention), surface },
          });
        });
      const [first] = citations;
      if (!first) return [];
      const kept = withoutValues(
        { ...statement, citations },
        withheld.values.statement.get(statement.id) ?? new Set(),
      );
      if (first.id === statement.citations[0]?.id) return [kept];
      // said as of the first document that still stands for it
      const { stated, statedFrom, statedUntil } = first.passage.document;
      return [{ ...kept, stated, statedFrom, statedUntil }];
    }),
  };
}

/** Cases named in the same passages as these people (by whom they are on record as): most documents first, eight at most. */
async function listNamedWith(
  tx: WriteTx,
  members: readonly number[],
  merged: ReadonlyMap<number, OnRecord>,
  withheld: Withheld | null,
): Promise<Map<number, Casefile['namedWith']>> {
  const rows = await tx.$queryRaw<(OnRecord & { mine: number; document: string })[]>`
    SELECT DISTINCT mine.person_number AS mine, document.slug AS document,
           p.number, p.slug, p.usual_name AS "usualName", p.sort_name AS "sortName", p.standing::text AS standing
      FROM casework.mention mine
      JOIN casework.mention theirs ON theirs.passage_id = mine.passage_id AND theirs.accepted
      JOIN casework.person p ON p.number = theirs.person_number AND p.standing = 'case' AND p.withdrawn_at IS NULL
       AND p.accepted
      JOIN casework.passage passage ON passage.id = mine.passage_id
      JOIN casework.document document ON document.id = passage.document_id
      JOIN casework.document_text held ON held.id = passage.text_id AND held.accepted
     WHERE mine.person_number = ANY(${[...members]}) AND mine.accepted`;
  const seen = rows
    .filter((row) => !withheld?.documents.has(row.document))
    .map(({ mine, document, ...them }) => ({
      root: merged.get(mine)?.number ?? mine,
      document,
      them: merged.get(them.number) ?? them,
    }));
  const answer = new Map<number, Casefile['namedWith']>();
  for (const [root, group] of groupBy(seen, (row) => row.root)) {
    const people = [...groupBy(group, (row) => row.them.number)].flatMap(([number, theirs]) => {
      const [first] = theirs;
      if (!first || number === root) return [];
      return [{ ...first.them, documents: [...new Set(theirs.map((row) => row.document))].sort() }];
    });
    people.sort((a, b) => b.documents.length - a.documents.length || (a.sortName < b.sortName ? -1 : 1));
    answer.set(
      root,
      people.slice(0, 8).map(({ slug, usualName, documents }) => ({ slug, name: usualName, documents })),
    );
  }
  return answer;
}
