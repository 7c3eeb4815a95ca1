import { z } from 'zod';
import { groupBy } from '@/lib/core/group';
import type { WriteTx } from '@/lib/db/writers';

const termRow = z.object({
  of: z.enum(['organisation', 'place', 'provision']),
  slug: z.string(),
  name: z.string(),
  kind: z.string(),
  code: z.string().nullable(),
  article: z.string().nullable(),
  country: z.string().nullable(),
  inForce: z.string().nullable(),
  replacedBy: z.string().nullable(),
});
const namedRow = z.object({
  of: termRow.shape.of,
  slug: z.string(),
  document: z.string(),
  label: z.string(),
  language: z.string(),
  words: z.string(),
});

/** An organisation, place or provision as readers would see it, where approving would change that. */
export type ForeseenTerm = z.infer<typeof termRow> & {
  /** What readers call it now; null: they do not know it. */
  before: string | null;
  /** Passages that would lead to it and do not yet, with the words that do, in the order of the texts. */
  named: { document: string; label: string; language: string; words: string }[];
};

export type TermsShown = { terms: z.infer<typeof termRow>[]; named: z.infer<typeof namedRow>[] };

/** What readers see, or would see in this transaction, of terms and of the passages that name them. */
export async function readTermsShown(tx: Pick<WriteTx, '$queryRaw' | 'term'>): Promise<TermsShown> {
  const terms = await tx.term.findMany({ orderBy: [{ of: 'asc' }, { name: 'asc' }, { slug: 'asc' }] });
  const named = await tx.$queryRaw`
    SELECT t."of", t.slug, t.document, t.label, t.language, string_agg(DISTINCT m.surface, ', ') AS words
      FROM record.term_passage t JOIN casework.document d ON d.slug = t.document
      JOIN casework.document_text x ON x.document_id = d.id AND x.language = t.language AND x.accepted
      JOIN casework.passage a ON a.text_id = x.id AND a.label = t.label
      JOIN casework.entity_mention m ON m.passage_id = a.id AND m.accepted
      LEFT JOIN casework.organisation o ON o.id = m.organisation_id
      LEFT JOIN casework.place l ON l.id = m.place_id
      LEFT JOIN casework.provision p ON p.id = m.provision_id
     WHERE coalesce(o.slug, l.slug, p.slug) = t.slug
     GROUP BY t."of", t.slug, t.document, t.label, t.language, t.ordinal
     ORDER BY t.document, t.language, t.ordinal`;
  return { terms: z.array(termRow).parse(terms), named: z.array(namedRow).parse(named) };
}

/** What would come on record or change of terms, and which passages would lead to them. */
export function listForeseenTerms(before: TermsShown, after: TermsShown): ForeseenTerm[] {
  const key = ({ of, slug }: { of: string; slug: string }) => `${of} ${slug}`;
  const place = (row: TermsShown['named'][number]) =>
    `${key(row)} ${row.document} ${row.language} ${row.label}`;
  const known = new Map(before.terms.map((term) => [key(term), term]));
  const places = new Set(before.named.map(place));
  const fresh = groupBy(
    after.named.filter((row) => !places.has(place(row))),
    key,
  );
  return after.terms.flatMap((term): ForeseenTerm[] => {
    const was = known.get(key(term));
    const named = (fresh.get(key(term)) ?? []).map(({ of: _, slug: __, ...each }) => each);
    const same = was !== undefined && JSON.stringify(was) === JSON.stringify(term);
    return same && named.length === 0 ? [] : [{ ...term, before: was?.name ?? null, named }];
  });
}
