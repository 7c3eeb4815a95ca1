import type { CaseworkReader } from '@/lib/editing/pickers';
import { passagesWith } from '@/lib/editing/words-in-text';
import type { Remark } from '@/lib/importing/schema';
import { findQuote } from '@/lib/readings/rules';
import type { StatementInput } from '@/lib/statements/schema';

export type KnownPassage = { id: number; label: string; printedLabel: string | null; text: string | null };
export type KnownDocument = { id: number; stated: string; passages: KnownPassage[] };

/** What a row may refer to. Names in small letters; null where two have one name. */
export type Known = {
  places: ReadonlyMap<string, string | null>;
  provisions: ReadonlyMap<string, string | null>;
  documents: ReadonlyMap<number, KnownDocument>;
  documentNames: ReadonlyMap<string, number | null>;
};

/** What a row cites: words that stand in one passage of a document on record. */
export type Source = { citation: StatementInput['citations'][number]; stated: string };
export type SourceCells = { document: string; documentId: number | null; passage: string; quote: string };

const small = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();

function named<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value | null> {
  const names = new Map<string, Value | null>();
  for (const [name, value] of pairs) {
    const plain = small(name);
    const there = names.get(plain);
    names.set(plain, there === undefined || there === value ? value : null);
  }
  return names;
}

/** Everything that these documents' names, places and provisions can mean; texts only of documents that are cited. */
export async function readKnown(
  db: CaseworkReader,
  cited: { names: readonly string[]; documentId: number | null },
): Promise<Known> {
  const entity = { select: { slug: true, name: true } } as const;
  const [places, provisions, documents] = await Promise.all([
    db.place.findMany(entity),
    db.provision.findMany(entity),
    db.document.findMany({
      select: {
        id: true,
        slug: true,
        shortTitle: true,
        usualTitle: true,
        references: { select: { value: true } },
      },
    }),
  ]);
  const names = named(
    documents.flatMap(({ id, slug, shortTitle, usualTitle, references }) =>
      [slug, shortTitle, usualTitle, ...references.map(({ value }) => value)].map(
        (name) => [name, id] as const,
      ),
    ),
  );
  const wanted = new Set<number>(cited.documentId === null ? [] : [cited.documentId]);
  for (const name of cited.names) {
    const id = names.get(small(name));
    if (typeof id === 'number') wanted.add(id);
  }
  const texts = await db.document.findMany({
    where: { id: { in: [...wanted] } },
    select: {
      id: true,
      stated: true,
      passages: {
        where: { held: { replacedById: null } },
        orderBy: { ordinal: 'asc' },
        select: { id: true, label: true, printedLabel: true, text: true },
      },
    },
  });
  const bySlug = (rows: { slug: string; name: string }[]) =>
    named(rows.flatMap(({ slug, name }) => [[slug, slug] as const, [name, slug] as const]));
  return {
    places: bySlug(places),
    provisions: bySlug(provisions),
    documents: new Map(texts.map((text) => [text.id, text])),
    documentNames: names,
  };
}

/**
 * Where the words of a row stand. Null: the row quotes nothing. Refuses a document that is not on record, words that
 * do not stand in its text character for character or in several of its passages, and more than fifteen of them.
 */
export function placeSource(
  known: Known,
  { document: name, documentId, passage: label, quote: typed }: SourceCells,
): Source | Remark | null {
  const quote = typed.replace(/\s*\r?\n\s*/gu, ' ');
  if (quote === '') return null;
  const problem = (code: string, values: Remark['values'] = {}): Remark => ({ code, values });
  const id = name === '' ? documentId : known.documentNames.get(small(name));
  if (name === '' && documentId === null) return problem('document_missing');
  const document = typeof id === 'number' ? known.documents.get(id) : undefined;
  if (document === undefined) {
    return problem(id === null && name !== '' ? 'document_which' : 'document_unknown', {
      text: name.slice(0, 60),
    });
  }
  const limits = findQuote(quote, quote, 0);
  if ('fault' in limits) return problem(limits.fault);
  const plainLabel = label.replace(/[.)(]/gu, '').toLowerCase();
  const among =
    label === ''
      ? document.passages
      : document.passages.filter(
          (one) =>
            one.label.toLowerCase() === label.toLowerCase() ||
            one.printedLabel?.replace(/[.)(]/gu, '').toLowerCase() === plainLabel,
        );
  if (among.length === 0) return problem('passage_unknown', { text: label.slice(0, 60) });
  const held = among.flatMap(({ text, ...one }) => (text === null ? [] : [{ ...one, text }]));
  if (held.length === 0) return problem('text_not_held');
  const [only, second] = passagesWith(held, quote);
  if (second !== undefined) return problem('passage_which');
  if (only === undefined) return problem('quote_absent');
  const span = findQuote(only.text, quote, 0);
  if ('fault' in span) return problem(span.fault);
  return { stated: document.stated, citation: { passageId: only.id, quote, ...span, mentionId: null } };
}
