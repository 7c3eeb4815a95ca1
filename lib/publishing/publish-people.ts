import { canonicalJson } from '@/lib/core/canonical';
import { spansOf } from '@/lib/custody/spans';
import type { WriteTx } from '@/lib/db/writers';
import { readCasefiles } from '@/lib/publishing/casefile';
import { composePerson } from '@/lib/publishing/compose-person';
import { appendEditions, holdTheDoor, touch } from '@/lib/publishing/editions';
import { facetsOf, labelsOf, nameKeysOf, registerRowOf, wordsOf } from '@/lib/publishing/register-entry';
import { insertRows } from '@/lib/publishing/rows';
import { publishTerms } from '@/lib/publishing/terms';
import { readWithheld } from '@/lib/publishing/withheld';
import { withholdForms } from '@/lib/publishing/withhold';
import { changesOfPerson } from '@/lib/record/changes';
import type { Edition } from '@/lib/record/edition-schema';
import { type PersonSheet, personSheet } from '@/lib/record/schema';
import type { Approval } from '@/lib/review/write';

/**
 * Publishes the people given: composes each sheet from accepted statements, and where it differs from what is on
 * record writes edition, sheet, register row, names, words and spans. All in the transaction given; pages that
 * show them are stale at its commit. Answers with the new editions; the unchanged have none.
 */
export async function publishPeople(
  tx: WriteTx,
  numbers: readonly number[],
  approval: Approval,
  at: Date,
): Promise<Edition[]> {
  await holdTheDoor(tx);
  const withheld = await readWithheld(tx);
  // whom no document on record names has nothing to be shown by
  const files = (await readCasefiles(tx, numbers)).filter(({ mentions }) => mentions.length > 0);
  const sheets = files.map(composePerson).map((sheet) => withholdForms(sheet, withheld?.forms ?? []));
  return publishSheets(tx, sheets, approval, at);
}

/** As publishPeople, for sheets already composed; the caller holds the door. */
export async function publishSheets(
  tx: WriteTx,
  sheets: readonly PersonSheet[],
  approval: Approval,
  at: Date,
): Promise<Edition[]> {
  const current = await tx.recordSheet.findMany({
    where: { number: { in: sheets.map((sheet) => sheet.number) } },
  });
  const before = new Map(current.map((row) => [row.number, personSheet.parse(row.sheet)]));
  const changed = sheets.filter((sheet) => {
    const old = before.get(sheet.number);
    return old === undefined || canonicalJson(old) !== canonicalJson(sheet);
  });
  if (changed.length === 0) return [];
  const editions = await appendEditions(
    tx,
    changed.map((sheet) => ({
      subject: 'person',
      subjectKey: String(sheet.number),
      changes: changesOfPerson(before.get(sheet.number) ?? null, sheet),
      content: sheet,
    })),
    approval,
    at,
  );
  const pairs = changed.flatMap((sheet, index) => {
    const edition = editions[index];
    return edition ? [{ sheet, edition }] : [];
  });
  await replaceShown(tx, pairs, at);
  await replaceSpans(tx, changed, at);
  await publishTerms(tx);
  await touch(
    tx,
    changed.flatMap((sheet) => [...tagsOf(sheet), ...tagsOf(before.get(sheet.number) ?? sheet)]),
  );
  return editions;
}

/** Pages that show this sheet or take a name from it. */
export function tagsOf(sheet: PersonSheet): string[] {
  const others = [
    ...sheet.namedWith.map(({ slug }) => slug),
    ...sheet.apartFrom.flatMap(({ slug }) => slug ?? []),
    ...sheet.statements.flatMap((each) => (each.kind === 'relation' ? (each.other.slug ?? []) : [])),
  ];
  return [
    `person:${sheet.slug}`,
    ...others.map((slug) => `person:${slug}`),
    ...sheet.namings.map(({ document }) => `document:${document}`),
  ];
}

/** Takes everything a reader sees of these people off the record, except editions and spans. */
export async function removeShown(tx: WriteTx, numbers: number[]): Promise<void> {
  const these = { where: { number: { in: numbers } } };
  await tx.recordPerson.deleteMany(these);
  await tx.recordSheet.deleteMany(these);
  await tx.recordName.deleteMany(these);
  await tx.recordWords.deleteMany({ where: { subject: 'person', subjectKey: { in: numbers.map(String) } } });
}

