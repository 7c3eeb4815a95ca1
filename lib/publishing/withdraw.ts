import { sha256 } from '@/lib/core/canonical';
import { accepted, type Result, refused } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { readMerged } from '@/lib/people/merges';
import { appendEditions, holdTheDoor } from '@/lib/publishing/editions';
import { publishOnRecord } from '@/lib/publishing/publish-documents';
import { publishPeople, removeShown } from '@/lib/publishing/publish-people';
import {
  clearContents,
  endOfChain,
  insideJson,
  listQuoting,
  listResting,
  listShowing,
  type Subject,
  sweep,
} from '@/lib/publishing/traces';
import { listOwnForms } from '@/lib/publishing/withheld';
import { type Approval, approveAtOnce } from '@/lib/review/write';

/**
 * A steward takes something off the record at once and everywhere (law 5), in the transaction given. What stays is
 * the chain: numbers, dates and hashes. The reason stays in the casework.
 */

/** Who does it and why; the reason is not empty. */
export type Act = { by: number; reason: string; at: Date };
export type WithdrawalRefusal = 'not a steward' | 'unknown' | 'already withdrawn';
type Done = Result<{ withdrawal: number }, WithdrawalRefusal>;

/** Leave for a steward to act at once, while nobody else publishes. */
export async function takeLeave(tx: WriteTx, by: number): Promise<Result<Approval, 'not a steward'>> {
  await holdTheDoor(tx);
  return approveAtOnce(tx, by);
}

/**
 * A person, with the records merged into theirs: sheet, register, names, words, spans, old addresses and the content
 * of every edition; their name is withheld in documents and quotes, and earlier contents of other records that
 * named them are taken away.
 */
export async function withdrawPerson(tx: WriteTx, number: number, { by, reason, at }: Act): Promise<Done> {
  const leave = await takeLeave(tx, by);
  if (!leave.ok) return leave;
  const person = await tx.person.findUnique({ where: { number } });
  const merges = await readMerged(tx);
  if (!person || merges.has(number)) return refused('unknown');
  if (person.withdrawnAt !== null) return refused('already withdrawn');
  const gone = [...merges].flatMap(([each, root]) => (root.number === number ? [each] : []));
  const numbers = [number, ...gone];
  const until = await endOfChain(tx);
  await tx.person.updateMany({
    where: { number: { in: numbers } },
    data: { withdrawnAt: at, withdrawnReason: reason, revision: { increment: 1 } },
  });
  const withdrawal = await tx.withdrawal.create({
    data: { act: 'person', personNumber: number, reason, madeBy: by, madeAt: at },
    select: { id: true },
  });
  const people = await tx.person.findMany({ where: { number: { in: numbers } }, select: { slug: true } });
  const forms = await listOwnForms(tx, numbers);
  const words = [...people.flatMap(({ slug }) => [`"${slug}"`, `"${slug}/`]), ...forms.map(insideJson)];
  const naming = await tx.document.findMany({
    where: { passages: { some: { mentions: { some: { personNumber: { in: numbers } } } } } },
    select: { id: true, slug: true },
  });
  await takeOff(tx, 'person', numbers.map(String), leave.value, at);
  const showing = await listShowing(tx, words);
  // who quotes the same passages stands at other places in them now, as the name is withheld before
  const resting = await listResting(
    tx,
    naming.map((each) => each.id),
  );
  await publishPeople(tx, [...new Set([...showing.people, ...resting])], leave.value, at);
  const documents = [...new Set([...showing.documents, ...naming.map(({ id }) => id)])];
  await publishOnRecord(tx, documents, leave.value, at);
  const quoting = await listQuoting(tx, numbers, forms);
  const subjects = [
    ...naming.map(({ slug }): Subject => ({ subject: 'document', subjectKey: slug })),
    ...quoting.map((each): Subject => ({ subject: 'person', subjectKey: String(each) })),
  ];
  await clearContents(tx, { words, subjects, until }, leave.value, at);
  await sweep(tx, forms);
  return accepted({ withdrawal: withdrawal.id });
}

