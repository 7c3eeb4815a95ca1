import type { Actor } from '@/lib/accounts/actor';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { settleMentions } from '@/lib/mentions/write';
import { onRecordAs } from '@/lib/people/merges';
import { freeSlug, recordPerson } from '@/lib/people/write';
import { type HeldMention, holdMention } from '@/lib/readings/held-mention';
import { reopenHeld } from '@/lib/readings/reopen';
import { scriptOf, slugOf } from '@/lib/readings/rules';
import { recordSaid, type Said, type SaidRefusal } from '@/lib/readings/said';
import type { NewPerson } from '@/lib/readings/schema';
import { printedName, rememberSpelling } from '@/lib/readings/spellings';

/** Who a name means, as an editor says. */
export type Who = { who: 'known'; number: number } | { who: 'new'; person: NewPerson };

/** Which mention is decided on, and the revision the editor saw. */
export type Seen = { mentionId: number; revision: number };

export type SettleRefusal =
  | { why: 'unknown mention' }
  | { why: 'changed meanwhile' }
  | { why: 'on record' }
  | { why: 'unknown person to settle on' }
  | SaidRefusal;

/**
 * An editor's decision whom a name means and what its passage says of them; all of it drafts. A decision made
 * before, seen and not yet approved, is taken back by the new one. Whoever decides on a state that is no longer
 * the present one is refused. On any refusal the caller gives up its transaction.
 */
export async function settleMention(
  tx: WriteTx,
  actor: Actor,
  seen: Seen,
  decision: Who & { said: readonly Said[] },
  now: Date,
): Promise<Result<{ person: number; statements: number[] }, SettleRefusal>> {
  const held = await holdOpen(tx, actor, seen);
  if (!held.ok) return held;
  const mention = held.value;
  const number =
    decision.who === 'new'
      ? await recordNamed(tx, mention, decision.person)
      : await onRecordAs(tx, decision.number);
  const person = await tx.person.findUnique({
    where: { number },
    select: { number: true, slug: true, standing: true, withdrawnAt: true },
  });
  if (!person || person.withdrawnAt !== null) return refused({ why: 'unknown person to settle on' });
  // statements of one person are numbered: two editors who settle on the same one take turns
  await tx.$executeRaw`SELECT 1 FROM casework.person WHERE number = ${number} FOR UPDATE`;
  await settleMentions(tx, [mention.id], number, actor.accountId);
  await tx.mention.update({
    where: { id: mention.id },
    data: { decidedAt: now, revision: { increment: 1 } },
  });
  if (decision.who === 'known') await rememberSpelling(tx, number, mention.printed);
  const said = await recordSaid(
    tx,
    actor.accountId,
    { mentionId: mention.id, document: mention.document, person },
    decision.said,
  );
  if (!said.ok) return said;
  return accepted({ person: number, statements: said.value });
}

/** The words name nobody: a place, an organisation, a phrase. */
export async function settleAsNobody(
  tx: WriteTx,
  actor: Actor,
  seen: Seen,
  now: Date,
): Promise<Result<null, SettleRefusal>> {
  const held = await holdOpen(tx, actor, seen);
  if (!held.ok) return held;
  await tx.mention.update({
    where: { id: held.value.id },
    data: {
      state: 'not_a_person',
      personNumber: null,
      settledById: actor.accountId,
      decidedAt: now,
      laterAt: null,
      revision: { increment: 1 },
    },
  });
  return accepted(null);
}

/** Leaves a name open and says so, so that whoever goes on passes it by. Only an open one can wait. */
export async function leaveForLater(
  tx: WriteTx,
  seen: Seen,
  now: Date,
): Promise<Result<null, SettleRefusal>> {
  const held = await holdMention(tx, seen.mentionId);
  if (!held) return refused({ why: 'unknown mention' });
  if (held.revision !== seen.revision || held.state !== 'open') return refused({ why: 'changed meanwhile' });
  await tx.mention.update({
    where: { id: held.id },
    data: { laterAt: now, revision: { increment: 1 } },
  });
  return accepted(null);
}

/** More that the passage says of a person a name was settled on. */
export async function addSaid(
  tx: WriteTx,
  actor: Actor,
  seen: Seen,
  said: readonly Said[],
): Promise<Result<number[], SettleRefusal>> {
  const held = await holdMention(tx, seen.mentionId);
  if (!held) return refused({ why: 'unknown mention' });
  if (held.revision !== seen.revision || held.state !== 'settled' || held.personNumber === null) {
    return refused({ why: 'changed meanwhile' });
  }
  const person = await tx.person.findUniqueOrThrow({
    where: { number: await onRecordAs(tx, held.personNumber) },
    select: { number: true, slug: true, standing: true },
  });
  return recordSaid(tx, actor.accountId, { mentionId: held.id, document: held.document, person }, said);
}

async function holdOpen(tx: WriteTx, actor: Actor, seen: Seen): Promise<Result<HeldMention, SettleRefusal>> {
  const held = await holdMention(tx, seen.mentionId);
  if (!held) return refused({ why: 'unknown mention' });
  if (held.revision !== seen.revision) return refused({ why: 'changed meanwhile' });
  if (held.state === 'open') return accepted(held);
  const reopened = await reopenHeld(tx, held, `decided anew by account ${actor.accountId}`);
  return reopened.ok ? accepted(held) : reopened;
}

/** Somebody who was not on record: a draft, with the spelling that is printed. */
async function recordNamed(tx: WriteTx, { printed }: HeldMention, person: NewPerson): Promise<number> {
  const { usualName, given, family, standing, order } = person;
  // two editors who name somebody new at once take turns at the addresses
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('casework.person.slug'))`;
  const slug = await freeSlug(tx, slugOf(usualName));
  const { number } = await recordPerson(tx, {
    slug,
    standing,
    usualName,
    sortName: family !== null && given !== null ? `${family}, ${given}` : usualName,
    given,
    family,
    named: true,
    nameBasis: basisOf(usualName, printed.form, printed.language),
    mergeConfidence: null,
    identityNote: null,
    names: [printedName({ ...printed, order })],
  });
  return number;
}

/** How far the usual name is the document's own: see NameBasis in the schema. */
function basisOf(usualName: string, printed: string, language: string) {
  if (scriptOf(printed) !== 'Latn') return 'derived' as const;
  if (usualName !== printed) return 'inverted' as const;
  return language === 'en' ? ('verbatim' as const) : ('one_language' as const);
}
