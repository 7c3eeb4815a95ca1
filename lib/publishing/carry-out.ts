import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { type ReviseRefusal, reviseDocument } from '@/lib/documents/revise';
import type { DocumentRevision } from '@/lib/documents/schema';
import { stateOf } from '@/lib/editing/correct-entity';
import { type EntityRefusal, listSaying, saveEntity } from '@/lib/editing/entities';
import type { Decision, MergeRefusal } from '@/lib/people/merges';
import type { SplitRefusal } from '@/lib/people/splits';
import { recordApart } from '@/lib/people/write';
import { touch } from '@/lib/publishing/editions';
import { type LiftRefusal, publishLift } from '@/lib/publishing/lift';
import {
  publishMerge,
  publishSplit,
  publishUndoneMerge,
  publishUndoneSplit,
} from '@/lib/publishing/publish-merge';
import { republish } from '@/lib/publishing/republish';
import { publishTerms } from '@/lib/publishing/terms';
import { acceptBystanders, acceptDocuments, acceptDrafts } from '@/lib/review/accept';
import { applyRevisions } from '@/lib/review/revisions';
import { type Proposal, proposal } from '@/lib/review/schema';
import { type Approval, approveDraft, type DecisionRefusal } from '@/lib/review/write';

/**
 * Why nothing was approved. `document first`: a draft cites a document that is not on record yet. `named nowhere`: no
 * document on record names the person. `embargo`: the record may not be published before a day that is to come.
 */
export type ApprovalRefusal =
  | DecisionRefusal
  | MergeRefusal
  | SplitRefusal
  | LiftRefusal
  | ReviseRefusal
  | 'changed meanwhile'
  | 'document first'
  | 'named nowhere'
  | 'embargo'
  | 'already undone'
  | 'unknown merge'
  | 'unknown split'
  | EntityRefusal;

/** Thrown inside a transaction that is to be given up; its callers answer with the reason. */
export class GivenUp extends Error {
  readonly reason: ApprovalRefusal;
  constructor(reason: ApprovalRefusal) {
    super(`nothing approved: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Accepts what these reviews hold and publishes it, in the transaction given; throws GivenUp where that is refused.
 * Documents come first, since what a person's drafts cite must be on record at the latest with them. Each record
 * touched by drafts gets one edition, however many of the reviews touch it.
 */
export async function carryOut(tx: WriteTx, reader: number, ids: readonly number[], at: Date): Promise<void> {
  const rows = await tx.review.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ documentId: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  });
  if (rows.length === 0 || rows.length < ids.length) throw new GivenUp('unknown review');
  const people: number[] = [];
  const documents: number[] = [];
  const decisions: Proposal[] = [];
  let leave: Approval | null = null;
  for (const { id, personNumber, documentId, proposal: decision } of rows) {
    const approval = await approveDraft(tx, reader, id);
    if (!approval.ok) throw new GivenUp(approval.reason);
    // what one review lacks, the edition of all lacks
    if (leave?.basis !== 'single_person') leave = approval.value;
    if (decision !== null) decisions.push(proposal.parse(decision));
    else if (documentId !== null) documents.push(await acceptDocument(tx, documentId));
    else if (personNumber !== null) people.push(await acceptPerson(tx, personNumber, at));
  }
  if (leave === null) return;
  await republish(tx, { people, documents }, leave, at);
  for (const decision of decisions) {
    const done = await carryOutDecision(tx, decision, { by: reader, at, source: decision.source }, leave);
    if (!done.ok) throw new GivenUp(done.reason);
  }
}

async function acceptDocument(tx: WriteTx, id: number): Promise<number> {
  await acceptDocuments(tx, [id]);
  await acceptBystanders(tx, id);
  return id;
}

async function acceptPerson(tx: WriteTx, personNumber: number, at: Date): Promise<number> {
  const applied = await applyRevisions(tx, [personNumber]);
  if (!applied.ok) throw new GivenUp(applied.reason);
  const embargoed = await tx.person.findFirst({
    where: { number: personNumber, embargoUntil: { gt: at } },
    select: { number: true },
  });
  if (embargoed) throw new GivenUp('embargo');
  const off = await tx.citation.findFirst({
    where: {
      statement: { personNumber, state: { not: 'withdrawn' } },
      passage: { held: { accepted: false } },
    },
    select: { id: true },
  });
  if (off) throw new GivenUp('document first');
  const named = await tx.mention.findFirst({
    where: { personNumber, state: 'settled', passage: { held: { accepted: true } } },
    select: { id: true },
  });
  if (!named) throw new GivenUp('named nowhere');
  await acceptDrafts(tx, [personNumber]);
  return personNumber;
}

function carryOutDecision(
  tx: WriteTx,
  proposed: Proposal,
  decision: Decision,
  approval: Approval,
): Promise<Result<unknown, ApprovalRefusal>> {
  switch (proposed.act) {
    case 'merge':
      return publishMerge(tx, proposed, decision, approval);
    case 'undo_merge':
      return publishUndoneMerge(tx, proposed.merge, decision, approval);
    case 'split':
      return publishSplit(tx, proposed.from, proposed.person, proposed.share, decision, approval);
    case 'undo_split':
      return publishUndoneSplit(tx, proposed.split, decision, approval);
    case 'lift':
      return publishLift(tx, proposed.withdrawal, decision, approval);
    case 'keep_apart':
      return keepApart(tx, proposed, decision.at, approval);
    case 'revise_document':
      return publishRevision(tx, proposed, decision.at, approval);
    case 'revise_entity':
      return publishEntity(tx, proposed, decision.at, approval);
  }
}

async function keepApart(
  tx: WriteTx,
  { one, other }: { one: number; other: number },
  at: Date,
  approval: Approval,
): Promise<Result<null, never>> {
  await recordApart(tx, one, other);
  await republish(tx, { people: [one, other], documents: [] }, approval, at);
  return accepted(null);
}

async function publishRevision(
  tx: WriteTx,
  { document, seen, values }: { document: number; seen: number; values: DocumentRevision },
  at: Date,
  approval: Approval,
): Promise<Result<null, ReviseRefusal>> {
  const revised = await reviseDocument(tx, document, seen, values);
  if (!revised.ok) return revised;
  await republish(tx, { people: [], documents: [document] }, approval, at);
  return accepted(null);
}

async function publishEntity(
  tx: WriteTx,
  { of, entity, seen, values, links }: Extract<Proposal, { act: 'revise_entity' }>,
  at: Date,
  approval: Approval,
): Promise<Result<null, EntityRefusal | 'changed meanwhile'>> {
  if ((await stateOf(tx, of, entity)) !== seen) return refused('changed meanwhile');
  const saved = await saveEntity(tx, of, entity, values, links, true);
  if (!saved.ok) return saved;
  const { people, documents } = await listSaying(tx, of, entity);
  // who says it and is not public yet stays off the record
  const shown = await tx.recordSheet.findMany({
    where: { number: { in: people } },
    select: { number: true },
  });
  await republish(tx, { people: shown.map(({ number }) => number), documents }, approval, at);
  // no sheet says what a place is called that only a passage names
  await publishTerms(tx);
  await touch(tx, []);
  return accepted(null);
}
