import { z } from 'zod';
import { cursorAt, readCursor } from '@/lib/exports/api/cursor';
import { addressOf, operation, readFrame, unknownQuery } from '@/lib/exports/api/operation';
import { cursorText } from '@/lib/exports/api/parameters';
import { listShape, named } from '@/lib/exports/api/parts';
import { filters, sentenceOf } from '@/lib/exports/api/people';
import { parsePast, pastAddress } from '@/lib/record/past';
import { listPastRegister } from '@/lib/record/past-register';
import { parseRegisterQuery } from '@/lib/record/register-query';
import { custodyGroup } from '@/lib/record/schema';

const parameters = z.object({
  on: z.iso.date().describe('How people stood on this day (UTC), as in 2022-01-31; not in the future'),
  known: z.iso.date().optional().describe('As far as it was on record on this day; without it, as known now'),
  ...filters,
  cursor: cursorText,
});

export const listPastPeopleOperation = operation({
  id: 'listPastPeople',
  address: '/api/v1/past/people',
  tag: 'People',
  summary: 'People as they stood on a past day, as known on another',
  about:
    'Custody is what a statement says of that very day; `not_stated` where none does. Filters other than custody are ' +
    'of the record as it is now. Fifty at a time.',
  parameters,
  answer: listShape(
    'PastPeopleList',
    named(
      'PastPerson',
      z.object({
        slug: z.string(),
        name: z.string(),
        named: z.boolean(),
        custody: custodyGroup,
        page: z.string().describe('The record as it stood that day'),
        self: z.string().describe('The record as it is now'),
      }),
    ),
    { total: z.int() },
  ),
  refuses: [],
});

/** People as they stood. `today` is the reader's day. */
export async function listPastPeopleAnswer(
  { cursor, on, known, ...wanted }: z.output<typeof parameters>,
  today: string,
) {
  const days = Object.entries({ on, known }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const read = parsePast(days, today);
  const past = read.ok ? read.value.past : null;
  if (past === null)
    return unknownQuery('"on" and "known" are to be days of the calendar that are not in the future.');
  const given = Object.entries(wanted).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = parseRegisterQuery(given);
  if (!query.ok) return unknownQuery(sentenceOf(query.reason));
  const of = [past, wanted];
  const at = readCursor(cursor, of, z.tuple([z.int().min(2).max(100_000)]));
  if (!at.ok) return unknownQuery(at.reason);
  const [page = 1] = at.value ?? [];
  const frame = await readFrame();
  const listed = await listPastRegister({ ...query.value, page }, past);
  if (!listed.ok) {
    return unknownQuery(
      listed.reason.reason === 'unknown_value'
        ? sentenceOf(listed.reason)
        : 'The list is shorter by now than where the cursor leads. Begin without it.',
    );
  }
  const { rows, total, pages } = listed.value;
  return {
    ...frame,
    items: rows.map((row) => ({
      ...row,
      page: pastAddress(`/people/${row.slug}`, past),
      self: `/api/v1/people/${row.slug}`,
    })),
    total,
    next:
      page < pages
        ? addressOf('/api/v1/past/people', { on, known, ...wanted, cursor: cursorAt(of, [page + 1]) })
        : null,
  };
}