const personColumns = {
  number: 'int',
  slug: 'text',
  name: 'text',
  sort_name: 'text',
  named: 'boolean',
  edition_seq: 'bigint',
  edition_number: 'int',
  published_at: 'timestamptz',
  custody_group: 'text',
  confirmed: 'text',
  confirmed_from: 'date',
  confirmed_year: 'int',
  documents: 'text[]',
  demands: 'text[]',
  affiliations: 'text[]',
  provisions: 'text[]',
  places: 'text[]',
  row: 'jsonb',
};

async function replaceShown(
  tx: WriteTx,
  pairs: { sheet: PersonSheet; edition: Edition }[],
  at: Date,
): Promise<void> {
  await removeShown(
    tx,
    pairs.map(({ sheet }) => sheet.number),
  );
  await insertRows(
    tx,
    'person',
    personColumns,
    pairs.map(({ sheet, edition }) => ({
      number: sheet.number,
      slug: sheet.slug,
      name: sheet.name,
      sort_name: sheet.sortName,
      named: sheet.named,
      edition_seq: edition.seq,
      edition_number: edition.number,
      published_at: at,
      custody_group: sheet.present.group,
      confirmed: sheet.present.confirmed,
      confirmed_from: sheet.present.confirmedFrom,
      confirmed_year: Number(sheet.present.confirmedFrom.slice(0, 4)),
      ...facetsOf(sheet),
      row: registerRowOf(sheet),
    })),
  );
  await insertRows(
    tx,
    'sheet',
    { number: 'int', slug: 'text', sheet: 'jsonb' },
    pairs.map(({ sheet }) => ({ number: sheet.number, slug: sheet.slug, sheet })),
  );
  await insertRows(
    tx,
    'name',
    {
      number: 'int',
      form: 'text',
      language: 'text',
      printed_in: 'text',
      parts: 'text[]',
      fold_version: 'int',
    },
    pairs.flatMap(({ sheet }) =>
      nameKeysOf(sheet).map(({ printedIn, foldVersion, ...name }) => ({
        number: sheet.number,
        printed_in: printedIn,
        fold_version: foldVersion,
        ...name,
      })),
    ),
  );
  await insertRows(
    tx,
    'words',
    { subject: 'text', subject_key: 'text', anchor: 'text', language: 'text', body: 'text' },
    pairs.flatMap(({ sheet }) =>
      wordsOf(sheet).map((words) => ({ subject: 'person', subject_key: String(sheet.number), ...words })),
    ),
  );
  const labels = pairs.flatMap(({ sheet }) => labelsOf(sheet));
  await tx.$executeRaw`
    INSERT INTO record.label (facet, value, label)
    SELECT DISTINCT ON (1, 2) * FROM unnest(${labels.map((each) => each.facet)}::text[],
      ${labels.map((each) => each.value)}::text[], ${labels.map((each) => each.label)}::text[]) AS l (facet, value, label)
    ORDER BY 1, 2
    ON CONFLICT (facet, value) DO UPDATE SET label = excluded.label WHERE label.label <> excluded.label`;
}

/** What was on record until now stays known for the time it was; what is on record from now begins. */
async function replaceSpans(tx: WriteTx, sheets: readonly PersonSheet[], at: Date): Promise<void> {
  const numbers = sheets.map((sheet) => sheet.number);
  await tx.$executeRaw`DELETE FROM record.custody_span WHERE number = ANY(${numbers}) AND lower(known) >= ${at}`;
  await tx.$executeRaw`
    UPDATE record.custody_span SET known = tstzrange(lower(known), ${at})
     WHERE number = ANY(${numbers}) AND upper_inf(known)`;
  const spans = sheets.flatMap((sheet) => spansOf(sheet).map((span) => ({ number: sheet.number, ...span })));
  await tx.$executeRaw`
    INSERT INTO record.custody_span (number, statement_key, state, custody_group, certainty, during, known)
    SELECT number, key, state, custody_group, certainty, daterange(since, until, '[]'), tstzrange(${at}, NULL)
      FROM unnest(${spans.map((s) => s.number)}::int[], ${spans.map((s) => s.statementKey)}::text[],
        ${spans.map((s) => s.state)}::text[], ${spans.map((s) => s.custodyGroup)}::text[],
        ${spans.map((s) => s.certainty)}::text[], ${spans.map((s) => s.from)}::date[],
        ${spans.map((s) => s.until)}::date[]) AS s (number, key, state, custody_group, certainty, since, until)`;
}