/**
 * A document: its page, passages, words, demands and mentions. Statements that rest on it alone leave the record with
 * it, others keep their other citations; whom no other document names leaves the record too.
 */
export async function withdrawDocument(tx: WriteTx, id: number, { by, reason, at }: Act): Promise<Done> {
  const leave = await takeLeave(tx, by);
  if (!leave.ok) return leave;
  const document = await tx.document.findUnique({ where: { id } });
  if (!document) return refused('unknown');
  const before = await tx.withdrawal.findFirst({ where: { documentId: id, liftedAt: null } });
  if (before) return refused('already withdrawn');
  const until = await endOfChain(tx);
  const withdrawal = await tx.withdrawal.create({
    data: { act: 'document', documentId: id, reason, madeBy: by, madeAt: at },
    select: { id: true },
  });
  const titles = [document.title, document.usualTitle, document.shortTitle].flatMap((title) => title ?? []);
  const words = [`"${document.slug}"`, ...titles.map((title) => `"${insideJson(title)}"`)];
  await takeOff(tx, 'document', [document.slug], leave.value, at);
  const showing = await listShowing(tx, words);
  const named = await tx.$queryRaw<{ number: number }[]>`
    SELECT DISTINCT casework.on_record_as(m.person_number) AS number
      FROM casework.mention m JOIN casework.passage a ON a.id = m.passage_id
      JOIN casework.document_text held ON held.id = a.text_id AND held.accepted
     WHERE m.accepted AND NOT EXISTS (
       SELECT FROM casework.withdrawal w WHERE w.document_id = a.document_id AND w.lifted_at IS NULL)`;
  const stays = new Set(named.map(({ number }) => number));
  const leaving = showing.people.filter((number) => !stays.has(number));
  await takeOff(tx, 'person', leaving.map(String), leave.value, at);
  await publishPeople(tx, showing.people, leave.value, at);
  await publishOnRecord(tx, showing.documents, leave.value, at);
  await forgetSpans(tx, document);
  await clearContents(tx, { words, subjects: [], until }, leave.value, at);
  await sweep(tx, titles);
  return accepted({ withdrawal: withdrawal.id });
}

/**
 * A statement: withdrawn for good, or withheld, which leaves it accepted and unseen. Its words go from the person's
 * sheet and earlier contents, its spans from what was known of custody, its quotes from the documents' fragments.
 */
export async function withdrawSaid(
  tx: WriteTx,
  id: number,
  act: 'statement' | 'withheld',
  { by, reason, at }: Act,
): Promise<Done> {
  const leave = await takeLeave(tx, by);
  if (!leave.ok) return leave;
  const statement = await tx.statement.findUnique({
    where: { id },
    include: {
      citations: { select: { passage: { select: { document: { select: { id: true, slug: true } } } } } },
    },
  });
  if (!statement || statement.state === 'draft') return refused('unknown');
  if (statement.state === 'withdrawn' || statement.withheld) return refused('already withdrawn');
  const until = await endOfChain(tx);
  await tx.statement.update({
    where: { id },
    data:
      act === 'withheld'
        ? { withheld: true, revision: { increment: 1 } }
        : { state: 'withdrawn', withdrawnReason: reason, revision: { increment: 1 } },
  });
  const withdrawal = await tx.withdrawal.create({
    data: { act, statementId: id, reason, madeBy: by, madeAt: at },
    select: { id: true },
  });
  const ours = [statement.gist, statement.publicNote].flatMap((words) => words ?? []);
  const words = [`"${statement.key}"`, ...ours.map((each) => `"${insideJson(each)}"`)];
  const documents = statement.citations.map(({ passage }) => passage.document);
  const root = (await readMerged(tx)).get(statement.personNumber)?.number ?? statement.personNumber;
  const shown = await tx.recordSheet.findUnique({ where: { number: root }, select: { number: true } });
  if (shown) await publishPeople(tx, [root], leave.value, at);
  await publishOnRecord(
    tx,
    documents.map((each) => each.id),
    leave.value,
    at,
  );
  await tx.$executeRaw`DELETE FROM record.custody_span WHERE statement_key = ${statement.key}`;
  const subjects = documents.map(({ slug }): Subject => ({ subject: 'document', subjectKey: slug }));
  await clearContents(tx, { words, subjects, until }, leave.value, at);
  await sweep(tx, ours);
  return accepted({ withdrawal: withdrawal.id });
}

