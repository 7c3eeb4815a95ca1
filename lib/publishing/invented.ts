import { randomUUID } from 'node:crypto';
import { accepted, type Result } from '@/lib/core/result';
import type { WriteTx } from '@/lib/db/writers';
import { actAs, changeAs, INSTALLATION } from '@/lib/db/writers';
import { recordDocument } from '@/lib/documents/write';
import { recordMentions, settleMentions } from '@/lib/mentions/write';
import { recordPerson } from '@/lib/people/write';
import { approveReviews, previewReviews, type Read } from '@/lib/publishing/approve';
import type { ApprovalRefusal } from '@/lib/publishing/carry-out';
import { republish } from '@/lib/publishing/republish';
import type { Edition } from '@/lib/record/edition-schema';
import { acceptDocuments, acceptDrafts } from '@/lib/review/accept';
import { type Approval, approveDraft, proposeDraft } from '@/lib/review/write';
import type { StatementInput } from '@/lib/statements/schema';
import { recordStatement } from '@/lib/statements/write';

/** Casework about people who do not exist, for tests: two editors, documents with held text, drafts. */

export type Editors = { author: number; reader: number };

/** Of nobody yet: several tests may invent editors in one database. */
const freshEmail = (name: string) => `${name.toLowerCase()}.${randomUUID()}@example.org`;

export async function inventEditors(): Promise<Editors> {
  return changeAs(INSTALLATION, null, async (tx) => {
    const make = (displayName: string) =>
      tx.account.create({
        data: { displayName, role: 'editor', email: freshEmail(displayName) },
        select: { id: true },
      });
    return { author: (await make('Author')).id, reader: (await make('Reader')).id };
  });
}

/** A steward, who withdraws without a second reader. */
export async function inventSteward(): Promise<number> {
  return changeAs(INSTALLATION, null, async (tx) => {
    const account = { displayName: 'Steward', role: 'steward' as const, email: freshEmail('Steward') };
    return (await tx.account.create({ data: account, select: { id: true } })).id;
  });
}

export type InventedDocument = { id: number; slug: string; passage: number; text: string };

/** A one-passage document with held text, stated on the day given. */
export async function inventDocument(
  tx: WriteTx,
  { slug, stated, text }: { slug: string; stated: string; text: string },
): Promise<InventedDocument> {
  const { id, passages } = await recordDocument(tx, {
    slug,
    foundingKey: null,
    kind: 'statement',
    kindNote: null,
    title: 'An invented statement',
    usualTitle: `Invented statement ${slug}`,
    shortTitle: slug.toUpperCase(),
    body: null,
    bodyNote: null,
    stated,
    statedMeaning: 'published',
    statedNote: null,
    officialUrl: null,
    votes: null,
    references: [],
    text: {
      language: 'en',
      sha256: '0'.repeat(64),
      byteCount: text.length,
      content: null,
      passages: [{ label: 'para-1', printedLabel: '1', kind: 'paragraph', ordinal: 1, kindOrdinal: 1, text }],
    },
  });
  const passage = passages.get('para-1');
  if (passage === undefined) throw new Error('the invented document has one passage');
  return { id, slug, passage, text };
}

