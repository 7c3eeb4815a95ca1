import type { WriteTx } from '@/lib/db/writers';
import { inputOfRow, wholeStatement } from '@/lib/editing/statement-row';
import { editStatement } from '@/lib/editing/write';
import type { Waiting } from '@/lib/importing/resolve';
import type { Remark } from '@/lib/importing/schema';
import { type Difference, differenceOf, type OnRecord } from '@/lib/importing/update';
import { recordNames } from '@/lib/people/write';
import { mayBeSaidOf } from '@/lib/readings/rules';
import { type DraftChange, isPlainKind, recordStatements, reviseDrafts } from '@/lib/statements/many';
import { type StatementInput, statementInput } from '@/lib/statements/schema';

/** A row, and whom it is carried out for. */
export type Settled = { row: Waiting; number: number; isNew: boolean };
type Order = { importId: number; by: number; now: Date };
type Standing = 'case' | 'mentioned' | 'official';
type Outcome = { ordinal: number; number: number; recorded: number; remarks: Remark[] };

/**
 * Records what rows say of people who are on record by now: spellings they lack, statements as drafts, changes of what
 * stands as drafts or as changes that wait for a second reader, and proposals that an editor confirms one by one.
 */
export async function carrySame(tx: WriteTx, order: Order, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  const numbers = [...new Set(settled.map(({ number }) => number))];
  const people = new Map(
    (
      await tx.person.findMany({
        where: { number: { in: numbers } },
        select: {
          number: true,
          slug: true,
          standing: true,
          usualName: true,
          names: { select: { form: true } },
        },
      })
    ).map((person) => [person.number, person]),
  );
  const old = [...new Set(settled.flatMap(({ number, isNew }) => (isNew ? [] : [number])))];
  const onRecord = await readOnRecord(tx, old);
  const mentions = await readMentions(tx, old, settled);
  const spelled = new Map(
    [...people].map(([number, { usualName, names }]) => [
      number,
      new Set([usualName, ...names.map(({ form }) => form)].map((form) => form.toLowerCase())),
    ]),
  );
  const names: Parameters<typeof recordNames>[1][number][] = [];
  const drafts: { input: StatementInput; outcome: Outcome }[] = [];
  const proposals: { importId: number; ordinal: number; personNumber: number; input: StatementInput }[] = [];
  const changes: { change: DraftChange; outcome: Outcome; kind: string }[] = [];
  const outcomes: Outcome[] = [];
  for (const { row, number, isNew } of settled) {
    const person = people.get(number);
    if (person === undefined) throw new Error('a row was settled on nobody');
    const outcome: Outcome = { ordinal: row.ordinal, number, recorded: 0, remarks: [...row.remarks] };
    outcomes.push(outcome);
    const own = onRecord.get(number) ?? [];
    onRecord.set(number, own);
    const readers = [...new Set([order.by, row.decidedBy])];
    if (isNew) outcome.recorded += row.plan.names.length;
    const forms = spelled.get(number) ?? new Set();
    for (const name of isNew ? [] : row.plan.names) {
      if (forms.has(name.form.toLowerCase())) continue;
      forms.add(name.form.toLowerCase());
      // what this person is usually called stands; a list adds how it writes it
      names.push({ ...name, kind: 'alias', personNumber: number, editedBy: readers });
      outcome.recorded += 1;
    }
    const about = (input: StatementInput) => withMention({ ...input, person: person.slug }, mentions, number);
    let note = isNew ? null : row.plan.note;
    for (const planned of row.plan.said) {
      if (!suits(person.standing, planned, outcome)) continue;
      const input = about(planned);
      const difference = differenceOf(input, own);
      if (difference.is === 'changed') {
        const { present } = difference;
        present.waits = true;
        outcome.recorded += 1;
        if (present.draft && isPlainKind(input.detail.kind)) {
          const { id, revision } = present;
          changes.push({
            change: { id, revision, input: difference.input, editedBy: readers },
            outcome,
            kind: input.detail.kind,
          });
        } else if (!(await change(tx, difference, order, row))) missed(outcome, input.detail.kind);
      }
      if (difference.is === 'said')
        outcome.remarks.push({ code: 'said_already', values: { kind: input.detail.kind } });
      if (difference.is !== 'new') continue;
      drafts.push({ input: { ...input, privateNote: note }, outcome });
      note = null;
      own.push({ id: 0, input, waits: true, draft: true, revision: 1 });
      outcome.recorded += 1;
    }
    if (note !== null) outcome.remarks.push({ code: 'note_left', values: {} });
    for (const planned of row.plan.proposed) {
      if (!suits(person.standing, planned, outcome)) continue;
      const input = about(planned);
      if (differenceOf(input, own).is === 'said') continue;
      proposals.push({ importId: order.importId, ordinal: row.ordinal, personNumber: number, input });
    }
  }
  await recordNames(tx, names);
  const done = await reviseDrafts(
    tx,
    changes.map((one) => one.change),
  );
  for (const one of changes) if (!done.has(one.change.id)) missed(one.outcome, one.kind);
  const deciders = [...new Set(settled.map(({ row }) => row.decidedBy))].filter((by) => by !== order.by);
  await recordStatements(
    tx,
    order.by,
    drafts.map(({ input }) => input),
    deciders,
  );
  if (proposals.length > 0) await tx.importProposal.createMany({ data: proposals });
  await tx.$executeRaw`
    UPDATE casework.import_row r SET carried_at = ${order.now}, person_number = c.number, recorded = c.recorded,
           remarks = c.remarks
      FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
        AS c (ordinal int, number int, recorded int, remarks jsonb)
     WHERE r.import_id = ${order.importId} AND r.ordinal = c.ordinal`;
}

