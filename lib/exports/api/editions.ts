import { z } from 'zod';
import { readers } from '@/lib/db/readers';
import { problem } from '@/lib/exports/answer';
import { listEditionsAfter, readLink } from '@/lib/exports/api/chain';
import { cursorAt, readCursor } from '@/lib/exports/api/cursor';
import { addressOf, operation, readFrame, unknownQuery } from '@/lib/exports/api/operation';
import { cursorText, pageSize, slugText, wholeNumber } from '@/lib/exports/api/parameters';
import { editionShape, licenceShape, listShape, named } from '@/lib/exports/api/parts';
import { editionChange } from '@/lib/record/edition-schema';

const mostEditions = 1_000_000_000;
const after = (what: string) => wholeNumber(0, mostEditions).default(0).describe(what);

const listing = z.object({
  after: after('Editions after this place in the chain: a whole number, 0 for all'),
  person: wholeNumber(1, 2_147_483_647).optional().describe('Editions of one person, by their number'),
  document: slugText.optional().describe('Editions of one document, by its slug'),
  on: z.iso
    .date()
    .optional()
    .describe('Editions published on this day (UTC): a day as in 2026-11-21, not in the future'),
  limit: pageSize(50, 500),
});

export const listEditionsOperation = operation({
  id: 'listEditions',
  address: '/api/v1/editions',
  tag: 'Editions',
  summary: 'The chain of editions, the oldest first: what was published when, with hashes',
  parameters: listing,
  answer: listShape('EditionList', editionShape, {}),
  refuses: [],
});

/** Editions in the order of the chain. `today` is the reader's day: nothing was published after it. */
export async function listEditionsAnswer(asked: z.output<typeof listing>, today: string) {
  if (asked.on !== undefined && asked.on > today) {
    return unknownQuery(`"${asked.on}" is in the future: nothing was published on it yet.`);
  }
  if (asked.person !== undefined && asked.document !== undefined) {
    return unknownQuery(
      'An edition is of a person or of a document: "person" and "document" cannot be asked for together.',
    );
  }
  const frame = await readFrame();
  const editions = await listEditionsAfter(asked, asked.limit + 1);
  const items = editions.slice(0, asked.limit);
  const last = editions.length > asked.limit ? items.at(-1) : undefined;
  const { after: _, limit, ...rest } = asked;
  return {
    ...frame,
    items,
    next: last
      ? addressOf('/api/v1/editions', { after: last.seq, ...rest, limit: limit === 50 ? null : limit })
      : null,
  };
}

export const readEditionOperation = operation({
  id: 'readEdition',
  address: '/api/v1/editions/{seq}',
  tag: 'Editions',
  summary: 'One edition by its place in the chain, with the sheet it published while that is kept',
  parameters: z.object({}),
  answer: named(
    'PublishedEdition',
    z.object({
      edition: editionShape,
      content: z
        .string()
        .nullable()
        .describe('Canonical JSON of the sheet, whose SHA-256 is `contentHash`; null once it was withdrawn'),
      licence: licenceShape,
    }),
  ),
  refuses: [404],
});

/** One edition; `seq` as the address has it. */
export async function readEditionAnswer(seq: string) {
  const read = /^[1-9]\d{0,8}$/.test(seq) ? await readLink(Number(seq)) : null;
  if (read === null) {
    return problem(
      404,
      'No such edition',
      'The chain has no edition of this number. All of them: /api/v1/editions',
    );
  }
  const { licence } = await readFrame();
  return { ...read, licence };
}

const since = z.object({
  since: after('The edition that you have: what changed after it; 0 for everything on record'),
  limit: pageSize(100, 500),
  cursor: cursorText,
});

