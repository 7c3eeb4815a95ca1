import type { Actor } from '@/lib/accounts/actor';
import { accepted, type Result, refused } from '@/lib/core/result';
import { changeAs, writers } from '@/lib/db/writers';
import { readDeskStatement } from '@/lib/editing/desk-person';
import type { Faults } from '@/lib/editing/faults';
import { readSources } from '@/lib/editing/sources';
import { editStatement, retractStatement, type Saved } from '@/lib/editing/write';
import type { Seen } from '@/lib/review/revisions';

/** Words of a corrected text that a statement rests on from now on. */
export type NewWords = { passage: string; quote: string };

export type MendRefusal = { why: 'gone' } | { why: 'changed' } | { why: 'faults'; faults: Faults };

/** What an editor saw of the statement, and why they change it. */
type Why = { seen: Seen; reason: string };

/**
 * Has a statement rest on other words of the same document where a corrected text no longer has those it was made
 * from; everything else of it stays. A draft is mended at once, one on record waits for a second reader. Refuses
 * words that do not stand in the text in force, with faults by field (`passage`, `quote`).
 */
export async function mendCitation(
  actor: Actor,
  citationId: number,
  { passage, quote }: NewWords,
  { seen, reason }: Why,
): Promise<Result<Saved, MendRefusal>> {
  const held = await readCited(actor, citationId);
  if (held === null) return refused({ why: 'gone' });
  const { broken, statement } = held;
  const { personNumber } = broken.statement;
  const typed = {
    's.0.document': String(broken.passage.documentId),
    's.0.passage': passage,
    's.0.quote': quote,
  };
  const found = await readSources(writers(), personNumber, typed, []);
  if ('faults' in found) {
    const faults = Object.entries(found.faults).map(([name, fault]) => [name.replace('s.0.', ''), fault]);
    return refused({ why: 'faults', faults: Object.fromEntries(faults) });
  }
  const [fresh] = found.citations;
  const base = statement.proposed ?? statement.input;
  const isBroken = (one: { passageId: number; quote: string }) =>
    one.passageId === broken.passageId && one.quote === broken.quote;
  if (fresh === undefined || !base.citations.some(isBroken)) return refused({ why: 'changed' });
  const citations = base.citations.map((one) => (isBroken(one) ? fresh : one));
  const done = await changeAs(actor.accountId, reason, async (tx) => {
    const edit = { by: actor.accountId, seen, reason };
    const saved = await editStatement(tx, statement.id, { ...base, citations }, edit);
    if (saved.ok && base.detail.kind === 'demand') {
      // the clause of a draft goes with its demand; one on record stays where the second reader left it
      const { passageId, start, end } = fresh;
      await tx.demand.updateMany({
        where: { key: base.detail.demand, passageId: broken.passageId, document: { accepted: false } },
        data: { passageId, quote: fresh.quote, start, end },
      });
    }
    return saved;
  });
  return done.ok ? accepted(done.value) : refused({ why: 'changed' });
}

/** Withdraws the statement that rests on words a corrected text no longer has: a draft at once, else when it is read. */
export async function withdrawBroken(
  actor: Actor,
  citationId: number,
  { seen, reason }: Why,
): Promise<Result<Saved, MendRefusal>> {
  const held = await readCited(actor, citationId);
  if (held === null) return refused({ why: 'gone' });
  const done = await changeAs(actor.accountId, reason, (tx) =>
    retractStatement(tx, held.statement.id, { by: actor.accountId, seen, reason }),
  );
  return done.ok ? accepted(done.value) : refused({ why: 'changed' });
}

/** A citation of a text that is no longer in force, with its statement as the desk has it; null: there is none. */
async function readCited(actor: Actor, id: number) {
  const broken = await writers().citation.findFirst({
    where: {
      id,
      passage: { held: { replacedById: { not: null } } },
      statement: { state: { not: 'withdrawn' } },
    },
    select: {
      quote: true,
      passageId: true,
      statementId: true,
      statement: { select: { personNumber: true } },
      passage: { select: { documentId: true } },
    },
  });
  if (broken === null) return null;
  const statement = await readDeskStatement(actor, broken.statement.personNumber, broken.statementId);
  return statement && { broken, statement };
}