/**
 * What was known of custody by a document until now is in no past day either, of whatever a statement cites of it or
 * an earlier edition cited. Spans that are known still rest on other documents, and stay.
 */
async function forgetSpans(tx: WriteTx, { id, slug }: { id: number; slug: string }): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM record.custody_span
     WHERE NOT upper_inf(known) AND statement_key IN (
       SELECT s.key FROM casework.statement s JOIN casework.citation c ON c.statement_id = s.id
         JOIN casework.passage a ON a.id = c.passage_id WHERE a.document_id = ${id}
       UNION
       SELECT said ->> 'key' FROM record.edition e JOIN record.edition_content c USING (seq),
              jsonb_path_query(c.content::jsonb, '$.statements[*]') AS said
        WHERE e.subject = 'person' AND strpos(c.content, ${`"${slug}"`}) > 0
          AND jsonb_path_exists(said, '$.citations[*] ? (@.document == $slug)', jsonb_build_object('slug', ${slug}::text)))`;
}

/** Takes what is on record of these subjects away and closes each with a tombstone. */
async function takeOff(
  tx: WriteTx,
  subject: Subject['subject'],
  keys: string[],
  approval: Approval,
  at: Date,
): Promise<void> {
  const published = await tx.edition.findMany({
    where: { subject, subjectKey: { in: keys } },
    distinct: ['subjectKey'],
    select: { subjectKey: true },
  });
  const standing = published.map(({ subjectKey }) => subjectKey);
  await appendEditions(
    tx,
    standing.map((subjectKey) => ({
      subject,
      subjectKey,
      changes: [{ change: 'withdrawn' as const, key: null, kind: null }],
      content: null,
    })),
    approval,
    at,
  );
  await tx.$executeRaw`
    DELETE FROM record.edition_content c USING record.edition e
     WHERE e.seq = c.seq AND e.subject = ${subject} AND e.subject_key = ANY(${standing})`;
  await tx.$executeRaw`DELETE FROM record.answer WHERE subject = ${subject} AND subject_key = ANY(${keys})`;
  if (subject === 'document') {
    await tx.recordDocument.deleteMany({ where: { slug: { in: keys } } });
    await tx.recordWords.deleteMany({ where: { subject, subjectKey: { in: keys } } });
    return;
  }
  await takeOffPeople(tx, keys.map(Number));
}

/** Addresses stay as hashes: whoever has one is told that the record is gone. */
async function takeOffPeople(tx: WriteTx, numbers: number[]): Promise<void> {
  const old = await tx.slugRedirect.findMany({ where: { number: { in: numbers } } });
  const own = await tx.recordSheet.findMany({
    where: { number: { in: numbers } },
    select: { slug: true, number: true },
  });
  await tx.tombstone.createMany({
    data: [...own, ...old].map(({ slug, number }) => ({ addressHash: sha256(slug), number })),
    skipDuplicates: true,
  });
  await removeShown(tx, numbers);
  await tx.slugRedirect.deleteMany({ where: { number: { in: numbers } } });
  // what was said of them stands under another number for the time of a merge or before a split
  await tx.$executeRaw`
    DELETE FROM record.custody_span WHERE number = ANY(${numbers})
        OR statement_key IN (SELECT key FROM casework.statement WHERE person_number = ANY(${numbers}))`;
}