export const listChangesOperation = operation({
  id: 'listChanges',
  address: '/api/v1/changes',
  tag: 'Editions',
  summary: 'What changed since an edition: each person and document once, as they stand now',
  about:
    'To keep a copy: take a download or all people and documents, remember the highest `generatedFrom.seq` seen, and ' +
    'from then on ask for what changed since. Fetch `self` anew where `act` is published; drop the subject where it is ' +
    'withdrawn; where it is merged, `into` says which record stays. Go on while `next` is not null.',
  parameters: since,
  answer: listShape(
    'ChangeList',
    named(
      'Change',
      z.object({
        seq: z.int().describe('The newest edition of the subject'),
        subject: z.enum(['person', 'document']),
        subjectKey: z.string().describe('Number of the person, or slug of the document'),
        act: z.enum(['published', 'withdrawn', 'merged', 'cleared']),
        publishedAt: z.iso.datetime(),
        editions: z.int().describe('How many editions of the subject came since'),
        changes: z.array(editionChange).describe('Everything they changed, each once'),
        into: z.string().nullable().describe('Address in the API of the record it was merged into'),
        page: z.string().nullable(),
        self: z.string().nullable().describe('Address in the API; null where it is no longer on record'),
      }),
    ),
    {},
  ),
  refuses: [],
});

const changed = z.array(
  z.object({
    seq: z.coerce.number().int(),
    subject: z.enum(['person', 'document']),
    subjectKey: z.string(),
    act: z.enum(['published', 'withdrawn', 'merged', 'cleared']),
    publishedAt: z.date().transform((moment) => moment.toISOString()),
    editions: z.int(),
    changes: z.array(editionChange),
    slug: z.string().nullable(),
    into: z.string().nullable(),
  }),
);

/** Subjects with an edition after `since`, in the order of their newest. Refuses a number the chain has not reached. */
export async function listChangesAnswer({ since: from, limit, cursor }: z.output<typeof since>) {
  const at = readCursor(cursor, ['changes', from], z.tuple([z.int().min(1)]));
  if (!at.ok) return unknownQuery(at.reason);
  const [behind = from] = at.value ?? [];
  const frame = await readFrame();
  const newest = frame.generatedFrom?.seq ?? 0;
  if (from > newest) return unknownQuery(`The chain has ${newest} editions: none is numbered ${from} yet.`);
  const rows = changed.parse(
    await readers().rows`
      SELECT e.seq, e.subject, e.subject_key AS "subjectKey", e.act, e.published_at AS "publishedAt",
             m.editions, m.changes, coalesce(p.slug, d.slug) AS slug, k.slug AS into
        FROM (SELECT * FROM record.edition n
               WHERE n.seq > ${behind} AND NOT EXISTS (
                 SELECT FROM record.edition l WHERE l.subject = n.subject AND l.subject_key = n.subject_key AND l.seq > n.seq)
               ORDER BY n.seq LIMIT ${limit + 1}) e
        CROSS JOIN LATERAL (
          SELECT count(DISTINCT o.seq)::int AS editions, coalesce(jsonb_agg(DISTINCT c.change), '[]') AS changes
            FROM record.edition o, jsonb_array_elements(o.changes) AS c (change)
           WHERE o.subject = e.subject AND o.subject_key = e.subject_key AND o.seq > ${from}) m
        LEFT JOIN record.person p ON p.number = CASE e.subject WHEN 'person' THEN e.subject_key::int END
        LEFT JOIN record.document d ON d.slug = CASE e.subject WHEN 'document' THEN e.subject_key END
        LEFT JOIN record.person k ON k.number = CASE e.act WHEN 'merged' THEN (e.changes -> 0 ->> 'key')::int END
       ORDER BY e.seq`,
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    ...frame,
    items: shown.map(({ slug, into, ...row }) => {
      const path = slug === null ? null : `/${row.subject === 'person' ? 'people' : 'documents'}/${slug}`;
      return {
        ...row,
        into: into === null ? null : `/api/v1/people/${into}`,
        page: path,
        self: path === null ? null : `/api/v1${path}`,
      };
    }),
    next: last
      ? addressOf('/api/v1/changes', {
          since: from,
          limit: limit === 100 ? null : limit,
          cursor: cursorAt(['changes', from], [last.seq]),
        })
      : null,
  };
}
