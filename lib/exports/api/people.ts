import sql, { empty, join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import { readers } from '@/lib/db/readers';
import { absentAnswer, noSuchPerson, publishedIn } from '@/lib/exports/answer';
import { cursorAt, readCursor } from '@/lib/exports/api/cursor';
import { addressOf, operation, readFrame, unknownQuery } from '@/lib/exports/api/operation';
import { cursorText, pageSize } from '@/lib/exports/api/parameters';
import { listShape } from '@/lib/exports/api/parts';
import { listedPerson, listedPersonShape, personShape } from '@/lib/exports/api/person';
import { readAbsence } from '@/lib/record/absence';
import { readPublishedPerson } from '@/lib/record/read';
import { findUnknownChoice, listPeople } from '@/lib/record/register';
import { lackable, parseRegisterQuery, registerSorts } from '@/lib/record/register-query';
import { type Choice, carries, choicesOf } from '@/lib/record/register-sql';
import { custodyGroup } from '@/lib/record/schema';
import { findPeople } from '@/lib/search/people';
import { cleanQuery, maxQueryLength } from '@/lib/search/query';

const known = 'as the addresses of the register under /people have it';
/** Filters of the register. */
export const filters = {
  custody: custodyGroup.optional().describe('Custody as last stated, one of the groups of the register'),
  demand: z.string().optional().describe(`What a document asks for them: a code, ${known}`),
  document: z.string().optional().describe(`Named in this document: a slug, ${known}`),
  affiliation: z.string().optional().describe(`Said to belong to this organisation: a slug, ${known}`),
  provision: z.string().optional().describe(`Charged under this provision: a slug, ${known}`),
  place: z.string().optional().describe(`With a statement at this place: a slug, ${known}`),
  lacks: z
    .enum(lackable)
    .optional()
    .describe('Of whom nothing of this kind is on record: demand, affiliation, provision or place'),
  confirmed: z.string().optional().describe('Year in which a document last named them, as in 2022'),
  named: z.enum(['yes', 'no']).optional().describe('Whether a document gives a name: yes or no'),
};
const parameters = z.object({
  q: z
    .string()
    .max(maxQueryLength)
    .optional()
    .describe(
      `A name to look for, in any alphabet, order or case, at most ${maxQueryLength} characters; the best found come first`,
    ),
  ...filters,
  sort: z.enum(registerSorts).optional().describe('In which order: name, or confirmed, the newest first'),
  limit: pageSize(50, 200),
  cursor: cursorText,
});

export const listPeopleOperation = operation({
  id: 'listPeople',
  address: '/api/v1/people',
  tag: 'People',
  summary: 'People on record, listed as in the register or found by name',
  about:
    'Filters are those of the register; several are joined by "and". With `q` the search by spelling answers: each ' +
    'person comes with the printed form they were found by and the codes of what differs (`foundAs.why`), and names ' +
    'that may have been meant stand in `nearest` where nobody was found for sure.',
  parameters,
  answer: listShape('PeopleList', listedPersonShape, {
    total: z.int().describe('People that the filters leave; those in `nearest` are not counted'),
    complete: z.boolean().describe('False where more people bear the parts of the name than were compared'),
    nearest: z.array(listedPersonShape).describe('Names that may have been meant; empty unless `q` is given'),
  }),
  refuses: [],
});

/** People on record. Goes on by the place of the last person in the list, so that a publication shifts nothing. */
export async function listPeopleAnswer({ q, limit, cursor, ...wanted }: z.output<typeof parameters>) {
  const given = Object.entries(wanted).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = parseRegisterQuery(given);
  if (!query.ok) return unknownQuery(sentenceOf(query.reason));
  const [frame, strange] = await Promise.all([readFrame(), findUnknownChoice(query.value)]);
  if (strange?.reason === 'unknown_value') return unknownQuery(sentenceOf(strange));
  const choices = choicesOf(query.value);
  const addressAt = (next: string) =>
    addressOf('/api/v1/people', { q, ...wanted, limit: limit === 50 ? null : limit, cursor: next });
  if (q !== undefined) {
    const of = { q, choices, limit };
    const at = readCursor(cursor, of, z.tuple([z.int().min(2).max(100_000)]));
    if (!at.ok) return unknownQuery(at.reason);
    const [page = 1] = at.value ?? [];
    const found = await findPeople(cleanQuery(q), { page, pageSize: limit, choices });
    return {
      ...frame,
      items: found.people.map((person) => listedPerson(person, person.foundAs)),
      nearest: found.nearest.map((person) => listedPerson(person, person.foundAs)),
      total: found.total,
      complete: found.complete,
      next: page < found.pages ? addressAt(cursorAt(of, [page + 1])) : null,
    };
  }
  const of = { choices, sort: query.value.sort };
  const at = readCursor(cursor, of, z.tuple([z.string(), z.int(), z.iso.date()]));
  if (!at.ok) return unknownQuery(at.reason);
  const { places, total } = await listPlaces(choices, query.value.sort, at.value, limit + 1);
  const shown = places.slice(0, limit);
  const last = places.length > limit ? shown.at(-1) : undefined;
  const people = await listPeople(shown.map(({ number }) => number));
  return {
    ...frame,
    items: people.map((person) => listedPerson(person, null)),
    nearest: [],
    total,
    complete: true,
    next: last ? addressAt(cursorAt(of, [last.sortName, last.number, last.confirmedFrom])) : null,
  };
}

type Refused = { reason: string; parameter: string; value?: string };
export function sentenceOf({ reason, parameter, value = '' }: Refused): string {
  return reason === 'unknown_value'
    ? `Nothing in the record is known as "${value}" for "${parameter}". The values in use are those the pages under /people link to.`
    : `The parameter "${parameter}" cannot be read.`;
}

const placed = z.object({
  total: z.int(),
  places: z.array(z.object({ number: z.int(), sortName: z.string(), confirmedFrom: z.iso.date() })),
});
type After = readonly [sortName: string, number: number, confirmedFrom: string] | null;

async function listPlaces(choices: readonly Choice[], sort: string, after: After, most: number) {
  const conditions = [...choices.map(carries), ...(after === null ? [] : [behind(after, sort)])];
  const order = sql`${sort === 'confirmed' ? sql`p.confirmed_from DESC, ` : empty}p.sort_name COLLATE "en-x-icu", p.number`;
  const rows = await readers().rowsOf(sql`
    SELECT ${totalOf(choices)} AS total, (SELECT coalesce(json_agg(r), '[]') FROM (
      SELECT p.number, p.sort_name AS "sortName", to_char(p.confirmed_from, 'YYYY-MM-DD') AS "confirmedFrom"
        FROM record.person p ${where(conditions)} ORDER BY ${order} LIMIT ${most}) r) AS places`);
  return z.tuple([placed]).parse(rows)[0];
}

function behind([sortName, number, confirmedFrom]: NonNullable<After>, sort: string): Sql {
  const byName = sql`(p.sort_name COLLATE "en-x-icu", p.number) > (${sortName}::text COLLATE "en-x-icu", ${number}::int)`;
  if (sort !== 'confirmed') return byName;
  const day = sql`${confirmedFrom}::date`;
  return sql`p.confirmed_from <= ${day} AND (p.confirmed_from < ${day} OR ${byName})`;
}

const where = (conditions: readonly Sql[]) =>
  conditions.length === 0 ? empty : sql`WHERE ${join(conditions, ' AND ')}`;

/** One filter or none is counted already (record.tally). */
function totalOf(choices: readonly Choice[]): Sql {
  if (choices.length > 1)
    return sql`(SELECT count(*)::int FROM record.person p ${where(choices.map(carries))})`;
  const { facet, value } = choices[0] ?? { facet: 'all', value: '' };
  return sql`coalesce((SELECT count FROM record.tally WHERE facet = ${facet} AND value = ${value}), 0)`;
}

export const readPersonOperation = operation({
  id: 'readPerson',
  address: '/api/v1/people/{slug}',
  tag: 'People',
  summary: 'The sheet of one person: every statement with the words it rests on',
  about:
    'The same value that the page shows. An old address answers 308 with the present one; that of a withdrawn record ' +
    '410 with the number, date and hash that stay.',
  parameters: z.object({}),
  answer: personShape,
  refuses: [404, 410],
});

/** One person by their address, with the edition that the sheet is; the way on, a tombstone or a refusal otherwise. */
export async function readPersonAnswer(slug: string) {
  const published = await readPublishedPerson(slug);
  if (published !== null) {
    return { ...published.sheet, page: `/people/${slug}`, ...publishedIn(published.edition) };
  }
  return absentAnswer(
    await readAbsence('person', slug),
    (present) => `/api/v1/people/${present}`,
    noSuchPerson,
  );
}
