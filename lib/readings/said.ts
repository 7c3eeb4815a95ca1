import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { recordClause } from '@/lib/demands/write';
import type { Suggestion } from '@/lib/intake/schema';
import { mayBeSaidOf } from '@/lib/readings/rules';
import type { StatementDetail } from '@/lib/statements/schema';
import { recordStatement, type StatementRefusal } from '@/lib/statements/write';

/** What a passage says of a person, with the words it rests on: a suggestion accepted, or an editor's own. */
export type Said = Pick<
  Suggestion,
  'detail' | 'occurred' | 'occurredMeaning' | 'certainty' | 'quote' | 'clause'
> & {
  passageId: number;
  start: number;
  end: number;
  gist: string | null;
  /** What is asked, in our own English words; for demands only. */
  summary: string | null;
};

/** Where it is said, by which name. */
export type Ground = {
  mentionId: number;
  document: { id: number; slug: string; stated: string };
  person: { number: number; slug: string; standing: 'case' | 'mentioned' | 'official' };
};

export type SaidRefusal = { why: 'not of this standing'; kind: string } | StatementRefusal;

/**
 * Records as drafts what was accepted of one person. What the same words of the same passage say of them already is
 * not said twice. Refuses what may not be said of their standing (law 8).
 */
export async function recordSaid(
  tx: WriteTx,
  author: number,
  { mentionId, document, person }: Ground,
  said: readonly Said[],
): Promise<Result<number[], SaidRefusal>> {
  const ids: number[] = [];
  for (const one of said) {
    if (!mayBeSaidOf(person.standing, one.detail)) {
      return refused({ why: 'not of this standing', kind: one.detail.kind });
    }
    if (await isSaidAlready(tx, person.number, one)) continue;
    const answer = await recordStatement(tx, author, {
      key: null,
      person: person.slug,
      occurred: one.occurred,
      occurredMeaning: one.occurredMeaning,
      stated: document.stated,
      certainty: one.certainty,
      gist: one.gist,
      publicNote: null,
      privateNote: null,
      detail: await withClause(tx, document, one),
      citations: [{ passageId: one.passageId, quote: one.quote, start: one.start, end: one.end, mentionId }],
    });
    if (!answer.ok) return answer;
    ids.push(answer.value.id);
  }
  return accepted(ids);
}

async function isSaidAlready(tx: WriteTx, personNumber: number, { detail, passageId, start, end }: Said) {
  // a demand is made once a passage, however much of its clause is quoted
  const where = detail.kind === 'demand' ? { passageId } : { passageId, start, end };
  const same = await tx.statement.findMany({
    where: {
      personNumber,
      kind: detail.kind,
      state: { not: 'withdrawn' },
      citations: { some: where },
    },
    include: { custody: true, charge: { include: { provision: true } }, event: true, demand: true },
  });
  // one quote may carry two statements of a kind that differ in their code
  return same.some((row) => {
    if (detail.kind === 'custody') return row.custody?.state === detail.state;
    if (detail.kind === 'charge') return (row.charge?.provision?.slug ?? null) === detail.provision;
    if (detail.kind === 'event') return row.event?.type === detail.type;
    if (detail.kind === 'demand') return row.demand?.action === detail.action;
    return true;
  });
}

/**
 * A demand leads to its clause, shared by all whom it is made for: quotes of one action that overlap in a passage are
 * of one clause. The shortest of them is the clause's own, as longer ones run on to the name of one person.
 */
async function withClause(
  tx: WriteTx,
  document: Ground['document'],
  { detail, clause, passageId, quote, start, end, summary }: Said,
): Promise<StatementDetail> {
  if (detail.kind !== 'demand') return detail;
  const { action } = detail;
  const known = await tx.demand.findFirst({
    where: { passageId, action, start: { lt: end }, end: { gt: start } },
    orderBy: { id: 'asc' },
    select: { id: true, key: true, start: true, end: true, document: { select: { accepted: true } } },
  });
  if (known) {
    const shorter = end - start < known.end - known.start;
    if (shorter && !known.document.accepted) {
      await tx.demand.update({ where: { id: known.id }, data: { quote, start, end } });
    }
    return { ...detail, demand: known.key };
  }
  const passage = await tx.passage.findUniqueOrThrow({ where: { id: passageId }, select: { label: true } });
  const key = `${document.slug}/${passage.label}/${passageId}/${action}-${start}`;
  const addressee = clause?.addressee ?? null;
  await recordClause(tx, {
    key,
    documentId: document.id,
    passageId,
    kind: 'demand',
    verb: clause?.verb ?? null,
    action,
    summary: summary ?? action.replaceAll('_', ' '),
    quote,
    start,
    end,
    addresseeStated: addressee !== null,
    note: null,
    addressees: addressee === null ? [] : [{ organisationId: null, personNumber: null, words: addressee }],
  });
  return { ...detail, demand: key };
}
