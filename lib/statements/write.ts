import { fromDay, parsePartialDate } from '@/lib/core/partial-date';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { recordDetail } from '@/lib/statements/details';
import type { StatementInput } from '@/lib/statements/schema';

export type StatementRefusal =
  | { why: 'unknown person'; slug: string }
  | { why: 'unknown reference'; of: string; slug: string }
  | { why: 'not a date'; field: 'occurred' | 'stated'; text: string }
  | { why: 'no source' };

/**
 * Records a statement as a draft, with its citations and the columns of its kind, in the transaction given. The
 * database itself refuses a quote that does not stand in its passage (HB003) and, at commit, a statement without
 * a source (HB001); both throw, since a form checks them first.
 */
export async function recordStatement(
  tx: WriteTx,
  author: number,
  input: StatementInput,
): Promise<Result<{ id: number; key: string }, StatementRefusal>> {
  if (input.citations.length === 0) return refused({ why: 'no source' });
  const occurred = input.occurred === null ? null : parsePartialDate(input.occurred);
  if (occurred && !occurred.ok)
    return refused({ why: 'not a date', field: 'occurred', text: input.occurred ?? '' });
  const stated = parsePartialDate(input.stated);
  if (!stated.ok || stated.value.from === null) {
    return refused({ why: 'not a date', field: 'stated', text: input.stated });
  }
  const person = await tx.person.findUnique({ where: { slug: input.person }, select: { number: true } });
  if (!person) return refused({ why: 'unknown person', slug: input.person });

  const bound = (day: string | null | undefined) => (day ? fromDay(day) : null);
  const row = await tx.statement.create({
    data: {
      key: input.key ?? (await freshKey(tx, input.person)),
      personNumber: person.number,
      kind: input.detail.kind,
      occurred: input.occurred,
      occurredMeaning: input.occurredMeaning,
      occurredFrom: bound(occurred?.value.from),
      occurredUntil: bound(occurred?.value.until),
      stated: input.stated,
      statedFrom: fromDay(stated.value.from),
      statedUntil: bound(stated.value.until),
      certainty: input.certainty,
      gist: input.gist,
      publicNote: input.publicNote,
      privateNote: input.privateNote,
      recordedById: author,
    },
    select: { id: true, key: true },
  });
  const unknown = await recordDetail(tx, row.id, input.detail);
  if (unknown) return refused({ why: 'unknown reference', ...unknown });
  await tx.citation.createMany({
    data: input.citations.map((citation, index) => ({
      ...citation,
      statementId: row.id,
      ordinal: index + 1,
    })),
  });
  return accepted(row);
}

/** "{slug}/s{n}": n counts the statements of the person, so that a key is short and never reused. */
async function freshKey(tx: WriteTx, slug: string): Promise<string> {
  const taken = await tx.statement.count({ where: { key: { startsWith: `${slug}/s` } } });
  return `${slug}/s${taken + 1}`;
}
