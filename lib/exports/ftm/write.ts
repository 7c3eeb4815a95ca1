import { licence } from '@/lib/exports/answer';
import type { Full } from '@/lib/exports/files/person-tables';
import type { PublishedDocument, PublishedPerson, WholeRecord } from '@/lib/exports/files/whole';
import { dateOf, type Entity, entity, idOf, languageOf } from '@/lib/exports/ftm/entity';
import { organisationsOf, statementEntity } from '@/lib/exports/ftm/statement';

const batchLength = 131_072;

/**
 * The whole record as entities of FollowTheMoney, one JSON value a line: documents, then each person with their
 * mentions, statements and organisations not met before. The first document is the record itself: licence, date and
 * edition.
 */
export async function writeEntities(
  whole: WholeRecord,
  site: string,
  append: (text: string) => Promise<void>,
): Promise<void> {
  const full: Full = (path) => new URL(path, site).href;
  let batch = '';
  const add = async (all: readonly Entity[]) => {
    for (const one of all) batch += `${JSON.stringify(one)}\n`;
    if (batch.length > batchLength) {
      await append(batch);
      batch = '';
    }
  };
  await add([recordEntity(whole, full)]);
  for await (const published of whole.documents()) await add([documentEntity(published, full)]);
  const met = new Set<string>();
  for await (const published of whole.people()) {
    const strangers = published.sheet.statements
      .flatMap(organisationsOf)
      .filter(({ slug }) => !met.has(slug) && met.add(slug));
    await add(strangers.map(({ slug, name }) => entity(idOf.organisation(slug), 'Organization', { name })));
    await add(personEntities(published, full));
  }
  await append(batch);
}

function recordEntity({ newest }: WholeRecord, full: Full): Entity {
  return entity(idOf.document('record'), 'Document', {
    title: 'Habeas: an open record of political prisoners',
    fileName: 'habeas.ftm.json',
    name: 'Habeas',
    publisher: 'Habeas',
    publisherUrl: full('/'),
    sourceUrl: full('/data'),
    publishedAt: newest?.publishedAt.slice(0, 19) ?? null,
    description: `${licence.name} (${licence.url}). ${newest ? `Edition ${newest.seq} of the record, hash ${newest.hash}.` : 'Nothing is published yet.'}`,
  });
}

function documentEntity({ sheet, edition }: PublishedDocument, full: Full): Entity {
  return entity(idOf.document(sheet.slug), 'Document', {
    name: sheet.shortTitle,
    title: [sheet.title, sheet.usualTitle],
    fileName: `${sheet.slug}.txt`,
    author: sheet.body,
    date: dateOf(sheet.stated),
    language: sheet.texts.map(({ language }) => languageOf(language)),
    sourceUrl: [sheet.officialUrl, full(`/documents/${sheet.slug}`)],
    keywords: sheet.references.map(({ type, value }) => `${type}:${value}`),
    modifiedAt: edition.publishedAt.slice(0, 19),
    publisher: 'Habeas',
    publisherUrl: full('/'),
  });
}

/** A person, their printed names as mentions (each with its document), and their statements. */
function personEntities({ sheet, edition }: PublishedPerson, full: Full): Entity[] {
  const person = entity(idOf.person(sheet.slug), 'Person', {
    name: sheet.name,
    alias: sheet.names.map(({ form }) => form).filter((form) => form !== sheet.name),
    sourceUrl: full(`/people/${sheet.slug}`),
    proof: sheet.namings.map(({ document }) => idOf.document(document)),
    notes: sheet.identityNote,
    modifiedAt: edition.publishedAt.slice(0, 19),
    publisher: 'Habeas',
    publisherUrl: full('/'),
  });
  const mentions = sheet.names.flatMap(({ form, document }) =>
    document === null
      ? []
      : [
          entity(idOf.mention(sheet.slug, document, form), 'Mention', {
            document: idOf.document(document),
            name: form,
            resolved: person.id,
            detectedSchema: 'Person',
          }),
        ],
  );
  return [
    person,
    ...[...new Map(mentions.map((one) => [one.id, one])).values()],
    ...sheet.statements.map((statement) => statementEntity(sheet, statement, full)),
  ];
}
