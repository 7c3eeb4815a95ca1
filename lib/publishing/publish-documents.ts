import { canonicalJson } from '@/lib/core/canonical';
import { fromDay } from '@/lib/core/partial-date';
import type { WriteTx } from '@/lib/db/writers';
import { composeDocument } from '@/lib/publishing/compose-document';
import { readDocumentFiles } from '@/lib/publishing/document-file';
import { appendEditions, holdTheDoor, touch } from '@/lib/publishing/editions';
import { publishTerms } from '@/lib/publishing/terms';
import { readWithheld } from '@/lib/publishing/withheld';
import { withholdForms } from '@/lib/publishing/withhold';
import { changesOfDocument } from '@/lib/record/changes';
import { type DocumentSheet, documentSheet } from '@/lib/record/document-schema';
import type { Edition } from '@/lib/record/edition-schema';
import type { Approval } from '@/lib/review/write';

/** Words a document is found by: its titles, our summaries, and its texts where held, else the fragments. */
function wordsOf(sheet: DocumentSheet): { anchor: string; language: string; body: string }[] {
  const ours = [sheet.usualTitle, ...sheet.references.map((each) => each.value)].join(' · ');
  return [
    { anchor: '', language: 'en', body: ours },
    ...(sheet.title ? [{ anchor: '', language: sheet.texts[0]?.language ?? 'en', body: sheet.title }] : []),
    ...sheet.demands.map(({ label, summary }) => ({ anchor: label, language: 'en', body: summary })),
    ...sheet.passages.flatMap(({ label, language, text, fragments }) => {
      const body = text ?? fragments.map(({ quote }) => quote).join(' … ');
      return body === '' ? [] : [{ anchor: label, language, body }];
    }),
  ];
}

/** As publishPeople, for documents: passages, demands and who is named. Answers with the new editions. */
export async function publishDocuments(
  tx: WriteTx,
  ids: readonly number[],
  approval: Approval,
  at: Date,
): Promise<Edition[]> {
  await holdTheDoor(tx);
  const forms = (await readWithheld(tx))?.forms ?? [];
  const sheets = (await readDocumentFiles(tx, ids))
    .map(composeDocument)
    .map((sheet) => withholdForms(sheet, forms));
  const current = await tx.recordDocument.findMany({
    where: { slug: { in: sheets.map((sheet) => sheet.slug) } },
  });
  const before = new Map(current.map((row) => [row.slug, documentSheet.parse(row.sheet)]));
  const changed = sheets.filter((sheet) => {
    const old = before.get(sheet.slug);
    return old === undefined || canonicalJson(old) !== canonicalJson(sheet);
  });
  if (changed.length === 0) {
    await publishNaming(tx, sheets);
    return [];
  }
  const editions = await appendEditions(
    tx,
    changed.map((sheet) => ({
      subject: 'document',
      subjectKey: sheet.slug,
      changes: changesOfDocument(before.get(sheet.slug) ?? null, sheet),
      content: sheet,
    })),
    approval,
    at,
  );
  const slugs = changed.map((sheet) => sheet.slug);
  await tx.recordDocument.deleteMany({ where: { slug: { in: slugs } } });
  await tx.recordWords.deleteMany({ where: { subject: 'document', subjectKey: { in: slugs } } });
  for (const [index, sheet] of changed.entries()) {
    const edition = editions[index];
    if (!edition) throw new Error(`document ${sheet.slug} has no edition`);
    await tx.recordDocument.create({
      data: {
        slug: sheet.slug,
        editionSeq: edition.seq,
        editionNumber: edition.number,
        publishedAt: at,
        statedFrom: fromDay(sheet.statedFrom),
        sheet,
      },
    });
    await tx.recordWords.createMany({
      data: wordsOf(sheet).map((words) => ({ subject: 'document', subjectKey: sheet.slug, ...words })),
    });
  }
  await publishNaming(tx, sheets);
  const referring = await listReferring(tx, [...changed, ...before.values()]);
  await touch(tx, [
    ...changed.flatMap((sheet) => [
      `document:${sheet.slug}`,
      ...sheet.links.map(({ document }) => `document:${document}`),
      ...sheet.people.map(({ slug }) => `person:${slug}`),
    ]),
    ...referring.map((slug) => `document:${slug}`),
  ]);
  return editions;
}

/** Publishes those of these documents anew that are on record, and answers with them. */
export async function publishOnRecord(
  tx: WriteTx,
  ids: readonly number[],
  approval: Approval,
  at: Date,
): Promise<{ id: number; slug: string }[]> {
  const on = await tx.$queryRaw<{ id: number; slug: string }[]>`
    SELECT c.id, c.slug FROM casework.document c JOIN record.document d USING (slug) WHERE c.id = ANY(${[...ids]})`;
  await publishDocuments(
    tx,
    on.map(({ id }) => id),
    approval,
    at,
  );
  return on;
}

/** What these texts name, which no sheet says: those whose passages lead elsewhere now are stale without an edition, too. */
async function publishNaming(tx: WriteTx, sheets: readonly DocumentSheet[]): Promise<void> {
  const slugs = sheets.map(({ slug }) => slug);
  const read = () =>
    tx.termPassage.findMany({
      where: { document: { in: slugs } },
      orderBy: [{ of: 'asc' }, { slug: 'asc' }, { document: 'asc' }, { language: 'asc' }, { label: 'asc' }],
    });
  const before = await read();
  await publishTerms(tx, slugs);
  if (canonicalJson(before) === canonicalJson(await read())) return;
  await touch(
    tx,
    slugs.map((slug) => `document:${slug}`),
  );
}

/** Documents whose pages may lead to one of these, since a text they cite may have its number: rather one too many. */
async function listReferring(tx: WriteTx, sheets: readonly DocumentSheet[]): Promise<string[]> {
  const numbers = sheets.flatMap(({ references }) =>
    references.map(({ value }) => value.replace(/\s+/gu, '')),
  );
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM record.document d
     WHERE EXISTS (
       SELECT FROM unnest(${numbers}::text[]) AS number
        WHERE strpos(lower(regexp_replace(d.sheet ->> 'citedTexts', '\\s+', '', 'g')), lower(number)) > 0)`;
  return rows.map(({ slug }) => slug);
}