/** Law 8, by the standing of the person on record, which a list does not change. */
function suits(standing: Standing, { detail }: StatementInput, outcome: Outcome): boolean {
  if (mayBeSaidOf(standing, detail)) return true;
  outcome.remarks.push({ code: `not_of_${standing}`, values: { kind: detail.kind } });
  return false;
}

/** Somebody else changed the statement at the same moment: theirs stays, and the row says so. */
function missed(outcome: Outcome, kind: string): void {
  outcome.recorded -= 1;
  outcome.remarks.push({ code: 'changed_meanwhile', values: { kind } });
}

async function change(
  tx: WriteTx,
  { present, input }: Extract<Difference, { is: 'changed' }>,
  { importId, by }: Order,
  row: Waiting,
): Promise<boolean> {
  const seen = { revision: present.revision, waiting: null };
  const reason = `table ${importId}, row ${row.ordinal}`;
  return (await editStatement(tx, present.id, input, { by, seen, reason, beside: [row.decidedBy] })).ok;
}

/** What is on record of these people, drafts and changes that wait too. */
async function readOnRecord(tx: WriteTx, numbers: number[]): Promise<Map<number, OnRecord[]>> {
  const rows = await tx.statement.findMany({
    where: { personNumber: { in: numbers }, state: { not: 'withdrawn' } },
    include: { ...wholeStatement, revisions: { where: { state: 'open' }, select: { proposed: true } } },
  });
  const found = new Map<number, OnRecord[]>();
  for (const row of rows) {
    const there = found.get(row.personNumber) ?? [];
    const [open] = row.revisions;
    const input = statementInput.parse(inputOfRow(row));
    const { id, revision, state } = row;
    there.push({ id, input, waits: open !== undefined, draft: state === 'draft', revision });
    found.set(row.personNumber, there);
  }
  return found;
}

type Mentions = ReadonlyMap<string, number>;

/** By person and passage: a settled mention there ties the quote to the person. */
async function readMentions(tx: WriteTx, numbers: number[], settled: readonly Settled[]): Promise<Mentions> {
  const passages = settled.flatMap(({ row }) =>
    [...row.plan.said, ...row.plan.proposed].flatMap(({ citations }) =>
      citations.map((one) => one.passageId),
    ),
  );
  if (numbers.length === 0 || passages.length === 0) return new Map();
  const rows = await tx.mention.findMany({
    where: { personNumber: { in: numbers }, passageId: { in: [...new Set(passages)] }, state: 'settled' },
    orderBy: { start: 'desc' },
    select: { id: true, personNumber: true, passageId: true },
  });
  return new Map(rows.map(({ id, personNumber, passageId }) => [`${personNumber} ${passageId}`, id]));
}

function withMention(input: StatementInput, mentions: Mentions, number: number): StatementInput {
  const citations = input.citations.map((one) => ({
    ...one,
    mentionId: mentions.get(`${number} ${one.passageId}`) ?? null,
  }));
  return { ...input, citations };
}
