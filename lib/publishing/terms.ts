import type { WriteTx } from '@/lib/db/writers';
import { insertRows } from '@/lib/publishing/rows';
import { readWithheld, shownPassage, type Withheld } from '@/lib/publishing/withheld';
import { withholdForms } from '@/lib/publishing/withhold';

type TermRow = {
  of: string;
  slug: string;
  name: string;
  kind: string;
  code: string | null;
  article: string | null;
  country: string | null;
  in_force: string | null;
  replaced_by: string | null;
};

const termColumns = {
  of: 'text',
  slug: 'text',
  name: 'text',
  kind: 'text',
  code: 'text',
  article: 'text',
  country: 'text',
  in_force: 'text',
  replaced_by: 'text',
};

/**
 * Brings the provisions, organisations and places that readers see in line with what is published now: those that a
 * sheet or a passage of a published document refers to, the codes of such articles, and what replaced them. Who says of
 * an article that one of these replaced it does not bring it on record: nobody has read it (law 4); one that is there
 * stays. Passages of the documents given are written anew; those of documents off the record go. Withheld names are
 * withheld in what terms are called, too.
 */
export async function publishTerms(tx: WriteTx, documents: readonly string[] = []): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM record.term_passage t
     WHERE document = ANY(${[...documents]})
        OR NOT EXISTS (SELECT FROM record.document d WHERE d.slug = t.document)`;
  const withheld = await readWithheld(tx);
  if (documents.length > 0) await insertPassages(tx, documents, withheld);
  const rows = await tx.$queryRaw<TermRow[]>`
    WITH term ("of", slug, name, kind, code, article, country, in_force, replaced_by) AS MATERIALIZED (
      SELECT 'provision', p.slug, p.name, p.kind, c.slug, p.article, p.country, p.in_force, r.slug
        FROM casework.provision p LEFT JOIN casework.provision c ON c.id = p.code_id
        LEFT JOIN casework.provision r ON r.id = p.replaced_by
      UNION ALL SELECT 'organisation', slug, name, kind, NULL, NULL, NULL, NULL, NULL FROM casework.organisation
      UNION ALL SELECT 'place', slug, name, kind, NULL, NULL, NULL, NULL, NULL FROM casework.place
    ), used AS MATERIALIZED (
      SELECT t.* FROM term t
       WHERE EXISTS (SELECT FROM record.person_term u WHERE u."of" = t."of" AND u.slug = t.slug)
          OR EXISTS (SELECT FROM record.term_passage u WHERE u."of" = t."of" AND u.slug = t.slug)
    )
    SELECT * FROM used
    UNION SELECT t.* FROM term t
     WHERE t."of" = 'provision'
       AND (t.slug IN (SELECT code FROM used UNION SELECT replaced_by FROM used)
         OR (t.replaced_by IN (SELECT slug FROM used WHERE "of" = 'provision')
             AND EXISTS (SELECT FROM record.term known WHERE known."of" = t."of" AND known.slug = t.slug)))`;
  const shown = withholdForms(rows, withheld?.forms ?? []);
  await tx.term.deleteMany({});
  await insertRows(tx, 'term', termColumns, shown);
}

/** Accepted mentions of these documents whose words readers do not see (law 5). */
async function listHidden(tx: WriteTx, documents: readonly string[], withheld: Withheld): Promise<number[]> {
  const passages = await tx.passage.findMany({
    where: {
      held: { document: { slug: { in: [...documents] } } },
      entityMentions: { some: { accepted: true } },
    },
    select: {
      id: true,
      text: true,
      entityMentions: { where: { accepted: true }, select: { id: true, start: true, end: true } },
    },
  });
  return passages.flatMap(({ entityMentions, ...passage }) => {
    const { hides } = shownPassage(withheld, passage);
    return entityMentions.filter(hides).map(({ id }) => id);
  });
}

/** Of the texts in force for readers alone, as documents are published; without what is withheld in them. */
async function insertPassages(
  tx: WriteTx,
  documents: readonly string[],
  withheld: Withheld | null,
): Promise<void> {
  const hidden = withheld === null ? [] : await listHidden(tx, documents, withheld);
  await tx.$executeRaw`
    INSERT INTO record.term_passage ("of", slug, document, language, label, ordinal)
    SELECT DISTINCT
           CASE WHEN p.id IS NOT NULL THEN 'provision' WHEN o.id IS NOT NULL THEN 'organisation' ELSE 'place' END,
           coalesce(p.slug, o.slug, l.slug), d.slug, x.language, a.label, a.ordinal
      FROM casework.document d JOIN record.document shown ON shown.slug = d.slug
      JOIN casework.passage a ON a.document_id = d.id
      JOIN casework.document_text x ON x.id = a.text_id AND x.accepted
      JOIN casework.entity_mention m ON m.passage_id = a.id AND m.accepted AND m.id <> ALL(${hidden}::int[])
      LEFT JOIN casework.document_text later ON later.id = x.replaced_by AND later.accepted
      LEFT JOIN casework.provision p ON p.id = m.provision_id
      LEFT JOIN casework.organisation o ON o.id = m.organisation_id
      LEFT JOIN casework.place l ON l.id = m.place_id
     WHERE d.slug = ANY(${[...documents]}) AND later.id IS NULL`;
}
