import { groupBy } from '@/lib/core/group';
import type { WriteTx } from '@/lib/db/writers';
import { actAs } from '@/lib/db/writers';
import { recordClause, recordStatedNumbers } from '@/lib/demands/write';
import {
  recordEntityMentions,
  recordOrganisation,
  recordPlace,
  recordProvision,
} from '@/lib/documents/entities';
import { type RecordedDocument, recordDocument } from '@/lib/documents/write';
import type { Founding } from '@/lib/founding/read';
import type { FoundingEntity, FoundingStatement } from '@/lib/founding/schema';
import type { HeldTexts } from '@/lib/founding/texts';
import { recordMentions, settleMentions } from '@/lib/mentions/write';
import { recordApart, recordPerson } from '@/lib/people/write';
import { statementDetail } from '@/lib/statements/schema';
import { recordStatement } from '@/lib/statements/write';

/** What was loaded, for the command's report. */
export type Loaded = { people: number[]; documents: number[]; statements: number };

const must = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`the founding record refers to ${what}, which is not there`);
  return value;
};

/**
 * Records the founding reading through the writers everything else uses, as drafts in the name of the account
 * "Founding reading". The caller's transaction holds it all: a failure half way leaves nothing behind.
 */
export async function loadFounding(tx: WriteTx, founding: Founding, held: HeldTexts): Promise<Loaded> {
  const { id: reader } = await tx.account.create({
    data: { displayName: 'Founding reading', role: 'process' },
  });
  await actAs(tx, reader, 'founding record');
  const ids = { organisation: new Map<string, number>(), place: new Map<string, number>() };
  for (const organisation of founding.organisations) {
    ids.organisation.set(organisation.slug, await recordOrganisation(tx, { ...organisation, mentions: [] }));
  }
  for (const place of founding.places) {
    ids.place.set(place.slug, await recordPlace(tx, { ...place, mentions: [] }));
  }
  const documents = await loadDocuments(tx, founding, held);
  const passage = (ref: string): number => {
    const [key = '', label = ''] = ref.split('/');
    return must(documents.get(key)?.passages.get(label), `passage ${ref}`);
  };
  const spans = (entity: FoundingEntity) =>
    entity.mentions.map(({ passage: ref, ...span }) => ({ ...span, passageId: passage(ref) }));
  for (const each of founding.organisations) {
    await recordEntityMentions(
      tx,
      { organisationId: must(ids.organisation.get(each.slug), each.slug) },
      spans(each),
    );
  }
  for (const each of founding.places) {
    await recordEntityMentions(tx, { placeId: must(ids.place.get(each.slug), each.slug) }, spans(each));
  }
  for (const each of [...founding.provisions].sort(
    (a, b) => Number(a.code !== null) - Number(b.code !== null),
  )) {
    await recordProvision(tx, { ...each, mentions: spans(each) });
  }

  const numbers = new Map<string, number>();
  for (const { statements: _, apartFrom: __, names, ...person } of founding.people) {
    const { number } = await recordPerson(tx, {
      ...person,
      names: names.map(({ document, ...name }) => ({
        ...name,
        documentId: document === null ? null : must(documents.get(document), `document ${document}`).id,
      })),
    });
    numbers.set(person.slug, number);
  }
  const person = (slug: string) => must(numbers.get(slug), `person ${slug}`);
  for (const each of founding.people) {
    for (const other of each.apartFrom) await recordApart(tx, person(each.slug), person(other));
  }
  const mentions = await recordMentions(
    tx,
    founding.mentions.map(({ passage: ref, person: _, ...mention }) => ({
      ...mention,
      passageId: passage(ref),
    })),
  );
  for (const [slug, group] of groupBy(founding.mentions, (mention) => mention.person)) {
    if (slug === null) continue;
    await settleMentions(
      tx,
      group.map(({ key }) => must(mentions.get(key), key)),
      person(slug),
      null,
    );
  }
  for (const { passage: ref, addressees, ...clause } of founding.demands) {
    await recordClause(tx, {
      ...clause,
      documentId: must(documents.get(ref.slice(0, 3)), ref).id,
      passageId: passage(ref),
      addressees: addressees.map((each) => ({
        organisationId:
          each.organisation === null ? null : must(ids.organisation.get(each.organisation), ref),
        personNumber: each.person === null ? null : person(each.person),
        words: each.words,
      })),
    });
  }
  await recordStatedNumbers(
    tx,
    founding.numbers.map(({ passage: ref, ...number }) => ({
      ...number,
      documentId: must(documents.get(ref.slice(0, 3)), ref).id,
      passageId: passage(ref),
    })),
  );
  let statements = 0;
  for (const each of founding.people) {
    for (const statement of each.statements) {
      const key = keyOnRecord(statement.key, person(each.slug));
      await loadStatement(tx, reader, each.slug, { ...statement, key }, passage, mentions);
      statements += 1;
    }
  }
  return {
    people: [...numbers.values()],
    documents: [...documents.values()].map(({ id }) => id),
    statements,
  };
}

async function loadDocuments(
  tx: WriteTx,
  founding: Founding,
  held: HeldTexts,
): Promise<Map<string, RecordedDocument>> {
  const documents = new Map<string, RecordedDocument>();
  for (const { key, text, passages, links: _, citedTexts: __, ...document } of founding.documents) {
    const texts = held.get(key);
    documents.set(
      key,
      await recordDocument(tx, {
        ...document,
        foundingKey: key,
        text: {
          language: text.language,
          sha256: text.sha256,
          byteCount: text.byteCount,
          content: texts?.bytes ?? null,
          passages: passages.map(({ from: _, to: __, sha256: ___, ...passage }, index) => ({
            ...passage,
            ordinal: index + 1,
            text: texts ? must(texts.passages.get(passage.label), `${key}/${passage.label}`) : null,
          })),
        },
      }),
    );
  }
  for (const { key, links, citedTexts } of founding.documents) {
    const document = must(documents.get(key), key);
    await tx.documentLink.createMany({
      data: links.map((link) => ({
        documentId: document.id,
        otherId: must(documents.get(link.document), link.document).id,
        relation: link.relation,
        note: link.note,
      })),
    });
    await tx.citedText.createMany({
      data: citedTexts.map(({ passage: ref, ...cited }) => ({
        ...cited,
        documentId: document.id,
        passageId: must(document.passages.get(ref.split('/')[1] ?? ''), ref),
      })),
    });
  }
  return documents;
}

/**
 * The key a statement of the reading has on record: its address there with the person's number for the name. Keys stay in
 * the chain when somebody is withdrawn, so they name nobody.
 */
function keyOnRecord(key: string, number: number): string {
  return `p${number}${key.slice(key.indexOf('/'))}`;
}

async function loadStatement(
  tx: WriteTx,
  reader: number,
  slug: string,
  statement: FoundingStatement,
  passage: (ref: string) => number,
  mentions: ReadonlyMap<string, number>,
): Promise<void> {
  const { kind, detail, note, citations, ...common } = statement;
  const answer = await recordStatement(tx, reader, {
    ...common,
    person: slug,
    publicNote: note,
    privateNote: null,
    detail: statementDetail.parse({ kind, ...detail }),
    citations: citations.map(({ passage: ref, mention, ...citation }) => ({
      ...citation,
      passageId: passage(ref),
      mentionId: mention === null ? null : must(mentions.get(mention), mention),
    })),
  });
  if (!answer.ok) throw new Error(`${statement.key}: ${JSON.stringify(answer.reason)}`);
}
