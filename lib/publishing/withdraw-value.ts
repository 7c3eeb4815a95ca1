import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { onRecordAs } from '@/lib/people/merges';
import { publishOnRecord } from '@/lib/publishing/publish-documents';
import { publishPeople } from '@/lib/publishing/publish-people';
import {
  clearContents,
  endOfChain,
  insideJson,
  listResting,
  listShowing,
  type Subject,
  sweep,
} from '@/lib/publishing/traces';
import { listWithholdable, saidIn } from '@/lib/publishing/values';
import { type Act, takeLeave } from '@/lib/publishing/withdraw';
import { listNameForms } from '@/lib/publishing/withheld';
import { withheldField } from '@/lib/record/schema';
import type { Approval } from '@/lib/review/write';

/**
 * A steward keeps one value back, at once and everywhere (law 5): a field of a statement, the note on who a person is,
 * one spelling. The rest stays on record, and says that something is withheld.
 */

/** `usual name`: readers know the record by this spelling, which is changed first. */
export type ValueRefusal = 'not a steward' | 'unknown' | 'already withdrawn' | 'usual name';
type Done = Result<{ withdrawal: number }, ValueRefusal>;

/** One field of a statement; `words` of its documents that say the value are withheld wherever they stand in them. */
export async function withholdValue(
  tx: WriteTx,
  { statement: id, field, words }: { statement: number; field: string; words: readonly string[] },
  { by, reason, at }: Act,
): Promise<Done> {
  const leave = await takeLeave(tx, by);
  if (!leave.ok) return leave;
  const row = await tx.statement.findUnique({
    where: { id },
    include: { ...saidIn, citations: { select: { passage: { select: { documentId: true } } } } },
  });
  const known = withheldField.safeParse(field);
  if (!row || !known.success || !listWithholdable(row).includes(known.data)) return refused('unknown');
  if (!['accepted', 'disputed'].includes(row.state)) return refused('unknown');
  const before = await tx.withdrawal.findFirst({ where: { statementId: id, field, liftedAt: null } });
  if (before || row.withheld) return refused('already withdrawn');
  const until = await endOfChain(tx);
  const made = await tx.withdrawal.create({
    data: { act: 'value', statementId: id, field, words: [...words], reason, madeBy: by, madeAt: at },
    select: { id: true },
  });
  const ours = { gist: row.gist, note: row.publicNote };
  const said =
    known.data === 'gist' || known.data === 'note' ? [ours[known.data]].flatMap((each) => each ?? []) : [];
  const own = [`"${row.key}"`, ...said.map((each) => `"${insideJson(each)}"`)];
  const documents = row.citations.map(({ passage }) => passage.documentId);
  const person = await onRecordAs(tx, row.personNumber);
  const inJson = words.map(insideJson);
  await anew(tx, { person, documents, own, words: inJson, until }, leave.value, at);
  // the days that custody of a stated length was known of until now tell the length
  if (known.data === 'duration') {
    await tx.$executeRaw`DELETE FROM record.custody_span WHERE statement_key = ${row.key} AND NOT upper_inf(known)`;
  }
  await sweep(tx, said);
  return accepted({ withdrawal: made.id });
}

/** Why somebody is taken to be who they are, in our own words. */
export async function withholdIdentityNote(
  tx: WriteTx,
  number: number,
  { by, reason, at }: Act,
): Promise<Done> {
  const leave = await takeLeave(tx, by);
  if (!leave.ok) return leave;
  const person = await tx.person.findUnique({ where: { number } });
  if (!person?.identityNote || person.withdrawnAt !== null) return refused('unknown');
  const field = 'identityNote';
  const before = await tx.withdrawal.findFirst({ where: { personNumber: number, field, liftedAt: null } });
  if (before) return refused('already withdrawn');
  const until = await endOfChain(tx);
  const made = await tx.withdrawal.create({
    data: { act: 'value', personNumber: number, field, reason, madeBy: by, madeAt: at },
    select: { id: true },
  });
  const trace = `"${insideJson(person.identityNote)}"`;
  const root = await onRecordAs(tx, number);
  await anew(tx, { person: root, documents: [], own: [trace], words: [], until }, leave.value, at);
  await sweep(tx, [person.identityNote]);
  return accepted({ withdrawal: made.id });
}

/**
 * One spelling: readers no longer see it or find by it. Where it is marked as the person's in a text, and wherever it
 * stands inside no other spelling, `[withheld]` stands in its place.
 */
export async function withholdName(tx: WriteTx, id: number, { by, reason, at }: Act): Promise<Done> {
  const leave = await takeLeave(tx, by);
  if (!leave.ok) return leave;
  const name = await tx.name.findUnique({ where: { id }, include: { person: true } });
  if (!name?.accepted || name.person.withdrawnAt !== null) return refused('unknown');
  if ([name.person.usualName, name.person.sortName].includes(name.form)) return refused('usual name');
  const before = await tx.withdrawal.findFirst({ where: { nameId: id, liftedAt: null } });
  if (before) return refused('already withdrawn');
  const until = await endOfChain(tx);
  const made = await tx.withdrawal.create({
    data: { act: 'name', nameId: id, reason, madeBy: by, madeAt: at },
    select: { id: true },
  });
  const naming = await tx.passage.findMany({
    where: { mentions: { some: { personNumber: name.personNumber, surface: name.form } } },
    select: { documentId: true },
  });
  const documents = naming.map(({ documentId }) => documentId);
  const root = await onRecordAs(tx, name.personNumber);
  const own = await listNameForms(tx, [id]);
  const words = [insideJson(name.form)];
  await anew(tx, { person: root, documents, own: own.map(insideJson), words, until }, leave.value, at);
  await sweep(tx, own);
  return accepted({ withdrawal: made.id });
}

type Traces = {
  /** Whom the value is of. */
  person: number;
  /** Documents that say it: every earlier content of theirs goes. */
  documents: readonly number[];
  /** Stands in nothing else: whatever holds one is published anew, and earlier contents with it go. */
  own: readonly string[];
  /** Stands elsewhere, too: looked for in the record of the person and of those who rest on the same documents. */
  words: readonly string[];
  until: number;
};

/** Publishes whatever shows a trace anew, and takes away earlier contents that do. */
async function anew(
  tx: WriteTx,
  { person, documents, own, words, until }: Traces,
  approval: Approval,
  at: Date,
): Promise<void> {
  const showing = await listShowing(tx, own);
  const resting = await listResting(tx, documents);
  const beside = new Set(resting);
  const near = (await listShowing(tx, words)).people.filter(
    (number) => number === person || beside.has(number),
  );
  const shown = await tx.recordSheet.findUnique({ where: { number: person }, select: { number: true } });
  // also who quotes the same passages without those words: what is withheld moves the words behind it
  const people = [...new Set([...showing.people, ...resting, ...(shown ? [person] : [])])];
  await publishPeople(tx, people, approval, at);
  const published = await publishOnRecord(tx, [...documents, ...showing.documents], approval, at);
  const said = new Set(documents);
  const subjects: Subject[] = [
    ...published.flatMap(({ id, slug }): Subject[] =>
      said.has(id) ? [{ subject: 'document', subjectKey: slug }] : [],
    ),
    ...near.map((number): Subject => ({ subject: 'person', subjectKey: String(number) })),
  ];
  await clearContents(tx, { words: own, subjects, until }, approval, at);
  await tx.$executeRaw`
    DELETE FROM record.answer a WHERE a.subject = 'person' AND a.subject_key = ${String(person)}
       AND EXISTS (SELECT FROM unnest(${[...words]}::text[]) AS word WHERE strpos(a.answer, word) > 0)`;
}