/** The first place of a document's passage where these words stand. */
function placeIn({ slug, passage, text }: InventedDocument, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${slug} does not say ${words}`);
  return { passageId: passage, start, end: start + words.length };
}

/** The name as it stands in that document, settled on the person; open when there is none. */
export async function inventMention(
  tx: WriteTx,
  document: InventedDocument,
  surface: string,
  person: number | null,
): Promise<void> {
  const key = `${document.slug}/${document.passage}/${surface}/${person}`;
  const place = placeIn(document, surface);
  const names = { surface, named: true, order: 'given_family' as const, honorific: null };
  const ids = await recordMentions(tx, [{ key, ...place, ...names }]);
  if (person !== null) await settleMentions(tx, [...ids.values()], person, null);
}

/** A person named in that document, the mention settled. `name` is "Given Family", the address made of it unless given. */
export async function inventPerson(
  tx: WriteTx,
  document: InventedDocument,
  name: string,
  slug: string = name.toLowerCase().replaceAll(' ', '-'),
): Promise<number> {
  const [given = null, family = null] = name.split(' ');
  const { number } = await recordPerson(tx, {
    slug,
    standing: 'case',
    usualName: name,
    sortName: `${family}, ${given}`,
    given,
    family,
    named: true,
    nameBasis: 'verbatim',
    mergeConfidence: null,
    identityNote: null,
    names: [
      {
        form: name,
        language: 'en',
        script: 'Latn',
        order: 'given_family',
        kind: 'printed',
        inflection: null,
        documentId: document.id,
        occurrences: 1,
      },
    ],
  });
  await inventMention(tx, document, name, number);
  return number;
}

/** Input for a custody statement that rests on the words given. */
export function custodyInput(
  person: string,
  document: InventedDocument,
  quote: string,
  change: Partial<StatementInput> & { state?: 'held' | 'at_liberty' | 'house_arrest' | 'dead' } = {},
): StatementInput {
  const { state = 'held', ...rest } = change;
  return {
    key: null,
    person,
    occurred: null,
    occurredMeaning: null,
    stated: '2021-02-11',
    certainty: 'stated',
    gist: null,
    publicNote: null,
    privateNote: null,
    detail: {
      kind: 'custody',
      state,
      restriction: null,
      duration: null,
      durationQualifier: null,
      liberty: null,
      place: null,
    },
    citations: [{ ...placeIn(document, quote), quote, mentionId: null }],
    ...rest,
  };
}

/** Records and throws on a refusal: for set-up, not for the test of refusals. */
export async function inventStatement(tx: WriteTx, author: number, input: StatementInput): Promise<string> {
  const answer = await recordStatement(tx, author, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.reason));
  return answer.value.key;
}

/** The second reader approves the person's drafts and the documents; answers with the leave to publish. */
export async function inventApproval(tx: WriteTx, editors: Editors, personNumber: number): Promise<Approval> {
  const review = await proposeDraft(tx, editors.author, { personNumber });
  await actAs(tx, editors.reader, 'second reading');
  const approval = await approveDraft(tx, editors.reader, review);
  if (!approval.ok) throw new Error(approval.reason);
  const documents = await tx.document.findMany({ select: { id: true } });
  await acceptDocuments(
    tx,
    documents.map(({ id }) => id),
  );
  await acceptDrafts(tx, [personNumber]);
  return approval.value;
}

/** The second reader approves the drafts of these people, and they are published with these documents. */
export async function inventPublication(
  tx: WriteTx,
  editors: Editors,
  { people, documents }: { people: readonly number[]; documents: readonly InventedDocument[] },
  at: Date,
): Promise<Edition[]> {
  let approval: Approval | null = null;
  for (const number of people) approval = await inventApproval(tx, editors, number);
  if (approval === null) throw new Error('nobody to publish');
  return republish(tx, { people, documents: documents.map(({ id }) => id) }, approval, at);
}

/** What a second reader has before them who opens these reviews. */
export async function inventRead(ids: readonly number[], at: Date): Promise<Result<Read[], ApprovalRefusal>> {
  const seen = await previewReviews(ids, at);
  if (!seen.ok) return seen;
  return accepted(ids.map((id) => ({ id, fingerprint: seen.value.fingerprints.get(id) ?? '' })));
}

/** A second reader opens these reviews and approves what is shown; the refusal of either is the answer. */
export async function approveAsShown(
  reader: number,
  ids: readonly number[],
  at: Date,
): Promise<Result<null, ApprovalRefusal>> {
  const read = await inventRead(ids, at);
  return read.ok ? approveReviews(reader, read.value, at) : read;
}

/** Nine in the morning of that day, UTC. */
export const morningOf = (day: string) => new Date(`${day}T09:00:00.000Z`);
