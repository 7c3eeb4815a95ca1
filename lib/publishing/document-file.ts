import type { Prisma } from '@/lib/db/generated/client';
import type { WriteTx } from '@/lib/db/writers';
import { readMerged } from '@/lib/people/merges';
import { readWithheld, shownPassage, type Withheld } from '@/lib/publishing/withheld';

const placed = { select: { label: true, textId: true } } as const;

/** Of the texts in force for readers: accepted, and no accepted corrected text took their place. */
const inForce = {
  accepted: true,
  OR: [{ replacedById: null }, { replacedBy: { accepted: false } }],
} satisfies Prisma.DocumentTextWhereInput;
const standing = { passage: { held: inForce } } as const;
const accepted = { in: ['accepted', 'disputed'] } satisfies Prisma.EnumStatementStateFilter;

const wholeDocument = {
  body: { select: { name: true } },
  references: { orderBy: { id: 'asc' } },
  links: {
    where: { other: { accepted: true } },
    orderBy: { id: 'asc' },
    include: { other: { select: { slug: true, shortTitle: true } } },
  },
  texts: { where: inForce, orderBy: { id: 'asc' }, omit: { content: true } },
  citedTexts: { where: standing, orderBy: { id: 'asc' }, include: { passage: placed } },
  passages: {
    where: { held: inForce },
    orderBy: { ordinal: 'asc' },
    include: {
      mentions: {
        where: { accepted: true, person: { withdrawnAt: null, accepted: true } },
        orderBy: { start: 'asc' },
        include: {
          person: { select: { number: true, slug: true, usualName: true, sortName: true, standing: true } },
        },
      },
      citations: {
        where: {
          statement: {
            state: accepted,
            withheld: false,
            person: { withdrawnAt: null, accepted: true },
          },
        },
        orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
        include: {
          statement: {
            select: {
              kind: true,
              gist: true,
              person: { select: { slug: true, usualName: true, standing: true } },
              conduct: { select: { type: true } },
              affiliation: { select: { role: true, title: true } },
            },
          },
        },
      },
    },
  },
  demands: {
    // a clause that asks something for people is shown once a second reader accepted it for one of them
    where: {
      ...standing,
      OR: [
        { statements: { none: {} } },
        { statements: { some: { statement: { state: accepted, person: { withdrawnAt: null } } } } },
      ],
    },
    orderBy: [{ passage: { textId: 'asc' } }, { passage: { ordinal: 'asc' } }, { start: 'asc' }],
    include: {
      passage: placed,
      addressees: {
        include: { organisation: { select: { name: true } }, person: { select: { usualName: true } } },
      },
      statements: {
        where: {
          statement: {
            state: accepted,
            withheld: false,
            person: { withdrawnAt: null, accepted: true },
          },
        },
        include: {
          statement: {
            select: {
              person: {
                select: { number: true, slug: true, usualName: true, sortName: true, standing: true },
              },
            },
          },
        },
      },
    },
  },
  numbers: { where: standing, orderBy: { id: 'asc' }, include: { passage: placed } },
} satisfies Prisma.DocumentInclude;

/** One document's casework, without its bytes. */
export type DocumentFile = Prisma.DocumentGetPayload<{ include: typeof wholeDocument }>;

type DocumentPerson = NonNullable<DocumentFile['passages'][number]['mentions'][number]['person']>;

/**
 * Document files by id, in the order of their dates; those that no second reader accepted are left out, whoever asks.
 * Who is merged away stands as whom they are on record as.
 */
export async function readDocumentFiles(tx: WriteTx, ids: readonly number[]): Promise<DocumentFile[]> {
  const withheld = await readWithheld(tx);
  const known = await tx.document.findMany({
    where: { id: { in: [...ids] }, accepted: true },
    orderBy: [{ statedFrom: 'asc' }, { slug: 'asc' }],
    include: wholeDocument,
  });
  const rows = withheld === null ? known : withholdFiles(known, withheld);
  const merged = await readMerged(tx);
  if (merged.size === 0) return rows;
  const onRecord = (person: DocumentPerson) =>
    ({ ...person, ...merged.get(person.number) }) as DocumentPerson;
  for (const passage of rows.flatMap((row) => row.passages)) {
    for (const mention of passage.mentions) if (mention.person) mention.person = onRecord(mention.person);
  }
  for (const { statement } of rows.flatMap((row) => row.demands.flatMap((demand) => demand.statements))) {
    statement.person = onRecord(statement.person);
  }
  return rows;
}

/** Without withdrawn documents and links to them, and the names of withdrawn people withheld in all words. */
function withholdFiles(files: DocumentFile[], withheld: Withheld): DocumentFile[] {
  return files
    .filter(({ slug }) => !withheld.documents.has(slug))
    .map((file) => {
      const shown = new Map(file.passages.map((passage) => [passage.id, shownPassage(withheld, passage)]));
      return {
        ...file,
        links: file.links.filter(({ other }) => !withheld.documents.has(other.slug)),
        passages: file.passages.map((passage) => {
          const { text, move, quoted } = shownPassage(withheld, passage);
          return {
            ...passage,
            text,
            mentions: passage.mentions.map((mention) => {
              const span = move(mention);
              return { ...mention, ...span, surface: text?.slice(span.start, span.end) ?? mention.surface };
            }),
            citations: passage.citations.map(quoted),
          };
        }),
        demands: file.demands.map((demand) => shown.get(demand.passageId)?.quoted(demand) ?? demand),
      };
    });
}
